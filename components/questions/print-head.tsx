import { useTranslations } from "next-intl";
import { Fragment } from "react";

type Props = {
  agency: string | null;
  contacts: { id: number; label: string; value: string }[];
  sheet: "receipt" | "answer";
  code: string;
  /** Who asked, for the paper they keep. */
  name: string;
  printedAt: string;
};

/** What stands on top of a sheet of paper instead of the portal's header: whose paper this is and how to reach them. */
export function PrintHead({ agency, contacts, sheet, code, name, printedAt }: Props) {
  const t = useTranslations("track.print");
  const footer = useTranslations("common.footer");
  return (
    <div className="print-head only-print">
      <div className="print-letterhead">
        <p className="print-agency">{agency ?? footer("agency")}</p>
        <p>
          {contacts.map(({ id, label, value }, index) => (
            <Fragment key={id}>
              {index === 0 ? "" : " · "}
              <span>{`${label}: ${value}`}</span>
            </Fragment>
          ))}
        </p>
      </div>
      <p className="print-title">{t(`${sheet}.title`)}</p>
      <p className="print-code">{t("code", { code })}</p>
      {name === "" ? null : <p>{t("name", { name })}</p>}
      <p>{t("printedAt", { time: printedAt })}</p>
    </div>
  );
}
