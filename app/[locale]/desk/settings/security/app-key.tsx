import { getTranslations } from "next-intl/server";
import { QrCode } from "@/components/questions/qr-code";
import { keyUri } from "@/lib/people/second-factor";
import { drawQr } from "@/lib/qr";

/** The secret for the authenticator app: to be scanned, to be opened on the telephone itself, or to be typed. */
export async function AppKey({ secret, account }: { secret: string; account: string }) {
  const t = await getTranslations("account");
  const uri = keyUri(secret, { issuer: t("issuer"), account });
  return (
    <>
      <p>{t("step.scan")}</p>
      <QrCode drawing={drawQr(uri)} label={t("step.qr")} />
      <p>
        {t("step.byHand")}{" "}
        <code className="font-semibold break-words select-all">{secret.replaceAll(/.{4}(?=.)/g, "$& ")}</code>
      </p>
      <p>
        <a href={uri} className="text-link underline underline-offset-4">
          {t("step.open")}
        </a>
      </p>
    </>
  );
}
