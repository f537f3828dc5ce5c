import { useTranslations } from "next-intl";
import { Table } from "@/components/ui/table";
import { Tag, type Tone } from "@/components/ui/tag";
import { Time } from "@/components/ui/time";
import type { TermUnit } from "@/lib/deadlines/status";

type Version = {
  id: number;
  version: number;
  amount: number;
  unit: TermUnit;
  legalBasis: string;
  validFrom: Date;
  createdBy: { name: string } | null;
};
type Props = { name: string; versions: Version[]; currentId: number | null };

const tones: Record<"current" | "coming" | "past", Tone> = {
  current: "success",
  coming: "info",
  past: "neutral",
};

/** Newest first, each with what it promised, on which basis and from when. */
export function PolicyVersions({ name, versions, currentId }: Props) {
  const t = useTranslations("deadlines.policies");
  const current = versions.find(({ id }) => id === currentId);
  const stateOf = ({ id, version }: Version): keyof typeof tones => {
    if (id === currentId) return "current";
    return version > (current?.version ?? 0) ? "coming" : "past";
  };
  return (
    <>
      {current === undefined ? <p>{t("none")}</p> : null}
      <Table
        caption={t("history", { name })}
        hideCaption
        columns={[
          {
            key: "amount",
            heading: t("amount"),
            rowHeading: true,
            cell: ({ unit, amount }) => t(`term.${unit}`, { amount }),
          },
          {
            key: "state",
            heading: t("state"),
            cell: (row) => <Tag tone={tones[stateOf(row)]}>{t(stateOf(row))}</Tag>,
          },
          { key: "from", heading: t("validFrom"), cell: ({ validFrom }) => <Time value={validFrom} /> },
          { key: "basis", heading: t("basis"), cell: ({ legalBasis }) => legalBasis },
          { key: "by", heading: t("by"), cell: ({ createdBy }) => createdBy?.name ?? t("system") },
          { key: "version", heading: t("version"), numeric: true, cell: ({ version }) => version },
        ]}
        rows={versions}
        rowKey={({ id }) => id}
      />
    </>
  );
}
