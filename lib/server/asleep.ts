import { addressIn } from "@/lib/i18n/address";
import { locales } from "@/lib/i18n/locales";
import { asleepScript } from "@/lib/own-scripts";
import { keptAddress } from "@/lib/pages/addresses";
import { pathOf } from "./request-shape";

/*
 * A page that is read needs no React, and a form needs none until it is touched: its scripts are three quarters of all
 * bytes and nearly all of a cheap phone's work. So they are listed where they stood, and public/asleep.js loads them.
 * A text cannot look like one of these tags: Next writes its < as &lt; and in its data as \u003c.
 */
const script = /<script(?=[^>]* src="(\/_next\/static\/[^"]+)")(?=[^>]* async="")[^>]*><\/script>/g;
const stylesheet = /<link rel="stylesheet"[^>]* data-precedence="[^"]*"\/>/g;
const preload = /<link rel="preload" as="script"[^>]* href="\/_next\/static\/[^"]+"\/>/g;
/** What React would need to take the page over: half of its bytes. */
const data =
  /<script(?: nonce="[^"]*")?(?: id="_R_")?>(?=\(?(?:self\.__next_|globalThis\["TURBOPACK"\]))[\s\S]*?<\/script>/g;
const oldBrowsers = /<script src="\/_next\/static\/[^"]+" noModule=""[^>]*><\/script>/g;
/** What public/asleep.js wakes a page for. */
const wakeable = /<form[^>]* enctype="|<button[^>]* data-voice="/i;

const forms = new Set(locales.map((locale) => addressIn(locale, "/ask")));
/** Shows what this browser keeps, and looks for the network. */
const awake = new Set(locales.map((locale) => addressIn(locale, "/offline")));

/** Whether a page is sent with its scripts asleep; `target` is that of the request line. */
export function sleeps(target: string): boolean {
  const path = pathOf(target);
  return forms.has(path) || (keptAddress(target) !== null && !awake.has(path));
}

/**
 * The page with its scripts listed instead of loaded; with neither scripts nor React's data when nothing on it could ever
 * wake it. A page without scripts stays as it is. Stylesheets end the head: a script that stands after one waits for it,
 * and all of the body with it, which is then painted in parts that move.
 */
export function leaveAsleep(html: string): string {
  const addresses = [...html.matchAll(script)].map(([, address = ""]) => address.replaceAll("&amp;", "&"));
  if (addresses.length === 0) return html;
  const [list, rest] = wakeable.test(html)
    ? [
        `<script type="application/json">${JSON.stringify(addresses)}</script><script>${asleepScript.text}</script>`,
        html,
      ]
    : ["", html.replaceAll(data, "").replaceAll(oldBrowsers, "")];
  const styles = [...html.matchAll(stylesheet)].join("");
  return rest
    .replaceAll(stylesheet, "")
    .replaceAll(script, "")
    .replaceAll(preload, "")
    .replace("</head>", () => `${list}${styles}</head>`);
}
