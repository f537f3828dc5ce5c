import { useTranslations } from "next-intl";
import { Details } from "@/components/ui/details";
import { Tag } from "@/components/ui/tag";
import { Time } from "@/components/ui/time";
import type { DeliveryState } from "@/lib/mail/status";
import { stateTones } from "./delivery-table";
import { Section } from "./section";

type Entry = { id: number; type: string; at: Date; departmentName: string | null; actorName: string | null };
type Letter = {
  id: number;
  template: string;
  state: DeliveryState;
  createdAt: Date;
  recipientKind: string;
  contact: { label: string } | null;
  person: { name: string } | null;
};

/** Without a person of the desk behind them, these are the citizen's own doing. */
const byCitizen = new Set([
  "question.submitted",
  "info.provided",
  "question.withdrawn",
  "question.reopened",
  "question.rated",
]);

/** What happened, newest first, and which letters went out. */
export function Timeline({ entries, letters }: { entries: Entry[]; letters: Letter[] }) {
  const t = useTranslations("desk");
  const m = useTranslations("letters");
  return (
    <Section id="history" title={t("page.history")}>
      <ol className="grid gap-2">
        {entries.toReversed().map(({ id, type, at, departmentName, actorName }) => (
          <li key={id} className="border-s-4 border-line ps-3">
            <p className="font-semibold">{t(`event.${type}`)}</p>
            <p className="text-sm text-muted">
              <Time value={at} withTime /> ·{" "}
              {[actorName ?? t(byCitizen.has(type) ? "citizen.title" : "system"), departmentName]
                .filter(Boolean)
                .join(" · ")}
            </p>
          </li>
        ))}
      </ol>
      {letters.length === 0 ? null : (
        <Details summary={t("page.letters")}>
          <ul className="grid gap-2">
            {letters.map(({ id, template, state, createdAt, recipientKind, contact, person }) => (
              <li key={id} className="text-sm">
                <Tag tone={stateTones[state]}>{m(`state.${state}`)}</Tag> {m(`template.${template}`)} ·{" "}
                {contact?.label ?? person?.name ?? m(recipientKind === "follower" ? "follower" : "citizen")} ·{" "}
                <Time value={createdAt} withTime />
              </li>
            ))}
          </ul>
        </Details>
      )}
    </Section>
  );
}
