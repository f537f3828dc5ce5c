import { getTranslations } from "next-intl/server";
import { notFound } from "next/navigation";
import { z } from "zod";
import { ActionForm } from "@/components/desk/action-form";
import { Section } from "@/components/desk/section";
import { SynonymFields } from "@/components/desk/synonym-fields";
import { PageHeading } from "@/components/site/page-heading";
import { Button } from "@/components/ui/button";
import { Details } from "@/components/ui/details";
import { EmptyState } from "@/components/ui/empty-state";
import { Pagination } from "@/components/ui/pagination";
import { TextInput } from "@/components/ui/text-input";
import { listSynonyms, mayEditSynonyms } from "@/lib/search/synonyms";
import { paginationLabels } from "../../../(public)/pagination-labels";
import { deskViewer } from "../../desk-viewer";
import { DoneBanner } from "../done-banner";
import { saveSynonymAction } from "./actions";
import { SynonymEntry } from "./synonym-entry";

const perPage = 50;
const text = z.string().trim().max(200).normalize("NFC").catch("").default("");
const search = z.object({
  q: text,
  trang: z.coerce.number().int().min(1).catch(1).default(1),
  /** A word from the report of what was not found, to be explained. */
  tu: text,
});

export async function generateMetadata() {
  return { title: (await getTranslations("searches.synonyms"))("title") };
}

/** What people write and what offices write for the same thing; the next search knows it. */
export default async function SynonymsPage({ searchParams }: { searchParams: Promise<unknown> }) {
  const viewer = await deskViewer("/desk/settings/synonyms");
  if (!mayEditSynonyms(viewer)) notFound();
  const { q, trang, tu } = search.parse(await searchParams);
  const [t, pairs, labels] = await Promise.all([
    getTranslations("searches.synonyms"),
    listSynonyms(viewer, q),
    paginationLabels(),
  ]);
  const pages = Math.max(1, Math.ceil(pairs.length / perPage));
  const page = Math.min(trang, pages);
  const shown = pairs.slice((page - 1) * perPage, page * perPage);
  return (
    <>
      <PageHeading title={t("title")} lead={t("lead")} />
      <div className="mt-5 grid gap-6">
        <DoneBanner searchParams={searchParams} />
        <Section id="add" title={t("add")}>
          <Details summary={t("add")} open={tu !== ""}>
            <ActionForm
              name="synonym"
              action={saveSynonymAction}
              hidden={{ id: "", q: "" }}
              submit={t("save")}
            >
              <SynonymFields pair={{ term: tu, means: "", bothWays: false }} />
            </ActionForm>
          </Details>
        </Section>
        <Section id="synonyms" title={t("list")}>
          <form role="search" className="grid items-end gap-3 sm:grid-cols-[1fr_auto]">
            <TextInput type="search" name="q" label={t("search")} defaultValue={q} maxLength={200} />
            <Button variant="secondary">{t("find")}</Button>
          </form>
          <p className="text-muted">{t("count", { count: pairs.length })}</p>
          {pairs.length === 0 ? <EmptyState title={t("empty")}>{t("emptyHint")}</EmptyState> : null}
          <ol className="grid">
            {shown.map((pair) => (
              <SynonymEntry key={pair.id} pair={pair} q={q} />
            ))}
          </ol>
          <Pagination
            current={page}
            total={pages}
            href={(number) =>
              `?${new URLSearchParams({ ...(q !== "" && { q }), trang: String(number) }).toString()}`
            }
            labels={labels}
          />
        </Section>
      </div>
    </>
  );
}
