import type { DemonstrationQuestion } from "../spec";

/** Sở Nông nghiệp và Môi trường: land. */
export const landQuestions: readonly DemonstrationQuestion[] = [
  {
    key: "lost-land-certificate",
    title: "Mất sổ đỏ thì làm lại ở đâu, cần những giấy tờ gì?",
    content: `Gia đình tôi ở Hà Khẩu cũ, trong đợt mưa bão vừa rồi nhà bị ngập nên giấy chứng nhận quyền sử dụng đất bị mất cùng với một số giấy tờ khác. Tôi không còn bản phô tô nào.

Xin hỏi bây giờ tôi phải làm lại ở phường hay ở văn phòng đăng ký đất đai? Cần chuẩn bị những gì và có phải đăng báo không ạ?`,
    asker: "Nguyễn Thị Hoa",
    topic: "dat-dai",
    place: "Phường Việt Hưng",
    department: "snnmt",
    sent: { daysAgo: 29, at: "20:14" },
    outcome: {
      status: "answered",
      after: 7,
      rating: { level: "very_satisfied", reason: "Hướng dẫn rõ, tôi đã nộp được hồ sơ." },
      publication: "published",
      views: 1284,
      answer: `Giấy chứng nhận bị mất được cấp lại. Ông/bà làm lần lượt như sau:

1. **Khai báo việc mất giấy** tại UBND phường nơi có thửa đất. Phường niêm yết thông báo mất giấy tại trụ sở; cá nhân không phải đăng báo.
2. **Nộp hồ sơ cấp lại** sau khi hết thời gian niêm yết, tại Bộ phận Một cửa của phường hoặc trên Cổng Dịch vụ công quốc gia (dichvucong.gov.vn).

Hồ sơ gồm:

- Đơn đăng ký biến động đất đai theo mẫu có sẵn tại Bộ phận Một cửa;
- Giấy xác nhận của phường về việc đã niêm yết thông báo mất giấy.

Không có bản phô tô cũng không sao: Văn phòng Đăng ký đất đai tra hồ sơ gốc theo tên chủ sử dụng và địa chỉ thửa đất. Nếu nhớ số tờ bản đồ, số thửa thì ông/bà ghi thêm vào đơn để tra nhanh hơn.

Ngày trả kết quả được ghi trên giấy tiếp nhận hồ sơ. Khi cần hỏi thêm, ông/bà gọi tổng đài 0203.3.618.429.`,
    },
  },
  {
    title: "Thời gian cấp sổ đỏ sau khi nhận thừa kế",
    content:
      "Bố tôi mất, anh em đã ra công chứng thỏa thuận để tôi đứng tên thửa đất. Tôi nộp hồ sơ sang tên thì bao lâu có sổ, có phải nộp thuế gì không?",
    asker: "Phạm Văn Toàn",
    topic: "dat-dai",
    place: "Phường Mạo Khê",
    department: "snnmt",
    sent: { daysAgo: 9, at: "09:35" },
    outcome: {
      status: "reopened",
      after: 4,
      answer:
        "Thời hạn giải quyết được ghi trên giấy tiếp nhận hồ sơ và không tính thời gian thực hiện nghĩa vụ tài chính. Ông/bà theo dõi kết quả trên Cổng Dịch vụ công quốc gia bằng mã hồ sơ.",
      afterDays: 1,
      reason:
        "Câu trả lời chưa nói về thuế. Tôi muốn biết nhận thừa kế của bố thì có phải nộp thuế thu nhập và lệ phí trước bạ không.",
    },
  },
  {
    title: "tach thua dat cho 2 con co can ho khau khong",
    content:
      "toi co thua dat 320m2 o Yen Tho cu gio la Mao Khe muon tach cho 2 chau moi chau mot nua. Nghe noi phai du dien tich toi thieu moi duoc tach. Cho hoi dien tich toi thieu la bao nhieu va co phai do lai khong. Cam on",
    asker: "Tran Van Bay",
    reach: "both",
    topic: "dat-dai",
    place: "Phường Mạo Khê",
    department: "snnmt",
    sent: { daysAgo: 24, at: "06:52" },
    outcome: {
      status: "answered",
      after: 9,
      publication: "published",
      views: 872,
      rating: { level: "satisfied" },
      answer: `Tách thửa **không** cần sổ hộ khẩu. Việc có tách được hay không phụ thuộc vào ba điều kiện:

- Thửa đất đã có giấy chứng nhận, không có tranh chấp, không bị kê biên, còn thời hạn sử dụng;
- Mỗi thửa mới có lối đi ra đường công cộng;
- Mỗi thửa mới đạt **diện tích và chiều rộng mặt tiền tối thiểu** theo quy định của UBND tỉnh cho loại đất và khu vực đó.

Mức tối thiểu ở phường khác với ở xã, và đất ở khác với đất nông nghiệp. Vì vậy, trước khi thuê đo đạc, ông/bà mang giấy chứng nhận đến Bộ phận Một cửa của phường để được tra mức áp dụng cho đúng thửa đất của mình.

Nếu đủ điều kiện, ông/bà đề nghị Văn phòng Đăng ký đất đai đo đạc, lập bản vẽ tách thửa, sau đó nộp đơn đề nghị tách thửa, bản vẽ và giấy chứng nhận. Việc tặng cho các con được công chứng hoặc chứng thực và có thể nộp cùng lúc với hồ sơ tách thửa.`,
    },
  },
  {
    title: "Chậm trả kết quả chuyển mục đích sử dụng đất vườn sang đất ở",
    content: `Tôi nộp hồ sơ xin chuyển 150 m² đất vườn liền kề sang đất ở từ đầu tháng 9, giấy hẹn trả kết quả đã quá gần một tháng. Ra hỏi thì được trả lời là đang chờ xác định nghĩa vụ tài chính.

Đề nghị cơ quan chức năng cho biết hồ sơ đang nằm ở đâu và bao giờ thì xong, vì gia đình tôi cần làm nhà trước Tết.`,
    asker: "Phạm Văn Tuân",
    reach: "both",
    topic: "dat-dai",
    place: "Phường Hiệp Hoà",
    department: "snnmt",
    contributing: ["thue"],
    parts: {
      thue: {
        content: "Phiếu chuyển thông tin địa chính đã đến cơ quan thuế. Đang xác định đơn giá của thửa đất.",
        unfinished: true,
      },
    },
    kind: "feedback",
    sent: { daysAgo: 21, at: "09:31" },
    outcome: {
      status: "in_progress",
      note: "Đã gọi Văn phòng Đăng ký đất đai: phiếu chuyển thông tin địa chính đã gửi sang cơ quan thuế, chưa có thông báo nghĩa vụ tài chính. Chờ Thuế tỉnh trả lời phần phối hợp.",
      draft: `Hồ sơ của ông/bà đã được thẩm định đủ điều kiện chuyển mục đích sử dụng đất và đang ở bước xác định nghĩa vụ tài chính.

[Bổ sung ngày ra thông báo khi Thuế tỉnh trả lời]`,
    },
  },
  {
    title: "Giá bồi thường đất nông nghiệp khi làm đường qua xã Thống Nhất",
    content:
      "Nhà tôi có 2 sào ruộng nằm trong diện thu hồi làm đường. Tôi muốn biết giá đền bù được tính theo bảng giá nào, ngoài tiền đất thì hoa màu và hỗ trợ chuyển nghề có được không. Nếu không đồng ý với phương án thì góp ý ở đâu?",
    asker: "Đặng Văn Lợi",
    topic: "dat-dai",
    place: "Xã Thống Nhất",
    department: "snnmt",
    sent: { daysAgo: 19, at: "14:05" },
    outcome: {
      status: "answered",
      after: 11,
      publication: "published",
      views: 640,
      answer: `Khi Nhà nước thu hồi đất nông nghiệp, ngoài **bồi thường về đất** theo giá đất cụ thể được phê duyệt cho dự án, gia đình còn được xem xét:

| Khoản | Căn cứ để tính |
|---|---|
| Cây trồng, vật nuôi | Đơn giá của UBND tỉnh tại thời điểm kiểm đếm |
| Công trình phục vụ sản xuất | Biên bản kiểm đếm có chữ ký của chủ hộ |
| Hỗ trợ ổn định đời sống, sản xuất | Diện tích thu hồi so với diện tích đang sử dụng |
| Hỗ trợ đào tạo, chuyển đổi nghề | Hộ trực tiếp sản xuất nông nghiệp |

Phương án bồi thường dự kiến phải được **niêm yết công khai** tại trụ sở UBND xã và nhà văn hóa thôn, đồng thời xã tổ chức họp lấy ý kiến người có đất bị thu hồi. Trong thời gian niêm yết, ông/bà gửi ý kiến bằng văn bản cho UBND xã hoặc phát biểu tại cuộc họp; ý kiến không đồng ý được ghi vào biên bản và được đối thoại trước khi phê duyệt.

Ông/bà giữ lại một bản biên bản kiểm đếm và đối chiếu từng dòng trước khi ký.`,
    },
  },
  {
    title: "Xin trích lục bản đồ địa chính để làm thủ tục thừa kế",
    content:
      "Bố mẹ tôi mất, anh em chúng tôi đang làm thủ tục khai nhận di sản thừa kế là mảnh đất ở Phong Cốc. Văn phòng công chứng yêu cầu trích lục bản đồ địa chính. Tôi đang làm việc ở Đồng Nai không về được, có xin qua mạng được không?",
    asker: "Bùi Thị Thanh Xuân",
    topic: "dat-dai",
    place: "Phường Phong Cốc",
    department: "snnmt",
    sent: { daysAgo: 12, at: "21:40" },
    outcome: {
      status: "answered",
      after: 8,
      publication: "queued",
      rating: { level: "very_satisfied" },
      answer: `Ông/bà **xin được qua mạng**, không cần về địa phương:

1. Đăng nhập Cổng Dịch vụ công quốc gia (dichvucong.gov.vn) bằng tài khoản VNeID mức 2;
2. Tìm thủ tục *Cung cấp dữ liệu đất đai*, chọn tỉnh Quảng Ninh;
3. Điền phiếu yêu cầu, ghi rõ số tờ, số thửa hoặc tên người đứng tên trên giấy chứng nhận, đính kèm ảnh giấy chứng nhận và giấy tờ chứng minh là người thừa kế;
4. Nộp phí trực tuyến và chọn nhận kết quả bản điện tử hoặc qua bưu chính.

Bản trích lục điện tử có ký số được văn phòng công chứng chấp nhận như bản giấy. Nếu nơi công chứng cần bản giấy, ông/bà chọn nhận qua bưu chính tới địa chỉ đang ở.`,
    },
  },
  {
    title: "Hàng xóm lấn ranh giới đất, đề nghị đo lại",
    content:
      "Nhà bên cạnh xây tường rào lấn sang đất nhà tôi khoảng 30 phân. Tôi đã nói chuyện nhiều lần nhưng họ không nghe. Tôi muốn nhờ cơ quan nhà nước đo lại ranh giới thì làm đơn gửi ai?",
    asker: "Hoàng Đình Chiến",
    reach: "phone",
    channel: "phone",
    topic: "dat-dai",
    place: "Xã Đầm Hà",
    department: "snnmt",
    sent: { daysAgo: 7, at: "08:45" },
    outcome: {
      status: "needs_info",
      ask: "Đề nghị ông/bà cho biết: (1) thửa đất đã có giấy chứng nhận chưa, nếu có thì số tờ bản đồ và số thửa; (2) UBND xã đã tổ chức hòa giải lần nào chưa. Ông/bà có thể chụp trang sơ đồ thửa đất trên giấy chứng nhận và gửi kèm.",
    },
  },
  {
    title: "Nộp hồ sơ đất đai ở phường nào khi thửa đất nằm giữa hai phường mới?",
    content:
      "Sau sắp xếp, khu tôi ở một nửa về Việt Hưng, một nửa về Tuần Châu (trước đều là Hà Khẩu). Sổ đỏ của tôi vẫn ghi phường Hà Khẩu. Bây giờ sang tên thì nộp ở phường nào?",
    asker: "Vũ Đức Mạnh",
    topic: "dat-dai",
    place: "Phường Tuần Châu",
    department: "snnmt",
    sent: { daysAgo: 1, at: "10:22" },
    outcome: {
      status: "assigned",
      instruction: "Đề nghị trả lời cả việc có phải đổi giấy chứng nhận hay không.",
    },
  },
];
