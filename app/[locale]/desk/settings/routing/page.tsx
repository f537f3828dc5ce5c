import { getTranslations } from "next-intl/server";
import { notFound } from "next/navigation";
import { ActionForm } from "@/components/desk/action-form";
import { RuleFields } from "@/components/desk/rule-fields";
import { Section } from "@/components/desk/section";
import { PageHeading } from "@/components/site/page-heading";
import { Details } from "@/components/ui/details";
import { EmptyState } from "@/components/ui/empty-state";
import { Tag } from "@/components/ui/tag";
import { listRules, mayEditRules } from "@/lib/routing/rules";
import { deskViewer } from "../../desk-viewer";
import { classificationLists, departmentChoices } from "../../questions/[code]/choices";
import { DoneBanner } from "../done-banner";
import { removeRuleAction, saveRuleAction } from "./actions";

export async function generateMetadata() {
  return { title: (await getTranslations("desk.settings.routing"))("title") };
}

export default async function RoutingPage({ searchParams }: { searchParams: Promise<unknown> }) {
  const viewer = await deskViewer("/desk/settings/routing");
  if (!mayEditRules(viewer)) notFound();
  const [t, rules, lists, departments] = await Promise.all([
    getTranslations("desk.settings.routing"),
    listRules(viewer),
    classificationLists(),
    departmentChoices(),
  ]);
  const choices = { ...lists, departments };
  const nextPosition = Math.max(0, ...rules.map(({ position }) => position)) + 10;
  return (
    <>
      <PageHeading title={t("title")} lead={t("lead")} />
      <div className="mt-5 grid gap-6">
        <DoneBanner searchParams={searchParams} />
        <Section id="add" title={t("add")}>
          <Details summary={t("add")}>
            <ActionForm name="rule" action={saveRuleAction} hidden={{ id: "" }} submit={t("save")}>
              <RuleFields choices={choices} rule={{ position: nextPosition, active: true }} />
            </ActionForm>
          </Details>
        </Section>
        <Section id="rules" title={t("list")}>
          {rules.length === 0 ? <EmptyState title={t("empty")}>{t("emptyHint")}</EmptyState> : null}
          <ol className="grid">
            {rules.map((rule) => (
              <li key={rule.id} className="border-t border-line py-3 first:border-t-0">
                <p className="flex flex-wrap items-center gap-2">
                  <span className="text-sm text-muted tabular-nums">{rule.position}</span>
                  <span>
                    {rule.topicName ?? t("anyTopic")} · {rule.placeName ?? t("anyPlace")} →{" "}
                    <strong>{rule.departmentName}</strong>
                  </span>
                  {rule.automatic ? <Tag tone="info">{t("automaticTag")}</Tag> : null}
                  {rule.active ? null : <Tag>{t("inactiveTag")}</Tag>}
                </p>
                <Details summary={t("edit")}>
                  <ActionForm
                    name={`rule-${String(rule.id)}`}
                    action={saveRuleAction}
                    hidden={{ id: rule.id }}
                    submit={t("save")}
                  >
                    <RuleFields choices={choices} rule={rule} />
                  </ActionForm>
                  <ActionForm
                    name={`remove-${String(rule.id)}`}
                    action={removeRuleAction}
                    hidden={{ id: rule.id }}
                    submit={t("remove")}
                    variant="danger"
                  />
                </Details>
              </li>
            ))}
          </ol>
        </Section>
      </div>
    </>
  );
}
