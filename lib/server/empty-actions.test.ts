import { expect, it } from "vitest";
import { leaveOutEmptyActions } from "./empty-actions";
import { serve } from "./testing";

const form =
  '<p>Ẵ</p><form class="a" action="" method="POST"></form><script>x=\'action=\\"\\"\'</script> action="/x"';
const valid = form.replace(' action=""', "");

/** What arrives when a page is sent in these parts. */
async function sent(parts: readonly (Buffer | string)[], type = "text/html; charset=utf-8"): Promise<string> {
  const { port, close } = await serve((_, response) => {
    leaveOutEmptyActions(response);
    response.setHeader("content-type", type);
    for (const part of parts.slice(0, -1)) response.write(part);
    response.end(parts.at(-1));
  });
  const answer = await fetch(`http://127.0.0.1:${String(port)}/`);
  const text = await answer.text();
  await close();
  return text;
}

it("leaves out an empty action wherever the page is cut, and nothing else", async () => {
  const bytes = Buffer.from(form);
  expect(await sent([bytes])).toBe(valid);
  for (let at = 1; at < bytes.length; at++) {
    expect(await sent([bytes.subarray(0, at), bytes.subarray(at)]), `cut at ${String(at)}`).toBe(valid);
  }
  expect(await sent([...bytes].map((byte) => Buffer.from([byte])))).toBe(valid);
});

it("sends what only began like one", async () => {
  expect(await sent([Buffer.from("a action=")])).toBe("a action=");
});

it("leaves other kinds of answers as they are", async () => {
  expect(await sent([Buffer.from(form)], "text/x-component")).toBe(form);
});
