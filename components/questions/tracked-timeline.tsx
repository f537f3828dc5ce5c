import { useTranslations } from "next-intl";
import { Time } from "@/components/ui/time";
import type { EventType } from "@/lib/events/types";

type Entry = { id: number; type: EventType; at: Date; departmentName: string | null };

/** What happened, oldest first, with the names departments had then. */
export function TrackedTimeline({ entries }: { entries: Entry[] }) {
  const t = useTranslations("track");
  const nobody = t("one.unknownDepartment");
  return (
    <section className="no-print grid gap-3">
      <h2 className="text-xl">{t("one.timeline")}</h2>
      <ol className="grid gap-4 border-s-2 border-line ps-5">
        {entries.map(({ id, type, at, departmentName }) => (
          <li key={id}>
            <p className="font-semibold">{t(`event.${type}`, { department: departmentName ?? nobody })}</p>
            <p className="text-sm text-muted">
              <Time value={at} withTime />
            </p>
          </li>
        ))}
      </ol>
    </section>
  );
}
