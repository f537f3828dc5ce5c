import { getTranslations } from "next-intl/server";
import { ActionForm, FormTextarea } from "@/components/desk/action-form";
import { InsertButton } from "@/components/desk/insert-text";
import { PartEditor } from "@/components/desk/part-editor";
import { PartState, PartView } from "@/components/desk/part-view";
import { ReplacedTexts } from "@/components/desk/replaced-texts";
import { Section } from "@/components/desk/section";
import { Details } from "@/components/ui/details";
import { InsetText } from "@/components/ui/inset-text";
import type { QuestionDetail } from "@/lib/questions/one";
import { listParts, type Part } from "@/lib/questions/parts";
import type { Viewer } from "@/lib/viewer";
import { partAction, reopenPartAction, waivePartAction } from "./part-actions";

/** A joint answer: the contributing department writes its part, the lead one reads them all and puts them together. */
export async function Parts({ viewer, question }: { viewer: Viewer; question: QuestionDetail }) {
  const [t, parts] = await Promise.all([getTranslations("desk.part"), listParts(viewer, question)]);
  const isToWrite = ({ own, state }: Part): boolean =>
    own && question.actions.includes("savePart") && (state === "pending" || state === "accepted");
  const others = parts.filter((part) => !isToWrite(part));
  return (
    <>
      {parts.filter(isToWrite).map((part) => (
        <Section
          key={part.id}
          id={`part-${String(part.id)}`}
          title={t("own", { department: part.departmentName })}
        >
          <p>
            {t("lead", {
              department: question.leadDepartment?.name ?? "",
              official: question.official?.name ?? t("nobody"),
            })}
          </p>
          <PartState part={part} />
          {part.reason === "" ? null : <InsetText>{t("remark", { reason: part.reason })}</InsetText>}
          <PartEditor action={partAction} code={question.code} part={part} />
          <ReplacedTexts
            texts={question.draftRevisions.filter(({ assignmentId }) => assignmentId === part.id)}
            mayInsert={false}
          />
        </Section>
      ))}
      {others.length === 0 ? null : (
        <Section id="parts" title={t("title")}>
          <ol className="grid gap-5">
            {others.map((part) => (
              <PartView key={part.id} part={part}>
                <Decisions question={question} part={part} />
              </PartView>
            ))}
          </ol>
        </Section>
      )}
    </>
  );
}

/** What the lead department does with a part. */
async function Decisions({ question, part }: { question: QuestionDetail; part: Part }) {
  const t = await getTranslations("desk.part");
  const { code, version, actions } = question;
  const hidden = { code, version, assignmentId: part.id };
  const open = part.state === "pending" || part.state === "accepted";
  return (
    <>
      {part.state === "done" && actions.includes("saveDraft") ? (
        <div>
          <InsertButton text={part.content}>{t("insert")}</InsertButton>
        </div>
      ) : null}
      {open && actions.includes("waivePart") ? (
        <Details summary={t("waive")}>
          <ActionForm
            name={`waive-${String(part.id)}`}
            action={waivePartAction}
            hidden={hidden}
            submit={t("waive")}
            variant="secondary"
          >
            <FormTextarea name="reason" label={t("waiveReason")} hint={t("reasonHint")} rows={3} required />
          </ActionForm>
        </Details>
      ) : null}
      {!open && actions.includes("reopenPart") ? (
        <Details summary={t("reopen")}>
          <ActionForm
            name={`reopen-${String(part.id)}`}
            action={reopenPartAction}
            hidden={hidden}
            submit={t("reopen")}
            variant="secondary"
          >
            <FormTextarea name="reason" label={t("reopenReason")} hint={t("reasonHint")} rows={3} required />
          </ActionForm>
        </Details>
      ) : null}
    </>
  );
}
