import { NextIntlClientProvider } from "next-intl";
import { getTranslations } from "next-intl/server";
import { Confirmation } from "@/components/questions/confirmation";
import { PageHeading } from "@/components/site/page-heading";
import { env } from "@/lib/env";
import { pickTexts } from "@/lib/i18n/messages";
import { getPathname } from "@/lib/i18n/navigation";
import { drawQr } from "@/lib/qr";
import { usualAnswerTerm } from "@/lib/questions/promise";
import { trackingCode } from "@/lib/secrets";
import type { Own } from "./own-question";

/** Right after asking the codes to keep, later the question's own heading. */
export async function Top({ question, token, locale, isNew }: Own & { isNew: boolean }) {
  const t = await getTranslations("track");
  if (!isNew) {
    return (
      <div className="no-print">
        <PageHeading
          title={t("one.heading", { code: question.code })}
          lead={question.title}
          crumbs={{
            label: t("crumbs"),
            items: [{ text: t("title"), href: getPathname({ locale, href: "/track" }) }],
          }}
        />
      </div>
    );
  }
  const own = getPathname({ locale, href: { pathname: "/track/[token]", params: { token } } });
  return (
    <NextIntlClientProvider
      messages={await pickTexts(locale, "device", ["save", "saved", "saveHint", "savedWhere", "refused"])}
    >
      <Confirmation
        code={question.code}
        trackingCode={trackingCode(question.code, question.secretGeneration)}
        triageDueAt={question.triageDueAt}
        usualTerm={await usualAnswerTerm()}
        qr={drawQr(`${env().APP_URL}${own}`)}
      />
    </NextIntlClientProvider>
  );
}
