import { expect } from "../fixtures";
import { callAction, cookieOf } from "../knock";
import { routes } from "../roles";
import { actions } from "../route-tree";
import { at, test, type World } from "../world";

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

const isOfDesk = ({ file }: { file: string }): boolean => file.startsWith("[locale]/desk/");

/** An address of a page that has the action. */
function addressOf(page: string, world: World): string {
  const row = routes[page]?.[0];
  expect(row, page).toBeDefined();
  return row === undefined ? "/" : at(row, world);
}

test("no action does anything without a session", async ({ request, database, world }) => {
  const ended = await cookieOf("ended", database);
  const open = actions().filter((action) => !isOfDesk(action));
  expect([...new Set(open.map(({ name }) => name))].toSorted()).toEqual(publicActions);
  const forms = actions().filter((action) => isOfDesk(action) && !silentActions.includes(action.name));
  expect(forms.length).toBeGreaterThan(50);
  for (const { id, name, page } of forms) {
    for (const cookie of ["", ended]) {
      const address = addressOf(page, world);
      const code = await callAction(request, { address, id, cookie, fields: { code: world["own"] ?? "" } });
      expect
        .soft(code, `${name} ${cookie === "" ? "without a session" : "with an ended one"}`)
        .toBe("unauthenticated");
    }
  }
});
