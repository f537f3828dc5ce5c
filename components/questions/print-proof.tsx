import { useTranslations } from "next-intl";
import { QrCode } from "./qr-code";

type Props = {
  sheet: "receipt" | "answer";
  qr: { path: string; size: number };
  /** The address in the code, for those who type it. */
  address: string;
  /** SHA-256 of the answer in short groups; empty on a receipt. */
  fingerprint: string[];
};

/** The end of a sheet of paper: how anybody can see that it says what is on record. */
export function PrintProof({ sheet, qr, address, fingerprint }: Props) {
  const t = useTranslations("track.print");
  return (
    <div className="print-proof only-print">
      <QrCode drawing={qr} label={t("qr")} />
      <div>
        <p className="print-proof-title">{t("proofTitle")}</p>
        <p>{t(`${sheet}.proof`)}</p>
        {fingerprint.length === 0 ? null : (
          <p>
            {t("fingerprint")} <span className="print-fingerprint">{fingerprint.join(" ")}</span>
          </p>
        )}
        <p className="print-address">{address}</p>
      </div>
    </div>
  );
}
