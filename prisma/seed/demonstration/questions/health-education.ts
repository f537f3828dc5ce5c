import type { DemonstrationQuestion } from "../spec";

/** Sở Y tế, Sở Giáo dục và Đào tạo. */
export const healthAndEducationQuestions: readonly DemonstrationQuestion[] = [
  {
    title: "Tiêm phòng dại miễn phí cho hộ nghèo ở đâu?",
    content:
      "Con tôi bị chó nhà hàng xóm cắn, trạm y tế bảo phải lên trung tâm tiêm mất tiền. Nhà tôi hộ cận nghèo, có được hỗ trợ không ạ? Cháu mới tiêm mũi 1.",
    asker: "Chíu Thị Hai",
    reach: "phone",
    channel: "phone",
    topic: "y-te",
    place: "Xã Bình Liêu",
    department: "syt",
    urgency: "urgent",
    sent: { daysAgo: 20, at: "13:20" },
    outcome: {
      status: "answered",
      after: 0,
      publication: "published",
      views: 566,
      rating: { level: "very_satisfied", reason: "Gọi lại ngay trong buổi chiều." },
      answer: `**Quan trọng nhất: cháu phải tiêm đủ và đúng lịch các mũi tiếp theo**, kể cả khi vết cắn đã lành và con chó còn sống.

- Nơi tiêm gần nhất: cơ sở tiêm chủng của Trung tâm Y tế khu vực. Khi đến, mang theo sổ tiêm ghi mũi 1.
- Vắc xin dại là vắc xin dịch vụ. Hộ nghèo, hộ cận nghèo và người dân tộc thiểu số ở vùng khó khăn được **hỗ trợ tiền vắc xin** theo chương trình của tỉnh khi có xác nhận của UBND xã. Chưa kịp xin giấy thì cứ tiêm trước, nộp giấy sau.
- Chủ nuôi chó có trách nhiệm chi trả chi phí điều trị. Xã hỗ trợ hai gia đình thỏa thuận.

Theo dõi con chó trong 10 ngày; nếu chó ốm, chết hoặc bỏ đi, báo ngay cho trạm y tế xã.`,
    },
  },
  {
    title: "Hồ sơ hưởng trợ cấp cho người cao tuổi không có lương hưu",
    content:
      "Mẹ tôi 76 tuổi, không có lương hưu, hiện ở với con cái tại xã Đường Hoa. Nghe nói có chế độ trợ cấp hằng tháng, xin hỏi làm hồ sơ thế nào, có phải hộ nghèo mới được không?",
    asker: "Hoàng Văn Tài",
    topic: "bao-tro-xa-hoi",
    place: "Xã Đường Hoa",
    department: "syt",
    sent: { daysAgo: 24, at: "19:02" },
    outcome: {
      status: "answered",
      after: 5,
      publication: "published",
      views: 2245,
      rating: { level: "very_satisfied" },
      answer: `Mẹ của ông/bà **đủ điều kiện về tuổi**: người từ đủ 75 tuổi không hưởng lương hưu, không hưởng trợ cấp bảo hiểm xã hội hằng tháng được hưởng trợ cấp hưu trí xã hội. **Không** bắt buộc thuộc hộ nghèo. Người thuộc hộ nghèo, cận nghèo được hưởng sớm hơn, từ đủ 70 tuổi.

Cách làm hồ sơ:

1. Lấy mẫu văn bản đề nghị tại UBND xã Đường Hoa hoặc tải trên dichvucong.gov.vn;
2. Điền thông tin và số tài khoản (không có tài khoản thì đăng ký nhận tiền mặt);
3. Nộp tại Bộ phận Một cửa của xã. Con cái nộp thay được, không cần ủy quyền.

Xã tự tra thông tin lương hưu, gia đình không phải xin giấy xác nhận. Khi có quyết định, mẹ của ông/bà cũng được cấp thẻ bảo hiểm y tế miễn phí.`,
    },
  },
  {
    title: "Quán ăn vỉa hè gần cổng trường có được kiểm tra an toàn thực phẩm không?",
    content:
      "Trước cổng trường cấp 2 có nhiều hàng xúc xích, bánh tráng không rõ nguồn gốc, tuần trước có 3 cháu đau bụng. Đề nghị kiểm tra.",
    asker: "Phụ huynh Nguyễn Thị Lụa",
    kind: "feedback",
    topic: "y-te",
    place: "Phường Vàng Danh",
    department: "syt",
    visibility: "anonymous",
    sent: { daysAgo: 18, at: "16:55" },
    outcome: {
      status: "answered",
      after: 4,
      publication: "unpublished",
      publicationReason: "Gỡ theo đề nghị của người hỏi.",
      edited: {
        content:
          "Trước cổng trường có nhiều hàng ăn vặt không rõ nguồn gốc, tuần trước có học sinh đau bụng. Đề nghị kiểm tra.",
      },
      answer: `Đoàn kiểm tra liên ngành đã kiểm tra 6 điểm bán hàng trước cổng trường. Hai điểm không chứng minh được nguồn gốc thực phẩm đã bị đình chỉ bán và tiêu hủy hàng; bốn điểm còn lại được nhắc nhở về che đậy và găng tay.

Phường bố trí kiểm tra lại vào giờ tan học trong hai tuần tới. Gia đình nhắc các cháu không mua đồ ăn không có nhãn và báo trạm y tế khi có biểu hiện đau bụng, nôn.`,
    },
  },
  {
    title: "Giấy xác nhận khuyết tật cho con tự kỷ",
    content:
      "Con em 7 tuổi, bệnh viện chẩn đoán rối loạn phổ tự kỷ. Em muốn làm giấy xác nhận khuyết tật để cháu được hưởng chế độ và học hòa nhập.",
    asker: "Nguyễn Thị Bích Phượng",
    visibility: "private",
    topic: "bao-tro-xa-hoi",
    place: "Phường Cửa Ông",
    department: "syt",
    sent: { daysAgo: 10, at: "21:27" },
    outcome: {
      status: "needs_info",
      ask: "Đề nghị ông/bà cho biết gia đình đã nộp đơn đề nghị xác định mức độ khuyết tật tại UBND phường chưa, và kết luận của bệnh viện được cấp vào tháng nào (không cần gửi bệnh án).",
    },
  },
  {
    title: "Cấp giấy phép hoạt động phòng khám răng",
    content:
      "Tôi là bác sĩ răng hàm mặt đã có giấy phép hành nghề, muốn mở phòng khám tư tại phường Hà Tu. Xin hướng dẫn điều kiện và nơi nộp.",
    asker: "Bác sĩ Trịnh Hoài Nam",
    reach: "both",
    topic: "y-te",
    place: "Phường Hà Tu",
    department: "syt",
    sent: { daysAgo: 29, at: "15:44" },
    outcome: {
      status: "lapsed",
      ask: "Đề nghị ông/bà bổ sung thời gian hành nghề kể từ ngày được cấp giấy phép và phạm vi hoạt động dự kiến của phòng khám.",
    },
  },
  {
    key: "transfer-school",
    title: "Chuyển trường cho con từ Hải Phòng về Hạ Long giữa năm học",
    content:
      "Gia đình tôi chuyển công tác về Hạ Long, cháu đang học lớp 7. Xin hỏi chuyển trường giữa học kỳ I có được không, hồ sơ gồm những gì, có phải xin Sở không?",
    asker: "Trần Thị Minh Nguyệt",
    topic: "giao-duc",
    place: "Phường Hạ Long",
    department: "sgddt",
    sent: { daysAgo: 28, at: "09:58" },
    outcome: {
      status: "answered",
      after: 6,
      publication: "published",
      views: 1760,
      rating: { level: "very_satisfied" },
      answer: `Cấp trung học cơ sở được chuyển trường **khi kết thúc học kỳ I hoặc trong hè**. Chuyển giữa học kỳ chỉ giải quyết khi có lý do chính đáng, và việc cha mẹ chuyển công tác là một lý do như vậy. Gia đình **không phải xin Sở**; trường nơi đến tiếp nhận, trường hợp ngoài thời điểm trên do UBND phường nơi đến xem xét.

Trình tự:

1. Xin ý kiến **trường nơi đến** trước, để biết còn chỗ hay không;
2. Hồ sơ gồm đơn xin chuyển trường (có ý kiến tiếp nhận), học bạ, bản sao giấy khai sinh và quyết định điều động công tác của cha hoặc mẹ;
3. Trường nơi đi rút học bạ và chuyển hồ sơ trên cơ sở dữ liệu ngành.

Nếu trường gần nhà hết chỗ, ông/bà liên hệ UBND phường để được giới thiệu trường khác cùng phường. Nên hoàn thành trước kỳ kiểm tra cuối học kỳ để điểm của cháu được tính liền mạch.`,
    },
  },
  {
    title: "mat bang tot nghiep cap 3 nam 1999 xin cap lai",
    content:
      "toi hoc truong Bach Dang khoa 96-99 nay mat bang. co xin cap lai bang moi duoc khong hay chi duoc ban sao. di lam can gap",
    asker: "Do Manh Hung",
    reach: "both",
    topic: "giao-duc",
    place: "Phường Quảng Yên",
    department: "sgddt",
    sent: { daysAgo: 13, at: "05:48" },
    outcome: {
      status: "answered",
      after: 4,
      publication: "published",
      views: 498,
      rating: { level: "very_satisfied" },
      answer: `Bản chính bằng tốt nghiệp **chỉ cấp một lần**, không cấp lại. Ông/bà được cấp **bản sao từ sổ gốc**, có giá trị như bản chính trong mọi giao dịch.

- Nộp tại Trung tâm Phục vụ hành chính công tỉnh hoặc trên dichvucong.gov.vn, thủ tục *Cấp bản sao văn bằng, chứng chỉ từ sổ gốc*.
- Cần: họ tên khi đi học, ngày sinh, trường, khóa thi năm 1999; căn cước. Không cần đơn trình báo mất bằng.
- Kết quả trả ngay trong ngày nếu nhận trước 15 giờ; trường hợp phải tra sổ lưu trữ thì thêm thời gian và được hẹn bằng văn bản.

Ông/bà đang cần gấp nên nộp trực tiếp vào buổi sáng và xin hai bản.`,
    },
  },
  {
    title: "Học phí mầm non ngoài công lập có được miễn như công lập không",
    content:
      "Khu nhà mình không đủ trường công nên cháu phải học trường tư. Nghe nói mầm non được miễn học phí, vậy học trường tư có được hỗ trợ không, nhận bằng cách nào?",
    asker: "Nguyễn Thị Vân Anh",
    topic: "giao-duc",
    place: "Phường Cao Xanh",
    department: "sgddt",
    sent: { daysAgo: 16, at: "12:40" },
    outcome: {
      status: "in_progress",
      draft: "Trẻ học cơ sở ngoài công lập được hỗ trợ tiền đóng học phí theo mức do HĐND tỉnh quy định.",
    },
  },
  {
    title: "Dạy thêm trong trường có được thu tiền không?",
    content:
      "Lớp con tôi tuần học thêm 2 buổi tại trường, mỗi buổi thu 50 nghìn. Tôi nghe nói từ năm ngoái học thêm trong trường không thu tiền nữa?",
    asker: "Bùi Thị Hạnh",
    visibility: "private",
    kind: "feedback",
    topic: "giao-duc",
    place: "Phường Quang Hanh",
    department: "sgddt",
    sent: { daysAgo: 6, at: "18:00" },
    outcome: {
      status: "pending_approval",
      note: "Đã gọi hiệu trưởng, nhà trường sẽ gửi báo cáo trong ngày.",
      answer: `Dạy thêm **trong nhà trường không được thu tiền của học sinh** và chỉ dành cho ba nhóm: học sinh chưa đạt, học sinh được bồi dưỡng học sinh giỏi, học sinh lớp cuối cấp tự nguyện ôn thi.

Sở đã yêu cầu nhà trường báo cáo và dừng ngay việc thu. Khoản đã thu không đúng được trả lại cho phụ huynh. Thông tin của ông/bà được giữ kín.`,
    },
  },
];
