import { useTranslations } from "next-intl";
import { Details } from "@/components/ui/details";
import { NotificationBanner } from "@/components/ui/notification-banner";
import { formatDate } from "@/lib/format";

type Apology = {
  id: number;
  content: string;
  signedAt: Date | null;
  signedBy: { name: string; jobTitle: string } | null;
};

type Props = {
  /** The missed due date and the day promised instead; null while nothing is late. */
  late: { dueAt: Date; committedAt: Date } | null;
  apologies: Apology[];
};

/** That an answer is late is said before anybody asks; letters of apology stay readable after the answer. */
export function TrackedLate({ late, apologies }: Props) {
  const t = useTranslations("track.late");
  return (
    <>
      {late === null ? null : (
        <NotificationBanner tone="warning" title={t("title")}>
          <p>{t("text", { due: formatDate(late.dueAt), committed: formatDate(late.committedAt) })}</p>
        </NotificationBanner>
      )}
      {apologies.map(({ id, content, signedAt, signedBy }) => (
        <Details key={id} summary={t("apology", { date: signedAt === null ? "" : formatDate(signedAt) })}>
          <p className="break-words whitespace-pre-line">{content}</p>
          {signedBy === null ? null : (
            <p>
              {signedBy.jobTitle === "" ? null : <span className="block">{signedBy.jobTitle}</span>}
              <strong>{signedBy.name}</strong>
            </p>
          )}
        </Details>
      ))}
    </>
  );
}
