import type { ArticleFacts } from "./facts";

const author = "Ban biên tập";

export const guides: readonly ArticleFacts[] = [
  {
    title: "Cách viết một câu hỏi để được trả lời nhanh",
    titleEn: "How to write a question that is answered quickly",
    category: "Hướng dẫn",
    author,
    daysAgo: 18,
    views: 1670,
    lead: "Một câu hỏi rõ ràng giúp đơn vị trả lời ngay, không phải hỏi lại.",
    content: `Trước khi gửi, hãy thử **tìm kiếm**: rất có thể câu hỏi tương tự đã có trả lời.

Khi viết câu hỏi, nên có bốn điều:

- **Việc gì:** tên thủ tục hoặc sự việc;
- **Ở đâu:** xã, phường, đặc khu – tên cũ cũng được;
- **Đã làm đến đâu:** đã nộp hồ sơ chưa, ngày nào, được trả lời thế nào;
- **Muốn biết điều gì:** một hoặc hai câu hỏi cụ thể.

Không ghi số căn cước, số tài khoản hoặc thông tin của người khác. Tệp đính kèm chỉ cán bộ xử lý xem được, không bao giờ được đăng công khai.

Khiếu nại và tố cáo không được xử lý ở đây vì có trình tự riêng. Ông/bà gửi đơn đến cơ quan có thẩm quyền hoặc Trụ sở tiếp công dân.`,
  },
  {
    title: "Bộ phận Một cửa cấp xã hỗ trợ nộp hồ sơ trực tuyến tại chỗ",
    titleEn: "Communes help with online applications on the spot",
    category: "Hướng dẫn",
    author,
    daysAgo: 15,
    views: 958,
    lead: "Không có máy tính hoặc chưa quen dùng điện thoại, người dân mang căn cước đến bất kỳ xã, phường, đặc khu nào để được hỗ trợ.",
    content: `Hồ sơ thủ tục hành chính được nộp trên **Cổng Dịch vụ công quốc gia** (dichvucong.gov.vn). Tại 54 xã, phường, đặc khu đều có máy tính, máy quét và cán bộ hỗ trợ.

## Mang theo gì

- Căn cước và điện thoại đang dùng VNeID;
- Bản chính các giấy tờ cần nộp, cán bộ quét tại chỗ.

## Giờ làm việc

Thứ Hai đến thứ Sáu: sáng 7 giờ 30 đến 11 giờ 30, chiều 13 giờ đến 17 giờ.

Người cao tuổi, người khuyết tật được phục vụ tại nhà khi gọi trước cho Bộ phận Một cửa.`,
  },
  {
    title: "Lịch trực tổng đài dịp Tết Dương lịch",
    titleEn: "Hotline hours over New Year",
    category: "Thông báo",
    author,
    daysAgo: -6,
    views: 0,
    lead: "Ngày 01/01, tổng đài nghỉ; câu hỏi gửi qua mạng vẫn được ghi nhận và tiếp nhận vào ngày làm việc tiếp theo.",
    content: `Tổng đài **0203.3.618.429** và **0203.3.619.429** nghỉ ngày 01/01.

Câu hỏi gửi qua cổng trong ngày nghỉ vẫn được cấp mã ngay. Thời hạn tính từ ngày làm việc tiếp theo sau khi tiếp nhận.`,
  },
  {
    title: "Lấy ý kiến về bộ câu hỏi thường gặp lĩnh vực đất đai",
    titleEn: "Your view on the frequent questions about land",
    category: "Thông báo",
    author,
    daysAgo: 0,
    state: "draft",
    views: 0,
    lead: "Bản thảo bộ câu hỏi thường gặp về đất đai, xin ý kiến các đơn vị trước khi đăng.",
    content: `Bộ câu hỏi gồm các nhóm: cấp lại giấy chứng nhận, tách thửa, chuyển mục đích, bồi thường.

[Chờ Sở Nông nghiệp và Môi trường rà soát]`,
  },
];
