import { useTranslations } from "next-intl";
import { Panel } from "@/components/ui/panel";
import { formatDateTime } from "@/lib/format";
import { DraftDone } from "./draft-done";
import { PrintButton } from "./print-button";
import { QrCode } from "./qr-code";
import { SaveCodes } from "./save-codes";

type Props = {
  code: string;
  trackingCode: string;
  triageDueAt: Date | null;
  usualTerm: { amount: number; unit: "working_hours" | "working_days" | "days" };
  qr: { path: string; size: number };
};

/** The end of asking: the two codes to keep, what happens next and by when. Made to be printed. */
export function Confirmation({ code, trackingCode, triageDueAt, usualTerm, qr }: Props) {
  const t = useTranslations("track.new");
  const term = useTranslations("track.term");
  return (
    <div className="confirmation grid max-w-[48rem] grid-cols-1 gap-6">
      <DraftDone name="ask" />
      <Panel title={t("title")}>
        <dl className="grid gap-4 sm:grid-cols-2">
          <Secret name={t("code")} value={code} />
          <Secret name={t("tracking")} value={trackingCode} />
        </dl>
      </Panel>
      <section className="grid items-center gap-5 sm:grid-cols-[1fr_auto]">
        <div className="grid gap-2">
          <h2 className="text-xl">{t("keepTitle")}</h2>
          <p>{t("keep")}</p>
          <p className="no-print">{t("mail")}</p>
          <PrintButton text={t("print")} />
          <SaveCodes code={code} tracking={trackingCode} />
        </div>
        <figure className="grid justify-items-center gap-1">
          <QrCode drawing={qr} label={t("qr")} />
          <figcaption className="max-w-40 text-center text-sm text-muted">{t("qrHint")}</figcaption>
        </figure>
      </section>
      <section className="grid gap-2">
        <h2 className="text-xl">{t("nextTitle")}</h2>
        <ol className="list-decimal space-y-1 ps-6">
          {triageDueAt === null ? null : <li>{t("nextReceive", { time: formatDateTime(triageDueAt) })}</li>}
          <li>{t("nextAssign")}</li>
          <li>{t("nextAnswer", { term: term(usualTerm.unit, { amount: usualTerm.amount }) })}</li>
        </ol>
        <p className="text-muted">{t("noEmail")}</p>
      </section>
    </div>
  );
}

function Secret({ name, value }: { name: string; value: string }) {
  return (
    <div>
      <dt className="text-base text-muted">{name}</dt>
      <dd className="text-2xl font-bold break-words tabular-nums">{value}</dd>
    </div>
  );
}
