import { useTranslations } from "next-intl";
import { Icon } from "@/components/ui/icon";
import type { IconName } from "@/components/ui/icon-paths";
import { Link } from "@/components/ui/link";

export type DoorKey = "information" | "feedback" | "complaint" | "denunciation" | "file";

const icons: Record<DoorKey, IconName> = {
  information: "question",
  feedback: "answer",
  complaint: "building",
  denunciation: "shield",
  file: "route",
};

/** National numbers; they are the same everywhere in Vietnam. */
const emergencies = [
  ["113", "police"],
  ["114", "fire"],
  ["115", "ambulance"],
  ["111", "children"],
] as const;

/** Which matter belongs where, before anybody writes into the wrong form. */
export function Doors({ doors }: { doors: { key: DoorKey; href: string }[] }) {
  const t = useTranslations("home.doors");
  return (
    <section aria-labelledby="doors">
      <h2 id="doors" className="text-2xl">
        {t("title")}
      </h2>
      <ul className="mt-4 grid gap-px overflow-hidden rounded-lg border border-line bg-line shadow-card sm:grid-cols-2 lg:grid-cols-3">
        {doors.map(({ key, href }) => (
          <li key={key} className="group relative flex gap-4 bg-surface p-5 hover:bg-sea-soft">
            <span className="flex size-11 shrink-0 items-center justify-center rounded-md bg-sea-soft text-sea group-hover:bg-surface">
              <Icon name={icons[key]} className="size-6" />
            </span>
            <div>
              <h3 className="text-lg">
                <Link href={href} className="stretched underline-offset-4 hover:underline">
                  {t(`${key}.title`)}
                </Link>
              </h3>
              <p className="mt-0.5 text-sm text-muted">{t(`${key}.text`)}</p>
            </div>
          </li>
        ))}
        <li className="flex gap-4 bg-danger-soft p-5">
          <span className="flex size-11 shrink-0 items-center justify-center rounded-md bg-danger-fill text-on-danger">
            <Icon name="phone" className="size-6" />
          </span>
          <div className="min-w-0 flex-1">
            <h3 className="text-lg">{t("emergency.title")}</h3>
            <p className="mt-0.5 text-sm">{t("emergency.text")}</p>
            <ul className="mt-1 grid gap-x-4 min-[26rem]:grid-cols-2 lg:grid-cols-1 xl:grid-cols-2">
              {emergencies.map(([number, key]) => (
                <li key={number}>
                  <a
                    href={`tel:${number}`}
                    className="inline-flex min-h-11 items-center gap-2 underline-offset-4 hover:underline"
                  >
                    <strong className="text-lg text-danger tabular-nums">{number}</strong>
                    <span className="text-sm">{t(`emergency.${key}`)}</span>
                  </a>
                </li>
              ))}
            </ul>
          </div>
        </li>
      </ul>
    </section>
  );
}
