import "server-only";
import type { IncomingMessage, ServerResponse } from "node:http";
import { showInbox, type InboxView } from "@/lib/filters/show-inbox";
import { cutFrame, type Frame } from "@/lib/frames/cut";
import { fillFrame, fillHeader } from "@/lib/frames/fill";
import { frameHeader, slots } from "@/lib/frames/schema";
import { addressIn } from "@/lib/i18n/address";
import { locales, type Locale } from "@/lib/i18n/locales";
import { rolesOf } from "@/lib/i18n/roles-of";
import { log } from "@/lib/log";
import { queuesOf } from "@/lib/questions/queues";
import { viewerOfCookie } from "@/lib/session";
import type { Viewer } from "@/lib/viewer";
import { escapeXml } from "@/lib/xml";
import type { ServerConfig } from "./config";
import { contentSecurityPolicy } from "./headers";
import { answerDetached } from "./render-detached";
import { pathOf } from "./request-shape";
import { sendPacked } from "./send-packed";
import type { NextHandler } from "./serve-page";

export type InboxMarkup = (page: { view: InboxView; locale: Locale; search: string }) => {
  html: string;
  text: string;
};
type Parts = { next: NextHandler; markup: InboxMarkup };
type Kept = { frame: Frame; headers: [string, string][] };
type Asked = { locale: Locale; search: string };

/** One for each kind of membership and language: a few in an office, some dozens in a province. */
const mostFrames = 64;
/** Whatever else is asked for (words, a filter, its form) has forms on its page. */
const plain = ["", "queue", "after", "queue,after"];
const passedOn = ["vary", "link", "cache-control", "content-type"];

/**
 * The page of the inbox, of which only the list and a name differ from person to person: Next renders it once for all
 * of the same memberships, with slots in their place, and each request only its list (docs/decisions/035). False for
 * any other request, and for everything that only Next can say.
 */
export function createDeskPages(config: ServerConfig, { next, markup }: Parts) {
  const frames = new Map<string, Promise<Kept | null>>();
  let isCut = true;

  return async function answerDesk(request: IncomingMessage, response: ServerResponse): Promise<boolean> {
    const asked = askedOf(request);
    if (asked === null || !isCut) return false;
    const cookie = request.headers.cookie ?? "";
    const viewer = await viewerOfCookie(cookie, { seen: true });
    if (viewer === null || queuesOf(viewer).length === 0) return false;
    const { locale, search } = asked;
    const [kept, view] = await Promise.all([
      frameOf(viewer, locale, cookie),
      showInbox(viewer, new URLSearchParams(search), { locale }),
    ]);
    // Its owner may rename it here: a form.
    if (kept === null || view === null || view.filters.some(({ query }) => query === view.query))
      return false;
    const nonce = nonceIn(response);
    for (const [name, value] of kept.headers) response.setHeader(name, fillHeader(value, { nonce }));
    const { name, email } = viewer;
    const roles = rolesOf(viewer, locale);
    const list = markup({ view, locale, search });
    sendPacked(request, response, fillFrame(kept.frame, { name, email, roles, search, nonce, list }));
    return true;
  };

  function frameOf(viewer: Viewer, locale: Locale, cookie: string): Promise<Kept | null> {
    const key = keyOf(viewer, locale);
    const known = frames.get(key);
    if (known !== undefined) return known;
    const frame = makeFrame(viewer, locale, cookie).catch((error: unknown) => {
      log.error({ err: error }, "no frame for the desk");
      return null;
    });
    frames.set(key, frame);
    for (const oldest of frames.keys()) if (frames.size > mostFrames) frames.delete(oldest);
    // The next one who asks tries again.
    void frame.then((made) => made ?? frames.delete(key));
    return frame;
  }

  /** With the session of who asks for it first, so that nothing is shown that they may not see. */
  async function makeFrame(viewer: Viewer, locale: Locale, cookie: string): Promise<Kept | null> {
    const own = [`'nonce-${slots.nonce}'`];
    const answer = await answerDetached(next, `${addressIn(locale, "/desk")}${slots.search}`, config, {
      cookie,
      // Without one Next takes its time with the title, and leaves a place for that.
      "user-agent": "hoidap",
      "content-security-policy": contentSecurityPolicy({ scripts: own, styles: own }, config),
      [frameHeader]: "1",
    });
    // Their session or a membership may have ended meanwhile: this would be the frame of others.
    const after = await viewerOfCookie(cookie);
    if (answer?.status !== 200 || after === null || keyOf(after, locale) !== keyOf(viewer, locale))
      return null;
    const frame = cutFrame(answer.html, viewer.memberships.length);
    // It must not know whose it was.
    if (frame === null || answer.html.includes(escapeXml(viewer.email))) {
      isCut = false;
      log.error("the desk's page cannot be cut: Next renders each of them");
      return null;
    }
    const headers = passedOn.flatMap((name): [string, string][] => {
      const value = answer.response.getHeader(name);
      return value === undefined ? [] : [[name, String(value)]];
    });
    return { frame, headers };
  }
}

/** All that a frame is made of: what the layout of the desk shows of a person is in here, or has a slot. */
function keyOf({ memberships, singleKeysOff }: Viewer, locale: Locale): string {
  return JSON.stringify([locale, singleKeysOff, memberships]);
}

function askedOf({ method, url = "", headers }: IncomingMessage): Asked | null {
  const path = pathOf(url);
  const locale = locales.find((one) => addressIn(one, "/desk") === path);
  if (locale === undefined || method !== "GET" || headers["rsc"] !== undefined) return null;
  const search = url.slice(path.length);
  const params = new URLSearchParams(search);
  const asLinksWriteIt = params.size === 0 ? "" : `?${params.toString()}`;
  return search === asLinksWriteIt && plain.includes([...params.keys()].join()) ? { locale, search } : null;
}

/** That of the policy this answer already has (lib/server/admit.ts). */
function nonceIn(response: ServerResponse): string {
  return /'nonce-([^']+)'/.exec(String(response.getHeader("content-security-policy")))?.[1] ?? "";
}
