import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { cache } from "react";
import { z } from "zod";
import { PrintButton } from "@/components/questions/print-button";
import { CommuneList } from "@/components/site/commune-list";
import { ContactList } from "@/components/site/contact-list";
import { OfficeData } from "@/components/site/office-data";
import { OfficeEntry } from "@/components/site/office-entry";
import { OpenStateText } from "@/components/site/open-state";
import { PageHeading } from "@/components/site/page-heading";
import { WeekHours } from "@/components/site/week-hours";
import { Button } from "@/components/ui/button";
import { EmptyState } from "@/components/ui/empty-state";
import { InsetText } from "@/components/ui/inset-text";
import { LinkButton } from "@/components/ui/link-button";
import { TextInput } from "@/components/ui/text-input";
import { listOffices, type Office } from "@/lib/contacts/offices";
import { listPublicContacts } from "@/lib/contacts/queries";
import { env } from "@/lib/env";
import { addressIn } from "@/lib/i18n/address";
import { pageLocale } from "../../page-locale";
import { bothLanguages } from "../both-languages";

type Props = { params: Promise<{ locale: string }>; searchParams: Promise<unknown> };

const search = z.object({ q: z.string().trim().max(200).catch("").default("") });
const kinds = ["provincial", "vertical", "commune", "enterprise"] as const;
const officesOf = cache(listOffices);

export async function generateMetadata({ params, searchParams }: Props): Promise<Metadata> {
  const locale = await pageLocale(params);
  const { q } = search.parse(await searchParams);
  const [t, { validUntil }] = await Promise.all([
    getTranslations({ locale, namespace: "contact" }),
    officesOf(locale, q),
  ]);
  return {
    title: t("title"),
    description: t("lead"),
    alternates: bothLanguages(locale, addressIn("vi", "/contact")),
    // lib/pages keeps the page no longer than what it says is so.
    other: { "valid-until": validUntil.toISOString() },
    ...(q === "" ? {} : { robots: { index: false } }),
  };
}

export default async function ContactPage({ params, searchParams }: Props) {
  const locale = await pageLocale(params);
  const { q } = search.parse(await searchParams);
  const [t, common, contacts, { at, authority, departments, week }] = await Promise.all([
    getTranslations("contact"),
    getTranslations("common.footer"),
    listPublicContacts(locale),
    officesOf(locale, q),
  ]);
  const address = addressIn(locale, "/contact");
  const all = [...contacts, ...(authority?.contacts ?? [])];
  const groups = kinds
    .map((kind) => ({ kind, offices: departments.filter((office) => office.kind === kind) }))
    .filter(({ offices }) => offices.length > 0);
  return (
    <>
      <PageHeading title={t("title")} lead={t("lead")} />
      <div className="grid items-start gap-6 lg:grid-cols-[3fr_2fr]">
        <section aria-labelledby="agency" className="rounded-lg border border-line bg-surface p-6">
          <h2 id="agency" className="text-xl">
            {authority?.name ?? common("agency")}
          </h2>
          {authority === null ? null : (
            <div className="mt-2">
              <OpenStateText state={authority.state} at={at} />
            </div>
          )}
          {all.length === 0 ? (
            <p className="mt-2 text-muted">{t("empty")}</p>
          ) : (
            <ContactList contacts={all} />
          )}
        </section>
        <div className="grid gap-6">
          <WeekHours week={week} />
          <div className="no-print">
            <InsetText>
              <h2 className="text-lg">{t("ask.title")}</h2>
              <p>{t("ask.text")}</p>
              <LinkButton href={addressIn(locale, "/ask")}>{t("ask.action")}</LinkButton>
            </InsetText>
          </div>
        </div>
      </div>
      <section aria-labelledby="departments" className="grid gap-5">
        <div className="flex flex-wrap items-center justify-between gap-3">
          <h2 id="departments" className="scroll-mt-4 text-xl sm:text-2xl">
            {t("departments")}
          </h2>
          <PrintButton text={t("print")} />
        </div>
        <form
          action={`${address}#departments`}
          role="search"
          className="no-print grid items-end gap-3 rounded-lg border border-line bg-surface p-5 sm:grid-cols-[1fr_auto]"
        >
          <TextInput
            type="search"
            name="q"
            label={t("search.label")}
            hint={t("search.hint")}
            defaultValue={q}
            maxLength={200}
          />
          <span className="flex flex-wrap gap-2">
            <Button>{t("search.submit")}</Button>
            {q === "" ? null : (
              <LinkButton href={address} variant="quiet">
                {t("search.all")}
              </LinkButton>
            )}
          </span>
        </form>
        {q === "" ? null : <p>{t("search.found", { count: departments.length, q })}</p>}
        {departments.length === 0 ? (
          <EmptyState icon="building" title={t("search.none")}>
            <p>{t("search.noneText")}</p>
          </EmptyState>
        ) : null}
        {groups.length > 1 ? (
          <nav aria-label={t("groups")} className="no-print">
            <ul className="flex flex-wrap gap-x-6">
              {groups.map(({ kind, offices }) => (
                <li key={kind}>
                  <a
                    href={`#kind-${kind}`}
                    className="inline-flex min-h-11 items-center text-link underline underline-offset-4"
                  >
                    {t(`kinds.${kind}`)} ({offices.length})
                  </a>
                </li>
              ))}
            </ul>
          </nav>
        ) : null}
        {groups.map(({ kind, offices }) => (
          <section key={kind} aria-labelledby={`kind-${kind}`}>
            <h3 id={`kind-${kind}`} className="scroll-mt-4 text-lg">
              {t(`kinds.${kind}`)} ({offices.length})
            </h3>
            {kind === "commune" && q === "" ? (
              <CommuneList
                offices={offices}
                href={(name) => `${address}?${new URLSearchParams({ q: name }).toString()}#departments`}
              />
            ) : (
              <Cards offices={offices} at={at} />
            )}
          </section>
        ))}
      </section>
      {authority === null ? null : (
        <OfficeData
          address={`${env().APP_URL}${address}`}
          office={{ ...authority, contacts: all }}
          week={week}
        />
      )}
    </>
  );
}

function Cards({ offices, at }: { offices: Office[]; at: Date }) {
  return (
    <ul className="mt-3 grid grid-cols-1 gap-4 md:grid-cols-2 lg:grid-cols-3">
      {offices.map((office) => (
        <li key={office.code}>
          <OfficeEntry office={office} at={at} />
        </li>
      ))}
    </ul>
  );
}
