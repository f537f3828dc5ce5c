import { StructuredData } from "./structured-data";

/** The way to a page as search engines show it: full addresses, the page itself last and without one. */
export function BreadcrumbData({
  crumbs,
  current,
}: {
  crumbs: { text: string; url: string }[];
  current: string;
}) {
  const steps = [...crumbs.map(({ text, url }) => ({ name: text, item: url })), { name: current }];
  return (
    <StructuredData
      data={{
        "@type": "BreadcrumbList",
        itemListElement: steps.map((step, index) => ({ "@type": "ListItem", position: index + 1, ...step })),
      }}
    />
  );
}
