import { getTranslations } from "next-intl/server";
import { notFound } from "next/navigation";
import { ActionForm } from "@/components/desk/action-form";
import { PolicyFields } from "@/components/desk/policy-fields";
import { PolicyVersions } from "@/components/desk/policy-versions";
import { Section } from "@/components/desk/section";
import { PageHeading } from "@/components/site/page-heading";
import { Details } from "@/components/ui/details";
import { now } from "@/lib/clock";
import { mayEditDeadlines } from "@/lib/deadlines/policy";
import { listPolicies } from "@/lib/deadlines/settings-queries";
import { termUnits } from "@/lib/deadlines/status";
import { localDay } from "@/lib/format";
import { deskViewer } from "../../desk-viewer";
import { roundOf } from "../../form-round";
import { DoneBanner } from "../done-banner";
import { savePolicyAction } from "./actions";

export async function generateMetadata() {
  return { title: (await getTranslations("deadlines.policies"))("title") };
}

/** Every time limit with its legal basis; a change is a new version, and every version stays to be read. */
export default async function PoliciesPage({ searchParams }: { searchParams: Promise<unknown> }) {
  const viewer = await deskViewer("/desk/settings/policies");
  if (!mayEditDeadlines(viewer)) notFound();
  const [t, policies, round] = await Promise.all([
    getTranslations("deadlines.policies"),
    listPolicies(viewer),
    roundOf(searchParams),
  ]);
  const today = localDay(now());
  const texts = {
    amount: t("amount"),
    unit: t("unit"),
    basis: t("basis"),
    validFrom: t("validFrom"),
    validFromHint: t("validFromHint"),
    units: termUnits.map((unit) => ({ value: unit, text: t(`units.${unit}`) })),
  };
  return (
    <>
      <PageHeading title={t("title")} lead={t("lead")} />
      <div className="mt-5 grid grid-cols-1 gap-6">
        <DoneBanner searchParams={searchParams} />
        {policies.map(({ key, versions, currentId }) => {
          const id = key.replace(".", "_");
          const newest = versions[0];
          return (
            <Section key={key} id={id} title={t(`keys.${id}`)}>
              <p className="text-muted">{t(`about.${id}`)}</p>
              <PolicyVersions name={t(`keys.${id}`)} versions={versions} currentId={currentId} />
              <Details summary={t("next")}>
                <ActionForm
                  key={round}
                  steady="base"
                  name={id}
                  action={savePolicyAction}
                  hidden={{ key, base: newest?.version ?? 0 }}
                  submit={t("save")}
                >
                  <PolicyFields texts={texts} policy={{ ...newest, validFrom: today }} />
                </ActionForm>
              </Details>
            </Section>
          );
        })}
      </div>
    </>
  );
}
