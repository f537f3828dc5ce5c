import { getLocale, getTranslations } from "next-intl/server";
import { notFound } from "next/navigation";
import { z } from "zod";
import { Section } from "@/components/desk/section";
import { TemplateForm } from "@/components/desk/template-form";
import { PageHeading } from "@/components/site/page-heading";
import { Details } from "@/components/ui/details";
import { EmptyState } from "@/components/ui/empty-state";
import { Link } from "@/components/ui/link";
import { Tag } from "@/components/ui/tag";
import { VisuallyHidden } from "@/components/ui/visually-hidden";
import { formatDate } from "@/lib/format";
import { idField } from "@/lib/ids";
import { renderMarkdown } from "@/lib/markdown";
import { exampleOf } from "@/lib/templates/example";
import { mayEditAllTemplates, mayManageTemplates, templateDepartments } from "@/lib/templates/policy";
import { listTemplates } from "@/lib/templates/queries";
import { deskViewer } from "../../desk-viewer";
import { classificationLists, departmentChoices } from "../../questions/[code]/choices";
import { DoneBanner } from "../done-banner";
import { saveTemplateAction } from "./actions";

/** The template whose form is open: one form of them all, because each lists every department. */
const search = z.object({ edit: idField("template_unknown").optional().catch(undefined) });

const editLink = "inline-flex min-h-11 items-center text-link underline underline-offset-4";

export async function generateMetadata() {
  return { title: (await getTranslations("writing.templates"))("title") };
}

/** The templates of the viewer's department, or all; each with what it reads like in an answer. */
export default async function TemplatesPage({ searchParams }: { searchParams: Promise<unknown> }) {
  const viewer = await deskViewer("/desk/settings/templates");
  if (!mayManageTemplates(viewer)) notFound();
  const { edit } = search.parse(await searchParams);
  const [t, locale, templates, { topics }, all] = await Promise.all([
    getTranslations("writing.templates"),
    getLocale(),
    listTemplates(viewer),
    classificationLists(),
    departmentChoices(),
  ]);
  const forAll = mayEditAllTemplates(viewer);
  const own = templateDepartments(viewer);
  const departments = forAll ? all : ownDepartments(viewer.memberships, own);
  const form = { action: saveTemplateAction, topics, departments, forAll };
  return (
    <>
      <PageHeading title={t("title")} lead={t("lead")} />
      <div className="mt-5 grid gap-6">
        <DoneBanner searchParams={searchParams} />
        <Section id="add" title={t("add")}>
          <Details summary={t("add")}>
            <TemplateForm {...form} />
          </Details>
        </Section>
        <Section id="templates" title={t("list")}>
          {templates.length === 0 ? <EmptyState title={t("empty")}>{t("emptyHint")}</EmptyState> : null}
          <ul className="grid">
            {templates.map((template) => (
              <li
                key={template.id}
                id={`template-${String(template.id)}`}
                className="border-t border-line py-3 first:border-t-0"
              >
                <p className="flex flex-wrap items-center gap-2">
                  <strong>{template.name}</strong>
                  {template.active ? null : <Tag tone="warning">{t("inactiveTag")}</Tag>}
                  <span className="text-sm text-muted">
                    {template.department?.name ?? t("anyDepartment")} ·{" "}
                    {(locale === "en" ? template.topic?.nameEn : template.topic?.name) ?? t("anyTopic")}
                  </span>
                </p>
                <Details summary={t("show")}>
                  <div
                    className="prose"
                    dangerouslySetInnerHTML={{ __html: renderMarkdown(exampleOf(template.content)) }}
                  />
                  {template.updatedBy === null ? null : (
                    <p className="text-sm text-muted">
                      {t("changed", { name: template.updatedBy.name, day: formatDate(template.updatedAt) })}
                    </p>
                  )}
                </Details>
                {template.id === edit ? (
                  <TemplateForm {...form} template={editable(template)} />
                ) : (
                  <Link
                    href={`?edit=${String(template.id)}#template-${String(template.id)}`}
                    className={editLink}
                  >
                    {t("edit")} <VisuallyHidden>{template.name}</VisuallyHidden>
                  </Link>
                )}
              </li>
            ))}
          </ul>
        </Section>
      </div>
    </>
  );
}

type Row = Awaited<ReturnType<typeof listTemplates>>[number];

function editable({ id, version, name, content, topicId, departmentId, active }: Row) {
  return { id, version, name, content, topicId, departmentId, active };
}

function ownDepartments(memberships: { departmentId: number; departmentName: string }[], own: number[]) {
  return own.map((id) => ({
    value: String(id),
    text: memberships.find(({ departmentId }) => departmentId === id)?.departmentName ?? "",
  }));
}
