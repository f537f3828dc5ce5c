import { expect, type Page } from "@playwright/test";
import { atWork, type AtWork, type Stage } from "./at-work";
import type { Database } from "./database";
import { formOf, type Shown } from "./forms";
import { department } from "./people";

/* What two people may do to one question in the same moment. */

const elsewhere = "Sở Xây dựng";

export type Staff = Record<
  "coordinator" | "deputy" | "official" | "colleague" | "leader" | "second" | "asker",
  Page
>;
/** One question that two are about to change. */
export type Race = AtWork & { staff: Staff; database: Database; number: number; word: string };
export type Ready = { shown: Shown; words?: string };
export type Pair = {
  title: string;
  stage: Stage;
  /** Both forms, filled in and not yet sent. */
  ready: (race: Race) => Promise<readonly [Ready, Ready]>;
  /** What the winner leaves behind, as events; a draft is nobody's news. */
  events: readonly [string[], string[]];
};

const atDesk = ({ code }: Race): string => `/desk/questions/${code}`;

async function inForm(
  race: Race,
  who: keyof Staff,
  button: string,
  typed: Record<string, string> = {},
): Promise<Ready> {
  const [words] = Object.values(typed).filter((text) => text.includes(race.word));
  const shown = await formOf(race.staff[who], atDesk(race), button, typed);
  return words === undefined ? { shown } : { shown, words };
}

const own = ({ word, number }: Race, whose: string): string =>
  `Bản của ${whose} ${word} số ${String(number)}.`;
const both = (one: Promise<Ready>, other: Promise<Ready>) => Promise.all([one, other] as const);
const approval = (race: Race, who: "leader" | "second") => inForm(race, who, "Duyệt và gửi");
const saving = (race: Race, who: "official" | "colleague") =>
  inForm(race, who, "Lưu dự thảo", { intent: "save", content: own(race, who) });

async function assigning(race: Race, who: "coordinator" | "deputy", to: string): Promise<Ready> {
  const id = "select id from departments where name = $1 and valid_to is null";
  const leadDepartmentId = await race.database.value(id, to);
  return inForm(race, who, "Phân công", { leadDepartmentId, instruction: own(race, who) });
}

/** A working day after the date of the question. */
function laterDay({ database }: Race): Promise<string> {
  return database.value(
    `select to_char(later, 'YYYY-MM-DD') from generate_series(current_date + 25, current_date + 60, '1 day') later
     where extract(isodow from later) < 6 and not exists (select from calendar_days where day = later::date)
     order by later limit 1`,
  );
}

/** Passes the last milliseconds of the hold to whoever comes first: the sweep, which looks every second, or the approver. */
async function endHold({ code, database, number }: Race): Promise<void> {
  await database.value(
    "update questions set release_at = now() + make_interval(secs => $2) where code = $1 returning id",
    code,
    number * 0.02,
  );
}

const released = (race: Race): Ready => ({
  shown: {
    send: async () => {
      await endHold(race);
      await expect
        .poll(() =>
          race.database.value(
            "select coalesce(release_at::text, '') from questions where code = $1",
            race.code,
          ),
        )
        .toBe("");
      const sent = await eventsOf(race, ["answer.sent"]);
      return sent === 1 ? { led: "sent" } : { ok: false, code: "conflict", message: "undone" };
    },
  },
});

export const pairs: readonly Pair[] = [
  {
    title: "accept and accept",
    stage: "assigned",
    ready: (race) => both(inForm(race, "official", "Nhận xử lý"), inForm(race, "colleague", "Nhận xử lý")),
    events: [["assignment.accepted"], ["assignment.accepted"]],
  },
  {
    title: "assign and assign",
    stage: "received",
    ready: (race) => both(assigning(race, "coordinator", department), assigning(race, "deputy", elsewhere)),
    events: [["question.assigned"], ["question.assigned"]],
  },
  {
    title: "save a draft and save a draft",
    stage: "in_progress",
    ready: (race) => both(saving(race, "official"), saving(race, "colleague")),
    events: [[], []],
  },
  {
    title: "hand in and save a draft",
    stage: "in_progress",
    ready: (race) =>
      both(
        inForm(race, "official", "Trình duyệt", { intent: "confirm", content: own(race, "official") }),
        saving(race, "colleague"),
      ),
    events: [["draft.submitted"], []],
  },
  {
    title: "approve and return",
    stage: "pending_approval",
    ready: (race) =>
      both(
        approval(race, "leader"),
        inForm(race, "second", "Trả lại để sửa", { reasonCode: "vague", comment: own(race, "second") }),
      ),
    events: [["answer.approved"], ["draft.returned"]],
  },
  {
    title: "undo and approve",
    stage: "pending_approval",
    ready: async (race) => {
      const again = await approval(race, "second");
      const first = await approval(race, "leader");
      await first.shown.send();
      return both(inForm(race, "leader", "Hoàn tác"), Promise.resolve(again));
    },
    events: [["answer.undone"], []],
  },
  {
    title: "send and undo",
    stage: "pending_approval",
    ready: async (race) => {
      const { shown } = await approval(race, "leader");
      await shown.send();
      return [released(race), await inForm(race, "leader", "Hoàn tác")];
    },
    events: [["answer.sent"], ["answer.undone"]],
  },
  {
    title: "extend and approve",
    stage: "pending_approval",
    ready: async (race) => {
      const dueDay = await laterDay(race);
      return both(
        inForm(race, "leader", "Gia hạn", { dueDay, reason: own(race, "leader") }),
        approval(race, "second"),
      );
    },
    events: [["question.extended"], ["answer.approved"]],
  },
  {
    title: "withdraw and approve",
    stage: "pending_approval",
    ready: async (race) => {
      const reason = own(race, "asker");
      const shown = formOf(race.staff.asker, `/tra-cuu/${race.token}/rut-cau-hoi`, "Rút câu hỏi", { reason });
      return [{ shown: await shown, words: reason }, await approval(race, "leader")];
    },
    events: [["question.withdrawn"], ["answer.approved"]],
  },
  {
    title: "merge and assign",
    stage: "received",
    ready: async (race) => {
      const [master] = await atWork(race.database, `${race.word}m${String(race.number)}`, {
        stage: "in_progress",
      });
      return both(
        inForm(race, "coordinator", "Gộp câu hỏi trùng", { masterCode: master?.code ?? "" }),
        assigning(race, "deputy", department),
      );
    },
    events: [["question.merged"], ["question.assigned"]],
  },
];

/** How often the question's history tells of these. */
export async function eventsOf({ code, database }: Race, types: readonly string[]): Promise<number> {
  const count = await database.value(
    `select count(*) from events e join questions q on q.id = e.question_id
     where q.code = $1 and e.type = any($2)`,
    code,
    types,
  );
  return Number(count);
}
