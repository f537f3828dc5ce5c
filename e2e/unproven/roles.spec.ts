import { existsSync } from "node:fs";
import { join } from "node:path";
import { expect } from "../fixtures";
import { cookieOf, knockAs } from "../knock";
import { people } from "../people";
import { routes, visitors, type Row } from "../roles";
import { proxies, routeFiles } from "../route-tree";
import { at, test } from "../world";

const rows = Object.values(routes).flat();
const isDeskRow = (row: Row): boolean => row.get("reader") === 307 || row.get("reader") === 401;

test("every page and handler stands in the table, and none that is gone", () => {
  expect(Object.keys(routes).toSorted()).toEqual(routeFiles());
  console.log(
    `cells: ${String(rows.length)} addresses × ${String(visitors.length)} visitors × 7 methods = ${String(rows.length * visitors.length * 7)}`,
  );
});

for (const visitor of visitors) {
  test(`${visitor} gets from every address, by every method, what the table says`, async ({
    request,
    database,
    world,
  }) => {
    const knock = knockAs(request, await cookieOf(visitor, database));
    for (const row of rows) {
      const address = at(row, world);
      const [get, head, post, options, ...others] = await Promise.all(
        ["GET", "HEAD", "POST", "OPTIONS", "PUT", "PATCH", "DELETE"].map((method) => knock(address, method)),
      );
      const name = `${visitor} ${address}`;
      expect.soft(get?.status, `GET ${name}`).toBe(row.get(visitor));
      expect.soft(head?.status, `HEAD ${name}`).toBe(row.get(visitor));
      expect.soft(post?.status, `POST ${name}`).toBe(row.post(visitor));
      // An answer to OPTIONS tells which methods there are and nothing of what they would bring.
      expect.soft(await options?.text(), `OPTIONS ${name}`).toBe("");
      expect
        .soft(
          others.map(({ status }) => status),
          `others ${name}`,
        )
        .toEqual([405, 405, 405]);
    }
  });
}

test("a session that is ended loses every door with the next request", async ({
  request,
  database,
  world,
}) => {
  for (const visitor of ["coordinator", "official", "admin"] as const) {
    const token = await database.startSession(people[visitor]);
    const knock = knockAs(request, `hoidap.session=${token}`);
    const doors = rows
      .filter((row) => isDeskRow(row) && row.get(visitor) === 200)
      .map((row) => at(row, world));
    expect.soft((await knock(doors[0] ?? "")).status).toBe(200);
    await database.endSession(token);
    for (const door of doors) expect.soft([307, 401], door).toContain((await knock(door)).status);
  }
});

test("no header and no inner address opens the desk", async ({ request, world, database }) => {
  const title = await database.value("select title from questions where code = $1", world["own"]);
  const knock = knockAs(request, "");
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
        const body = await answer.text();
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
  const root = join(import.meta.dirname, "..", "..");
  const files = ["middleware", "proxy"].flatMap((name) =>
    ["ts", "js", "mjs"].flatMap((ending) => [`${name}.${ending}`, `src/${name}.${ending}`]),
  );
  expect(files.filter((file) => existsSync(join(root, file)))).toEqual([]);
  expect(proxies()).toEqual([]);
});
