import { expect } from "../fixtures";
import { cookieOf, knockAs, type Answer } from "../knock";
import { routes, visitors } from "../roles";
import { at, test } from "../world";

/** Pages kept finished name their scripts by hash, what is made for one reader by a nonce of its own. */
const policyOf = ({ headers }: Answer): string => headers["content-security-policy"] ?? "";
const isKept = (answer: Answer): boolean =>
  /'sha256-|script-src 'self';/.test(policyOf(answer)) && answer.headers["etag"] !== undefined;
const rows = Object.values(routes).flat();

test("of all addresses those the table names are kept, and for nobody with a session", async ({
  request,
  database,
  world,
}) => {
  const reader = knockAs(request, "");
  const sessions = await Promise.all(
    visitors.map(async (visitor) => ({ visitor, cookie: await cookieOf(visitor, database) })),
  );
  for (const row of rows) {
    const address = at(row, world);
    const answer = await reader(address);
    expect.soft(isKept(answer), address).toBe(row.kept);
    expect.soft(answer.headers["set-cookie"], address).toBeUndefined();
    for (const { visitor, cookie } of sessions.filter(({ cookie }) => cookie !== "")) {
      expect.soft(isKept(await knockAs(request, cookie)(address)), `${visitor} ${address}`).toBe(false);
    }
  }
});

test("after somebody signed in has seen every page, a reader finds nothing of theirs", async ({
  request,
  database,
  world,
}) => {
  const theirs = ["daumoi@demo.example", "quantri@demo.example", "/desk/settings/me"];
  for (const visitor of ["coordinator", "admin"] as const) {
    const knock = knockAs(request, await cookieOf(visitor, database));
    for (const row of rows.filter((row) => row.get("reader") === 200)) {
      const address = at(row, world);
      await knock(address);
      const text = await (await knockAs(request, "")(address)).text();
      for (const mark of theirs) expect.soft(text, address).not.toContain(mark);
    }
  }
});

test("every answer has a policy without unsafe words, and the headers of a closed house", async ({
  request,
  database,
  world,
}) => {
  for (const cookie of ["", await cookieOf("admin", database)]) {
    const knock = knockAs(request, cookie);
    for (const row of [
      ...rows.map((row) => at(row, world)),
      "/healthz",
      "/_next/image?url=%2Ficon.svg&w=64&q=75",
    ]) {
      const { headers } = await knock(row);
      expect.soft(headers["x-content-type-options"], row).toBe("nosniff");
      expect.soft(headers["x-frame-options"], row).toBe("DENY");
      expect.soft(headers["referrer-policy"], row).toBe("same-origin");
      expect.soft(headers["permissions-policy"], row).toContain("geolocation=()");
      expect.soft(headers["cross-origin-resource-policy"], row).toBe("same-origin");
      expect.soft(headers["x-powered-by"], row).toBeUndefined();
      if (row === "/healthz") continue;
      const policy = headers["content-security-policy"] ?? "";
      expect.soft(policy, row).not.toContain("unsafe");
      if (row.startsWith("/tep/")) expect.soft(policy, row).toBe("sandbox; default-src 'none'");
      else expect.soft(policy, row).toMatch(/form-action 'self'; frame-ancestors 'none'/);
    }
  }
});

test("a citizen's file is a download without the camera's data, and the pictures of pages are not resized here", async ({
  request,
  world,
}) => {
  const answer = await request.get(`/tep/${world["file"] ?? ""}?t=${world["token"] ?? ""}`);
  expect(answer.status()).toBe(200);
  expect(answer.headers()["content-disposition"]).toMatch(/^attachment; filename\*=UTF-8''/);
  expect(answer.headers()["cache-control"]).toBe("private, no-store");
  expect((await answer.body()).includes("Phone")).toBe(false);
  const resized = await request.get("/_next/image?url=%2Ficon.svg&w=64&q=75", { maxRedirects: 0 });
  expect(resized.status()).toBe(404);
});
