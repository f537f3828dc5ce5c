import { getTranslations } from "next-intl/server";
import { ActionForm, FormText, FormTextarea } from "@/components/desk/action-form";
import { Section } from "@/components/desk/section";
import { Details } from "@/components/ui/details";
import { InsetText } from "@/components/ui/inset-text";
import { isPublishable, mayHandlePublication } from "@/lib/publishing/policy";
import type { QuestionDetail } from "@/lib/questions/one";
import type { Viewer } from "@/lib/viewer";
import { declineAction, publishAction, unpublishAction } from "./publish-actions";

/** The public version is edited here before anybody sees it; the citizen's own words stay as they are in the register. */
export async function Publishing({ viewer, question }: { viewer: Viewer; question: QuestionDetail }) {
  const sent = question.answers.at(-1)?.answerVersion;
  const drafterId = question.answerVersions.find(({ id }) => id === sent?.id)?.authorId ?? null;
  if (sent === undefined || !mayHandlePublication(viewer, { kind: question.kind, drafterId })) return null;
  const t = await getTranslations("publishing");
  const hidden = { code: question.code, version: question.version };
  if (question.publication === "published") {
    return (
      <Section id="publishing" title={t("published")}>
        <Details summary={t("unpublish")}>
          <ActionForm
            name="unpublish"
            action={unpublishAction}
            hidden={hidden}
            submit={t("unpublish")}
            variant="danger"
          >
            <FormTextarea
              name="reason"
              label={t("unpublishReason")}
              hint={t("unpublishHint")}
              rows={3}
              required
            />
          </ActionForm>
        </Details>
      </Section>
    );
  }
  if (!isPublishable(question)) return null;
  // Taken down and published again, a question begins with what was edited, not with what had to be edited out.
  const { publicVersion } = question;
  return (
    <Section id="publishing" title={t("title")}>
      <InsetText>
        {t("hint")} {t(`visibility.${question.visibility}`)}
      </InsetText>
      <ActionForm name="publish" action={publishAction} hidden={hidden} submit={t("publish")}>
        <FormText
          name="title"
          label={t("publicTitle")}
          initial={publicVersion?.title ?? question.title}
          required
        />
        <FormTextarea
          name="content"
          label={t("publicContent")}
          initial={publicVersion?.content ?? question.content}
          rows={6}
          required
        />
        <FormTextarea
          name="answer"
          label={t("publicAnswer")}
          hint={t("publicAnswerHint")}
          initial={publicVersion?.answer ?? sent.content}
          rows={10}
          required
        />
      </ActionForm>
      {question.publication === "not_for_publication" ? null : (
        <Details summary={t("decline")}>
          <ActionForm
            name="decline"
            action={declineAction}
            hidden={hidden}
            submit={t("decline")}
            variant="secondary"
          >
            <FormTextarea
              name="reason"
              label={t("declineReason")}
              hint={t("declineHint")}
              rows={3}
              required
            />
          </ActionForm>
        </Details>
      )}
    </Section>
  );
}
