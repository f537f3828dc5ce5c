import { useTranslations } from "next-intl";
import { Select } from "@/components/ui/select";
import { TextInput } from "@/components/ui/text-input";
import { Textarea } from "@/components/ui/textarea";
import { contentMax } from "@/lib/questions/status";
import { AskPart } from "./ask-part";
import type { FieldOf, ValueOf } from "./values-in";

const placeKinds = ["ward", "commune", "special_zone"] as const;

export type Choices = {
  topics: { value: string; text: string }[];
  places: { value: string; text: string; kind: (typeof placeKinds)[number] }[];
};

/** What is asked, about what, and where. */
export function AskQuestion({
  field,
  values,
  topics,
  places,
}: Choices & { field: FieldOf; values: ValueOf }) {
  const t = useTranslations("ask");
  const groups = placeKinds.map((kind) => ({
    group: t(`place.${kind}`),
    options: places.filter((place) => place.kind === kind).map(({ value, text }) => ({ value, text })),
  }));
  return (
    <AskPart title={t("parts.question")}>
      <TextInput
        {...field("title")}
        label={t("fields.title")}
        hint={t("fields.titleHint")}
        defaultValue={values("title")}
        required
      />
      <Textarea
        {...field("content")}
        label={t("fields.content")}
        hint={`${t("fields.contentHint")} ${t("never")}`}
        defaultValue={values("content")}
        rows={9}
        counter={{ max: contentMax, text: t("fields.contentLeft", { count: "{count}" }) }}
        required
      />
      <Select
        {...field("topic")}
        label={t("fields.topic")}
        hint={t("fields.topicHint")}
        options={topics}
        empty={t("fields.topicEmpty")}
        defaultValue={values("topic")}
      />
      <Select
        {...field("place")}
        label={t("fields.place")}
        hint={t("fields.placeHint")}
        options={groups.filter(({ options }) => options.length > 0)}
        empty={t("fields.placeEmpty")}
        defaultValue={values("place")}
      />
    </AskPart>
  );
}
