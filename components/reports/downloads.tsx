import { useTranslations } from "next-intl";
import { LinkButton } from "@/components/ui/link-button";

/** The same figures as files. Plain links: a browser saves what they answer. */
export function Downloads({ csv, xlsx }: { csv: string; xlsx: string }) {
  const t = useTranslations("statistics.download");
  return (
    <p className="no-print flex flex-wrap items-center gap-3">
      <span className="text-muted">{t("label")}</span>
      <LinkButton href={xlsx} variant="secondary" small>
        {t("xlsx")}
      </LinkButton>
      <LinkButton href={csv} variant="secondary" small>
        {t("csv")}
      </LinkButton>
    </p>
  );
}
