import type { DemonstrationQuestion } from "../spec";

/** Sở Xây dựng: building, housing, roads, transport. */
export const constructionQuestions: readonly DemonstrationQuestion[] = [
  {
    title: "Sửa nhà cấp 4, nâng mái có phải xin giấy phép xây dựng không?",
    content:
      "Nhà tôi là nhà cấp 4 xây năm 1998 ở phường Quang Hanh, nay muốn thay mái tôn và nâng tường thêm 60 cm cho thoáng. Không thay đổi diện tích. Tôi có phải xin phép không hay chỉ cần báo tổ dân phố?",
    asker: "Đinh Công Thành",
    topic: "xay-dung-nha-o",
    place: "Phường Quang Hanh",
    department: "sxd",
    sent: { daysAgo: 27, at: "16:20" },
    outcome: {
      status: "answered",
      after: 5,
      publication: "published",
      views: 1108,
      rating: { level: "very_satisfied" },
      answer: `Cần phân biệt hai việc:

- **Thay mái, sơn, lát nền** mà không làm thay đổi kết cấu chịu lực, công năng và kiến trúc mặt ngoài: được miễn giấy phép xây dựng.
- **Nâng tường 60 cm** làm tăng chiều cao công trình và tải trọng lên móng: thuộc trường hợp *sửa chữa, cải tạo* phải có giấy phép nếu nhà ở khu vực đã có quy hoạch đô thị.

Vì vậy, với dự định của ông/bà, nên làm như sau:

1. Mang giấy chứng nhận và ảnh hiện trạng đến Bộ phận Một cửa của phường để xác định khu vực của thửa đất;
2. Nếu phải xin phép, nộp đơn, bản vẽ hiện trạng và bản vẽ sau cải tạo. Nhà ở riêng lẻ quy mô nhỏ không bắt buộc thuê thẩm tra thiết kế;
3. Thông báo ngày khởi công cho UBND phường trước khi làm, kể cả khi được miễn phép.

Báo tổ dân phố không thay cho thông báo với phường.`,
    },
  },
  {
    title: "Điều kiện mua nhà ở xã hội tại Hạ Long",
    content:
      "Vợ chồng em đều là công nhân mỏ, thu nhập mỗi người khoảng 14 triệu, đang thuê trọ, hộ khẩu vợ ở Thái Bình. Bọn em có được đăng ký mua nhà ở xã hội không, nộp ở đâu và nộp cho chủ đầu tư có mất tiền hồ sơ không ạ?",
    asker: "Lương Văn Khánh",
    topic: "xay-dung-nha-o",
    place: "Phường Hà Lầm",
    department: "sxd",
    sent: { daysAgo: 23, at: "20:58" },
    outcome: {
      status: "answered",
      after: 8,
      publication: "published",
      views: 2316,
      rating: { level: "very_satisfied", reason: "Đúng điều tôi cần biết." },
      answer: `Công nhân thuộc nhóm **được xem xét mua nhà ở xã hội**. Gia đình cần đáp ứng đồng thời hai điều kiện:

| Điều kiện | Cách chứng minh |
|---|---|
| Nhà ở: cả vợ và chồng chưa có nhà thuộc sở hữu của mình trong tỉnh | Giấy xác nhận do cơ quan đăng ký đất đai cấp |
| Thu nhập: tổng thu nhập của hai vợ chồng không vượt mức trần đang áp dụng | Bảng lương 12 tháng có xác nhận của nơi làm việc |

Hộ khẩu ở tỉnh khác **không** làm mất quyền đăng ký khi ông/bà đang làm việc tại Quảng Ninh.

Cách nộp:

1. Theo dõi thông báo mở bán từng dự án trên trang của Sở Xây dựng;
2. Nộp hồ sơ trực tiếp cho **chủ đầu tư** trong thời gian thông báo, mỗi gia đình một dự án trong một thời điểm;
3. Nhận giấy biên nhận có số thứ tự.

Chủ đầu tư **không được thu** tiền hồ sơ hoặc tiền đặt chỗ. Nếu có người đề nghị "mua suất", ông/bà báo ngay cho Sở qua tổng đài 0203.3.618.429.`,
    },
  },
  {
    title: "Đường dân sinh vào tổ 5 lầy lội, đèn đường hỏng cả tháng nay",
    content:
      "đề nghị các cấp xem xét đường vào tổ 5 khu Cao Xanh, mưa là ngập không đi được, 4 cột đèn thì hỏng 3, tối đến trẻ con đi học thêm về rất nguy hiểm. dân đã kiến nghị nhiều lần trong các cuộc họp mà chưa thấy làm",
    asker: "Bùi Văn Hậu",
    reach: "phone",
    channel: "phone",
    kind: "feedback",
    topic: "giao-thong-van-tai",
    place: "Phường Cao Xanh",
    department: "sxd",
    sent: { daysAgo: 17, at: "08:02" },
    outcome: {
      status: "in_progress",
      returned: {
        content:
          "Đơn vị ghi nhận ý kiến của ông/bà và sẽ phối hợp với các đơn vị liên quan xem xét, giải quyết theo quy định.",
        reason: "vague",
        comment:
          "Trả lời chung chung. Cần nêu rõ đơn vị nào sửa đèn, ngày nào xong; phần đường do phường quản lý thì ghi kế hoạch của phường.",
      },
      draft: `Về **đèn chiếu sáng**: Sở đã yêu cầu đơn vị quản lý kiểm tra 4 cột đèn trong tuần này.

Về **mặt đường**: đoạn vào tổ 5 do UBND phường Cao Xanh quản lý.`,
      note: "Đã trao đổi với phường Cao Xanh: đường tổ 5 nằm trong danh mục sửa chữa năm nay, chờ phường gửi thời gian thi công.",
    },
  },
  {
    title: "Xe buýt tuyến Bãi Cháy – Cửa Ông bỏ chuyến buổi tối",
    content:
      "Cháu là sinh viên, tối thứ 6 và chủ nhật hay đi xe buýt về nhà. Mấy tuần nay chuyến 19h không chạy mà không báo trước, gọi nhà xe không ai nghe. Mong Sở kiểm tra giúp ạ.",
    asker: "Nguyễn Thảo Vy",
    kind: "feedback",
    topic: "giao-thong-van-tai",
    place: "Phường Bãi Cháy",
    department: "sxd",
    sent: { daysAgo: 25, at: "21:15" },
    outcome: {
      status: "answered",
      after: 17,
      publication: "published",
      views: 311,
      rating: { level: "unsatisfied", reason: "Trả lời muộn, đến nay mới có người nghe máy." },
      note: "Doanh nghiệp vận tải chậm gửi dữ liệu hành trình, đã nhắc hai lần.",
      answer: `Sở đã kiểm tra dữ liệu thiết bị giám sát hành trình và làm việc với doanh nghiệp khai thác tuyến. Kết quả: trong tháng 10, chuyến 19 giờ tại đầu bến Bãi Cháy bị bỏ **5 lần** do thiếu lái xe. Việc bỏ chuyến không thông báo là vi phạm phương án khai thác tuyến đã đăng ký.

Sở đã yêu cầu doanh nghiệp:

- Chạy đủ các chuyến theo biểu đồ kể từ tuần này;
- Niêm yết biểu đồ giờ và số điện thoại thường trực tại hai đầu bến và trên xe;
- Báo trước ít nhất một ngày khi phải thay đổi chuyến.

Sở xin lỗi vì câu trả lời chậm hơn thời hạn. Nếu chuyến 19 giờ tiếp tục bị bỏ, ông/bà ghi lại ngày giờ và báo tổng đài 0203.3.618.429 để Sở xử lý.`,
    },
  },
  {
    title: "Xe tải chở đất làm rơi vãi trên đường vào khu công nghiệp",
    content:
      "Hằng ngày từ 5h sáng có hàng chục xe tải chở đất đi qua đường vào khu công nghiệp Đông Mai, không che bạt, đất rơi vãi, bụi mù. Đề nghị có biện pháp xử lý.",
    asker: "Tô Thị Nhài",
    kind: "feedback",
    topic: "giao-thong-van-tai",
    place: "Phường Đông Mai",
    department: "sxd",
    contributing: ["cat"],
    urgency: "complex",
    sent: { daysAgo: 18, at: "07:44" },
    outcome: {
      status: "in_progress",
      extendedByDays: 5,
      note: "Chờ kết quả tuần tra của Công an tỉnh (phối hợp).",
    },
  },
  {
    title: "Cấp phép thi công đấu nối vào đường tỉnh",
    content:
      "Công ty chúng tôi xây dựng cửa hàng tại xã Tiên Yên, cần đấu nối lối ra vào với đường tỉnh. Đề nghị hướng dẫn thành phần hồ sơ, cơ quan tiếp nhận và thời gian giải quyết.",
    asker: "Công ty TNHH Thương mại Hoàng Gia Phát",
    reach: "both",
    visibility: "named",
    topic: "giao-thong-van-tai",
    place: "Xã Tiên Yên",
    department: "sxd",
    sent: { daysAgo: 14, at: "15:10" },
    outcome: {
      status: "in_progress",
      draft: `Hồ sơ gồm hai bước: chấp thuận đấu nối và cấp phép thi công.

**Bước 1 – chấp thuận đấu nối:** đơn đề nghị, bản vẽ vị trí đấu nối, giấy tờ về đất.

**Bước 2 – cấp phép thi công:** đơn, thiết kế được duyệt, phương án bảo đảm giao thông.`,
    },
  },
  {
    title: "Chung cư thu phí gửi ô tô cao hơn giá niêm yết",
    content:
      "Ban quản lý tòa nhà nơi tôi ở thu 1,5 triệu đồng/tháng tiền gửi ô tô trong khi bảng giá niêm yết là 1,2 triệu. Cư dân hỏi thì không trả lời. Sở có thẩm quyền kiểm tra không?",
    asker: "Phan Thị Thu Trang",
    topic: "xay-dung-nha-o",
    place: "Phường Hồng Gai",
    department: "sxd",
    sent: { daysAgo: 4, at: "12:05" },
    outcome: {
      status: "pending_approval",
      again: {
        content: "Giá gửi xe trong nhà chung cư thực hiện theo thỏa thuận giữa các bên.",
        reason: "not_answering",
        comment: "Người hỏi hỏi Sở có kiểm tra được không và phải làm gì. Cần trả lời đúng hai ý đó.",
      },
      answer: `**Sở có thẩm quyền kiểm tra** việc quản lý vận hành nhà chung cư. Mức thu phải đúng với giá đã niêm yết và không vượt khung giá do UBND tỉnh quy định.

Ông/bà gửi cho Sở ảnh bảng giá niêm yết và một phiếu thu gần nhất. Sở làm việc với đơn vị quản lý vận hành trong vòng 10 ngày làm việc và thông báo kết quả cho ông/bà.

Cùng lúc đó, ông/bà đề nghị Ban quản trị đưa việc này vào cuộc họp gần nhất; khoản thu vượt được trừ vào tháng sau.`,
    },
  },
  {
    title: "Hỏi về quy hoạch khu đất sau chợ Hạ Long 2",
    content:
      "Khu đất trống phía sau chợ được quy hoạch làm gì? Bà con đang đồn làm bãi đỗ xe. Xem bản đồ quy hoạch ở đâu?",
    asker: "Vũ Ngọc Sơn",
    kind: "info_request",
    topic: "xay-dung-nha-o",
    place: "Phường Hồng Gai",
    department: "sxd",
    sent: { daysAgo: 0, at: "07:31" },
    outcome: { status: "assigned" },
  },
];
