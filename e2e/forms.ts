import type { Page } from "@playwright/test";
import type { FormState } from "../lib/form-state";

/** A form as a page showed it, and what its action says when it is sent. */
export type Shown = { send: () => Promise<Sent> };
/** Led on to a page that says what was done, or told something on the same page. */
export type Sent = { led: string } | FormState<Record<string, unknown>>;

type Typed = Record<string, string>;

/**
 * Reads the form with this button off a page and fills it in. It is sent later as the page's script would send it,
 * without the seconds that a window takes to draw: that many people press their buttons in the same moment.
 */
export async function formOf(page: Page, address: string, button: string, typed: Typed = {}): Promise<Shown> {
  const response = await page.request.get(address);
  const html = await response.text();
  const form = [...html.matchAll(/<form\b[^>]*>([\s\S]*?)<\/form>/g)]
    .map(([, inside = ""]) => inside)
    // The list beside the question has steps of the same names.
    .findLast((inside) => buttonsOf(inside).includes(button));
  if (form === undefined) throw new Error(`No form with "${button}" on ${address}`);
  const hidden = hiddenFields(form);
  const action = /"id":"(\w+)"/.exec(
    Object.entries(hidden).find(([name]) => /^\$ACTION_\d+:0$/.test(name))?.[1] ?? "",
  );
  const fields = Object.entries({ ...hidden, ...typed }).filter(([name]) => !name.startsWith("$"));
  return {
    send: async () => {
      const { origin } = new URL(response.url());
      const answer = await page.request.post(address, {
        headers: { origin, accept: "text/x-component", "next-action": action?.[1] ?? "" },
        multipart: argumentsOf(fields),
        maxRedirects: 0,
      });
      const led = answer.headers()["x-action-redirect"];
      return led === undefined ? stateIn(await answer.text()) : { led };
    },
  };
}

/** A form that is posted, as a browser without JavaScript would read it off a page. */
export type PostedForm = { action: string; hidden: Typed; typed: string[] };

export function postedForms(html: string): PostedForm[] {
  return [...html.matchAll(/<form\b([^>]*)>([\s\S]*?)<\/form>/g)]
    .filter(([, attributes = ""]) => /\bmethod="post"/i.test(attributes))
    .map(([, attributes = "", inside = ""]) => ({
      action: attribute(attributes, "action"),
      hidden: hiddenFields(inside),
      typed: [...inside.matchAll(/<(?:textarea|input)\b[^>]*>/g)]
        .map(([tag]) => tag)
        .filter((tag) => !/\btype="(?!text|email|tel|search)/.test(tag))
        .map((tag) => attribute(tag, "name")),
    }));
}

/** What the action is called with, its last state and the form; the form's fields stand before them. */
function argumentsOf(fields: readonly [string, string][]): FormData {
  const sent = new FormData();
  for (const [name, value] of fields) sent.set(`_1_${name}`, value);
  sent.set("0", '[{},"$K1"]');
  return sent;
}

function stateIn(stream: string): FormState<Record<string, unknown>> {
  const state = /^1:(\{.*\})$/m.exec(stream)?.[1];
  if (state === undefined) throw new Error(`No answer of an action: ${stream.slice(0, 300)}`);
  return JSON.parse(state) as FormState<Record<string, unknown>>;
}

function buttonsOf(form: string): string[] {
  return [...form.matchAll(/<button\b[^>]*>([\s\S]*?)<\/button>/g)].map(([, inside = ""]) =>
    inside.replaceAll(/<[^>]*>/g, "").trim(),
  );
}

function hiddenFields(form: string): Typed {
  const inputs = [...form.matchAll(/<input\b[^>]*>/g)].map(([input]) => input);
  return Object.fromEntries(
    inputs
      .filter((input) => attribute(input, "type") === "hidden")
      .map((input) => [attribute(input, "name"), attribute(input, "value")]),
  );
}

function attribute(tag: string, name: string): string {
  const value = new RegExp(`\\b${name}="([^"]*)"`).exec(tag)?.[1] ?? "";
  const signs: Record<string, string> = { quot: '"', "#x27": "'", lt: "<", gt: ">", amp: "&" };
  return value.replaceAll(/&(quot|#x27|lt|gt|amp);/g, (_, sign: string) => signs[sign] ?? "");
}
