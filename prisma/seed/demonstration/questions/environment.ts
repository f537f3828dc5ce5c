import type { DemonstrationQuestion } from "../spec";

/** Sở Nông nghiệp và Môi trường: farming, sea, waste. */
export const environmentQuestions: readonly DemonstrationQuestion[] = [
  {
    title: "Trại lợn gần khu dân cư gây mùi hôi và nước thải ra suối",
    content: `Kính gửi các cấp lãnh đạo!

Thôn chúng tôi có một trại lợn khoảng 300 con cách nhà dân gần nhất chừng 100 m. Từ đầu mùa mưa đến nay mùi hôi rất nặng, nước thải màu đen chảy ra suối mà bà con vẫn lấy nước tưới rau. Trẻ con ho nhiều.

Chúng tôi đã phản ánh với xã hai lần, chủ trại hứa khắc phục nhưng không làm. Đề nghị Sở kiểm tra và trả lời cho bà con được biết.`,
    asker: "Lý Văn Tình",
    reach: "both",
    kind: "feedback",
    topic: "nong-nghiep-moi-truong",
    place: "Xã Quảng La",
    department: "snnmt",
    sent: { daysAgo: 28, at: "07:15" },
    outcome: {
      status: "answered",
      after: 10,
      publication: "published",
      views: 913,
      rating: { level: "satisfied", reason: "Mùi đã giảm, mong tiếp tục kiểm tra." },
      again: {
        content: "Sở đã chuyển phản ánh đến UBND xã để kiểm tra, xử lý.",
        reason: "not_answering",
        comment: "Người dân đã phản ánh với xã hai lần. Sở phải trực tiếp kiểm tra và nêu kết quả.",
      },
      edited: {
        content: `Thôn chúng tôi có một trại lợn khoảng 300 con gần nhà dân. Từ đầu mùa mưa đến nay mùi hôi rất nặng, nước thải màu đen chảy ra suối mà bà con vẫn lấy nước tưới rau.

Chúng tôi đã phản ánh với xã hai lần, chủ trại hứa khắc phục nhưng không làm. Đề nghị Sở kiểm tra và trả lời cho bà con được biết.`,
      },
      answer: `Sở đã cùng UBND xã kiểm tra trại chăn nuôi. Kết quả:

- Hầm biogas bị đầy, nước thải **chưa qua xử lý** chảy ra suối; mẫu nước vượt quy chuẩn ở ba chỉ tiêu.
- Trại chưa bảo đảm khoảng cách tối thiểu với khu dân cư đối với quy mô đang nuôi.

Biện pháp đã áp dụng:

1. Lập biên bản vi phạm, buộc dừng xả thải ngay trong ngày;
2. Buộc hút hầm, lắp thêm bể lắng trong 30 ngày;
3. Buộc giảm đàn xuống quy mô phù hợp với khoảng cách hiện có.

Xã kiểm tra hằng tuần và niêm yết kết quả tại nhà văn hóa thôn. Trong thời gian khắc phục, bà con **không dùng nước suối tưới rau ăn lá**. Nếu thấy xả thải trở lại, ông/bà chụp ảnh có ngày giờ và gọi tổng đài 0203.3.618.429.`,
    },
  },
  {
    title: "Đăng ký lại tàu cá 8 m mua của người khác tỉnh",
    content:
      "Tôi mua lại tàu cá dài 8,2 mét của ngư dân Hải Phòng, giấy tờ đầy đủ. Muốn chuyển đăng ký về Cô Tô thì cần thủ tục gì, có phải lắp máy giám sát hành trình không?",
    asker: "Nguyễn Văn Biển",
    reach: "phone",
    topic: "nong-nghiep-moi-truong",
    place: "Đặc khu Cô Tô",
    department: "snnmt",
    sent: { daysAgo: 22, at: "17:33" },
    outcome: {
      status: "answered",
      after: 7,
      publication: "published",
      views: 377,
      rating: { level: "satisfied" },
      answer: `Tàu dài 8,2 m thuộc loại phải đăng ký nhưng **không phải lắp thiết bị giám sát hành trình**; thiết bị này chỉ bắt buộc với tàu từ 15 m trở lên.

Các bước chuyển đăng ký về Cô Tô:

1. Người bán làm thủ tục **xóa đăng ký** tại Hải Phòng và giao lại giấy chứng nhận xóa đăng ký;
2. Ông/bà nộp lệ phí trước bạ cho tàu;
3. Nộp hồ sơ đăng ký tại Sở hoặc trên dichvucong.gov.vn: tờ khai, giấy tờ mua bán có chứng thực, giấy xóa đăng ký, biên lai trước bạ, ảnh màu toàn tàu;
4. Sau khi có số đăng ký, kẻ số ở hai bên mạn và sơn cabin theo màu quy định.

Trước khi đi biển, ông/bà cần có giấy phép khai thác. Hạn ngạch khai thác vùng ven bờ của tỉnh còn hay hết được trả lời ngay khi hỏi tại nơi nộp hồ sơ, vì vậy nên hỏi **trước khi** trả hết tiền mua tàu.`,
    },
  },
  {
    title: "Bao giờ thu gom rác ở thôn xa, xe rác 2 tuần chưa vào",
    content:
      "Thôn Khe Tiền 2 tuần nay không có xe vào lấy rác, rác chất đống đầu thôn rất bẩn. Tiền rác vẫn thu đều.",
    asker: "Tằng Thị Sáu",
    reach: "phone",
    channel: "phone",
    kind: "feedback",
    topic: "nong-nghiep-moi-truong",
    place: "Xã Lục Hồn",
    department: "snnmt",
    sent: { daysAgo: 3, at: "10:08" },
    outcome: {
      status: "assigned",
      instruction: "Người dân gọi lần thứ hai. Đề nghị trả lời trước cuối tuần.",
    },
  },
  {
    title: "Hỗ trợ tiêu hủy lợn bị dịch tả",
    content:
      "Nhà tôi phải tiêu hủy 14 con lợn thịt, có biên bản của thú y xã. Mức hỗ trợ bao nhiêu 1 kg và bao giờ được nhận?",
    asker: "Phạm Thị Gái",
    reach: "phone",
    topic: "nong-nghiep-moi-truong",
    place: "Phường Bình Khê",
    department: "snnmt",
    sent: { daysAgo: 11, at: "15:30" },
    outcome: {
      status: "answered",
      after: 8,
      publication: "published",
      views: 95,
      answer: `Hộ chăn nuôi được hỗ trợ theo **số kg lợn tiêu hủy ghi trong biên bản**, nhân với mức hỗ trợ đang áp dụng của tỉnh cho lợn thịt.

Để được nhận, ông/bà kiểm tra ba giấy tờ:

- Biên bản tiêu hủy có chữ ký của chủ hộ, thú y và UBND phường, ghi rõ **tổng trọng lượng**;
- Kết quả xét nghiệm dương tính của ổ dịch;
- Đơn đề nghị hỗ trợ.

Phường tổng hợp theo đợt, niêm yết danh sách 5 ngày làm việc rồi trình phê duyệt; tiền chuyển về tài khoản của hộ. Danh sách đợt này đang niêm yết tại trụ sở phường: ông/bà đến đối chiếu trọng lượng trước khi hết thời gian niêm yết, sai thì báo ngay để sửa.

Trước khi tái đàn, chuồng cần để trống và khử trùng, có xác nhận của thú y phường.`,
    },
  },
  {
    title: "Đề nghị trồng thêm cây xanh dọc đường bao biển",
    content:
      "Đường bao biển đẹp nhưng mùa hè rất nắng, người đi bộ không có bóng mát. Tôi đề nghị trồng cây phù hợp với gió biển như phi lao, bàng vuông ở những đoạn vỉa hè rộng.",
    asker: "Kiến trúc sư Lê Hoàng Hải",
    kind: "proposal",
    visibility: "named",
    topic: "nong-nghiep-moi-truong",
    place: "Phường Hạ Long",
    sent: { daysAgo: 2, at: "21:09" },
    outcome: { status: "received" },
  },
];
