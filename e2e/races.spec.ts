import type { Page } from "@playwright/test";
import { atWork, handedIn } from "./at-work";
import { expect, test, type Hire, type SignIn } from "./fixtures";
import type { Sent } from "./forms";
import { lettersTo } from "./letters";
import { department } from "./people";
import { eventsOf, pairs, type Pair, type Race, type Ready, type Staff } from "./race-pairs";

/*
 * Two people do two things to one question in the same moment: ten pairs, five times each. One wins, the other is told
 * and keeps every word, and no letter goes out twice. The forms are sent as the pages' script sends them; that the
 * pages show what comes back is told by the journeys of answers and drafts.
 */

const times = 5;
const has = (sent: Sent): boolean => "led" in sent || sent.ok === true;

/** The loser is told, keeps what was typed and, of two drafts, sees the other one. */
function expectTold(sent: Sent, { words }: Ready, winner: Ready): void {
  if ("led" in sent) throw new Error("both won");
  expect(sent).toMatchObject({ ok: false, code: "conflict" });
  if (words !== undefined) expect(Object.values(sent.values ?? {}).flat()).toContain(words);
  if (sent.result !== undefined) expect(sent.result["theirs"]).toMatchObject({ content: winner.words });
  else expect(sent.message).toBeTruthy();
}

/** Every letter of the question is one of its kind for its reader; the answer arrives as often as it was sent. */
async function expectNoDoubleMail(race: Race): Promise<void> {
  const { code, database, email } = race;
  // The rest of a hold is nobody's subject here.
  await database.value(
    `with over as (update questions set release_at = now() where code = $1 and release_at > now() returning id)
     select count(*) from over`,
    code,
  );
  const held = "select (release_at is not null)::text from questions where code = $1";
  await expect.poll(() => database.value(held, code), { timeout: 30_000 }).toBe("false");
  const double = `select count(*) from (
    select from deliveries d join questions q on q.id = d.question_id where q.code = $1
    group by d.template, d.recipient_kind, d.contact_id, d.person_id having count(*) > 1) twice`;
  expect(await database.value(double, code)).toBe("0");
  const answered = await eventsOf(race, ["answer.sent"]);
  const arrived = async (): Promise<number> => {
    const letters = await lettersTo(email);
    return letters.filter((text) => text.includes(code) && text.includes(handedIn(race.word))).length;
  };
  await expect.poll(arrived, { timeout: 30_000 }).toBe(answered);
}

async function run(race: Race, { ready, events }: Pair): Promise<void> {
  const sides = await ready(race);
  const outcomes = await Promise.all(sides.map(({ shown }) => shown.send()));
  expect(outcomes.filter(has), `${race.code}: ${JSON.stringify(outcomes)}`).toHaveLength(1);
  const won = outcomes.findIndex(has);
  const [winner, loser] = won === 0 ? [sides[0], sides[1]] : [sides[1], sides[0]];
  expectTold(outcomes[1 - won] ?? { led: "" }, loser, winner);
  const happened = await eventsOf(race, [...new Set(events.flat())]);
  const wanted = events[won]?.length ?? 0;
  // An undo race begins with an approval, which is not one of the two.
  expect(happened).toBe(wanted);
  await expectNoDoubleMail(race);
}

async function gather(signedInAs: SignIn, hire: Hire, asker: Page): Promise<Staff> {
  const colleague = await hire("official", department, "Phạm Thị Cùng Làm");
  const second = await hire("leader", department, "Hoàng Văn Cùng Duyệt");
  return {
    coordinator: await signedInAs("coordinator"),
    deputy: await signedInAs("coordinator"),
    official: await signedInAs("official"),
    colleague: await signedInAs(colleague),
    leader: await signedInAs("leader"),
    second: await signedInAs(second),
    asker,
  };
}

for (const pair of pairs) {
  test(`${pair.title} at once, ${String(times)} times: one wins, one is told, no word and no letter too many`, async ({
    page,
    word,
    database,
    hire,
    signedInAs,
  }) => {
    const staff = await gather(signedInAs, hire, page);
    const questions = await atWork(database, word, { count: times, stage: pair.stage });
    const races = questions.map((question, number) =>
      run({ ...question, staff, database, number, word }, pair),
    );
    await Promise.all(races);
  });
}
