import type { ArticleFacts } from "./facts";

const author = "Ban biên tập";

export const news: readonly ArticleFacts[] = [
  {
    title: "Cổng hỏi đáp của tỉnh công khai hạn trả lời của từng câu hỏi",
    titleEn: "Every question now shows its due date",
    category: "Tin hoạt động",
    author,
    daysAgo: 1,
    english: {
      lead: "From now on people see which department works on their question, when the answer is due, and why then.",
      content: `Every question gets a **question code** and a **tracking code**. With both one sees the whole way: when it was received, which department has it, when the answer is due, and the answer.

## How the due date is counted

- The day of receipt is day 0, the next working day is day one.
- An ordinary question is answered within 15 working days, a complex one within 20.
- Weekends and holidays do not count; working Saturdays do.

A missed date is recorded and stays in the figures of the department, also after the answer.`,
    },
    views: 742,
    cover: {
      scene: "office",
      alt: "Cán bộ ngồi sau quầy tiếp nhận, trên bàn có máy tính.",
      caption: "Mỗi câu hỏi được giao cho một đơn vị. Tranh minh họa của Ban biên tập.",
    },
    lead: "Từ nay, người hỏi biết đơn vị nào đang xử lý, hạn trả lời là ngày nào và vì sao có hạn đó.",
    content: `Mỗi câu hỏi gửi qua cổng được cấp một **mã câu hỏi** và một **mã tra cứu**. Với hai mã này, người hỏi xem được toàn bộ quá trình xử lý: ngày tiếp nhận, đơn vị được giao, hạn trả lời và câu trả lời.

## Hạn trả lời được tính thế nào

- Ngày tiếp nhận là ngày 0; ngày làm việc kế tiếp là ngày thứ nhất.
- Câu hỏi thông thường được trả lời trong 15 ngày làm việc, câu hỏi phức tạp trong 20 ngày làm việc.
- Thứ Bảy, Chủ nhật và ngày nghỉ lễ không tính; ngày làm bù được tính.

Bấm vào *Vì sao có hạn này?* trên trang tra cứu, người hỏi thấy từng ngày đã tính và từng ngày được bỏ qua, kèm lý do.

## Khi trễ hạn

Việc trễ hạn được ghi lại và hiển thị trong trang *Tình hình xử lý* của từng đơn vị. Trả lời xong không xóa lần trễ hạn đó.

Không có máy tính hoặc thư điện tử, người dân gọi tổng đài **0203.3.618.429** hoặc **0203.3.619.429** trong giờ làm việc; tổng đài viên ghi nguyên văn câu hỏi và đọc lại để xác nhận.`,
  },
  {
    title: "Năm câu hỏi được quan tâm nhất về giấy tờ sau sắp xếp đơn vị hành chính",
    titleEn: "Five questions about documents after the administrative changes",
    category: "Hướng dẫn",
    author,
    daysAgo: 4,
    views: 2315,
    lead: "Giấy tờ cũ còn giá trị không, có phải đổi không, tra địa chỉ mới ở đâu – tổng hợp từ các câu hỏi gửi về cổng.",
    content: `Tỉnh Quảng Ninh có **54 xã, phường, đặc khu** từ ngày 01/07/2025. Dưới đây là năm điều người dân hỏi nhiều nhất.

1. **Giấy tờ ghi tên phường cũ có phải đổi không?** Không. Giấy tờ còn thời hạn tiếp tục được sử dụng.
2. **Muốn đổi thì có mất lệ phí không?** Không thu lệ phí khi đổi do sắp xếp đơn vị hành chính.
3. **Tra địa chỉ mới ở đâu?** Trên VNeID, mục thông tin cư trú, hoặc hỏi Bộ phận Một cửa nơi ở.
4. **Hồ sơ đang làm dở ở cấp huyện thì sao?** Đã được bàn giao cho xã, phường, đặc khu; giấy hẹn cũ vẫn có hiệu lực.
5. **Nhà ở giữa hai phường mới thì thuộc phường nào?** Theo tổ dân phố, khu phố đã được công bố.

Chưa thấy câu hỏi của mình? Hãy tìm trong mục *Hỏi đáp*, gõ có dấu hoặc không dấu đều được.`,
  },
  {
    title: "Tháng 10: hơn chín phần mười câu hỏi được trả lời đúng hạn",
    titleEn: "October: more than nine in ten questions answered on time",
    category: "Tin hoạt động",
    author,
    daysAgo: 12,
    views: 486,
    lead: "Số liệu tháng 10 của cổng hỏi đáp: nhiều nhất là đất đai, hộ tịch và bảo hiểm; ba câu hỏi trễ hạn đã được xin lỗi bằng văn bản.",
    content: `Trong tháng 10, lĩnh vực **đất đai** nhận nhiều câu hỏi nhất, tiếp theo là hộ tịch – chứng thực và bảo hiểm.

## Điểm tốt

- Phần lớn câu hỏi được tiếp nhận ngay trong ngày gửi.
- Người hỏi đánh giá *Rất hài lòng* và *Hài lòng* chiếm đa số.

## Điểm cần sửa

- Một số dự thảo trả lời còn chung chung, bị lãnh đạo đơn vị trả lại để sửa.
- Ba câu hỏi trả lời muộn do phải chờ đơn vị phối hợp. Các đơn vị đã gửi thư xin lỗi người hỏi.

Số liệu từng đơn vị được cập nhật hằng ngày trong trang *Tình hình xử lý*.`,
  },
  {
    title: "Cảnh báo: giả danh cán bộ phường gọi điện yêu cầu cài ứng dụng",
    titleEn: "Warning: callers posing as ward officials",
    category: "Cảnh báo",
    author: "Công an tỉnh",
    daysAgo: 7,
    views: 3890,
    cover: {
      scene: "shield",
      alt: "Tấm khiên với dấu xác nhận.",
      caption: "Không bấm vào đường liên kết lạ. Tranh minh họa của Ban biên tập.",
    },
    lead: "Cán bộ không yêu cầu cài ứng dụng qua đường liên kết, không hỏi mật khẩu, mã xác thực hay số thẻ ngân hàng qua điện thoại.",
    content: `Gần đây, một số người dân nhận được cuộc gọi tự xưng là cán bộ phường, cán bộ thuế hoặc điện lực, đề nghị cập nhật dữ liệu và gửi đường liên kết để cài ứng dụng.

## Dấu hiệu

- Giục làm ngay, dọa khóa tài khoản hoặc cắt điện;
- Gửi đường liên kết tải ứng dụng ngoài kho ứng dụng chính thức;
- Hỏi mã xác thực gửi về điện thoại.

## Cần làm gì

1. Tắt máy, **không bấm vào đường liên kết**;
2. Gọi lại số của cơ quan đăng trên trang thông tin chính thức để hỏi;
3. Lỡ cài ứng dụng lạ: tắt mạng, báo ngân hàng khóa tài khoản và đến công an nơi gần nhất.

Câu hỏi gửi qua cổng này chỉ được trả lời qua thư điện tử của cổng và trang *Tra cứu*. Cổng không bao giờ hỏi số căn cước hay mã xác thực.`,
  },
];
