import { getLocale, getTranslations } from "next-intl/server";
import { BulkForm } from "@/components/desk/bulk-form";
import type { BulkRow } from "@/components/desk/bulk-rows";
import { FormSelect, FormTextarea } from "@/components/desk/action-form";
import { SnoozeFields } from "@/components/desk/snooze-fields";
import { PageHeading } from "@/components/site/page-heading";
import { EmptyState } from "@/components/ui/empty-state";
import { InsetText } from "@/components/ui/inset-text";
import { LinkButton } from "@/components/ui/link-button";
import { Tabs } from "@/components/ui/tabs";
import { localeOf } from "@/lib/i18n/messages";
import { getPathname } from "@/lib/i18n/navigation";
import { bulkStepsOf, isPossible, listChosen, type ChosenRow } from "@/lib/questions/bulk";
import { bulkAddress, mostRows, type BulkStep } from "@/lib/questions/bulk-schema";
import type { Viewer } from "@/lib/viewer";
import { deskViewer } from "../desk-viewer";
import { classificationLists, departmentChoices } from "../questions/[code]/choices";
import { bulkAction } from "./actions";

export async function generateMetadata() {
  return { title: (await getTranslations("bulk"))("title") };
}

/** The questions that were ticked in a list, and one step to take with all of them. */
export default async function BulkPage({ searchParams }: { searchParams: Promise<unknown> }) {
  const viewer = await deskViewer("/desk/bulk");
  const { step: wanted, code } = bulkAddress.parse(await searchParams);
  const [t, locale, rows] = await Promise.all([
    getTranslations("bulk"),
    getLocale(),
    listChosen(viewer, code),
  ]);
  const steps = bulkStepsOf(viewer);
  const step = steps.find((one) => one === wanted) ?? steps[0];
  const deskHref = getPathname({ locale: localeOf(locale), href: "/desk" });
  if (rows.length === 0 || step === undefined)
    return (
      <>
        <PageHeading title={t("title")} />
        <EmptyState title={t("none")}>
          <p>{t("noneHint")}</p>
          <p className="mt-3">
            <LinkButton href={deskHref}>{t("toInbox")}</LinkButton>
          </p>
        </EmptyState>
      </>
    );
  const hrefOf = (other: BulkStep): string =>
    `?${new URLSearchParams([["step", other], ...code.map((one) => ["code", one])]).toString()}`;
  return (
    <>
      <PageHeading title={t("title")} lead={t("lead")} />
      <div className="mt-5 grid max-w-4xl gap-5">
        {code.length > mostRows ? <InsetText>{t("many", { most: mostRows })}</InsetText> : null}
        <Tabs
          label={t("steps")}
          tabs={steps.map((one) => ({ href: hrefOf(one), text: t(`step.${one}`), current: one === step }))}
        />
        <BulkForm
          key={step}
          action={bulkAction}
          step={step}
          submit={t(`submit.${step}`)}
          rows={rows.map((row) => shown(viewer, step, row))}
          deskHref={deskHref}
        >
          <Fields step={step} rows={rows} />
        </BulkForm>
      </div>
    </>
  );
}

function shown(viewer: Viewer, step: BulkStep, row: ChosenRow): BulkRow {
  const { code, title, status, version, topicName } = row;
  return { code, title, status, version, topicName, possible: isPossible(viewer, step, row) };
}

/** What the step needs to know, once for all. */
async function Fields({ step, rows }: { step: BulkStep; rows: readonly ChosenRow[] }) {
  const t = await getTranslations("bulk");
  const d = await getTranslations("desk");
  switch (step) {
    case "receive": {
      if (rows.every(({ topicId }) => topicId !== null)) return null;
      const { topics } = await classificationLists();
      return (
        <FormSelect
          name="topicId"
          label={t("topic")}
          hint={t("topicHint")}
          options={topics}
          empty={d("classification.chooseTopic")}
        />
      );
    }
    case "assign":
      return (
        <>
          <FormSelect
            name="leadDepartmentId"
            label={d("assign.lead")}
            options={await departmentChoices()}
            empty={d("assign.choose")}
            required
          />
          <FormTextarea
            name="instruction"
            label={d("assign.instruction")}
            hint={d("assign.instructionHint")}
            rows={2}
          />
        </>
      );
    case "markSpam":
      return <InsetText>{t("spamHint")}</InsetText>;
    case "snooze":
      return <SnoozeFields />;
    case "handOver":
      return <InsetText>{t("handOverHint")}</InsetText>;
  }
}
