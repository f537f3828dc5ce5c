import { useTranslations } from "next-intl";
import { Link } from "@/components/ui/link";

/** Shown by public/page.js to whoever sent a question without a network, on every page but the form's own. */
export function WaitingBar({ formAddress }: { formAddress: string }) {
  const t = useTranslations("device.waiting");
  return (
    <aside
      data-waiting-question={formAddress}
      hidden
      aria-label={t("title")}
      className="no-print border-b border-warning bg-warning-soft px-4 py-3 text-center"
    >
      <p>
        {t("bar")}{" "}
        <Link href={formAddress} className="font-semibold text-link underline underline-offset-4">
          {t("send")}
        </Link>
      </p>
    </aside>
  );
}
