import { getTranslations } from "next-intl/server";
import { ActionForm, FormTextarea } from "@/components/desk/action-form";
import { Section } from "@/components/desk/section";
import { Details } from "@/components/ui/details";
import { InsetText } from "@/components/ui/inset-text";
import { renderMarkdown } from "@/lib/markdown";
import { mayDrop } from "@/lib/questions/drop-correction";
import type { QuestionDetail } from "@/lib/questions/one";
import type { Viewer } from "@/lib/viewer";
import { dropCorrectionAction, proposeCorrectionAction, sendCorrectionAction } from "./correction-actions";

type Props = { viewer: Viewer; question: QuestionDetail };

/** A better text for an answer that was sent: proposed here, sent by a leader who did not write it. */
export async function Correcting({ viewer, question }: Props) {
  const { actions, answers, corrections, code, version } = question;
  const sent = answers.at(-1)?.answerVersion;
  const waiting = corrections.find(({ sentAt, droppedAt }) => sentAt === null && droppedAt === null);
  if (sent === undefined) return null;
  if (waiting !== undefined) return <Waiting viewer={viewer} question={question} waiting={waiting} />;
  if (!actions.includes("proposeCorrection")) return null;
  const t = await getTranslations("desk.correction");
  return (
    <Section id="correcting" title={t("title")}>
      <Details summary={t("propose")}>
        <ActionForm
          name="correction"
          action={proposeCorrectionAction}
          hidden={{ code, version }}
          submit={t("submit")}
          variant="secondary"
        >
          <FormTextarea name="content" label={t("content")} initial={sent.content} rows={12} required />
          <FormTextarea name="reason" label={t("reason")} hint={t("reasonHint")} rows={3} required />
        </ActionForm>
      </Details>
    </Section>
  );
}

/** What is to change, why, and the two decisions. */
async function Waiting({
  viewer,
  question,
  waiting,
}: Props & { waiting: QuestionDetail["corrections"][number] }) {
  const { actions, answerVersions, leadDepartmentId, code, version } = question;
  const text = answerVersions.find(({ id }) => id === waiting.answerVersionId);
  const decides = actions.includes("sendCorrection");
  const drops =
    actions.includes("dropCorrection") &&
    mayDrop(viewer, { leadDepartmentId, proposedById: waiting.proposedById });
  if (text === undefined) return null;
  const t = await getTranslations("desk.correction");
  return (
    <Section id="correcting" title={t("waiting")}>
      <p className="text-sm text-muted">{t("by", { name: waiting.proposedBy.name })}</p>
      <p className="whitespace-pre-wrap">{t("why", { reason: waiting.reason })}</p>
      <div
        className="prose rounded-md border border-line p-4"
        dangerouslySetInnerHTML={{ __html: renderMarkdown(text.content) }}
      />
      {decides ? (
        <ActionForm
          name="sendCorrection"
          action={sendCorrectionAction}
          hidden={{ code, version, answerVersionId: waiting.answerVersionId }}
          submit={t("send")}
        />
      ) : (
        <InsetText>{t("otherLeader")}</InsetText>
      )}
      {drops ? (
        <Details summary={t("drop")}>
          <ActionForm
            name="dropCorrection"
            action={dropCorrectionAction}
            hidden={{ code, version }}
            submit={t("drop")}
            variant="danger"
          >
            <FormTextarea name="reason" label={t("dropReason")} hint={t("dropHint")} rows={3} required />
          </ActionForm>
        </Details>
      ) : null}
    </Section>
  );
}
