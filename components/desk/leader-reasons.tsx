import { useTranslations } from "next-intl";
import { Tag } from "@/components/ui/tag";
import type { LeaderReason } from "@/lib/questions/status";

/** Why a row stands in a leader's "Cần tôi". */
export function LeaderReasons({ reasons }: { reasons: readonly LeaderReason[] }) {
  const t = useTranslations("leading.reason");
  return reasons.map((reason) => (
    <Tag key={reason} tone={reason === "overdue" || reason === "decide" ? "danger" : "warning"}>
      {t(reason)}
    </Tag>
  ));
}
