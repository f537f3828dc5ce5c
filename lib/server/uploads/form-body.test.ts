import { afterEach, expect, it } from "vitest";
import { serve } from "../testing";
import { encodeForm } from "./form-body";
import { replaceRequest } from "./replace-body";

let close: () => Promise<void> = () => Promise.resolve();
afterEach(() => close());

it("is read back by the platform's own parser, names and line ends included", async () => {
  const entries = [
    { name: "$ACTION_1:0", value: '{"id":"ab"}' },
    { name: "tên", value: "dòng một\r\ndòng hai\n" },
    { name: "content", value: "" },
    { name: "content", value: "--boundary\r\n" },
  ];
  const { contentType, body } = encodeForm(entries);
  const form = await new Response(new Uint8Array(body), {
    headers: { "content-type": contentType },
  }).formData();
  expect([...form.entries()].map(([name, value]) => ({ name, value }))).toEqual(entries);
});

it("cannot be given another field by a field's name", async () => {
  const { contentType, body } = encodeForm([{ name: 'a"\r\n\r\nx\r\n--b', value: "1" }]);
  const form = await new Response(new Uint8Array(body), {
    headers: { "content-type": contentType },
  }).formData();
  expect([...form.keys()]).toHaveLength(1);
});

it("takes the request's body over without ending its connection", async () => {
  const served = await serve((request, response) => {
    request.resume().on("end", () => {
      const replaced = replaceRequest(request, {
        headers: { "content-type": "text/plain" },
        body: Buffer.from("mới"),
      });
      const chunks: Buffer[] = [];
      replaced.on("data", (chunk: Buffer) => chunks.push(chunk));
      replaced.on("close", () =>
        response.end(`${Buffer.concat(chunks).toString()} ${replaced.headers["content-length"] ?? ""}`),
      );
    });
  });
  close = served.close;
  const answer = await fetch(`http://127.0.0.1:${served.port}/`, { method: "POST", body: "old" });
  expect(await answer.text()).toBe("mới 5");
});
