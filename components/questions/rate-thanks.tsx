import { useTranslations } from "next-intl";
import { LinkButton } from "@/components/ui/link-button";
import { Panel } from "@/components/ui/panel";
import { formatDateTime } from "@/lib/format";

type Props = { level: string; reopenUntil: Date | null; reopenAddress: string };

/** Whoever is not satisfied need not leave it at that. */
export function RateThanks({ level, reopenUntil, reopenAddress }: Props) {
  const t = useTranslations("track.rate");
  return (
    <div className="grid max-w-[44rem] grid-cols-1 gap-6">
      <Panel title={t("thanks")}>{t("thanksText", { level: t(level) })}</Panel>
      {level !== "unsatisfied" || reopenUntil === null ? null : (
        <section className="grid justify-items-start gap-3">
          <h2 className="text-xl">{t("reopenTitle")}</h2>
          <p>{t("reopenText", { time: formatDateTime(reopenUntil) })}</p>
          <LinkButton href={reopenAddress}>{t("reopen")}</LinkButton>
        </section>
      )}
    </div>
  );
}
