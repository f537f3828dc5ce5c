import { getTranslations } from "next-intl/server";
import { ActionForm } from "@/components/desk/action-form";
import { HeldAnswer } from "@/components/desk/held-answer";
import { ReasonForm } from "@/components/desk/reason-form";
import { ReplacedTexts } from "@/components/desk/replaced-texts";
import { Section } from "@/components/desk/section";
import { Details } from "@/components/ui/details";
import { InsetText } from "@/components/ui/inset-text";
import type { QuestionDetail } from "@/lib/questions/one";
import type { StaffVerb } from "@/lib/questions/policy";
import { rejectAssignmentReasons } from "@/lib/questions/status";
import type { Viewer } from "@/lib/viewer";
import { acceptAction, rejectAssignmentAction, undoSendAction } from "./actions";
import { AnswerFiles } from "./answer-files";
import { Apology } from "./apology";
import { Approval } from "./approval";
import { Waiting } from "./asking";
import { Citations } from "./citations";
import { Assigning, Receiving } from "./classifying";
import { departmentChoices } from "./choices";
import { Correcting } from "./correcting";
import { FollowingUp } from "./forwarding";
import { More } from "./more";
import { Parts } from "./parts";
import { Publishing } from "./publishing";
import { Writing } from "./writing";

type Props = {
  viewer: Viewer;
  question: QuestionDetail;
  /** The code of the question this one may repeat, from the page's address. */
  mergeWith?: string | undefined;
};

/** What the viewer may do now, the next step first. Which verbs those are was decided by the policies. */
export async function Work({ viewer, question, mergeWith }: Props) {
  const t = await getTranslations("desk");
  const { code, version, actions, releaseAt } = question;
  const hidden = { code, version };
  const replaced = question.draftRevisions.filter(({ assignmentId }) => assignmentId === null);
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
      {may("signApology") ? <Apology question={question} /> : null}
      {may("receive") ? <Receiving viewer={viewer} question={question} /> : null}
      {may("assign") ? <Assigning viewer={viewer} question={question} /> : null}
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
          ) : (
            <InsetText>{t("accept.binding")}</InsetText>
          )}
        </Section>
      ) : null}
      <Waiting question={question} />
      {may("followUp") ? <FollowingUp question={question} /> : null}
      {may("saveDraft") ? <Writing viewer={viewer} question={question} /> : null}
      {replaced.length === 0 ? null : (
        <Section id="replaced" title={t("draft.replaced")}>
          <ReplacedTexts texts={replaced} mayInsert={may("saveDraft")} />
        </Section>
      )}
      {may("saveDraft") ? <Citations question={question} /> : null}
      {may("saveDraft") ? <AnswerFiles question={question} /> : null}
      <Parts viewer={viewer} question={question} />
      <Approval viewer={viewer} question={question} />
      <Correcting viewer={viewer} question={question} />
      <Publishing viewer={viewer} question={question} />
      <More question={question} mergeWith={mergeWith} />
    </>
  );
}
