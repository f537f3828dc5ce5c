import type { ReactNode } from "react";
import { PrintHead } from "@/components/questions/print-head";
import { PrintProof } from "@/components/questions/print-proof";
import { now } from "@/lib/clock";
import { listPublicContacts } from "@/lib/contacts/queries";
import { findAgencyName } from "@/lib/departments/queries";
import { env } from "@/lib/env";
import { formatDateTime } from "@/lib/format";
import { getPathname } from "@/lib/i18n/navigation";
import { drawQr } from "@/lib/qr";
import { fingerprint } from "@/lib/questions/fingerprint";
import { verifyAddress } from "@/lib/questions/verify-link";
import type { Own } from "./own-question";

type Props = Own & { isNew: boolean; children: ReactNode };

/**
 * The page and, on paper, what a sheet needs besides: letterhead on top and proof at the end, put there by print.css.
 * Before the answer the sheet is a receipt, then it is the answer.
 */
export async function Paper({ question, locale, isNew, children }: Props) {
  const answer = isNew ? undefined : question.answers[0]?.answerVersion;
  const sheet = answer === undefined ? "receipt" : "answer";
  const { code, secretGeneration, citizen } = question;
  const token = verifyAddress({ code, printed: answer?.number ?? "receipt" }, secretGeneration);
  const path = getPathname({ locale, href: { pathname: "/verify/[token]", params: { token } } });
  const address = `${env().APP_URL}${path}`;
  const [contacts, agency] = await Promise.all([listPublicContacts(locale), findAgencyName(locale)]);
  return (
    <div className={`paper ${isNew ? "sheet-new" : `sheet-${sheet}`} grid max-w-[48rem] grid-cols-1 gap-8`}>
      {children}
      <PrintHead
        agency={agency}
        contacts={contacts}
        sheet={sheet}
        code={code}
        name={citizen?.name ?? ""}
        printedAt={formatDateTime(now())}
      />
      <PrintProof
        sheet={sheet}
        qr={drawQr(address)}
        address={address}
        fingerprint={answer === undefined ? [] : fingerprint(answer.content)}
      />
    </div>
  );
}
