import { randomUUID } from "node:crypto";
import { getTranslations } from "next-intl/server";
import { ActionForm, FormTextarea } from "@/components/desk/action-form";
import { InformationForm } from "@/components/desk/information-form";
import { Section } from "@/components/desk/section";
import { Details } from "@/components/ui/details";
import { InsetText } from "@/components/ui/inset-text";
import { formatDate } from "@/lib/format";
import type { QuestionDetail } from "@/lib/questions/one";
import { maxInfoRequests } from "@/lib/questions/status";
import { addInformationAction, provideInfoAction, requestInfoAction } from "./asking-actions";

type Props = { question: QuestionDetail };

/** While the citizen is waited for: until when; the hotline writes down what they say. */
export async function Waiting({ question }: Props) {
  const { code, version, status, infoDueAt, pausedAt, actions } = question;
  if (status !== "needs_info") return null;
  const t = await getTranslations("desk.information");
  return (
    <Section id="waiting" title={t("waiting")}>
      {infoDueAt === null || pausedAt === null ? null : (
        <p>{t("until", { date: formatDate(infoDueAt), since: formatDate(pausedAt) })}</p>
      )}
      {actions.includes("provideInfo") ? (
        <InformationForm
          name="provideInfo"
          action={provideInfoAction}
          hidden={{ code, version, formKey: randomUUID() }}
        />
      ) : null}
    </Section>
  );
}

/** "Yêu cầu bổ sung thông tin": twice at most, and it says so instead of offering a form that would be refused. */
export async function Asking({ question: { code, version, infoRequestCount } }: Props) {
  const t = await getTranslations("desk.requestInfo");
  if (infoRequestCount >= maxInfoRequests) return <InsetText>{t("twice")}</InsetText>;
  return (
    <Details summary={t("title")}>
      <ActionForm
        name="requestInfo"
        action={requestInfoAction}
        hidden={{ code, version }}
        submit={t("submit")}
        variant="secondary"
      >
        <p>{t("lead", { left: maxInfoRequests - infoRequestCount })}</p>
        <FormTextarea name="question" label={t("question")} hint={t("questionHint")} rows={4} required />
      </ActionForm>
    </Details>
  );
}

/** The citizen calls with something nobody asked for. */
export async function Adding({ question: { code, version } }: Props) {
  const t = await getTranslations("desk.information");
  return (
    <Details summary={t("add")}>
      <InformationForm
        name="addInformation"
        action={addInformationAction}
        hidden={{ code, version, formKey: randomUUID() }}
      />
    </Details>
  );
}
