import { getTranslations } from "next-intl/server";
import { ActionForm, FormText, FormTextarea } from "@/components/desk/action-form";
import { Details } from "@/components/ui/details";
import { InsetText } from "@/components/ui/inset-text";
import { formatDateTime } from "@/lib/format";
import type { QuestionDetail } from "@/lib/questions/one";
import { extendAction } from "./decision-actions";

/** Once for each clock, while it runs; afterwards it says so instead of offering a form that would be refused. */
export async function Extending({ question }: { question: QuestionDetail }) {
  const t = await getTranslations("desk.extend");
  const { code, version, dueAt, extendedAt, deadline } = question;
  if (dueAt === null) return null;
  if (extendedAt !== null) return <InsetText>{t("twice")}</InsetText>;
  if (deadline === "overdue") return <InsetText>{t("overdue")}</InsetText>;
  return (
    <Details summary={t("title")}>
      <ActionForm name="extend" action={extendAction} hidden={{ code, version }} submit={t("submit")}>
        <FormText
          name="dueDay"
          label={t("dueDay")}
          hint={t("dueDayHint", { due: formatDateTime(dueAt) })}
          type="date"
          required
        />
        <FormTextarea name="reason" label={t("reason")} hint={t("reasonHint")} rows={3} required />
      </ActionForm>
    </Details>
  );
}
