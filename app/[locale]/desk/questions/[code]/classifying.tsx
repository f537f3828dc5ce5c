import { getLocale, getTranslations } from "next-intl/server";
import { ActionForm } from "@/components/desk/action-form";
import { AssignForm } from "@/components/desk/assign-form";
import { ClassificationFields } from "@/components/desk/classification-fields";
import { DuplicateList } from "@/components/desk/duplicate-list";
import { FlagBanner } from "@/components/desk/flag-banner";
import { ProposalKeys } from "@/components/desk/proposal-keys";
import { ProposalList } from "@/components/desk/proposal-list";
import { Section } from "@/components/desk/section";
import { Details } from "@/components/ui/details";
import { InsetText } from "@/components/ui/inset-text";
import { localeOf } from "@/lib/i18n/messages";
import { refusalsBeforeBinding } from "@/lib/questions/assign";
import type { QuestionDetail } from "@/lib/questions/one";
import { advise } from "@/lib/routing/advise";
import type { Viewer } from "@/lib/viewer";
import { assignAction, receiveAction, reclassifyAction } from "./actions";
import { classificationLists, departmentChoices } from "./choices";
import { proposedFields } from "./proposed-fields";
import { questionAddress } from "./question-address";

type Props = { viewer: Viewer; question: QuestionDetail };

/** What was proposed stands in the fields already, marked and with its reason; sending the form makes it the decision. */
export async function Receiving({ viewer, question }: Props) {
  const { code, version, actions } = question;
  const [t, locale, lists, advice] = await Promise.all([
    getTranslations("desk"),
    getLocale().then(localeOf),
    classificationLists(),
    advise(viewer, question),
  ]);
  const { initial, hints } = await proposedFields(question, advice);
  const questionHref = questionAddress(locale);
  return (
    <Section id="receive" title={t("receive.title")}>
      {advice === null ? null : (
        <>
          <FlagBanner flags={advice.flags} />
          <DuplicateList
            duplicates={advice.duplicates}
            questionHref={questionHref}
            mayMerge={actions.includes("mergeInto")}
          />
          <ProposalList proposals={advice.departments} questionHref={questionHref} />
        </>
      )}
      <ActionForm
        name="receive"
        action={receiveAction}
        hidden={{ code, version }}
        submit={t("receive.submit")}
      >
        <ClassificationFields lists={lists} initial={initial} hints={hints} />
      </ActionForm>
    </Section>
  );
}

export async function Reclassifying({ question }: { question: QuestionDetail }) {
  const t = await getTranslations("desk");
  const { code, version } = question;
  return (
    <Details summary={t("reclassify.title")}>
      <ActionForm
        name="reclassify"
        action={reclassifyAction}
        hidden={{ code, version }}
        submit={t("reclassify.submit")}
        variant="secondary"
      >
        <ClassificationFields lists={await classificationLists()} initial={question} />
      </ActionForm>
    </Details>
  );
}

export async function Assigning({ viewer, question }: Props) {
  const { code, version, rejectionCount, actions } = question;
  const [t, keys, locale, departments, advice] = await Promise.all([
    getTranslations("desk"),
    getTranslations("routing.keys"),
    getLocale().then(localeOf),
    departmentChoices(),
    advise(viewer, question),
  ]);
  const proposals = advice?.departments ?? [];
  const questionHref = questionAddress(locale);
  return (
    <Section id="assign" title={t("assign.title")}>
      {rejectionCount < refusalsBeforeBinding ? null : (
        <InsetText>{t("assign.binding", { count: rejectionCount })}</InsetText>
      )}
      <FlagBanner flags={advice?.flags ?? []} />
      <DuplicateList
        duplicates={advice?.duplicates ?? []}
        questionHref={questionHref}
        mayMerge={actions.includes("mergeInto")}
      />
      <ProposalList proposals={proposals} questionHref={questionHref} />
      {proposals.length === 0 ? null : (
        <ProposalKeys
          field="assign-leadDepartmentId"
          choices={proposals.map(({ departmentId, departmentName: department }) => ({
            value: String(departmentId),
            label: keys("choose", { department }),
            chosen: keys("chosen", { department }),
          }))}
          hint={keys.rich("hint", {
            kbd: (text) => <kbd className="rounded-sm bg-raised px-1.5 font-semibold text-ink">{text}</kbd>,
          })}
        />
      )}
      <AssignForm
        action={assignAction}
        hidden={{ code, version }}
        departments={departments}
        proposed={proposals[0] && String(proposals[0].departmentId)}
      />
    </Section>
  );
}
