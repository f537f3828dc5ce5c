import type { ReactNode } from "react";
import { getTranslations } from "next-intl/server";
import { ActionForm } from "@/components/desk/action-form";
import { DraftEditor } from "@/components/desk/draft-editor";
import { HeldAnswer } from "@/components/desk/held-answer";
import { ReasonForm } from "@/components/desk/reason-form";
import { Section } from "@/components/desk/section";
import { Details } from "@/components/ui/details";
import type { QuestionDetail } from "@/lib/questions/one";
import type { StaffVerb } from "@/lib/questions/policy";
import { rejectAssignmentReasons, rejectReasons } from "@/lib/questions/status";
import type { Viewer } from "@/lib/viewer";
import {
  acceptAction,
  markSpamAction,
  recallAssignmentAction,
  rejectAction,
  rejectAssignmentAction,
  undoSendAction,
  unmarkSpamAction,
} from "./actions";
import { Approval } from "./approval";
import { Assigning, Reclassifying, Receiving } from "./classifying";
import { departmentChoices } from "./choices";
import { draftAction } from "./draft-actions";
import { Publishing } from "./publishing";

type Props = { viewer: Viewer; question: QuestionDetail };

/** What the viewer may do now, the next step first. Which verbs those are was decided by the policies. */
export async function Work({ viewer, question }: Props) {
  const t = await getTranslations("desk");
  const { code, version, draft, actions, releaseAt } = question;
  const hidden = { code, version };
  const may = (verb: StaffVerb): boolean => actions.includes(verb);
  return (
    <>
      {releaseAt === null ? null : (
        <HeldAnswer
          releaseAt={releaseAt.toISOString()}
          mayUndo={may("undoSend")}
          action={undoSendAction}
          hidden={hidden}
        />
      )}
      {may("receive") ? <Receiving question={question} /> : null}
      {may("assign") ? <Assigning question={question} /> : null}
      {may("accept") ? (
        <Section id="accept" title={t("accept.title")}>
          <ActionForm name="accept" action={acceptAction} hidden={hidden} submit={t("accept.submit")} />
          {may("rejectAssignment") ? (
            <Details summary={t("reason.rejectAssignment.title")}>
              <ReasonForm
                name="rejectAssignment"
                action={rejectAssignmentAction}
                hidden={hidden}
                reasons={rejectAssignmentReasons}
                textField="reasonText"
                departments={await departmentChoices()}
              />
            </Details>
          ) : null}
        </Section>
      ) : null}
      {may("saveDraft") ? (
        <Section id="draft" title={t("draft.title")}>
          <DraftEditor
            action={draftAction}
            code={code}
            version={version}
            draft={{ content: draft?.content ?? "", version: draft?.version ?? 0 }}
          />
        </Section>
      ) : null}
      <Approval viewer={viewer} question={question} />
      <Publishing viewer={viewer} question={question} />
      <More title={t("page.more")}>
        {may("reclassify") && !may("receive") ? <Reclassifying question={question} /> : null}
        {may("reject") ? (
          <Details summary={t("reason.reject.title")}>
            <ReasonForm
              name="reject"
              action={rejectAction}
              hidden={hidden}
              reasons={rejectReasons}
              textField="reasonText"
            />
          </Details>
        ) : null}
        {may("recallAssignment") ? (
          <ActionForm
            name="recall"
            action={recallAssignmentAction}
            hidden={hidden}
            submit={t("recall.submit")}
            variant="secondary"
          />
        ) : null}
        {may("markSpam") ? (
          <ActionForm
            name="spam"
            action={markSpamAction}
            hidden={hidden}
            submit={t("spam.mark")}
            variant="secondary"
          />
        ) : null}
        {may("unmarkSpam") ? (
          <ActionForm name="unspam" action={unmarkSpamAction} hidden={hidden} submit={t("spam.unmark")} />
        ) : null}
      </More>
    </>
  );
}

/** Nothing inside, nothing shown. */
function More({ title, children }: { title: string; children: ReactNode[] }) {
  if (children.every((child) => child === null)) return null;
  return (
    <Section id="more" title={title}>
      {children}
    </Section>
  );
}
