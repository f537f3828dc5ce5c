import { getTranslations } from "next-intl/server";
import { ActionForm, FormTextarea } from "@/components/desk/action-form";
import { Section } from "@/components/desk/section";
import { EntryList } from "@/components/desk/thread";
import type { QuestionDetail } from "@/lib/questions/one";
import { addNoteAction } from "./actions";

/** Notes of staff to staff; keyed by their number, so that a note just added leaves an empty form. */
export async function Notes({ question: { code, notes, actions } }: { question: QuestionDetail }) {
  const t = await getTranslations("desk");
  if (notes.length === 0 && !actions.includes("addNote")) return null;
  return (
    <Section id="notes" title={t("note.title")}>
      {notes.length === 0 ? (
        <p className="text-muted">{t("note.empty")}</p>
      ) : (
        <EntryList entries={notes} unnamed={t("system")} />
      )}
      {actions.includes("addNote") ? (
        <ActionForm
          key={notes.length}
          name="note"
          action={addNoteAction}
          hidden={{ code }}
          submit={t("note.submit")}
          variant="secondary"
        >
          <FormTextarea name="content" label={t("note.label")} hint={t("note.hint")} rows={3} />
        </ActionForm>
      ) : null}
    </Section>
  );
}
