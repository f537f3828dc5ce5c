import type { DemonstrationQuestion } from "../spec";

/** What the coordinator finds in the morning, and what does not belong here. */
export const intakeQuestions: readonly DemonstrationQuestion[] = [
  {
    title: "Xin hỏi thủ tục đổi tên đường trên sổ đỏ",
    content:
      "Đường nhà tôi mới được đặt tên, trên sổ đỏ vẫn ghi địa chỉ cũ theo tổ. Có phải đi sửa sổ không ạ?",
    asker: "Nguyễn Duy Khánh",
    topic: "dat-dai",
    place: "Phường Hà Lầm",
    sent: { minutesAgo: 4 },
    outcome: { status: "submitted" },
  },
  {
    title: "Hỏi về trợ cấp",
    content:
      "chau hoi ve tro cap cho nguoi khuyet tat nang nha chau co em trai bi liet tu nho nam nay 19 tuoi truoc huong theo tre em gio sang nguoi lon co phai lam lai khong a",
    asker: "Trieu Thi Lien",
    reach: "both",
    sent: { minutesAgo: 21 },
    outcome: { status: "submitted" },
  },
  {
    title: "Đăng ký khai tử cho người mất tại bệnh viện tỉnh khác",
    content:
      "Bố tôi mất tại bệnh viện ở Hà Nội, hộ khẩu ở phường Hạ Long. Tôi đăng ký khai tử ở đâu, cần giấy gì của bệnh viện, thời hạn bao nhiêu ngày?",
    asker: "Công Tằng Tôn Nữ Thị Minh Nguyệt",
    topic: "ho-tich-chung-thuc",
    place: "Phường Hạ Long",
    sent: { minutesAgo: 52 },
    outcome: { status: "submitted" },
  },
  {
    title: "Nước máy có màu vàng đục suốt tuần",
    content:
      "Cả khu tập thể Cẩm Thạch cũ nước máy vàng đục, có mùi tanh, giặt áo trắng không được. Gọi công ty nước thì bảo đang súc xả. Đề nghị kiểm tra chất lượng nước.",
    asker: "Phạm Văn Hưởng",
    reach: "both",
    kind: "feedback",
    topic: "nong-nghiep-moi-truong",
    place: "Phường Quang Hanh",
    sent: { minutesAgo: 118 },
    outcome: { status: "submitted" },
  },
  {
    title: "Mở lớp dạy bơi cho trẻ em cần điều kiện gì?",
    content:
      "Tôi là giáo viên thể dục nghỉ hưu, có chứng chỉ huấn luyện. Hè tới muốn mở lớp dạy bơi tại bể bơi của khách sạn. Cần xin phép ai, nhân viên cứu hộ phải có bao nhiêu người, bể sâu tối đa bao nhiêu?",
    asker: "Đặng Minh Tuấn",
    topic: "van-hoa-du-lich",
    place: "Phường Bãi Cháy",
    sent: { daysAgo: 1, at: "16:12" },
    outcome: { status: "submitted" },
  },
  {
    title: "Where can a foreign resident renew a driving licence?",
    content:
      "I have lived in Hạ Long for three years on a work permit. My Vietnamese driving licence expires next month. Can I renew it online, and which documents do I need?",
    asker: "Anna Lindqvist",
    topic: "cu-tru-can-cuoc",
    place: "Phường Bãi Cháy",
    locale: "en",
    sent: { daysAgo: 3, at: "11:02" },
    outcome: { status: "submitted" },
  },
  {
    title: "Xin thông tin số liệu khách du lịch 10 tháng",
    content:
      "Em đang làm luận văn về du lịch biển đảo, xin số liệu khách đến Vân Đồn và Cô Tô 10 tháng đầu năm 2026, phân theo khách trong nước và quốc tế.",
    asker: "Bùi Hà My",
    kind: "info_request",
    topic: "van-hoa-du-lich",
    place: "Đặc khu Vân Đồn",
    sent: { daysAgo: 1, at: "08:40" },
    outcome: { status: "received" },
  },
  {
    title: "Cảm ơn cán bộ một cửa phường Mạo Khê",
    content:
      "Hôm trước tôi đi làm giấy tờ cho mẹ già 80 tuổi, cán bộ một cửa đã đến tận nhà lấy chữ ký. Gia đình rất cảm động, mong tỉnh biểu dương.",
    asker: "Trần Đức Long",
    kind: "praise",
    visibility: "named",
    topic: "can-bo-cong-chuc",
    place: "Phường Mạo Khê",
    sent: { daysAgo: 4, at: "20:05" },
    outcome: { status: "received" },
  },
  {
    title: "Tố cáo cán bộ thôn thu tiền sai",
    content:
      "Tôi tố cáo ông trưởng thôn thu tiền làm đường mỗi hộ 3 triệu không có phiếu thu, đề nghị thanh tra vào cuộc.",
    asker: "Người dân thôn Đông",
    reach: "both",
    kind: "complaint",
    visibility: "private",
    place: "Xã Đông Ngũ",
    sent: { daysAgo: 12, at: "22:48" },
    outcome: {
      status: "rejected",
      reason: "complaint_denunciation",
      text: "Nội dung của ông/bà là tố cáo, không thuộc phạm vi hỏi đáp. Đề nghị ông/bà gửi đơn tố cáo đến Chủ tịch UBND xã hoặc Thanh tra tỉnh, hoặc đến trực tiếp Trụ sở tiếp công dân. Họ tên, địa chỉ của người tố cáo được giữ bí mật.",
    },
  },
  {
    title: "Giá vàng hôm nay",
    content: "Cho hỏi giá vàng SJC hôm nay bao nhiêu, bao giờ giảm để tôi mua cưới cho con",
    asker: "Hoàng Lan",
    sent: { daysAgo: 9, at: "07:58" },
    outcome: {
      status: "rejected",
      reason: "out_of_scope",
      text: "Giá vàng không thuộc lĩnh vực quản lý của các cơ quan tỉnh. Ông/bà xem giá niêm yết tại các doanh nghiệp kinh doanh vàng được cấp phép.",
    },
  },
  {
    title: "Đề nghị mở thêm chuyến tàu hỏa Hạ Long – Hà Nội",
    content:
      "Tuyến đường sắt Yên Viên – Hạ Long rất đẹp nhưng một ngày chỉ có một chuyến. Đề nghị ngành đường sắt tăng chuyến cuối tuần phục vụ du lịch.",
    asker: "Vũ Quang Đức",
    kind: "proposal",
    topic: "giao-thong-van-tai",
    place: "Phường Hạ Long",
    sent: { daysAgo: 15, at: "13:26" },
    outcome: {
      status: "forwarded",
      agency: "Tổng công ty Đường sắt Việt Nam",
      contact:
        "Bộ phận tiếp nhận ý kiến của tổng công ty, tại trụ sở chính hoặc trên trang thông tin của tổng công ty.",
      followUpInDays: 20,
    },
  },
  {
    title: "Thời gian thi hành bản án dân sự đã có hiệu lực",
    content:
      "Bản án chia tài sản của tôi có hiệu lực đã 7 tháng mà chưa thi hành xong. Tôi muốn biết thủ tục và thời gian.",
    asker: "Nguyễn Thị Tâm",
    visibility: "private",
    place: "Phường Uông Bí",
    sent: { daysAgo: 16, at: "09:09" },
    outcome: {
      status: "forwarded",
      agency: "Thi hành án dân sự tỉnh",
      contact: "Bộ phận tiếp công dân, tại trụ sở cơ quan trong giờ hành chính.",
      followUpInDays: 15,
    },
  },
  {
    title: "Hỏi thời gian sửa cầu phao tạm qua sông",
    content: "Cầu phao hỏng, bà con phải đi vòng 12 km. Bao giờ sửa xong?",
    asker: "Hà Thị Chuyên",
    topic: "giao-thong-van-tai",
    place: "Phường Liên Hoà",
    sent: { daysAgo: 7, at: "12:16" },
    outcome: { status: "withdrawn" },
  },
  {
    title: "Bé 4 tuổi làm căn cước có phải lên công an không",
    content:
      "Cháu ngoại tôi 4 tuổi, mẹ cháu đi làm xa. Tôi muốn làm căn cước cho cháu thì có phải bế cháu lên công an lấy vân tay không, hay mẹ cháu làm trên điện thoại được?",
    asker: "Bà Lưu Thị Sửu",
    reach: "phone",
    channel: "phone",
    topic: "cu-tru-can-cuoc",
    place: "Phường Hồng Gai",
    sent: { daysAgo: 1, at: "09:48" },
    outcome: { status: "reused", of: "identity-card-child" },
  },
  {
    title: "VAY TIỀN NHANH KHÔNG THẾ CHẤP",
    content:
      "Giải ngân trong 15 phút, chỉ cần căn cước, hạn mức 200 triệu, lãi suất ưu đãi. Truy cập trang vaynhanh.example để nhận ưu đãi!!!",
    asker: "Tư vấn tài chính",
    visibility: "named",
    sent: { daysAgo: 5, at: "03:33" },
    outcome: { status: "spam" },
  },
];
