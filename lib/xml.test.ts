import { expect, it } from "vitest";
import { cleanXml, escapeXml } from "./xml";

it("escapes what XML would read as its own", () => {
  expect(escapeXml(`Ẵ <b> & "x" ]]>`)).toBe("Ẵ &lt;b&gt; &amp; &quot;x&quot; ]]&gt;");
});

it("leaves out what no document may hold, and keeps lines, tabs and emoji", () => {
  expect(cleanXml("a\u0000b\u000bc\n\td \ud83d\ude42 \ud83d\uffff.")).toBe("abc\n\td 🙂 .");
});
