import { NextIntlClientProvider } from "next-intl";
import { renderToString } from "react-dom/server";
import { expect, test } from "vitest";
import { settle } from "@/lib/publishing/settle";
import desk from "@/lib/i18n/messages/vi/desk.json";
import publishing from "@/lib/i18n/messages/vi/publishing.json";
import { PublicVersionForm } from "./public-version-form";

const texts = {
  title: "Hỏi về <đất>",
  content: "Tôi tên là Lê Thị Hoa, CCCD 022123456789, gọi 0987654321.",
  answer: "Xin trả lời.",
};

function render(content: string): string {
  const start = settle({ ...texts, content }, [], { published: [], asker: undefined });
  return renderToString(
    <NextIntlClientProvider locale="vi" messages={{ desk, publishing }} timeZone="Asia/Ho_Chi_Minh">
      <PublicVersionForm
        action={() => Promise.resolve({})}
        hidden={{ code: "HD.2026.000001", version: 3 }}
        start={{ texts: start.texts, hits: start.hits }}
      />
    </NextIntlClientProvider>,
  );
}

test("each thing found has a row that says what it is, shows it in its sentence and takes a decision", () => {
  const html = render(texts.content);
  for (const found of ["Lê Thị Hoa", "022123456789", "0987654321"]) {
    expect(html).toContain(`<mark class="font-semibold">${found}</mark>`);
    expect(html).toContain(`aria-label="Che: ${found}"`);
    expect(html).toContain(`name="hit" value="content:${found}"`);
  }
  expect(html.match(/name="choice"/g)).toHaveLength(3);
  expect(html.match(/name="reason"/g)).toHaveLength(3);
});

test("what may never be kept offers no way to keep it", () => {
  const html = render("CCCD 022123456789");
  expect(html).toContain("Không được giữ lại");
  expect(html).not.toContain('<option value="keep"');
  expect(html.match(/name="reason"/g)).toHaveLength(1);
});

test("Enter in a field checks: the first button of the form neither hides nor publishes", () => {
  const html = render(texts.content);
  const buttons = [...html.matchAll(/<button[^>]*name="intent"[^>]*>/g)].map(([tag]) => tag);
  const intents = buttons.map((tag) => /value="([^"]+)"/.exec(tag)?.[1]);
  expect(intents).toEqual(["check", "mask:0", "mask:1", "mask:2", "publish"]);
});

test("nothing found is said in words", () => {
  const html = render("Thủ tục cấp sổ đỏ gồm những gì?");
  expect(html).toContain("Không tìm thấy thông tin cá nhân nào.");
  expect(html).not.toContain('name="hit"');
});
