import { Agent, request } from "node:http";
import { text } from "node:stream/consumers";

/**
 * One request as a balancer passes it on. Resolves with { status, headers, body }, or with { error } for an answer that
 * did not come or broke off; never rejects.
 */
export function ask(
  { base, host },
  path,
  { method = "GET", address = "10.0.0.1", form, agent, cookie } = {},
) {
  return new Promise((resolve) => {
    const fail = (error) => resolve({ error: error.code ?? error.message });
    const origin = form ? { origin: `http://${host}`, ...form.headers } : {};
    const headers = {
      host,
      "x-forwarded-for": address,
      accept: "text/html",
      ...(cookie && { cookie }),
      ...origin,
    };
    const sent = request(`${base}${path}`, { method, headers, agent, timeout: 30_000 });
    sent.on("timeout", () => sent.destroy(new Error("timeout")));
    sent.on("error", fail);
    sent.on("response", (response) => {
      text(response).then((body) => {
        if (!response.complete) return fail(new Error("cut off"));
        resolve({ status: response.statusCode, headers: response.headers, body });
      }, fail);
    });
    sent.end(form?.body);
  });
}

/** Fields as a browser sends them without JavaScript. */
export async function multipart(fields) {
  const form = new FormData();
  for (const [name, value] of Object.entries(fields)) form.set(name, value);
  const encoded = new Response(form);
  const body = Buffer.from(await encoded.arrayBuffer());
  return {
    body,
    headers: { "content-type": encoded.headers.get("content-type"), "content-length": body.length },
  };
}

/** The hidden fields of the page's form, as they were rendered. */
export function hiddenFields(html) {
  const form = /<form[^>]*method="POST"[^>]*>([\s\S]*?)<\/form>/i.exec(html)?.[1] ?? "";
  const inputs = [...form.matchAll(/<input[^>]*type="hidden"[^>]*>/g)].map(([input]) => input);
  return Object.fromEntries(inputs.map((input) => [attribute(input, "name"), attribute(input, "value")]));
}

function attribute(tag, name) {
  const value = new RegExp(`\\b${name}="([^"]*)"`).exec(tag)?.[1] ?? "";
  const signs = { quot: '"', "#x27": "'", lt: "<", gt: ">", amp: "&" };
  return value.replaceAll(/&(quot|#x27|lt|gt|amp);/g, (_, sign) => signs[sign]);
}

export function newAgent() {
  return new Agent({ keepAlive: true, maxSockets: 64 });
}
