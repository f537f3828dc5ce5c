import { useTranslations } from "next-intl";
import { Icon } from "@/components/ui/icon";
import type { IconName } from "@/components/ui/icon-paths";
import { Link } from "@/components/ui/link";

export type DoorKey = "information" | "feedback" | "procedure" | "file" | "complaint" | "emergency";

const icons: Record<DoorKey, IconName> = {
  information: "question",
  feedback: "answer",
  procedure: "file",
  file: "external",
  complaint: "shield",
  emergency: "phone",
};

/** Which matter belongs where, before anybody writes into the wrong form. */
export function Doors({ doors }: { doors: { key: DoorKey; href: string }[] }) {
  const t = useTranslations("home.doors");
  return (
    <section aria-labelledby="doors">
      <h2 id="doors" className="text-xl sm:text-2xl">
        {t("title")}
      </h2>
      <ul className="mt-4 grid overflow-hidden rounded-lg border border-line bg-line gap-px sm:grid-cols-2 lg:grid-cols-3">
        {doors.map(({ key, href }) => (
          <li key={key} className="relative flex gap-4 bg-surface p-5 hover:bg-sea-soft">
            <Icon
              name={icons[key]}
              className={key === "emergency" ? "mt-1 size-6 text-lacquer" : "mt-1 size-6 text-sea"}
            />
            <div>
              <h3 className="text-base">
                <Link href={href} className="stretched underline-offset-4 hover:underline">
                  {t(`${key}.title`)}
                </Link>
              </h3>
              <p className="text-sm text-muted">{t(`${key}.text`)}</p>
            </div>
          </li>
        ))}
      </ul>
    </section>
  );
}
