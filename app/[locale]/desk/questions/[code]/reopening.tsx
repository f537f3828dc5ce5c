import { getTranslations } from "next-intl/server";
import { ActionForm, FormTextarea } from "@/components/desk/action-form";
import { Details } from "@/components/ui/details";
import type { QuestionDetail } from "@/lib/questions/one";
import { reopenAction } from "./decision-actions";

/** For the coordinator, at any time. */
export async function Reopening({ question: { code, version } }: { question: QuestionDetail }) {
  const t = await getTranslations("desk.reopen");
  return (
    <Details summary={t("title")}>
      <ActionForm
        name="reopen"
        action={reopenAction}
        hidden={{ code, version }}
        submit={t("submit")}
        variant="secondary"
      >
        <FormTextarea name="reason" label={t("reason")} hint={t("reasonHint")} rows={3} required />
      </ActionForm>
    </Details>
  );
}
