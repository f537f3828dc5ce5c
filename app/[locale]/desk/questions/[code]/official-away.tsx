import { getTranslations } from "next-intl/server";
import { Tag } from "@/components/ui/tag";
import { listAway } from "@/lib/absences/stand-in";
import { formatDate } from "@/lib/format";

/** Colleagues see that the official is away today, until when, and whom to ask. */
export async function OfficialAway({ officialId }: { officialId: number | null }) {
  if (officialId === null) return null;
  const [away] = await listAway([officialId]);
  if (away === undefined) return null;
  const t = await getTranslations("absences.absence");
  return (
    <p>
      <Tag tone="warning">{t("away", { to: formatDate(away.toDay), name: away.substituteName })}</Tag>
    </p>
  );
}
