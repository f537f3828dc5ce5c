import { describe, expect, it } from "vitest";
import type { LintRule } from "./finding";
import { lintAnswer, type LintContext } from "./lint";

const context: LintContext = {
  kind: "question",
  citations: 0,
  asker: { name: "Trần Thị Bích Hà", email: "bich.ha@example.vn", phone: "0912345678", named: true },
  published: ["0203.3.618.429"],
};
const good = `Kính gửi ông/bà Trần Thị Bích Hà,

Theo Điều 20 Luật Hộ tịch (số 60/2014/QH13), ông/bà nộp tờ khai và bản sao giấy khai sinh cũ tại Bộ phận Một cửa của
phường nơi đang ở. Kết quả có trong 3 ngày làm việc, lệ phí 5.000 đồng. Nếu còn điểm chưa rõ, ông/bà gọi 0203.3.618.429.

Trân trọng.`;

const quotes = (rule: LintRule, text: string, wish: Partial<LintContext> = {}) =>
  lintAnswer(text, { ...context, ...wish })
    .filter((finding) => finding.rule === rule)
    .map(({ quote }) => quote);

describe("an answer", () => {
  it("that says what holds, on which ground and what to do has nothing to look at", () => {
    expect(lintAnswer(good, context)).toEqual([]);
    expect(lintAnswer(good.normalize("NFD"), context)).toEqual([]);
  });

  it("not yet begun has nothing to look at", () => {
    expect(lintAnswer("  \n", context)).toEqual([]);
  });

  it("to praise needs neither ground nor length", () => {
    const thanks = "Chân thành cảm ơn ông/bà. Lời khen đã được chuyển tới bộ phận tiếp dân của phường.";
    expect(lintAnswer(thanks, { ...context, kind: "praise" })).toEqual([]);
  });
});

describe("substance", () => {
  it.each([
    ["Kính gửi ông/bà,\n\nSở Nội vụ đã nhận được câu hỏi của ông/bà.\n\nTrân trọng cảm ơn."],
    ["Chào ông/bà. Trân trọng."],
    ["**Kính gửi ông/bà**"],
  ])("%j only greets", (text) => {
    expect(quotes("greeting_only", text)).toEqual([""]);
    expect(quotes("too_short", text)).toEqual([]);
  });

  it.each([
    ["Theo quy định, thời hạn là 36 tháng."],
    ["Ông/bà đến Bộ phận Một cửa của phường để nộp hồ sơ."],
  ])("%j is too short", (text) => {
    expect(quotes("too_short", text)).toEqual([""]);
    expect(quotes("greeting_only", text)).toEqual([]);
  });
});

describe("the legal basis", () => {
  it.each([
    ["Theo Nghị định 118/2025/NĐ-CP"],
    ["Công văn 2345/UBND-XD1"],
    ["theo Luật Đất đai"],
    ["Bộ luật Lao động"],
    ["Luật số 45"],
  ])("is named by %j", (text) => {
    expect(quotes("legal_basis", text)).toEqual([]);
  });

  it.each([["theo pháp luật"], ["theo luật pháp hiện nay"], ["ngày 1/7/2025"], ["hồ sơ 3/2025"]])(
    "is not named by %j",
    (text) => {
      expect(quotes("legal_basis", text)).toEqual([""]);
      expect(quotes("legal_basis", text, { citations: 1 })).toEqual([]);
    },
  );
});

describe("the next step", () => {
  it.each([
    ["Ông/bà cần bổ sung giấy tờ."],
    ["Gọi 0203 3 618 429."],
    ["Nộp tại dichvucong.gov.vn."],
    ["Liên hệ cán bộ tư pháp."],
    ["Ông không phải nộp gì."],
  ])("is named by %j", (text) => {
    expect(quotes("next_step", text)).toEqual([]);
  });

  it("is not named by what only holds", () => {
    expect(quotes("next_step", "Thời hạn của hợp đồng là 36 tháng.")).toEqual([""]);
  });
});

describe("vague phrases", () => {
  it.each([
    ["Việc này thực hiện Theo quy định hiện hành.", ["Theo quy định hiện hành"]],
    ["Đề nghị ông/bà nghiên cứu. Sở sẽ xem xét.", ["Đề nghị ông/bà nghiên cứu", "sẽ xem xét"]],
    ["Sở sẽ xem xét.\nSở sẽ xem xét.", ["sẽ xem xét"]],
    ["Sở sẽ xem xét trước ngày 24/12/2026.", []],
    ["Theo quy định hiện hành, thời hạn là 36 tháng.", []],
    ["Theo quy định hiện hành. Thời hạn là 36 tháng.", ["Theo quy định hiện hành"]],
  ])("in %j are %j", (text, found) => {
    expect(quotes("vague", text)).toEqual(found);
  });
});

describe("abbreviations", () => {
  it.each([
    ["Nộp BHXH, sau đó BHXH trả.", ["BHXH"]],
    ["Bảo hiểm xã hội (BHXH) trả; BHXH thu.", []],
    ["bảo hiểm xã hội (sau đây gọi tắt là BHXH)", []],
    ["BHXH (bảo hiểm xã hội) trả", []],
    ["BHXH trả; bảo hiểm xã hội (BHXH) thu", ["BHXH"]],
    ["UBND phường cấp CCCD, Phần II, mục IV", []],
    ["Nghị định 118/2025/NĐ-CP, thủ tục 1.004203.000.00.00.H49, câu hỏi HD.2026.000123", []],
    ["THỦ TỤC CẤP LẠI\nGCNQSDĐ được cấp", ["GCNQSDĐ"]],
    ["Cấp GPLX và GCN", ["GPLX", "GCN"]],
    ["Xem https://example.vn/ABC/XYZ", []],
  ])("in %j are %j", (text, found) => {
    expect(quotes("abbreviation", text)).toEqual(found);
  });
});

describe("what a template left", () => {
  it.each([
    ["Hạn {{han}} tại [tên đơn vị], {{han}}", ["{{han}}", "[tên đơn vị]"]],
    ["xem [trang này](https://example.vn) và [đã ẩn], mục [1]", []],
  ])("in %j is %j", (text, found) => {
    expect(quotes("unfilled", text)).toEqual(found);
  });
});

describe("personal data", () => {
  it.each([
    ["Kính gửi ông/bà Trần Thị Bích Hà,\nVề đơn của bà Trần Thị Bích Hà", ["Trần Thị Bích Hà"]],
    ["Sở đã gọi 0912.345.678 và viết cho bich.ha@example.vn", ["0912.345.678", "bich.ha@example.vn"]],
    ["Căn cước 022123456789", ["022123456789"]],
    ["Gọi 0203.3.618.429 hoặc 0203.3.999.888", []],
  ])("in %j is %j", (text, found) => {
    expect(quotes("personal_data", text)).toEqual(found);
  });

  it("of an asker who was anonymised is not looked for", () => {
    expect(quotes("personal_data", "Trần Thị Bích Hà", { asker: null })).toEqual([]);
  });
});
