import { getTranslations } from "next-intl/server";
import { ActionForm } from "@/components/desk/action-form";
import { AssignForm } from "@/components/desk/assign-form";
import { ClassificationFields } from "@/components/desk/classification-fields";
import { ProposalList } from "@/components/desk/proposal-list";
import { Section } from "@/components/desk/section";
import { Details } from "@/components/ui/details";
import { InsetText } from "@/components/ui/inset-text";
import { refusalsBeforeBinding } from "@/lib/questions/assign";
import type { QuestionDetail } from "@/lib/questions/one";
import { proposeDepartments } from "@/lib/routing/propose";
import { assignAction, receiveAction, reclassifyAction } from "./actions";
import { classificationLists, departmentChoices } from "./choices";

type Props = { question: QuestionDetail };

export async function Receiving({ question }: Props) {
  const t = await getTranslations("desk");
  const { code, version } = question;
  const [lists, proposals] = await Promise.all([classificationLists(), proposeDepartments(question)]);
  return (
    <Section id="receive" title={t("receive.title")}>
      <ProposalList proposals={proposals} />
      <ActionForm
        name="receive"
        action={receiveAction}
        hidden={{ code, version }}
        submit={t("receive.submit")}
      >
        <ClassificationFields lists={lists} initial={question} />
      </ActionForm>
    </Section>
  );
}

export async function Reclassifying({ question }: Props) {
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

export async function Assigning({ question }: Props) {
  const t = await getTranslations("desk");
  const { code, version, rejectionCount } = question;
  const [departments, proposals] = await Promise.all([departmentChoices(), proposeDepartments(question)]);
  const first = proposals[0];
  return (
    <Section id="assign" title={t("assign.title")}>
      {rejectionCount < refusalsBeforeBinding ? null : (
        <InsetText>{t("assign.binding", { count: rejectionCount })}</InsetText>
      )}
      <ProposalList proposals={proposals} />
      <AssignForm
        action={assignAction}
        hidden={{ code, version }}
        departments={departments}
        proposed={first && String(first.departmentId)}
      />
    </Section>
  );
}
