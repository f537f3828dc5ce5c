import type { DemonstrationQuestion } from "../spec";

/** Sở Văn hóa, Thể thao và Du lịch; Sở Khoa học và Công nghệ. */
export const cultureAndDigitalQuestions: readonly DemonstrationQuestion[] = [
  {
    title: "Tàu tham quan vịnh hủy chuyến vì gió to có được hoàn tiền không?",
    content:
      "Gia đình tôi đặt tour 1 ngày trên vịnh Hạ Long, đến cảng thì thông báo cấm tàu do gió. Công ty chỉ cho đổi ngày chứ không hoàn tiền, mà chúng tôi phải bay về TP.HCM. Quyền lợi của du khách thế nào?",
    asker: "Nguyễn Phương Thảo",
    topic: "van-hoa-du-lich",
    place: "Phường Tuần Châu",
    department: "svhttdl",
    sent: { daysAgo: 20, at: "15:37" },
    outcome: {
      status: "answered",
      after: 3,
      publication: "published",
      views: 5230,
      rating: { level: "very_satisfied", reason: "Công ty đã hoàn tiền sau khi Sở trả lời." },
      answer: `Khi cảng vụ thông báo tàu không được rời bến vì thời tiết, ông/bà **có quyền chọn hoàn tiền**, không bắt buộc phải đổi ngày.

- **Vé tham quan và vé tàu chưa sử dụng:** hoàn toàn bộ.
- **Tiền tour:** công ty hoàn phần dịch vụ chưa thực hiện, được trừ những khoản đã chi mà có chứng từ, theo đúng điều khoản trong hợp đồng. Phiếu đặt tour không ghi điều khoản bất khả kháng thì áp dụng cách có lợi cho du khách.

Việc ông/bà cần làm:

1. Gửi yêu cầu hoàn tiền bằng tin nhắn hoặc thư điện tử, kèm mã đặt tour và ngày đi;
2. Giữ lại thông báo dừng tàu (đăng trên trang của cảng vụ và niêm yết tại cảng);
3. Sau 3 ngày làm việc không được trả lời, gửi phản ánh cho Sở, ghi tên công ty.

Sở đã nhắc công ty mà ông/bà nêu thực hiện việc hoàn tiền.`,
    },
  },
  {
    title: "Cấp thẻ hướng dẫn viên du lịch quốc tế",
    content:
      "Em có bằng cao đẳng tiếng Trung và chứng chỉ nghiệp vụ hướng dẫn. Cho em hỏi hồ sơ cấp thẻ và có phải thi không?",
    asker: "Lục Thị Mai",
    topic: "van-hoa-du-lich",
    place: "Phường Móng Cái 2",
    department: "svhttdl",
    sent: { daysAgo: 17, at: "14:14" },
    outcome: {
      status: "answered",
      after: 4,
      publication: "published",
      views: 602,
      rating: { level: "satisfied" },
      answer: `Với bằng cao đẳng tiếng Trung, ông/bà được miễn chứng minh trình độ ngoại ngữ. Người có bằng chuyên ngành khác với hướng dẫn du lịch cần thêm **chứng chỉ nghiệp vụ hướng dẫn du lịch quốc tế** – ông/bà đã có. Không phải thi thêm tại Sở.

Hồ sơ nộp trên dichvucong.gov.vn:

- Đơn đề nghị cấp thẻ;
- Bản sao bằng cao đẳng và chứng chỉ nghiệp vụ;
- Giấy khám sức khỏe trong vòng 6 tháng;
- Ảnh chân dung nền trắng.

Thẻ có thời hạn 5 năm, trả tại Trung tâm Phục vụ hành chính công tỉnh hoặc qua bưu chính. Chứng chỉ phải ghi chữ "quốc tế"; chứng chỉ nội địa chỉ dùng để cấp thẻ nội địa.`,
    },
  },
  {
    title: "Quảng cáo màn hình LED trước cửa hàng có phải xin phép không",
    content:
      "Cửa hàng tôi ở Vincom muốn lắp màn hình LED 6 m2 mặt tiền. Cần xin phép hay chỉ thông báo, nộp ở đâu, có hạn chế giờ phát không?",
    asker: "Phạm Thành Đạt",
    topic: "van-hoa-du-lich",
    place: "Phường Hồng Gai",
    department: "svhttdl",
    sent: { daysAgo: 10, at: "09:27" },
    outcome: { status: "in_progress" },
  },
  {
    title: "Đăng nhập dịch vụ công bằng VNeID báo lỗi thông tin không khớp",
    content:
      "Tôi đăng nhập Cổng dịch vụ công quốc gia bằng VNeID, quét mã xong báo 'thông tin không khớp với cơ sở dữ liệu quốc gia về dân cư'. Tôi thử cả điện thoại và máy tính đều bị. Phải sửa ở đâu?",
    asker: "Trịnh Thị Hòa",
    topic: "dich-vu-cong-so",
    place: "Phường Đông Triều",
    department: "skhcn",
    sent: { daysAgo: 18, at: "20:46" },
    outcome: {
      status: "answered",
      after: 2,
      publication: "published",
      views: 2871,
      rating: { level: "very_satisfied" },
      answer: `Lỗi này xảy ra khi họ tên, ngày sinh trên tài khoản cũ của Cổng Dịch vụ công khác với dữ liệu dân cư. Ông/bà xử lý theo thứ tự:

1. **Kiểm tra trên VNeID**, mục *Ví giấy tờ* → *Thông tin cư trú*: họ tên, ngày sinh có đúng không?
2. Nếu **đúng**: xóa bộ nhớ đệm của trình duyệt, đăng nhập lại và chọn *Cập nhật thông tin tài khoản*, hệ thống sẽ ghi đè dữ liệu cũ;
3. Nếu **sai**: mang căn cước và giấy khai sinh đến công an phường để sửa dữ liệu dân cư, sau 1 đến 2 ngày đăng nhập lại;
4. Vẫn lỗi: chụp màn hình và gửi qua mục *Phản ánh kiến nghị* của Cổng Dịch vụ công quốc gia.

Trong lúc chờ, Bộ phận Một cửa ở **bất kỳ** phường, xã nào cũng có cán bộ hỗ trợ nộp hồ sơ trực tuyến thay, ông/bà chỉ cần mang căn cước.`,
    },
  },
  {
    title: "Sóng điện thoại yếu ở thôn vùng cao",
    content: "Thôn mình ở Kỳ Thượng không có sóng 4G, học sinh học trực tuyến phải lên đồi. Bao giờ có trạm?",
    asker: "Triệu A Sáng",
    reach: "phone",
    channel: "phone",
    kind: "proposal",
    topic: "dich-vu-cong-so",
    place: "Xã Kỳ Thượng",
    department: "skhcn",
    sent: { daysAgo: 13, at: "10:31" },
    outcome: {
      status: "answered",
      after: 9,
      publication: "published",
      views: 156,
      rating: { level: "satisfied" },
      answer: `Sở đã đo kiểm cùng hai doanh nghiệp viễn thông. Thôn nằm sau dãy núi nên trạm hiện có không phủ tới; bản đồ vùng lõm sóng của tỉnh đã ghi nhận.

- **Trước mắt:** doanh nghiệp lắp trạm lưu động tại điểm trường trong tháng tới để phục vụ học tập.
- **Lâu dài:** trạm mới nằm trong kế hoạch phủ sóng vùng lõm; vị trí đã khảo sát, đang chờ kéo điện.

UBND xã thông báo ngày lắp trạm lưu động tại nhà văn hóa thôn. Nếu quá tháng tới vẫn chưa có, ông/bà gọi tổng đài 0203.3.618.429, đọc lại mã câu hỏi này.`,
    },
  },
  {
    title: "Hồ sơ trực tuyến bị trả lại nhiều lần vì ảnh mờ",
    content:
      "Mình nộp hồ sơ qua mạng 3 lần đều bị trả vì 'tệp đính kèm không đọc được', trong khi ảnh chụp bằng điện thoại rất rõ. Cần định dạng thế nào thì mới được?",
    asker: "Mạc Thị Thùy Dương",
    topic: "dich-vu-cong-so",
    place: "Phường Liên Hoà",
    department: "skhcn",
    sent: { daysAgo: 8, at: "19:11" },
    outcome: {
      status: "answered",
      after: 6,
      publication: "queued",
      rating: { level: "very_satisfied" },
      answer: `Ảnh chụp rõ trên điện thoại vẫn có thể bị trả vì **định dạng** hoặc **dung lượng**. Ông/bà làm như sau là chắc chắn:

1. Dùng chức năng *quét tài liệu* có sẵn trong ứng dụng Ghi chú hoặc Drive thay vì chụp ảnh;
2. Lưu thành **một tệp PDF cho mỗi loại giấy tờ**, đủ mọi trang, dưới 10 MB;
3. Đặt tên tệp không dấu, ví dụ giay-khai-sinh.pdf;
4. Ảnh định dạng HEIC của một số điện thoại không mở được trên hệ thống: vào phần cài đặt máy ảnh, chọn định dạng tương thích nhất (JPG).

Khi trả hồ sơ, cán bộ phải ghi rõ tệp nào, lý do gì. Lần sau nếu chỉ ghi chung chung, ông/bà gửi phản ánh kèm mã hồ sơ để Sở kiểm tra.`,
    },
  },
  {
    title: "Đăng ký nhãn hiệu cho mực khô Cô Tô của gia đình",
    content:
      "Nhà tôi làm mực khô bán qua mạng, muốn đăng ký nhãn hiệu để khỏi bị nhái. Tỉnh có hỗ trợ kinh phí không, thủ tục bao lâu?",
    asker: "Hoàng Thị Sen",
    topic: "dich-vu-cong-so",
    place: "Đặc khu Cô Tô",
    department: "skhcn",
    sent: { daysAgo: 5, at: "14:58" },
    outcome: { status: "in_progress" },
  },
];
