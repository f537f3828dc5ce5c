import "server-only";
import type { IncomingMessage, ServerResponse } from "node:http";
import { showInbox, type InboxView } from "@/lib/filters/show-inbox";
import { cutFrame, type Frame } from "@/lib/frames/cut";
import { fillFrame, fillHeader } from "@/lib/frames/fill";
import { frameHeader, slots } from "@/lib/frames/schema";
import { escapeHtml } from "@/lib/html";
import { addressIn } from "@/lib/i18n/address";
import { locales, type Locale } from "@/lib/i18n/locales";
import { rolesOf } from "@/lib/i18n/roles-of";
import { log } from "@/lib/log";
import { queuesOf } from "@/lib/questions/queues";
import { sessionCookie, sessionTokenOf, viewerOfToken } from "@/lib/session";
import { createShelf } from "@/lib/shelf";
import type { Viewer } from "@/lib/viewer";
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
/**
 * One for each set of memberships and language. A province has a hundred departments with officials and leaders, and
 * whoever asks in turn for one more than are kept costs both renders each time. Together some 15 MB.
 */
const manyFrames = 512;

type Parts = { next: NextHandler; markup: InboxMarkup; mostFrames?: number };
type Kept = { frame: Frame; headers: [string, string][] };
type Asked = { locale: Locale; search: string };

/** Whatever else is asked for (words, a filter, its form) has forms on its page. */
const plain = ["", "queue", "after", "queue,after"];
const passedOn = ["vary", "link", "cache-control", "content-type"];

/**
 * The page of the inbox, of which only the list and a name differ from person to person: Next renders it once for all
 * of the same memberships, with slots in their place, and each request only its list (docs/decisions/035). False for
 * any other request, and for everything that only Next can say.
 */
export function createDeskPages(config: ServerConfig, { next, markup, mostFrames = manyFrames }: Parts) {
  const frames = createShelf<string, Promise<Kept | null>>(mostFrames, () => 1);
  let isCut = true;

  return async function answerDesk(request: IncomingMessage, response: ServerResponse): Promise<boolean> {
    const asked = askedOf(request);
    if (asked === null || !isCut) return false;
    const token = sessionTokenOf(request.headers.cookie ?? "");
    if (token === null) return false;
    const viewer = await viewerOfToken(token);
    if (viewer === null || queuesOf(viewer).length === 0) return false;
    const { locale, search } = asked;
    const [kept, view] = await Promise.all([
      frameOf(viewer, locale, token),
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

  function frameOf(viewer: Viewer, locale: Locale, token: string): Promise<Kept | null> {
    const key = keyOf(viewer, locale);
    const known = frames.get(key);
    if (known !== undefined) return known;
    const frame = makeFrame(viewer, locale, token).catch((error: unknown) => {
      log.error({ err: error }, "no frame for the desk");
      return null;
    });
    frames.put(key, frame);
    // The next one who asks tries again.
    void frame.then((made) => made ?? frames.drop(key));
    return frame;
  }

  /**
   * With the session of who asks for it first, so that nothing is shown that they may not see, and with nothing else of
   * theirs: another cookie could make it the frame of somebody else.
   */
  async function makeFrame(viewer: Viewer, locale: Locale, token: string): Promise<Kept | null> {
    const own = [`'nonce-${slots.nonce}'`];
    const answer = await answerDetached(next, `${addressIn(locale, "/desk")}${slots.search}`, config, {
      cookie: `${sessionCookie}=${token}`,
      // Without one Next takes its time with the title, and leaves a place for that.
      "user-agent": "hoidap",
      "content-security-policy": contentSecurityPolicy({ scripts: own, styles: own }, config),
      [frameHeader]: "1",
    });
    // Their session or a membership may have ended meanwhile: this would be the frame of others.
    const after = await viewerOfToken(token, { seen: false });
    if (answer?.status !== 200 || after === null || keyOf(after, locale) !== keyOf(viewer, locale))
      return null;
    const frame = cutFrame(answer.html, viewer.memberships.length);
    // It must not know whose it was.
    if (frame === null || answer.html.includes(escapeHtml(viewer.email))) {
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
