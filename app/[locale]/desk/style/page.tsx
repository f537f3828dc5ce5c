import { getTranslations } from "next-intl/server";
import { notFound } from "next/navigation";
import { PageHeading } from "@/components/site/page-heading";
import { Controls } from "@/components/style/controls";
import { Showing } from "@/components/style/showing";
import { States } from "@/components/style/states";
import { Tokens } from "@/components/style/tokens";
import { hasAnyRole } from "@/lib/viewer";
import { paginationLabels } from "../../(public)/pagination-labels";
import { deskViewer } from "../desk-viewer";

const parts = ["tokens", "controls", "showing", "states"] as const;

export async function generateMetadata() {
  return { title: (await getTranslations("style"))("title") };
}

/** The visual language, rendered from the very parts the pages are made of: what is wrong here is wrong everywhere. */
export default async function StylePage() {
  const viewer = await deskViewer("/desk/style");
  if (!hasAnyRole(viewer, ["admin", "editor"])) notFound();
  const [t, labels] = await Promise.all([getTranslations("style"), paginationLabels()]);
  const shown = {
    tokens: <Tokens />,
    controls: <Controls />,
    showing: <Showing labels={labels} />,
    states: <States />,
  };
  return (
    <>
      <PageHeading title={t("title")} lead={t("lead")} />
      <div className="mt-6 grid grid-cols-1 gap-12">
        {parts.map((part) => (
          <section key={part} aria-labelledby={`style-${part}`} className="grid grid-cols-1 gap-6">
            <h2 id={`style-${part}`} className="text-2xl">
              {t(`parts.${part}`)}
            </h2>
            {shown[part]}
          </section>
        ))}
      </div>
    </>
  );
}
