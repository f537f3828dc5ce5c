import { randomUUID } from "node:crypto";
import { everyField } from "./every-field";
import { expect } from "./fixtures";
import { callAction, cookieOf, forEach, type Caller } from "./knock";
import { people } from "./people";
import { routes } from "./roles";
import { actions, type Action } from "./route-tree";
import { at, test, type World } from "./world";

/** Everything else needs a session. A new action of the portal is written here, or the journey below fails. */
const publicActions = [
  "acceptInvitationAction",
  "followAction",
  "informAction",
  "lookUpAction",
  "rateAction",
  "reopenAction",
  "requestResetAction",
  "resetPasswordAction",
  "sendLinksAction",
  "submitAction",
  "subscribeAction",
  "withdrawAction",
];
/** Not forms: one ends the own session, one says that the viewer has read the notes. They answer nothing. */
const silentActions = ["signOutAction", "mentionsSeenAction"];

/** Of one's own account and days, of which everybody at the desk has some; and what shows nothing but what was sent. */
const everybodys = ["saveOwnSettingsAction", "saveAbsenceAction", "previewTextAction"];
const ownAccount = "[locale]/desk/settings/security/page.tsx";
/** Answers row by row: lib/questions/bulk.test.ts. */
const manyAnswers = ["bulkAction"];

const isOfDesk = ({ file }: { file: string }): boolean => file.startsWith("[locale]/desk/");

/** An address of a page that has the action. */
function addressOf(page: string, world: World): string {
  const row = routes[page]?.[0];
  expect(row, page).toBeDefined();
  return row === undefined ? "/" : at(row, world);
}

test("no action does anything without a session", async ({ address, database, world }) => {
  const ended = await cookieOf("ended", database);
  const open = actions().filter((action) => !isOfDesk(action));
  expect([...new Set(open.map(({ name }) => name))].toSorted()).toEqual(publicActions);
  for (const cookie of ["", ended]) {
    const answers = await answersOf(formsOfDesk(), { address, cookie }, world);
    expect(answers.filter(({ code }) => code !== "unauthenticated")).toEqual([]);
  }
});

test("no action does anything for somebody without a role, or for an official of another department", async ({
  address,
  database,
  world,
}) => {
  const email = `${randomUUID()}@dongnghiep.example`;
  await database.value("insert into people (email, name) values ($1, $1) returning id", email);
  const strangers = [await database.startSession(email), await database.startSession(people.otherOfficial)];
  const forms = formsOfDesk().filter(
    ({ name, page }) => page !== ownAccount && ![...everybodys, ...manyAnswers].includes(name),
  );
  for (const token of strangers) {
    const answers = await answersOf(forms, { address, cookie: `hoidap.session=${token}` }, world);
    expect(answers.filter(({ code }) => code !== "forbidden" && code !== "not_found")).toEqual([]);
  }
});

function formsOfDesk(): Action[] {
  const forms = actions().filter((action) => isOfDesk(action) && !silentActions.includes(action.name));
  expect(forms.length).toBeGreaterThan(80);
  return forms;
}

/** What the actions say to a full form about the question of a department. */
async function answersOf(
  forms: Action[],
  caller: Caller,
  world: World,
): Promise<{ name: string; code: string }[]> {
  const answers: { name: string; code: string }[] = [];
  await forEach(forms, 8, async ({ id, name, page }) => {
    const fields = everyField(name, world["own"] ?? "");
    const code = await callAction(caller, { path: addressOf(page, world), id, fields });
    answers.push({ name, code });
  });
  return answers;
}
