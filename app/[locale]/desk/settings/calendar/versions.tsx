import { getTranslations } from "next-intl/server";
import { Section } from "@/components/desk/section";
import { Table } from "@/components/ui/table";
import { Time } from "@/components/ui/time";
import { listCalendarVersions } from "@/lib/deadlines/settings-queries";
import type { Viewer } from "@/lib/viewer";

/** Who made which version when, and what it rests on. */
export async function Versions({ viewer }: { viewer: Viewer }) {
  const [t, versions] = await Promise.all([
    getTranslations("deadlines.calendar"),
    listCalendarVersions(viewer),
  ]);
  return (
    <Section id="versions" title={t("versions")}>
      <Table
        caption={t("versionsTable")}
        hideCaption
        columns={[
          { key: "version", heading: t("versionColumn"), rowHeading: true, cell: (row) => row.version },
          { key: "at", heading: t("at"), cell: (row) => <Time value={row.createdAt} withTime /> },
          { key: "by", heading: t("by"), cell: (row) => row.createdBy?.name ?? t("system") },
          { key: "note", heading: t("note"), cell: (row) => row.note },
        ]}
        rows={versions}
        rowKey={({ id }) => id}
      />
    </Section>
  );
}
