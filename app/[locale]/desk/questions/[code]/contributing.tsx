import { getTranslations } from "next-intl/server";
import { ActionForm, FormSelect, FormText, FormTextarea } from "@/components/desk/action-form";
import { Details } from "@/components/ui/details";
import type { QuestionDetail } from "@/lib/questions/one";
import { departmentChoices } from "./choices";
import { addContributorAction } from "./decision-actions";

/** One more department for the answer; those that are at it already are not offered. */
export async function AddingContributor({ question }: { question: QuestionDetail }) {
  const t = await getTranslations("desk.contributor");
  const { code, version, assignments } = question;
  const atIt = assignments
    .filter(({ state }) => state === "pending" || state === "accepted" || state === "done")
    .map(({ departmentId }) => String(departmentId));
  const departments = (await departmentChoices()).filter(({ value }) => !atIt.includes(value));
  return (
    <Details summary={t("title")}>
      <ActionForm
        // A fresh form for the next department.
        key={version}
        name="contributor"
        action={addContributorAction}
        hidden={{ code, version }}
        submit={t("submit")}
        variant="secondary"
      >
        <FormSelect
          name="departmentId"
          label={t("department")}
          options={departments}
          empty={t("choose")}
          required
        />
        <FormTextarea name="instruction" label={t("instruction")} rows={3} />
        <FormText name="dueDay" label={t("dueDay")} hint={t("dueDayHint")} type="date" />
      </ActionForm>
    </Details>
  );
}
