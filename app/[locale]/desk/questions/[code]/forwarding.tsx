import { getTranslations } from "next-intl/server";
import { ActionForm, FormText, FormTextarea } from "@/components/desk/action-form";
import { Section } from "@/components/desk/section";
import { Details } from "@/components/ui/details";
import type { QuestionDetail } from "@/lib/questions/one";
import { followUpAction, forwardAction } from "./decision-actions";

type Props = { question: QuestionDetail };

export async function Forwarding({ question: { code, version } }: Props) {
  const t = await getTranslations("desk.forward");
  return (
    <Details summary={t("title")}>
      <ActionForm
        name="forward"
        action={forwardAction}
        hidden={{ code, version }}
        submit={t("submit")}
        variant="danger"
      >
        <FormText name="agency" label={t("agency")} required />
        <FormTextarea name="contact" label={t("contact")} hint={t("contactHint")} rows={2} required />
        <FormText name="followUpDay" label={t("followUpDay")} hint={t("followUpHint")} type="date" />
      </ActionForm>
    </Details>
  );
}

/** What the agency said, and when to ask it again. */
export async function FollowingUp({ question: { code, version } }: Props) {
  const t = await getTranslations("desk.forward");
  return (
    <Section id="follow-up" title={t("followUp")}>
      <ActionForm
        // A fresh form once the last result is noted.
        key={version}
        name="followUp"
        action={followUpAction}
        hidden={{ code, version }}
        submit={t("followUpSubmit")}
      >
        <FormTextarea name="note" label={t("note")} hint={t("noteHint")} rows={3} required />
        <FormText name="followUpDay" label={t("nextDay")} hint={t("nextDayHint")} type="date" />
      </ActionForm>
    </Section>
  );
}
