import { getTranslations } from "next-intl/server";
import { ActionForm, FormText } from "@/components/desk/action-form";
import { MovesTable } from "@/components/desk/calendar/moves-table";
import { Section } from "@/components/desk/section";
import { Table } from "@/components/ui/table";
import { Time } from "@/components/ui/time";
import { newestCalendar } from "@/lib/deadlines/queries";
import { listRecalculations, previewMoves } from "@/lib/deadlines/recalculate";
import { recalculateAction } from "./actions";
import { movesView } from "./shown-plan";

/** Due dates still promised under an older calendar, and the recalculations so far. */
export async function Recalculation() {
  const [t, calendar, past] = await Promise.all([
    getTranslations("deadlines.calendar"),
    newestCalendar(),
    listRecalculations(),
  ]);
  const moves = await previewMoves({ id: calendar.id, calendar });
  const running = past.some(({ finishedAt }) => finishedAt === null);
  if (moves.moves.length === 0 && past.length === 0) return null;
  return (
    <Section id="recalculation" title={t("recalculation")}>
      {moves.moves.length === 0 || running ? null : (
        <>
          <p>{t("recalculationLead")}</p>
          <MovesTable moves={movesView(moves)} caption={t("waiting")} />
          <ActionForm
            name="recalculation"
            action={recalculateAction}
            hidden={{ calendarId: calendar.id }}
            submit={t("recalculateNow")}
            variant="danger"
          >
            <FormText name="reason" label={t("reason")} required />
          </ActionForm>
        </>
      )}
      {past.length === 0 ? null : (
        <Table
          caption={t("log")}
          columns={[
            {
              key: "at",
              heading: t("at"),
              rowHeading: true,
              cell: ({ createdAt }) => <Time value={createdAt} withTime />,
            },
            { key: "version", heading: t("versionColumn"), cell: (row) => row.calendar.version },
            { key: "by", heading: t("by"), cell: ({ requestedBy }) => requestedBy.name },
            { key: "reason", heading: t("reason"), cell: ({ reason }) => reason },
            {
              key: "state",
              heading: t("state"),
              cell: ({ finishedAt, moved }) =>
                t(finishedAt === null ? "running" : "finished", { count: moved }),
            },
          ]}
          rows={past}
          rowKey={({ id }) => id}
        />
      )}
    </Section>
  );
}
