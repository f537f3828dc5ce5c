import { getTranslations } from "next-intl/server";
import { NotificationBanner } from "@/components/ui/notification-banner";
import { findRefusal } from "@/lib/refused-form";

/**
 * The refusal of a form that is no longer on its page, with every word typed into it: codes, numbers and choices have
 * no space. Hidden where the form says it itself and is not folded away.
 */
export async function LeftRefusal() {
  const refusal = await findRefusal();
  if (refusal === null) return null;
  const t = await getTranslations("desk");
  const { code, message, errors = {}, values = {} } = refusal;
  const words = Object.values(values)
    .flat()
    .filter((text) => /\S\s+\S/.test(text));
  return (
    <div className="mb-4 group-has-[[data-refused]:not(details:not([open])_*)]/desk:hidden">
      <NotificationBanner tone="warning" title={t(code === "conflict" ? "form.conflict" : "form.refused")}>
        <p>{message}</p>
        {Object.entries(errors).map(([field, text]) => (
          <p key={field}>{text}</p>
        ))}
        {code === "conflict" && words.length > 0 ? <p>{t("leftWords.hint")}</p> : null}
        {words.map((text, index) => (
          <pre key={index} className="font-sans break-words whitespace-pre-wrap">
            {text}
          </pre>
        ))}
      </NotificationBanner>
    </div>
  );
}
