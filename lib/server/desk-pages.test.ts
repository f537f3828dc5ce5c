import type { IncomingMessage, ServerResponse } from "node:http";
import { afterEach, describe, expect, it } from "vitest";
import { db } from "@/lib/db";
import { frameHeader, slots } from "@/lib/frames/schema";
import { revokeSession, sessionCookie, startSession } from "@/lib/session";
import { makePerson } from "@/lib/testing/make";
import { makeQuestion } from "@/lib/testing/make-question";
import { useWorld } from "@/lib/testing/use-world";
import { createDeskPages } from "./desk-pages";
import { serve } from "./testing";

const world = useWorld();
const config = { appUrl: new URL("http://localhost:3000"), port: 3000, trustedHops: 0, dev: false };
const closing: (() => Promise<void>)[] = [];
afterEach(async () => {
  for (const close of closing.splice(0)) await close();
});

/** What Next makes of the layout of the desk, as far as it matters. */
function frame(roles: number): string {
  const names = Array.from({ length: roles }, (_, at) => slots.role(at));
  const all = [slots.name, slots.email, ...names];
  const data = `0:{"q":"${slots.search}"}\n1:${JSON.stringify(all)}\n2:T44c,${slots.list}`;
  const script = `<script nonce="${slots.nonce}">self.__next_f.push([1,${JSON.stringify(data)}])</script>`;
  return `<p>${all.join("|")}|</p><a href="/en/desk${slots.search}"></a><div><i>${slots.list}</i></div>${script}`;
}

type Made = { roles?: number; mostFrames?: number; answer?: (response: ServerResponse) => void };

/** Desk pages with a function in Next's place. */
async function start({ roles = 1, answer, ...limits }: Made = {}) {
  const asked: IncomingMessage[] = [];
  const deskPages = createDeskPages(config, {
    next: (request, response) => {
      asked.push(request);
      if (answer !== undefined) answer(response);
      else {
        response.setHeader("content-type", "text/html; charset=utf-8");
        response.setHeader("link", `</a.css>; nonce="${slots.nonce}"`);
        response.end(frame(roles));
      }
      return Promise.resolve();
    },
    ...limits,
    markup: ({ view }) => ({ html: `<ol>${view.rows.map(({ code }) => code).join()}</ol>`, text: "{}" }),
  });
  const { port, close } = await serve((request, response) => {
    response.setHeader("content-security-policy", "script-src 'nonce-fresh'");
    void deskPages(request, response).then((answered) => answered || response.writeHead(404).end("Next"));
  });
  closing.push(close);
  const ask = async (token: string, path = "/desk?queue=department", init: RequestInit = {}) => {
    const { headers, ...rest } = init;
    const cookie = { cookie: `${sessionCookie}=${token}` };
    const response = await fetch(`http://localhost:${String(port)}${path}`, {
      headers: { ...cookie, ...(headers as Record<string, string> | undefined) },
      ...rest,
    });
    return { status: response.status, headers: response.headers, html: await response.text() };
  };
  return { ask, asked };
}

async function official(departmentId = world.homeAffairsId) {
  const person = await makePerson("official", departmentId);
  return { ...person, ...(await startSession(person.personId, "test")) };
}

describe("the page of the inbox", () => {
  it("is rendered once for colleagues, each of whom gets their own name and the list of this moment", async () => {
    const { ask, asked } = await start();
    const [one, other] = [await official(), await official()];
    const first = await ask(one.token);
    const { code } = await makeQuestion({ status: "assigned", departmentId: world.homeAffairsId });
    const second = await ask(other.token);
    for (const [{ personId }, { html }] of [
      [one, first],
      [other, second],
    ] as const) {
      const { name, email } = await db.person.findUniqueOrThrow({ where: { id: personId } });
      expect(html).toContain(`<p>${name}|${email}|Chuyên viên, `);
    }
    expect(first.html).toContain("<ol></ol>");
    expect(second.html).toContain(`<ol>${code}</ol>`);
    expect(second.headers.get("link")).toBe('</a.css>; nonce="fresh"');
    expect(second.html).toContain('<script nonce="fresh">');
    expect(asked).toHaveLength(1);
  });

  it("has a frame for each language and each set of memberships", async () => {
    const { ask, asked } = await start();
    const [here, there] = [await official(), await official(world.constructionId)];
    await ask(here.token);
    await ask(there.token);
    expect((await ask(here.token, "/en/desk")).html).toContain("Official, ");
    expect(asked.map(({ url }) => url)).toEqual([
      `/desk${slots.search}`,
      `/desk${slots.search}`,
      `/en/desk${slots.search}`,
    ]);
    expect(asked.every(({ headers }) => headers[frameHeader] === "1")).toBe(true);
    await db.membership.updateMany({
      where: { personId: here.personId },
      data: { departmentId: world.constructionId },
    });
    await ask(here.token);
    expect(asked).toHaveLength(3);
  });

  it("is rendered with the session it is kept for, whatever other cookies somebody brings along", async () => {
    const { ask, asked } = await start();
    const [here, there] = [await official(), await official(world.constructionId)];
    const cookie = ["theme=dark", ...[here, there].map(({ token }) => `${sessionCookie}=${token}`)].join(
      "; ",
    );
    const { html } = await ask("", "/desk", { headers: { cookie } });
    // As Next does, for whom the last of two counts.
    expect(html).toContain((await db.person.findUniqueOrThrow({ where: { id: there.personId } })).email);
    expect(asked.map(({ headers }) => headers.cookie)).toEqual([`${sessionCookie}=${there.token}`]);
  });

  it("is kept for those who ask most, and no more of them than there is room for", async () => {
    const { ask, asked } = await start({ mostFrames: 2 });
    const { token } = await official();
    const other = await official(world.constructionId);
    for (const path of ["/desk", "/en/desk", "/desk"]) await ask(token, path);
    await ask(other.token, "/desk");
    expect(asked).toHaveLength(3);
    expect((await ask(token, "/desk")).status).toBe(200);
    expect(asked).toHaveLength(3);
    await ask(token, "/en/desk");
    expect(asked).toHaveLength(4);
  });

  it("is nobody's whose session or membership has ended", async () => {
    const { ask } = await start();
    const { token, id, personId } = await official();
    expect((await ask(token)).status).toBe(200);
    await db.membership.updateMany({ where: { personId }, data: { validTo: new Date("2020-01-01") } });
    expect((await ask(token)).html).toBe("Next");
    await db.membership.updateMany({ where: { personId }, data: { validTo: null } });
    expect((await ask(token)).status).toBe(200);
    await revokeSession(id);
    expect((await ask(token)).html).toBe("Next");
    expect((await ask("nobody")).html).toBe("Next");
  });

  it("leaves to Next what has a form, what is data, and what is no reading", async () => {
    const { ask } = await start();
    const { token, personId } = await official();
    for (const path of [
      "/desk?queue=department&q=dat",
      "/desk?queue=department&urgency=urgent",
      "/desk?queue=department&panel=filters",
      "/desk?queue=department&queue=mine",
      "/desk?queue=department&_rsc=1",
      "/desk/",
      "/desk/mail",
      "/vi/desk",
    ])
      expect.soft((await ask(token, path)).html, path).toBe("Next");
    expect((await ask(token, "/desk", { headers: { rsc: "1" } })).html).toBe("Next");
    expect((await ask(token, "/desk", { method: "POST" })).html).toBe("Next");
    expect((await ask(token)).status).toBe(200);
    // Somebody gave the whole queue a name, and may rename it on its page.
    await db.savedFilter.create({
      data: { ownerId: personId, name: "Mọi việc", queue: "department", conditions: "" },
    });
    expect((await ask(token)).html).toBe("Next");
  });

  it("is Next's for good when Next's page cannot be cut, or knows whose it is", async () => {
    const { token, personId } = await official();
    const { email } = await db.person.findUniqueOrThrow({ where: { id: personId } });
    for (const html of [frame(0), frame(1) + email]) {
      const { ask, asked } = await start({
        answer: (response) => response.setHeader("content-type", "text/html").end(html),
      });
      for (let time = 0; time < 2; time += 1) expect((await ask(token)).html).toBe("Next");
      expect(asked).toHaveLength(1);
    }
  });

  it("is tried again when Next led elsewhere, failed, or took somebody for who they no longer are", async () => {
    const { token, personId } = await official();
    const leave = (response: ServerResponse) => response.writeHead(307, { location: "/dang-nhap" }).end();
    const fail = (response: ServerResponse) => response.writeHead(500).end();
    for (const answer of [leave, fail]) {
      const { ask, asked } = await start({ answer });
      for (let time = 0; time < 2; time += 1) expect((await ask(token)).html).toBe("Next");
      expect(asked).toHaveLength(2);
    }
    let isMoved = false;
    const { ask, asked } = await start({
      answer: (response) => {
        const move = { where: { personId }, data: { departmentId: world.constructionId } };
        const moved = isMoved ? Promise.resolve() : db.membership.updateMany(move);
        isMoved = true;
        void moved.then(() => response.setHeader("content-type", "text/html").end(frame(1)));
      },
    });
    expect((await ask(token)).html).toBe("Next");
    expect((await ask(token)).status).toBe(200);
    expect(asked).toHaveLength(2);
  });
});
