import { useTranslations } from "next-intl";
import { InsetText } from "@/components/ui/inset-text";
import { SummaryList } from "@/components/ui/summary-list";
import { Time } from "@/components/ui/time";
import { formatDateTime } from "@/lib/format";

type Props = {
  code: string;
  department: string;
  sentAt: Date;
  /** From renderMarkdown() and nowhere else. */
  html: string;
  fingerprint: string[];
  newerAt: Date | null;
};

/** The answer on record, to be held beside a print-out. */
export function VerifiedAnswer({ code, department, sentAt, html, fingerprint, newerAt }: Props) {
  const t = useTranslations("track.verify");
  return (
    <>
      {newerAt === null ? null : <InsetText>{t("newer", { time: formatDateTime(newerAt) })}</InsetText>}
      <SummaryList
        rows={[
          { key: t("code"), value: code },
          { key: t("department"), value: department },
          { key: t("sentAt"), value: <Time value={sentAt} withTime /> },
          {
            key: t("fingerprint"),
            value: (
              <span className="flex max-w-[22rem] flex-wrap gap-x-3 font-mono">
                {fingerprint.map((group, index) => (
                  <span key={index}>{group}</span>
                ))}
              </span>
            ),
          },
        ]}
      />
      <section className="grid gap-3">
        <h2 className="text-xl">{t("text")}</h2>
        <div
          className="prose rounded-md border border-line bg-surface p-5"
          dangerouslySetInnerHTML={{ __html: html }}
        />
      </section>
    </>
  );
}
