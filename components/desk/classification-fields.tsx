import { useTranslations } from "next-intl";
import { questionKinds, urgencies, type QuestionKind, type Urgency } from "@/lib/questions/status";
import { FormSelect } from "./action-form";

export type Choice = { value: string; text: string };
export type Lists = { topics: Choice[]; places: Choice[] };
export type Classification = {
  topicId: number | null;
  placeId: number | null;
  kind: QuestionKind;
  urgency: Urgency;
};

const chosen = (id: number | null): string => (id === null ? "" : String(id));

type Props = {
  lists: Lists;
  initial: Classification;
  /** Why a field is filled already, where nobody has decided it yet. */
  hints?: { topicId?: string; placeId?: string; urgency?: string };
};

/** Topic, place, kind and urgency: what the coordinator decides when a question comes in. */
export function ClassificationFields({ lists, initial, hints = {} }: Props) {
  const t = useTranslations("desk.classification");
  const s = useTranslations("status");
  return (
    <div className="grid gap-4 sm:grid-cols-2">
      <FormSelect
        name="topicId"
        label={t("topic")}
        options={lists.topics}
        empty={t("chooseTopic")}
        initial={chosen(initial.topicId)}
        {...(hints.topicId !== undefined && { hint: hints.topicId })}
        required
      />
      <FormSelect
        name="placeId"
        label={t("place")}
        options={lists.places}
        empty={t("noPlace")}
        initial={chosen(initial.placeId)}
        {...(hints.placeId !== undefined && { hint: hints.placeId })}
      />
      <FormSelect
        name="kind"
        label={t("kind")}
        options={questionKinds.map((kind) => ({ value: kind, text: s(`kind.${kind}`) }))}
        initial={initial.kind}
      />
      <FormSelect
        name="urgency"
        label={t("urgency")}
        options={urgencies.map((urgency) => ({ value: urgency, text: s(`urgency.${urgency}`) }))}
        initial={initial.urgency}
        {...(hints.urgency !== undefined && { hint: hints.urgency })}
      />
    </div>
  );
}
