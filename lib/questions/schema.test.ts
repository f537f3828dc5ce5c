import { describe, expect, it } from "vitest";
import { isPhone, normalisePhone } from "./phone";
import { submitSchema } from "./schema";

const typed = {
  title: "  Làm lại   sổ hộ khẩu ",
  content: "Tôi muốn hỏi thủ tục\r\ncấp lại giấy tờ.",
  topic: "",
  place: "",
  name: "Nguyễn Thị Hoà",
  email: "Hoa@Example.VN",
  phone: "",
  visibility: "anonymous",
  consent: "yes",
  locale: "vi",
  formKey: "k",
  shownAt: "s",
  website: "",
};

function refusals(change: Record<string, unknown>): Record<string, string> {
  const result = submitSchema.safeParse({ ...typed, ...change });
  return Object.fromEntries(
    (result.error?.issues ?? []).map(({ path, message }) => [String(path[0]), message]),
  );
}

describe("the form's schema", () => {
  it("tidies what people type", () => {
    const decomposed = "Nguyễn Thị Hoà".normalize("NFD");
    expect(submitSchema.parse({ ...typed, name: decomposed })).toMatchObject({
      title: "Làm lại sổ hộ khẩu",
      content: "Tôi muốn hỏi thủ tục\ncấp lại giấy tờ.",
      name: "Nguyễn Thị Hoà".normalize("NFC"),
      email: "hoa@example.vn",
      phone: null,
      topic: null,
      place: null,
      uploads: [],
    });
  });

  it("names everything that is missing at once", () => {
    expect(refusals({ title: " ", content: "", name: "", email: "", consent: undefined })).toEqual({
      title: "title_missing",
      content: "content_missing",
      name: "name_missing",
      email: "contact_missing",
      consent: "consent_missing",
    });
  });

  it("counts characters as people see them, and takes exactly the most allowed", () => {
    expect(refusals({ title: "ấ".normalize("NFD").repeat(200) })).toEqual({});
    expect(refusals({ title: "a".repeat(201) })).toEqual({ title: "title_long" });
    expect(refusals({ content: "a".repeat(5_000) })).toEqual({});
    expect(refusals({ content: "a".repeat(10_000) })).toEqual({ content: "content_long" });
    expect(refusals({ content: "ngắn" })).toEqual({ content: "content_short" });
  });

  it("takes one of e-mail and phone, and refuses wrong ones by name", () => {
    expect(refusals({ email: "", phone: "0912 345 678" })).toEqual({});
    expect(refusals({ email: "khong-phai-thu" })).toEqual({ email: "email_wrong" });
    expect(refusals({ phone: "12345" })).toEqual({ phone: "phone_wrong" });
  });

  it("keeps publication to the three wishes", () => {
    expect(refusals({ visibility: "everywhere" })).toEqual({ visibility: "visibility_missing" });
  });

  it("reads received files and refuses the form for one that was not taken", () => {
    const id = "abcdefghijklmnopqrstuv";
    const received = JSON.stringify({ id, fileName: "don.pdf", size: 10 });
    expect(submitSchema.parse({ ...typed, uploads: [received, id] }).uploads).toEqual([id]);
    expect(refusals({ uploads: JSON.stringify({ error: "unsupported", fileName: "x.svg" }) })).toEqual({
      uploads: "file_unsupported",
    });
    expect(refusals({ uploads: ["../../etc/passwd"] })).toEqual({ uploads: "file_lost" });
    const six = Array.from({ length: 6 }, (_, index) => `${index}`.repeat(22));
    expect(refusals({ uploads: six })).toEqual({ uploads: "file_many" });
  });
});

describe("phone numbers", () => {
  it.each([
    ["0912.345.678", "0912345678"],
    ["+84 912 345 678", "0912345678"],
    ["(0203) 3618 429", "02033618429"],
    ["0084-912-345-678", "0912345678"],
  ])("%s is %s", (typedNumber, normal) => {
    expect(normalisePhone(typedNumber)).toBe(normal);
    expect(isPhone(typedNumber)).toBe(true);
  });

  it.each(["0112345678", "091234567", "++84912345678", "năm số chín", "113"])("%s is none", (typedNumber) => {
    expect(isPhone(typedNumber)).toBe(false);
  });
});
