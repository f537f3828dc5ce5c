import { useTranslations } from "next-intl";
import { FormCheckbox, FormSelect, FormText } from "./action-form";
import type { Choice } from "./classification-fields";

type Rule = {
  topicId?: number | null;
  placeId?: number | null;
  departmentId?: number;
  automatic?: boolean;
  active: boolean;
  position: number;
  note?: string;
};
type Props = { choices: { topics: Choice[]; places: Choice[]; departments: Choice[] }; rule: Rule };

const chosen = (id: number | null | undefined): string => (id === null || id === undefined ? "" : String(id));

/** topic × place → department; an empty topic or place matches any. */
export function RuleFields({ choices, rule }: Props) {
  const t = useTranslations("desk.settings.routing");
  return (
    <div className="grid gap-4 sm:grid-cols-2">
      <FormSelect
        name="topicId"
        label={t("topic")}
        options={choices.topics}
        empty={t("anyTopic")}
        initial={chosen(rule.topicId)}
      />
      <FormSelect
        name="placeId"
        label={t("place")}
        options={choices.places}
        empty={t("anyPlace")}
        initial={chosen(rule.placeId)}
      />
      <FormSelect
        name="departmentId"
        label={t("department")}
        options={choices.departments}
        empty={t("choose")}
        initial={chosen(rule.departmentId)}
        required
      />
      <FormText
        name="position"
        label={t("position")}
        type="number"
        initial={String(rule.position)}
        required
      />
      <FormText name="note" label={t("note")} initial={rule.note ?? ""} />
      <div>
        <FormCheckbox name="automatic" label={t("automatic")} initial={rule.automatic ?? false} />
        <FormCheckbox name="active" label={t("active")} initial={rule.active} />
      </div>
    </div>
  );
}
