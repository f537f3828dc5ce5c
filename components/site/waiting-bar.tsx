import { useTranslations } from "next-intl";
import { Link } from "@/components/ui/link";

/** Shown by public/display.js to whoever sent a question without a network, on every page but the form's own. */
export function WaitingBar({ formAddress }: { formAddress: string }) {
  const t = useTranslations("device.waiting");
  return (
    <p
      data-waiting-question={formAddress}
      hidden
      className="no-print border-b border-warning bg-warning-soft px-4 py-3 text-center"
    >
      {t("bar")}{" "}
      <Link href={formAddress} className="font-semibold text-link underline underline-offset-4">
        {t("send")}
      </Link>
    </p>
  );
}
