import { useTranslations } from "next-intl";
import type { PromiseChange } from "@/lib/deadlines/promise-story";
import { formatDateTime } from "@/lib/format";
import { DueDays } from "./due-days";

type Props = { changes: PromiseChange[]; extensionReason: string | null };

/** What moved the due date after it was promised: pauses, an extension, a merged duplicate, a new calendar. */
export function DueChanges({ changes, extensionReason }: Props) {
  const t = useTranslations("track.why");
  if (changes.length === 0) return null;
  return (
    <>
      <p className="font-semibold">{t("changes")}</p>
      <ol className="list-decimal space-y-3 ps-5">
        {changes.map((change) => (
          <li key={`${change.kind} ${startOf(change).toISOString()}`} className="space-y-2">
            <p>
              <Change change={change} extensionReason={extensionReason} />
            </p>
            {change.kind === "paused" && change.days.length > 0 ? (
              <DueDays caption={t("resumedCaption")} days={change.days} inMinutes />
            ) : null}
          </li>
        ))}
      </ol>
    </>
  );
}

function Change({ change, extensionReason }: { change: PromiseChange; extensionReason: string | null }) {
  const t = useTranslations("track.why");
  const left = (minutes: number) => t("left", { hours: Math.floor(minutes / 60), minutes: minutes % 60 });
  if (change.kind === "waiting")
    return t("waiting", { from: formatDateTime(change.from), left: left(change.leftMinutes) });
  if (change.kind === "paused") {
    return t("paused", {
      from: formatDateTime(change.from),
      until: formatDateTime(change.until),
      left: left(change.leftMinutes),
      to: formatDateTime(change.to),
    });
  }
  const dates = {
    at: formatDateTime(change.at),
    before: formatDateTime(change.before),
    to: formatDateTime(change.to),
  };
  const sentence = t(`moved.${change.kind}`, dates);
  return change.kind === "extended" && extensionReason !== null
    ? `${sentence} ${t("because", { reason: extensionReason })}`
    : sentence;
}

function startOf(change: PromiseChange): Date {
  return "at" in change ? change.at : change.from;
}
