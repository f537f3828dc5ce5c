import { getTranslations } from "next-intl/server";
import { ActionForm } from "@/components/desk/action-form";
import { AnswerDiff } from "@/components/desk/answer-diff";
import { AttachmentList } from "@/components/desk/attachment-list";
import { HandedInFindings } from "@/components/desk/handed-in-findings";
import { ReasonForm } from "@/components/desk/reason-form";
import { Section } from "@/components/desk/section";
import { LegalBasis } from "@/components/questions/legal-basis";
import { Details } from "@/components/ui/details";
import { InsetText } from "@/components/ui/inset-text";
import { shownFiles } from "@/lib/attachments/answer-files";
import { shownCitations } from "@/lib/citations/shown";
import { renderMarkdown } from "@/lib/markdown";
import { shownFindings } from "@/lib/questions/findings";
import type { QuestionDetail } from "@/lib/questions/one";
import { returnReasons } from "@/lib/questions/status";
import { hasRole, type Viewer } from "@/lib/viewer";
import { approveAndSendAction, returnDraftAction } from "./actions";
import { PreviewLink } from "./preview-link";

/** The text as the citizen will see it, and the two decisions of the leader. */
export async function Approval({ viewer, question }: { viewer: Viewer; question: QuestionDetail }) {
  const t = await getTranslations("desk");
  const { code, version, actions, answerVersions, leadDepartmentId } = question;
  const newest = answerVersions[0];
  const leads = leadDepartmentId !== null && hasRole(viewer, "leader", leadDepartmentId);
  const mayApprove = actions.includes("approveAndSend");
  const waits = question.status === "pending_approval" && question.releaseAt === null;
  if (newest === undefined || !waits || !(mayApprove || leads)) return null;
  return (
    <Section id="approval" title={t("approve.title")}>
      <p className="text-sm text-muted">
        {t("page.version", { number: newest.number })} · {newest.author?.name}
      </p>
      <div
        className="prose rounded-md border border-line p-4"
        dangerouslySetInnerHTML={{ __html: renderMarkdown(newest.content) }}
      />
      <AnswerDiff versions={answerVersions} />
      <LegalBasis citations={shownCitations(newest.answerCitations)} />
      <AttachmentList attachments={shownFiles(newest.answerFiles)} />
      <PreviewLink code={code} />
      <HandedInFindings findings={shownFindings(newest.answerFindings)} />
      {mayApprove ? (
        <ActionForm
          name="approve"
          action={approveAndSendAction}
          hidden={{ code, version, answerVersionId: newest.id }}
          submit={t("approve.submit")}
        />
      ) : (
        <InsetText>{t("approve.own")}</InsetText>
      )}
      {actions.includes("returnDraft") ? (
        <Details summary={t("reason.returnDraft.title")}>
          <ReasonForm
            name="returnDraft"
            action={returnDraftAction}
            hidden={{ code, version }}
            reasons={returnReasons}
            textField="comment"
          />
        </Details>
      ) : null}
    </Section>
  );
}
