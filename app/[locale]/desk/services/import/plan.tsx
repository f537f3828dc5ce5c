import { getTranslations } from "next-intl/server";
import { ActionForm } from "@/components/desk/action-form";
import { Section } from "@/components/desk/section";
import { Details } from "@/components/ui/details";
import { InsetText } from "@/components/ui/inset-text";
import { StatList } from "@/components/ui/stat";
import { Table, type Column } from "@/components/ui/table";
import type { ImportPlan } from "@/lib/services/plan-import";
import { applyAction } from "./actions";

/** So many rows of each kind are shown: enough to see what kind of list it is. */
const mostShown = 100;

/** What a file would do, and the button that lets it. */
export async function Plan({ file, plan }: { file: string; plan: ImportPlan }) {
  const [t, fields, errors] = await Promise.all([
    getTranslations("services.desk.importing"),
    getTranslations("services.desk.fields"),
    getTranslations("errors"),
  ]);
  const { created, changed, unchanged, faults } = plan;
  const faulty = new Set(faults.map(({ line }) => line)).size;
  const name = (field: string): string => (fields.has(field as "code") ? fields(field as "code") : field);
  const line = {
    key: "line",
    heading: t("line"),
    numeric: true,
    cell: (row: { line: number }) => String(row.line),
  };
  const code = { key: "code", heading: t("code"), cell: (row: { code: string }) => row.code };
  return (
    <Section id="plan" title={t("plan")}>
      <StatList
        stats={[
          { name: t("counts.created"), value: String(created.length) },
          { name: t("counts.changed"), value: String(changed.length) },
          { name: t("counts.unchanged"), value: String(unchanged) },
          { name: t("counts.faulty"), value: String(faulty) },
        ]}
      />
      {created.length + changed.length === 0 ? (
        <InsetText>{t("nothing")}</InsetText>
      ) : (
        <ActionForm
          name="apply"
          action={applyAction}
          hidden={{ file }}
          submit={t("apply", { count: created.length + changed.length })}
        />
      )}
      <Shown
        title={t("faults")}
        hint={t("faultsHint")}
        rows={faults}
        columns={[
          line,
          { key: "field", heading: t("field"), cell: ({ field }) => name(field) },
          {
            key: "problem",
            heading: t("problem"),
            cell: ({ key, first = 0 }) => errors(key as "unexpected", { first }),
          },
        ]}
      />
      <Shown
        title={t("changed")}
        rows={changed}
        columns={[
          line,
          code,
          { key: "name", heading: t("name"), rowHeading: true, cell: ({ title }) => title },
          { key: "fields", heading: t("fields"), cell: (row) => row.fields.map(name).join(", ") },
        ]}
      />
      <Shown
        title={t("created")}
        rows={created}
        columns={[
          line,
          code,
          { key: "name", heading: t("name"), rowHeading: true, cell: ({ data }) => data.title },
        ]}
      />
    </Section>
  );
}

type ShownProps<Row> = { title: string; hint?: string; rows: readonly Row[]; columns: Column<Row>[] };

async function Shown<Row>({ title, hint, rows, columns }: ShownProps<Row>) {
  if (rows.length === 0) return null;
  const t = await getTranslations("services.desk.importing");
  const more = rows.length - mostShown;
  return (
    <Details summary={`${title} (${String(rows.length)})`} open={rows.length <= 20}>
      {hint === undefined ? null : <p>{hint}</p>}
      <Table
        caption={title}
        hideCaption
        columns={columns}
        rows={rows.slice(0, mostShown)}
        rowKey={(row) => rows.indexOf(row)}
      />
      {more > 0 ? <p>{t("more", { count: more })}</p> : null}
    </Details>
  );
}
