import type { Transaction } from "@/lib/db";
import { loadReferences } from "./references";

type TemplateFacts = { name: string; topic?: string; department?: string; content: string };

/** Passages officials put into answers again and again. */
const templates: readonly TemplateFacts[] = [
  {
    name: "Hẹn trả lời khi cần kiểm tra thực tế",
    content:
      "Đơn vị đã tiếp nhận phản ánh của ông/bà và cần kiểm tra thực tế trước khi trả lời. Kết quả kiểm tra và biện pháp xử lý được gửi tới ông/bà chậm nhất vào ngày [dd/MM/yyyy].",
  },
  {
    name: "Nộp hồ sơ trực tuyến",
    content: `Ông/bà nộp hồ sơ trên Cổng Dịch vụ công quốc gia (dichvucong.gov.vn):

1. Đăng nhập bằng tài khoản VNeID mức 2;
2. Tìm thủ tục *[tên thủ tục]*, chọn tỉnh Quảng Ninh;
3. Điền tờ khai, đính kèm giấy tờ và chọn cách nhận kết quả.

Nếu cần trợ giúp, cán bộ tại Bộ phận Một cửa của xã, phường, đặc khu nơi gần nhất hướng dẫn ông/bà nộp.`,
  },
  {
    name: "Mở đầu thư",
    content: `Kính gửi ông/bà {{nguoi_hoi}},

{{don_vi}} đã nhận câu hỏi {{ma}} của ông/bà và trả lời như sau:`,
  },
  {
    name: "Kết thúc thư",
    content:
      "Nếu còn điểm nào chưa rõ, ông/bà trả lời trong trang tra cứu câu hỏi hoặc gọi tổng đài trong giờ làm việc. Trân trọng cảm ơn ông/bà.",
  },
  {
    name: "Cấp lại giấy chứng nhận bị mất",
    topic: "dat-dai",
    department: "snnmt",
    content: `Khi mất giấy chứng nhận, ông/bà:

1. Khai báo tại UBND cấp xã nơi có đất để niêm yết;
2. Nộp hồ sơ cấp lại sau thời gian niêm yết.`,
  },
  {
    name: "Miễn giấy phép xây dựng: cách kiểm tra",
    topic: "xay-dung-nha-o",
    department: "sxd",
    content:
      "Để biết công trình có thuộc trường hợp được miễn giấy phép hay không, ông/bà mang giấy chứng nhận và ảnh hiện trạng đến Bộ phận Một cửa của xã, phường; kể cả khi được miễn, ông/bà vẫn thông báo ngày khởi công cho UBND cấp xã.",
  },
  {
    name: "Tiếp nhận phản ánh về đèn đường, mặt đường",
    topic: "giao-thong-van-tai",
    department: "sxd",
    content:
      "Sở đã yêu cầu đơn vị quản lý [tên đơn vị] kiểm tra tại [vị trí] và khắc phục trước ngày [dd/MM/yyyy]. Trong thời gian chờ, đơn vị đặt biển cảnh báo tại chỗ.",
  },
  {
    name: "Giấy tờ cũ sau sắp xếp đơn vị hành chính",
    topic: "can-bo-cong-chuc",
    department: "snv",
    content:
      "Giấy tờ được cấp trước khi sắp xếp đơn vị hành chính, chưa hết thời hạn, tiếp tục được sử dụng. Khi có nhu cầu đổi, ông/bà không phải nộp lệ phí.",
  },
  {
    name: "Trợ cấp thất nghiệp: nơi nộp",
    topic: "lao-dong-viec-lam",
    department: "snv",
    content:
      "Ông/bà nộp hồ sơ hưởng trợ cấp thất nghiệp tại Trung tâm Dịch vụ việc làm Quảng Ninh hoặc trên dichvucong.gov.vn trong vòng 3 tháng kể từ ngày chấm dứt hợp đồng lao động.",
  },
];

export async function seedTemplates(tx: Transaction): Promise<void> {
  const { topic: topicId, department: departmentId } = await loadReferences(tx);
  await tx.template.createMany({
    data: templates.map(({ name, content, topic, department }) => ({
      name,
      content,
      topicId: topic === undefined ? null : topicId(topic),
      departmentId: department === undefined ? null : departmentId(department),
    })),
  });
}
