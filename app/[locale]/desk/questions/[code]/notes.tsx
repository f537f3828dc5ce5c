import { getLocale, getTranslations } from "next-intl/server";
import { ActionForm } from "@/components/desk/action-form";
import { MentionArea } from "@/components/desk/mention-area";
import { MentionSeen } from "@/components/desk/mention-seen";
import { NoteList } from "@/components/desk/note-list";
import { Section } from "@/components/desk/section";
import { localeOf } from "@/lib/i18n/messages";
import type { QuestionDetail } from "@/lib/questions/one";
import type { Viewer } from "@/lib/viewer";
import { addNoteAction } from "./actions";
import { mentionsSeenAction } from "./mention-action";
import { insertionsAddress } from "./question-address";

type Props = { viewer: Viewer; question: QuestionDetail };

/** Notes of staff to staff; keyed by their number, so that a note just added leaves an empty form. */
export async function Notes({ viewer: { personId }, question: { code, notes, actions } }: Props) {
  if (notes.length === 0 && !actions.includes("addNote")) return null;
  const [t, writing, locale] = await Promise.all([
    getTranslations("desk.note"),
    getTranslations("writing.notes"),
    getLocale(),
  ]);
  const unseen = notes.some(({ noteMentions }) =>
    noteMentions.some((mention) => mention.personId === personId && mention.seenAt === null),
  );
  return (
    <Section id="notes" title={t("title")}>
      {notes.length === 0 ? (
        <p className="text-muted">{t("empty")}</p>
      ) : (
        <NoteList notes={notes} personId={personId} />
      )}
      {unseen ? <MentionSeen code={code} seen={mentionsSeenAction} /> : null}
      {actions.includes("addNote") ? (
        <ActionForm
          key={notes.length}
          name="note"
          action={addNoteAction}
          hidden={{ code }}
          submit={t("submit")}
          variant="secondary"
        >
          <MentionArea
            name="content"
            label={t("label")}
            hint={writing("hint")}
            rows={3}
            href={insertionsAddress(localeOf(locale), code)}
          />
        </ActionForm>
      ) : null}
    </Section>
  );
}
