import { getTranslations } from "next-intl/server";
import { PrintButton } from "@/components/questions/print-button";
import { TrackedStatus } from "@/components/questions/tracked-status";
import { LinkButton } from "@/components/ui/link-button";
import { getPathname } from "@/lib/i18n/navigation";
import type { CitizenOptions } from "@/lib/questions/citizen-options";
import type { Own } from "./own-question";

type Props = Own & { department: string; options: CitizenOptions; isNew: boolean };

/** Where the question stands, and the doors that are open from there. */
export async function Stage({ question, token, locale, department, options, isNew }: Props) {
  const [t, print] = await Promise.all([getTranslations("track.one"), getTranslations("track.print")]);
  const withdraw = { pathname: "/track/[token]/withdraw", params: { token } } as const;
  return (
    <TrackedStatus question={question} department={department}>
      <div className="no-print flex flex-wrap gap-3">
        {options.provideInfo ? <LinkButton href="#bo-sung">{t("provideInfo")}</LinkButton> : null}
        {isNew ? null : <PrintButton text={print("button")} />}
        {options.withdraw ? (
          <LinkButton href={getPathname({ locale, href: withdraw })} variant="quiet">
            {t("withdraw")}
          </LinkButton>
        ) : null}
      </div>
    </TrackedStatus>
  );
}
