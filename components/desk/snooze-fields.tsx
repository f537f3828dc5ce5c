import { useTranslations } from "next-intl";
import { formatDate } from "@/lib/format";
import { untils } from "@/lib/snoozes/schema";
import { FormSelect, FormText } from "./action-form";

type Props = {
  /** yyyy-MM-dd; of one question. With many, each has its own. */
  latest?: string;
  initial?: string;
};

/** Until when a question leaves one's lists. */
export function SnoozeFields({ latest, initial }: Props) {
  const t = useTranslations("snoozes");
  return (
    <div className="grid gap-4 sm:grid-cols-2">
      <FormText
        name="day"
        type="date"
        label={t("day")}
        {...(latest !== undefined && { hint: t("dayHint", { day: formatDate(new Date(latest)) }) })}
        {...(initial !== undefined && { initial })}
      />
      <FormSelect
        name="until"
        label={t("until")}
        options={untils.map((until) => ({ value: until, text: t(`untils.${until}`) }))}
        initial="day"
      />
    </div>
  );
}
