import { existsSync } from "node:fs";
import { join } from "node:path";
import { expect } from "./fixtures";
import { cookieOf, forEach, isKept, knockAs, type Answer } from "./knock";
import { people } from "./people";
import { routes, rows, type Row } from "./roles";
import { proxies, routeFiles } from "./route-tree";
import { visitors, type Visitor } from "./visitors";
import { at, test } from "./world";

// Thousands of pages are rendered for these tables.
test.describe.configure({ timeout: 240_000 });

const methods = ["GET", "HEAD", "POST", "OPTIONS", "PUT", "PATCH", "DELETE"] as const;
const isDeskRow = (row: Row): boolean => row.get("reader") === 307 || row.get("reader") === 401;

test("every page and handler stands in the table, and none that is gone", () => {
  expect(Object.keys(routes).toSorted()).toEqual(routeFiles());
  console.log(
    `cells: ${String(rows.length)} addresses × ${String(visitors.length)} visitors × ${String(methods.length)} methods = ${String(rows.length * visitors.length * methods.length)}`,
  );
});

for (const visitor of visitors) {
  test(`${visitor} gets from every address, by every method, what the table says`, async ({
    address: from,
    database,
    world,
  }) => {
    const knock = knockAs({ address: from, cookie: await cookieOf(visitor, database) });
    const wrong: string[] = [];
    const cells = rows.flatMap((row) => methods.map((method) => ({ row, method })));
    await forEach(cells, 8, async ({ row, method }) => {
      const address = at(row, world);
      const got = answered(await knock(address, method), method);
      const wanted = cellOf(row, method, visitor);
      if (got !== wanted) wrong.push(`${method} ${address}: ${String(got)} instead of ${String(wanted)}`);
    });
    expect(wrong).toEqual([]);
  });
}

/** An answer to OPTIONS tells which methods there are and nothing of what they would bring. */
function answered(answer: Answer, method: string): number | string {
  if (method === "OPTIONS") return answer.text;
  return method === "GET" ? told(answer.status, isKept(answer)) : answer.status;
}

const told = (status: number, kept: boolean): string => `${String(status)}${kept ? " kept" : ""}`;

function cellOf(row: Row, method: (typeof methods)[number], visitor: Visitor): number | string {
  // Anybody with a session gets a page of their own; with one that has ended they are anybody.
  if (method === "GET") return told(row.get(visitor), row.kept && ["reader", "ended"].includes(visitor));
  if (method === "HEAD") return row.get(visitor);
  if (method === "POST") return row.post(visitor);
  return method === "OPTIONS" ? "" : 405;
}

test("a session that is ended loses every door with the next request", async ({
  address,
  database,
  world,
}) => {
  for (const visitor of ["coordinator", "official", "admin"] as const) {
    const token = await database.startSession(people[visitor]);
    const knock = knockAs({ address, cookie: `hoidap.session=${token}` });
    const doors = rows
      .filter((row) => isDeskRow(row) && row.get(visitor) === 200)
      .map((row) => at(row, world));
    expect.soft((await knock(doors[0] ?? "")).status).toBe(200);
    await database.endSession(token);
    for (const door of doors) expect.soft([307, 401], door).toContain((await knock(door)).status);
  }
});

test("no header and no inner address opens the desk", async ({ address: from, world, database }) => {
  const title = await database.value("select title from questions where code = $1", world["own"]);
  const knock = knockAs({ address: from });
  const repeated = (name: string): string => Array.from({ length: 5 }, () => name).join(":");
  const forged: Record<string, string>[] = [
    ...["middleware", "src/middleware", "proxy", "src/proxy", "pages/_middleware"].map((name) => ({
      "x-middleware-subrequest": repeated(name),
    })),
    {
      "x-middleware-rewrite": "/vi/desk",
      "x-middleware-next": "1",
      "x-middleware-override-headers": "cookie",
    },
    { "x-forwarded-host": "localhost", "x-forwarded-proto": "https", "x-forwarded-port": "443" },
    { "x-invoke-path": "/vi/desk", "x-matched-path": "/vi/desk", "x-invoke-status": "200" },
    { "x-original-url": "/desk", "x-rewrite-url": "/desk", "x-http-method-override": "POST" },
    { "x-nextjs-data": "1", "x-nextjs-rewrite": "1", "next-url": "/vi/desk" },
    { rsc: "1", "next-router-prefetch": "1" },
    { "x-desk-address": "/desk", "x-client-address": "127.0.0.1" },
  ];
  const doors = rows.filter(isDeskRow).map((row) => at(row, world));
  for (const door of doors) {
    const inner = door.startsWith("/en/") ? [] : [`/vi${door}`, `/en${door}`];
    for (const address of [door, ...inner]) {
      const answers = await Promise.all(forged.map((headers) => knock(address, "GET", headers)));
      for (const [index, answer] of answers.entries()) {
        const body = answer.text;
        const name = `${address} ${JSON.stringify(forged[index])}`;
        // Next's own data of a redirect is a 200 that says where to go.
        if (answer.status === 200) expect.soft(body, name).toContain("/dang-nhap");
        else expect.soft([307, 308, 401, 404], name).toContain(answer.status);
        expect.soft(body, name).not.toContain(title);
      }
    }
  }
});

test("the doors are locked by the pages themselves: there is no proxy to take away", () => {
  const root = join(import.meta.dirname, "..");
  const files = ["middleware", "proxy"].flatMap((name) =>
    ["ts", "js", "mjs"].flatMap((ending) => [`${name}.${ending}`, `src/${name}.${ending}`]),
  );
  expect(files.filter((file) => existsSync(join(root, file)))).toEqual([]);
  expect(proxies()).toEqual([]);
});
