import type { DemonstrationQuestion } from "../spec";

/** Công an tỉnh, Bảo hiểm xã hội tỉnh. */
export const residenceAndInsuranceQuestions: readonly DemonstrationQuestion[] = [
  {
    key: "identity-card-child",
    title: "Làm thẻ căn cước cho con dưới 6 tuổi có phải đưa cháu đi không?",
    content:
      "Con mình 4 tuổi, mình muốn làm căn cước cho cháu để tiện đi máy bay. Có phải đưa cháu lên lấy vân tay không, làm trên VNeID được không?",
    asker: "Đoàn Mai Phương",
    topic: "cu-tru-can-cuoc",
    place: "Phường Bãi Cháy",
    department: "cat",
    sent: { daysAgo: 25, at: "13:12" },
    outcome: {
      status: "answered",
      after: 3,
      publication: "published",
      views: 4120,
      rating: { level: "very_satisfied", reason: "Làm trên điện thoại 5 phút là xong." },
      answer: `Trẻ dưới 6 tuổi **không thu vân tay, không chụp ảnh khuôn mặt**, vì vậy không phải đưa cháu đi.

Cha hoặc mẹ làm trên ứng dụng VNeID (mức 2):

1. Mở *Thủ tục hành chính* → *Cấp thẻ căn cước* → *Cấp cho người dưới 6 tuổi*;
2. Chọn tên cháu trong danh sách, kiểm tra lại ngày sinh và nơi thường trú;
3. Chọn nơi nhận thẻ: tại cơ quan công an hoặc qua bưu chính.

Nếu không thấy tên cháu, dữ liệu khai sinh chưa được cập nhật: ông/bà mang trích lục khai sinh đến công an phường để bổ sung.

Đi máy bay trong nước, trẻ nhỏ vẫn dùng được giấy khai sinh hoặc bản sao trích lục; không bắt buộc phải có thẻ căn cước.`,
    },
  },
  {
    title: "Có cần làm căn cước cho bé 4 tuổi để đi máy bay?",
    content:
      "Nhà em sắp cho bé đi Đà Nẵng, bé 4 tuổi chưa có căn cước thì có bay được không ạ, có phải đưa bé lên công an không",
    asker: "Vũ Thị Ngân",
    topic: "cu-tru-can-cuoc",
    place: "Phường Hạ Long",
    sent: { daysAgo: 6, at: "20:31" },
    outcome: { status: "duplicate", of: "identity-card-child" },
  },
  {
    title: "Đăng ký tạm trú cho công nhân thuê trọ, chủ nhà không hợp tác",
    content:
      "Em thuê trọ gần khu công nghiệp được 8 tháng, chủ nhà không chịu cho đăng ký tạm trú vì sợ phiền. Em cần tạm trú để xin học cho con. Em tự đăng ký được không?",
    asker: "Giàng A Sử",
    topic: "cu-tru-can-cuoc",
    place: "Phường Việt Hưng",
    department: "cat",
    sent: { daysAgo: 19, at: "18:25" },
    outcome: {
      status: "answered",
      after: 6,
      publication: "published",
      views: 932,
      rating: { level: "very_satisfied" },
      answer: `Người thuê trọ **tự đăng ký tạm trú được**. Chủ nhà có trách nhiệm đồng ý cho đăng ký khi đã cho thuê; giữ người ở mà không cho đăng ký là vi phạm quy định về cư trú.

Cách làm:

- **Trực tuyến:** trên Cổng Dịch vụ công quốc gia hoặc VNeID, chọn *Đăng ký tạm trú*, đính kèm hợp đồng thuê nhà. Không có hợp đồng thì đính kèm giấy tờ chứng minh đang ở như biên nhận tiền phòng;
- **Trực tiếp:** đến công an phường, điền tờ khai thay đổi thông tin cư trú.

Nếu chủ nhà không xác nhận, ông/bà nêu rõ trong tờ khai. Công an phường sẽ đến kiểm tra thực tế và yêu cầu chủ nhà thực hiện.

Về việc học của con: trường căn cứ nơi ở hiện tại trên cơ sở dữ liệu dân cư, không yêu cầu nộp giấy xác nhận tạm trú bản giấy.`,
    },
  },
  {
    title: "Đổi giấy phép lái xe hết hạn 4 tháng có phải thi lại",
    content:
      "bằng B2 của tôi hết hạn từ tháng 7, giờ đổi có phải thi lại lý thuyết không, làm ở đâu, có làm ở Cẩm Phả được ko",
    asker: "Lê Văn Quyết",
    topic: "cu-tru-can-cuoc",
    place: "Phường Cẩm Phả",
    department: "cat",
    sent: { daysAgo: 2, at: "11:18" },
    outcome: { status: "in_progress" },
  },
  {
    title: "Cấp phiếu lý lịch tư pháp để đi làm việc ở Nhật Bản",
    content:
      "Em nộp hồ sơ xin phiếu lý lịch tư pháp số 2 qua VNeID đã 12 ngày vẫn ở trạng thái đang xử lý. Công ty phái cử giục. Em hỏi ở đâu để biết tiến độ?",
    asker: "Bàn Thị Hồng Nhung",
    topic: "cu-tru-can-cuoc",
    place: "Xã Hoành Mô",
    department: "cat",
    urgency: "urgent",
    sent: { daysAgo: 8, at: "09:05" },
    outcome: {
      status: "answered",
      after: 1,
      publication: "returned",
      publicationReason:
        "Câu trả lời nói về tiến độ hồ sơ của riêng một người. Đề nghị viết lại thành hướng dẫn chung trước khi công khai.",
      answer: `Hồ sơ của ông/bà đang chờ kết quả xác minh vì thời gian cư trú trước đây ở hai địa phương. Phần của Quảng Ninh đã xong; phần của địa phương còn lại dự kiến có trong 3 ngày làm việc.

Ông/bà theo dõi trong VNeID, mục *Thủ tục hành chính* → *Theo dõi hồ sơ*. Khi trạng thái chuyển sang "Đã có kết quả", phiếu điện tử được gửi về ví giấy tờ và có giá trị như bản giấy.

Trong lúc chờ, ông/bà có thể gửi cho công ty ảnh chụp giấy tiếp nhận hồ sơ có ngày hẹn.`,
    },
  },
  {
    title: "Sinh con tháng 10, nộp hồ sơ thai sản khi nào và công ty hay mình nộp?",
    content:
      "Em đóng bảo hiểm được 3 năm, sinh con ngày đầu tháng 10. Công ty bảo em tự nộp, đồng nghiệp lại bảo công ty phải nộp. Xin hướng dẫn giúp em và cho biết bao lâu nhận được tiền ạ.",
    asker: "Nguyễn Hồng Nhung",
    topic: "bao-hiem",
    place: "Phường Uông Bí",
    department: "bhxh",
    sent: { daysAgo: 21, at: "22:03" },
    outcome: {
      status: "answered",
      after: 2,
      publication: "published",
      views: 2680,
      rating: { level: "very_satisfied" },
      answer: `Khi ông/bà **đang làm việc** tại công ty thì **công ty nộp** hồ sơ. Người lao động chỉ tự nộp khi đã nghỉ việc trước ngày sinh.

**Ông/bà đưa cho công ty:** bản sao giấy khai sinh hoặc trích lục khai sinh, hoặc giấy chứng sinh của con. Công ty lập danh sách và gửi cơ quan bảo hiểm xã hội qua phần mềm giao dịch điện tử.

**Thời gian nhận tiền:** ngày trả kết quả được ghi trên biên nhận điện tử mà công ty nhận được khi nộp; tiền chuyển thẳng vào tài khoản ngân hàng cá nhân đã đăng ký.

Ông/bà tự kiểm tra trên ứng dụng VssID: mục *Thông tin hưởng*, chế độ thai sản. Nếu sau hai tuần kể từ ngày đưa giấy tờ mà chưa thấy hồ sơ, ông/bà đề nghị công ty cho xem biên nhận điện tử. Công ty không nộp thì báo cho cơ quan bảo hiểm xã hội nơi công ty đóng để được can thiệp.`,
    },
  },
  {
    title: "Đóng bảo hiểm xã hội tự nguyện cho người bán hàng rong",
    content:
      "Tôi 47 tuổi bán nước ở bến Bính, chưa đóng bảo hiểm bao giờ. Nay muốn đóng để về già có lương hưu thì mỗi tháng ít nhất bao nhiêu, đóng bao nhiêu năm, nhà nước có hỗ trợ không?",
    asker: "Vi Thị Luyến",
    reach: "phone",
    topic: "bao-hiem",
    place: "Phường Quảng Yên",
    department: "bhxh",
    sent: { daysAgo: 16, at: "07:50" },
    outcome: {
      status: "answered",
      after: 5,
      publication: "published",
      views: 1204,
      rating: { level: "satisfied" },
      answer: `Ông/bà **vẫn kịp có lương hưu**: cần đóng đủ 15 năm và đủ tuổi nghỉ hưu.

- **Mức đóng:** 22% mức thu nhập tự chọn. Thu nhập thấp nhất được chọn bằng chuẩn hộ nghèo khu vực nông thôn tại thời điểm đóng; nhân viên thu tính cụ thể số tiền khi ông/bà đăng ký.
- **Nhà nước hỗ trợ** một phần tiền đóng; hộ nghèo, cận nghèo và người dân tộc thiểu số được hỗ trợ cao hơn. Tỉnh có thể hỗ trợ thêm theo từng giai đoạn, nhân viên thu tính sẵn phần này khi thu tiền.
- **Cách đóng:** hằng tháng, 3 tháng, 6 tháng hoặc một năm một lần.

Để đăng ký, ông/bà mang căn cước đến điểm thu tại bưu điện phường hoặc UBND phường; không cần giấy tờ nào khác. Đến tuổi nghỉ hưu mà còn thiếu vài năm thì được đóng một lần cho những năm còn thiếu, tối đa 5 năm.`,
    },
  },
  {
    title: "Thẻ BHYT học sinh bị trùng với thẻ hộ cận nghèo",
    content:
      "Con tôi đã có thẻ hộ cận nghèo nhưng nhà trường vẫn thu tiền BHYT học sinh. Tôi có được trả lại tiền không?",
    asker: "Triệu Thị Múi",
    reach: "phone",
    topic: "bao-hiem",
    place: "Xã Ba Chẽ",
    department: "bhxh",
    sent: { daysAgo: 4, at: "16:42" },
    outcome: {
      status: "pending_approval",
      answer: `Ông/bà **được hoàn lại tiền**. Mỗi người chỉ có một thẻ, theo đối tượng đứng trước; con ông/bà thuộc hộ cận nghèo nên dùng thẻ hộ cận nghèo.

Ông/bà báo cho giáo viên chủ nhiệm và đưa ảnh thẻ. Nhà trường lập danh sách giảm, cơ quan bảo hiểm xã hội chuyển lại tiền cho trường để trả gia đình. Ông/bà không phải làm đơn.`,
    },
  },
  {
    title: "Tra cứu quá trình đóng BHXH trên VssID bị thiếu 2 năm",
    content:
      "Tôi làm ở mỏ từ 2004 nhưng trên VssID chỉ hiện từ 2006. Sổ giấy thì có ghi đủ. Cần làm gì để bổ sung?",
    asker: "Phùng Văn Đoàn",
    topic: "bao-hiem",
    place: "Phường Mông Dương",
    department: "bhxh",
    sent: { minutesAgo: 95 },
    outcome: { status: "assigned" },
  },
];
