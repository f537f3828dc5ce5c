import { randomUUID } from "node:crypto";
import { NextIntlClientProvider } from "next-intl";
import { getTranslations } from "next-intl/server";
import { TrackedInfoForm } from "@/components/questions/tracked-info-form";
import { Details } from "@/components/ui/details";
import { cameBack } from "@/lib/came-back";
import { formatDate } from "@/lib/format";
import { pickTexts } from "@/lib/i18n/messages";
import { getPathname } from "@/lib/i18n/navigation";
import type { CitizenOptions } from "@/lib/questions/citizen-options";
import { informAction } from "./actions";
import type { Own } from "./own-question";

/**
 * "Bổ sung thông tin": the reply to what was asked, or an addition. A form that came back refused is shown even when
 * nothing can be sent any more, so that nobody loses what they wrote.
 */
export async function Inform({ question, token, locale, options }: Own & { options: CitizenOptions }) {
  const refused = await cameBack();
  const kind = options.provideInfo ? "reply" : "addition";
  if (kind === "addition" && options.additionsLeft === 0 && !refused) return null;
  const t = await getTranslations("track.info");
  const texts = {
    ...(await pickTexts(locale, "track", ["info", "errorPrefix", "offline"])),
    ...(await pickTexts(locale, "ask", ["files"])),
  };
  const until = question.infoDueAt === null ? "" : formatDate(question.infoDueAt);
  const form = (
    <>
      <p>
        {kind === "reply"
          ? t("lead.reply", { date: until })
          : t("lead.addition", { count: options.additionsLeft })}
      </p>
      <NextIntlClientProvider messages={texts}>
        <TrackedInfoForm
          action={informAction}
          locale={locale}
          token={token}
          address={getPathname({ locale, href: { pathname: "/track/[token]", params: { token } } })}
          kind={kind}
          formKey={randomUUID()}
          draft={question.code}
        />
      </NextIntlClientProvider>
    </>
  );
  return (
    <section id="bo-sung" className="no-print grid scroll-mt-4 gap-3">
      {kind === "reply" ? (
        <>
          <h2 className="text-xl">{t("title.reply")}</h2>
          {form}
        </>
      ) : (
        <Details key={question.threadEntries.length} summary={t("title.addition")} open={refused}>
          {form}
        </Details>
      )}
    </section>
  );
}
