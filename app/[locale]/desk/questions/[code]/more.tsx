import type { ReactNode } from "react";
import { getTranslations } from "next-intl/server";
import { ActionForm } from "@/components/desk/action-form";
import { ReasonForm } from "@/components/desk/reason-form";
import { Section } from "@/components/desk/section";
import { Details } from "@/components/ui/details";
import type { QuestionDetail } from "@/lib/questions/one";
import type { StaffVerb } from "@/lib/questions/policy";
import { rejectReasons } from "@/lib/questions/status";
import { markSpamAction, recallAssignmentAction, rejectAction, unmarkSpamAction } from "./actions";
import { Adding, Asking } from "./asking";
import { Reclassifying } from "./classifying";
import { AddingContributor } from "./contributing";
import { Extending } from "./extending";
import { Forwarding } from "./forwarding";
import { Merging } from "./merging";
import { Reassigning } from "./reassigning";
import { Reopening } from "./reopening";

type Props = { question: QuestionDetail; mergeWith: string | undefined };

/** What is possible beside the next step, each folded away behind its name. */
export async function More({ question, mergeWith }: Props) {
  const t = await getTranslations("desk");
  const { code, version, actions } = question;
  const hidden = { code, version };
  const may = (verb: StaffVerb): boolean => actions.includes(verb);
  return (
    <Folded title={t("page.more")}>
      {may("requestInfo") ? <Asking question={question} /> : null}
      {may("addInformation") ? <Adding question={question} /> : null}
      {may("extend") ? <Extending question={question} /> : null}
      {may("reassign") ? <Reassigning question={question} /> : null}
      {may("addContributor") ? <AddingContributor question={question} /> : null}
      {may("reopen") && question.channel !== "import" ? <Reopening question={question} /> : null}
      {may("reclassify") && !may("receive") ? <Reclassifying question={question} /> : null}
      {may("mergeInto") ? <Merging question={question} masterCode={mergeWith} /> : null}
      {may("forward") ? <Forwarding question={question} /> : null}
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
    </Folded>
  );
}

/** Nothing inside, nothing shown. */
function Folded({ title, children }: { title: string; children: ReactNode[] }) {
  if (children.every((child) => child === null)) return null;
  return (
    <Section id="more" title={title}>
      {children}
    </Section>
  );
}
