import { useTranslations } from "next-intl";
import { Details } from "@/components/ui/details";
import { FormSelect, FormText, FormTextarea } from "./action-form";
import type { Choice } from "./classification-fields";

/** The fields as the form begins with them; papers are written one a line. */
type Written = Record<
  | "code"
  | "title"
  | "titleEn"
  | "topicId"
  | "departmentId"
  | "field"
  | "summary"
  | "summaryEn"
  | "applicants"
  | "applicantsEn"
  | "papers"
  | "steps"
  | "stepsEn"
  | "fee"
  | "feeEn"
  | "timeLimit"
  | "timeLimitEn"
  | "legalBasis"
  | "applyAt"
  | "applyUrl"
  | "confirmedOn",
  string
>;

type Props = { topics: Choice[]; departments: Choice[]; service?: Written };

export function ServiceFields({ topics, departments, service }: Props) {
  const t = useTranslations("services.desk.form");
  const initial = (name: keyof Written) => ({ name, initial: service?.[name] ?? "" });
  return (
    <>
      <fieldset className="grid gap-4">
        <legend className="mb-3 text-lg font-semibold">{t("basics")}</legend>
        <FormText {...initial("code")} label={t("code")} hint={t("codeHint")} required />
        <FormTextarea {...initial("title")} label={t("title")} rows={2} required />
        <div className="grid gap-4 sm:grid-cols-2">
          <FormSelect {...initial("topicId")} label={t("topic")} options={topics} empty={t("noTopic")} />
          <FormSelect
            {...initial("departmentId")}
            label={t("department")}
            options={departments}
            empty={t("noDepartment")}
          />
        </div>
        <FormText {...initial("field")} label={t("field")} />
      </fieldset>
      <fieldset className="grid gap-4">
        <legend className="mb-3 text-lg font-semibold">{t("facts")}</legend>
        <FormTextarea {...initial("summary")} label={t("summary")} hint={t("summaryHint")} rows={2} />
        <FormTextarea {...initial("applicants")} label={t("applicants")} rows={2} />
        <FormTextarea {...initial("papers")} label={t("papers")} hint={t("papersHint")} rows={6} />
        <FormTextarea {...initial("steps")} label={t("steps")} hint={t("stepsHint")} rows={6} />
        <div className="grid gap-4 sm:grid-cols-2">
          <FormTextarea {...initial("fee")} label={t("fee")} rows={2} />
          <FormTextarea {...initial("timeLimit")} label={t("timeLimit")} rows={2} />
        </div>
        <FormTextarea {...initial("legalBasis")} label={t("legalBasis")} rows={3} />
        <FormTextarea {...initial("applyAt")} label={t("applyAt")} rows={2} />
        <FormText {...initial("applyUrl")} label={t("applyUrl")} hint={t("applyUrlHint")} />
        <FormText
          {...initial("confirmedOn")}
          type="date"
          label={t("confirmedOn")}
          hint={t("confirmedOnHint")}
        />
      </fieldset>
      <Details summary={t("english")}>
        <FormTextarea {...initial("titleEn")} label={t("titleEn")} rows={2} />
        <FormTextarea {...initial("summaryEn")} label={t("summaryEn")} rows={2} />
        <FormTextarea {...initial("applicantsEn")} label={t("applicantsEn")} rows={2} />
        <FormTextarea {...initial("stepsEn")} label={t("stepsEn")} rows={4} />
        <FormTextarea {...initial("feeEn")} label={t("feeEn")} rows={2} />
        <FormTextarea {...initial("timeLimitEn")} label={t("timeLimitEn")} rows={2} />
      </Details>
    </>
  );
}
