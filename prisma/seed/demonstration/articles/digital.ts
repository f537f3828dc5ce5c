import type { ArticleFacts } from "./facts";

const author = "Ban biên tập";
const drawn = "Tranh minh họa của Ban biên tập.";

export const digital: readonly ArticleFacts[] = [
  {
    title: "Tra cứu câu hỏi bằng mã QR trên phiếu hẹn",
    titleEn: "Track a question with the QR code on your receipt",
    category: "Chuyển đổi số",
    author,
    daysAgo: 5,
    views: 873,
    cover: {
      scene: "phone",
      alt: "Điện thoại đang quét một mã QR trên tờ phiếu.",
      caption: `Mã QR thay cho việc gõ mã câu hỏi. ${drawn}`,
    },
    lead: "Phiếu in sau khi gửi câu hỏi có mã QR; quét bằng máy ảnh của điện thoại là mở đúng trang theo dõi.",
    content: `Sau khi gửi câu hỏi, ông/bà có thể in phiếu hoặc lưu lại thành tệp. Trên phiếu có mã câu hỏi, mã tra cứu và một **mã QR**.

Mở máy ảnh của điện thoại, hướng vào mã QR và bấm vào đường dẫn hiện ra. Trang theo dõi mở ngay, không cần gõ mã và không cần cài thêm ứng dụng.

Phiếu có giá trị như chìa khóa: ai giữ phiếu đều xem được câu hỏi. Vì vậy, xin không đăng ảnh phiếu lên mạng xã hội.`,
    english: {
      lead: "The receipt has a QR code: the camera of your phone opens the right page.",
      content: `After you have sent a question you can print the receipt or keep it as a file. It shows the question code, the tracking code and a **QR code**.

Point the camera of your phone at the QR code and open the link. You need to type nothing and to install nothing.

Whoever has the receipt can read the question, so please do not put a photo of it on social media.`,
    },
  },
  {
    title: "Hỏi bằng giọng nói: cách dùng bàn phím tiếng Việt trên điện thoại",
    titleEn: "Dictating a question in Vietnamese",
    category: "Chuyển đổi số",
    author,
    daysAgo: 22,
    views: 1502,
    lead: "Không quen gõ dấu, ông/bà có thể nói; điện thoại ghi lại thành chữ trong ô Nội dung.",
    content: `Chạm vào ô *Nội dung*, chọn biểu tượng micrô trên bàn phím rồi nói chậm, rõ từng câu. Đọc lại trước khi gửi: tên riêng và số nhà hay bị nghe nhầm.

Tìm kiếm trên cổng hiểu cả chữ không dấu, nên "so do" và "sổ đỏ" cho cùng kết quả.`,
  },
  {
    title: "Bảo trì cổng thông tin đêm thứ Bảy",
    titleEn: "Maintenance on Saturday night",
    category: "Thông báo",
    author,
    daysAgo: 30,
    state: "archived",
    views: 342,
    lead: "Từ 22 giờ thứ Bảy đến 2 giờ Chủ nhật, việc gửi câu hỏi có thể gián đoạn trong vài phút.",
    content: `Trong thời gian bảo trì, trang vẫn đọc được; nếu chưa gửi được câu hỏi, nội dung đã viết được giữ trên trình duyệt để gửi lại sau.

Tổng đài không bị ảnh hưởng.`,
  },
  {
    title: "Tập huấn kỹ năng trả lời công dân cho cán bộ Bộ phận Một cửa",
    titleEn: "Training for the staff of the one-stop counters",
    category: "Tin hoạt động",
    author: "Sở Nội vụ",
    daysAgo: 40,
    state: "archived",
    views: 207,
    cover: {
      scene: "class",
      alt: "Lớp tập huấn với bảng trắng và các bàn học viên.",
      caption: `Học viên thực hành viết lại câu trả lời khó hiểu. ${drawn}`,
    },
    lead: "Hai ngày thực hành: viết ngắn, nêu căn cứ, chỉ rõ bước tiếp theo và nơi liên hệ.",
    content: `Lớp học dùng chính những câu trả lời cũ đã bị người dân đánh giá *Chưa hài lòng*. Mỗi nhóm viết lại một câu, đọc cho nhóm khác nghe và sửa đến khi người nghe nói lại được việc cần làm.

Ba lỗi hay gặp: chép nguyên văn điều luật mà không giải thích, dùng chữ viết tắt, và kết thúc bằng câu "đề nghị liên hệ cơ quan chức năng" mà không nói cơ quan nào.`,
  },
  {
    title: "Sổ tay dịch vụ công trực tuyến cho người cao tuổi",
    titleEn: "A handbook of online services for the elderly",
    category: "Chuyển đổi số",
    author,
    daysAgo: 0,
    state: "draft",
    views: 0,
    cover: {
      scene: "people",
      alt: "Hai người lớn tuổi và một bạn trẻ cùng xem điện thoại.",
      caption: `Con cháu hướng dẫn ông bà làm thủ tục tại nhà. ${drawn}`,
    },
    lead: "Bản thảo sổ tay chữ to, mỗi trang một việc, in được trên giấy A4.",
    content: `Sổ tay gồm mười việc hay làm nhất, mỗi việc một trang:

- Xem thông tin bảo hiểm y tế;
- Nhận lương hưu qua tài khoản;
- Xin xác nhận cư trú;
- Đặt câu hỏi qua cổng và theo dõi trả lời.

[Chờ góp ý của Hội Người cao tuổi trước khi đăng]`,
  },
];
