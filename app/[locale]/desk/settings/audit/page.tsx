import { getTranslations } from "next-intl/server";
import { notFound } from "next/navigation";
import { AnchorTable } from "@/components/audit/anchor-table";
import { CheckList } from "@/components/audit/check-list";
import { ActionForm } from "@/components/desk/action-form";
import { Section } from "@/components/desk/section";
import { PageHeading } from "@/components/site/page-heading";
import { EmptyState } from "@/components/ui/empty-state";
import { mayAudit } from "@/lib/audit/policy";
import { findAudit } from "@/lib/audit/queries";
import { newestQuestions } from "@/lib/audit/status";
import { deskViewer } from "../../desk-viewer";
import { checkAction } from "./actions";

export async function generateMetadata() {
  return { title: (await getTranslations("desk.audit"))("title") };
}

/** Whether the history of the questions is still the one that was written down, in words for people who must answer for it. */
export default async function AuditPage() {
  const viewer = await deskViewer("/desk/settings/audit");
  if (!mayAudit(viewer)) notFound();
  const [t, { anchors, checks }] = await Promise.all([getTranslations("desk.audit"), findAudit(viewer)]);
  return (
    <>
      <PageHeading title={t("title")} lead={t("lead")} />
      <div className="mt-5 grid gap-6">
        <Section id="check" title={t("check.title")}>
          <p>{t("check.lead")}</p>
          <div className="flex flex-wrap gap-4">
            <ActionForm
              name="newest"
              action={checkAction}
              hidden={{ scope: "newest" }}
              submit={t("check.newest", { count: String(newestQuestions) })}
            />
            <ActionForm
              name="all"
              action={checkAction}
              hidden={{ scope: "all" }}
              submit={t("check.all")}
              variant="secondary"
            />
          </div>
          {checks.length === 0 ? null : <CheckList checks={checks} />}
        </Section>
        <Section id="meaning" title={t("meaning.title")}>
          <ul className="list-disc space-y-2 ps-5">
            <li>{t("meaning.chain")}</li>
            <li>{t("meaning.anchor")}</li>
            <li>{t("meaning.limit")}</li>
            <li>{t("meaning.command")}</li>
          </ul>
        </Section>
        <Section id="anchors" title={t("anchors.title")}>
          <p className="text-sm text-muted">{t("anchors.lead")}</p>
          {anchors.length === 0 ? (
            <EmptyState title={t("anchors.empty")}>{t("anchors.emptyHint")}</EmptyState>
          ) : (
            <AnchorTable anchors={anchors} />
          )}
        </Section>
      </div>
    </>
  );
}
