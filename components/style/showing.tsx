import { useTranslations } from "next-intl";
import { Breadcrumbs } from "@/components/ui/breadcrumbs";
import { Details } from "@/components/ui/details";
import { EmptyState } from "@/components/ui/empty-state";
import { InsetText } from "@/components/ui/inset-text";
import { NotificationBanner, type BannerTone } from "@/components/ui/notification-banner";
import { Pagination } from "@/components/ui/pagination";
import { SkipLink } from "@/components/ui/skip-link";
import { StatList } from "@/components/ui/stat";
import { SummaryList } from "@/components/ui/summary-list";
import { Table } from "@/components/ui/table";
import { Tabs } from "@/components/ui/tabs";
import { Tag, type Tone } from "@/components/ui/tag";
import { Time } from "@/components/ui/time";
import { VisuallyHidden } from "@/components/ui/visually-hidden";
import { Specimen } from "./specimen";

const tags: Tone[] = ["neutral", "info", "success", "warning", "danger"];
const banners: BannerTone[] = ["info", "success", "warning", "danger"];
const day = new Date("2026-07-01T01:30:00Z");

type Props = { labels: { nav: string; previous: string; next: string; page: string } };

/** What people read: with much, little and nothing in it. */
export function Showing({ labels }: Props) {
  const t = useTranslations("style");
  const rows = [1, 2, 3].map((number) => ({ number, text: number === 2 ? t("longChoice") : t("choice") }));
  const here = "#part-table";
  return (
    <div className="grid gap-8 lg:grid-cols-2">
      <Specimen name="tag, time">
        <p className="flex flex-wrap gap-2">
          {tags.map((tone) => (
            <Tag key={tone} tone={tone}>
              {t("choice")}
            </Tag>
          ))}
        </p>
        <p>
          <Time value={day} /> · <Time value={day} withTime />
        </p>
      </Specimen>
      <Specimen name="notification-banner">
        {banners.map((tone) => (
          <NotificationBanner key={tone} tone={tone} title={t("choice")}>
            <p>{t("sentence")}</p>
          </NotificationBanner>
        ))}
      </Specimen>
      <Specimen name="inset-text, details">
        <InsetText>
          <p>{t("sentence")}</p>
        </InsetText>
        <Details summary={t("choice")}>
          <p>{t("sentence")}</p>
        </Details>
        <Details summary={t("longChoice")} open>
          <p>{t("sentence")}</p>
        </Details>
      </Specimen>
      <Specimen name="empty-state">
        <EmptyState title={t("none")}>{t("sentence")}</EmptyState>
      </Specimen>
      <Specimen name="summary-list">
        <SummaryList
          rows={[
            { key: t("label"), value: t("name") },
            { key: t("longChoice"), value: t("sentence"), action: t("press") },
          ]}
        />
      </Specimen>
      <Specimen name="stat">
        <StatList
          stats={[
            { name: t("choice"), value: "1.204" },
            { name: t("longChoice"), value: "98,5 %", note: t("hint") },
          ]}
        />
      </Specimen>
      <Specimen name="table" wide>
        <Table
          caption={t("choice")}
          rows={rows}
          rowKey={({ number }) => String(number)}
          columns={[
            { key: "text", heading: t("label"), cell: ({ text }) => text, rowHeading: true },
            { key: "number", heading: t("number"), cell: ({ number }) => number * 1_204, numeric: true },
          ]}
        />
      </Specimen>
      <Specimen name="breadcrumbs, tabs, pagination" wide>
        <Breadcrumbs
          label={t("crumbs")}
          items={[
            { text: t("choice"), href: here },
            { text: t("longChoice"), href: "#part-tag" },
          ]}
        />
        <Tabs
          label={t("views")}
          tabs={[
            { href: here, text: t("choice"), count: 12, current: true },
            { href: "#part-stat", text: t("longChoice"), count: 0 },
          ]}
        />
        <Pagination current={3} total={12} href={(page) => `#page-${String(page)}`} labels={labels} />
      </Specimen>
      <Specimen name="skip-link, visually-hidden">
        <p>
          {t("hidden")}
          <VisuallyHidden>{t("sentence")}</VisuallyHidden>
        </p>
        <div className="relative">
          <SkipLink target="part-table">{t("press")}</SkipLink>
        </div>
      </Specimen>
    </div>
  );
}
