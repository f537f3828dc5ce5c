import { describe, expect, test } from "vitest";
import { flagsOf } from "./flags";

const seen = (text: string): string[] =>
  flagsOf(text).map(({ kind, strong }) => `${strong ? "" : "soft "}${kind}`);

describe("complaints and denunciations", () => {
  test.each([
    ["Tôi khiếu nại quyết định thu hồi đất số 12 của UBND phường.", ["complaint"]],
    ["Gia đình tôi đã gửi đơn khiếu nại từ tháng 3 mà chưa ai trả lời.", ["complaint"]],
    ["Gia dinh toi da gui don khieu nai tu thang 3 ma chua ai tra loi.", ["complaint"]],
    ["Tôi không đồng ý với quyết định xử lý của phường.", ["complaint"]],
    ["Tôi xin tố cáo ông A đã chiếm đoạt tiền đền bù.", ["denunciation"]],
    ["Cán bộ một cửa vòi tiền mới nhận giấy tờ.", ["denunciation"]],
  ])("%s", (text, expected) => {
    expect(seen(text)).toEqual(expected);
  });

  test.each([
    ["Thời hạn giải quyết khiếu nại lần đầu là bao lâu?", ["soft complaint"]],
    ["Xin cho biết thủ tục khiếu nại về đất đai.", ["soft complaint"]],
    ["Tôi muốn hỏi nộp đơn khiếu nại ở đâu?", ["soft complaint"]],
    ["Quy định về bảo vệ người tố cáo như thế nào?", ["soft denunciation"]],
    ["Kê khai tài sản theo luật phòng chống tham nhũng", ["soft denunciation"]],
  ])("only the subject of a question: %s", (text, expected) => {
    expect(seen(text)).toEqual(expected);
  });
});

describe("emergencies", () => {
  test.each([
    ["Nhà bên cạnh đang cháy, xin cứu giúp", ["emergency"]],
    ["Chồng tôi say rượu, dọa giết hai mẹ con.", ["emergency"]],
    ["Con tôi bị xâm hại ở trường.", ["emergency"]],
    ["Đồi sau nhà tôi có dấu hiệu sạt lở sau mưa lớn.", ["emergency"]],
    ["Gia đình bị đe doạ tính mạng", ["emergency"]],
  ])("%s", (text, expected) => {
    expect(seen(text)).toEqual(expected);
  });

  test.each([
    ["Thủ tục thẩm duyệt phòng cháy chữa cháy cho nhà xưởng", []],
    ["Mua bảo hiểm cháy nổ bắt buộc cho chung cư", []],
    ["Cháy nắng có được nghỉ làm không", []],
    ["Giá xe cấp cứu có được bảo hiểm y tế thanh toán không?", ["soft emergency"]],
    ["Chính sách hỗ trợ nạn nhân bị bạo hành gồm những gì?", ["soft emergency"]],
    ["Mức phạt hành vi xâm hại trẻ em theo nghị định nào?", ["soft emergency"]],
    ["Hỏi về đăng ký khai sinh cho con", []],
  ])("no alarm: %s", (text, expected) => {
    expect(seen(text)).toEqual(expected);
  });
});

test("the words that say so are named, the longest of several", () => {
  expect(flagsOf("Chúng tôi làm đơn khiếu nại lần thứ ba.")).toEqual([
    { kind: "complaint", strong: true, words: ["làm đơn khiếu nại"] },
  ]);
});

test("danger comes first", () => {
  expect(seen("Tôi tố cáo hàng xóm. Ông ấy dọa giết tôi.")).toEqual(["emergency", "denunciation"]);
});
