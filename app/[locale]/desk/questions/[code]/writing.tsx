import { getLocale, getTranslations } from "next-intl/server";
import { DraftEditor } from "@/components/desk/draft-editor";
import { Section } from "@/components/desk/section";
import { localeOf } from "@/lib/i18n/messages";
import type { QuestionDetail } from "@/lib/questions/one";
import { checkDraft } from "@/lib/questions/waive-finding";
import type { Viewer } from "@/lib/viewer";
import { draftAction } from "./draft-actions";
import { restoreFindingAction, waiveFindingAction } from "./lint-actions";
import { insertionsAddress, previewAddress } from "./question-address";

/** Where the answer is written, with everything that goes into it. */
export async function Writing({ viewer, question }: { viewer: Viewer; question: QuestionDetail }) {
  const { code, version, draft } = question;
  const content = draft?.content ?? "";
  const [t, locale, findings] = await Promise.all([
    getTranslations("desk.draft"),
    getLocale(),
    checkDraft(viewer, code, content),
  ]);
  return (
    <Section id="draft" title={t("title")}>
      <DraftEditor
        action={draftAction}
        code={code}
        version={version}
        personId={viewer.personId}
        insertionsHref={insertionsAddress(localeOf(locale), code)}
        draft={{ content, version: draft?.version ?? 0, authorName: draft?.author.name ?? "" }}
        findings={findings}
        previewHref={previewAddress(localeOf(locale), code)}
        findingsActions={{ waive: waiveFindingAction, restore: restoreFindingAction }}
      />
    </Section>
  );
}
