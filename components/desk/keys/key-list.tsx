import { useTranslations } from "next-intl";
import { capsOf, entriesOf, keyGroups } from "./table";

/** The table of the keys as people read it. `level`: of the headings. */
export function KeyList({ level: Heading }: { level: "h2" | "h3" }) {
  const t = useTranslations("keys");
  return (
    <div className="grid items-start gap-x-8 gap-y-4 sm:grid-cols-2">
      {keyGroups.map((group) => (
        <section
          key={group}
          // The longest group beside the others, so that the sheet fits an office screen.
          className={group === "question" ? "sm:col-start-2 sm:row-span-3 sm:row-start-1" : undefined}
        >
          <Heading className="mb-1 text-base font-semibold">{t(`group.${group}`)}</Heading>
          <dl className="grid grid-cols-[7.25rem_minmax(0,1fr)] gap-x-3 gap-y-1.5">
            {entriesOf(group).map(({ id }) => (
              <div key={id} className="contents">
                <dt className="flex flex-wrap items-start gap-1">
                  {capsOf(id).map((cap) => (
                    <kbd
                      key={cap}
                      className="rounded-sm border border-line-strong bg-raised px-1.5 text-sm font-semibold"
                    >
                      {cap}
                    </kbd>
                  ))}
                </dt>
                <dd className="text-sm">{t(`key.${id}`)}</dd>
              </div>
            ))}
          </dl>
        </section>
      ))}
    </div>
  );
}
