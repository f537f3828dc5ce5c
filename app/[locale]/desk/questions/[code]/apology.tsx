import { getTranslations } from "next-intl/server";
import { ActionForm, FormTextarea } from "@/components/desk/action-form";
import { Section } from "@/components/desk/section";
import { formatDate } from "@/lib/format";
import type { QuestionDetail } from "@/lib/questions/one";
import { findUnsignedApology } from "@/lib/questions/sign-apology";
import { signApologyAction } from "./apology-action";

/** The letter of apology that waits for the leader: written already, signed in one click. */
export async function Apology({ question }: { question: QuestionDetail }) {
  const letter = await findUnsignedApology(question);
  if (letter === null) return null;
  const t = await getTranslations("desk.apology");
  const { id, number, content, committedAt } = letter;
  return (
    <Section id="apology" title={t("title")}>
      <p className="text-sm text-muted">
        {t("number", { number })} · {t("committed", { date: formatDate(committedAt) })}
      </p>
      <p>{t("lead")}</p>
      <ActionForm
        key={id}
        name="apology"
        action={signApologyAction}
        hidden={{ code: question.code, apologyId: id }}
        submit={t("submit")}
      >
        <FormTextarea name="content" label={t("content")} initial={content} rows={8} required />
      </ActionForm>
    </Section>
  );
}
