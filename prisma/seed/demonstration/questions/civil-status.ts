import type { DemonstrationQuestion } from "../spec";

/** Sở Tư pháp and the communes: civil status, certification. */
export const civilStatusQuestions: readonly DemonstrationQuestion[] = [
  {
    title: "Thủ tục cấp lại bản sao giấy khai sinh cho con",
    content:
      "Con tôi chuẩn bị vào lớp 1 mà giấy khai sinh bản chính bị rách, mờ số. Cháu đăng ký khai sinh ở phường Hồng Hải cũ, nay gia đình đã chuyển về Cẩm Phả. Tôi có phải quay về Hạ Long để xin trích lục không hay làm ở Cẩm Phả cũng được?",
    asker: "Lê Thị Kim Dung",
    topic: "ho-tich-chung-thuc",
    place: "Phường Cẩm Phả",
    department: "ubnd-cam-pha",
    sent: { daysAgo: 28, at: "11:05" },
    outcome: {
      status: "answered",
      after: 3,
      publication: "published",
      views: 1530,
      rating: { level: "very_satisfied", reason: "Trả lời nhanh, đi một lần là xong." },
      answer: `Ông/bà **không phải quay lại nơi đã đăng ký**. Trích lục khai sinh được cấp tại bất kỳ cơ quan nào đang quản lý cơ sở dữ liệu hộ tịch, kể cả UBND phường Cẩm Phả.

**Cách 1 – trực tuyến:** vào dichvucong.gov.vn, chọn *Cấp bản sao trích lục hộ tịch*, đăng nhập bằng VNeID, chọn nhận bản điện tử hoặc bản giấy.

**Cách 2 – trực tiếp:** mang căn cước của cha hoặc mẹ đến Bộ phận Một cửa của phường, điền tờ khai và nhận kết quả ngay trong ngày làm việc; nếu nhận hồ sơ sau 15 giờ thì trả kết quả ngày làm việc tiếp theo.

Trường học nhận bản sao trích lục, không yêu cầu bản chính. Bản chính giấy khai sinh chỉ cấp một lần nên gia đình nên giữ lại, kể cả khi đã rách.`,
    },
  },
  {
    title: "Đăng ký khai sinh muộn cho cháu nội, bố mẹ cháu đi làm xa",
    content: `Kính gửi UBND phường,

Cháu nội tôi sinh tháng 6 năm nay, bố mẹ cháu đều đi làm công nhân ở Bắc Ninh nên chưa làm khai sinh. Cháu đang ở với ông bà tại phường Hạ Long. Ông bà có đi khai sinh thay được không, cần giấy ủy quyền không và có bị phạt vì quá hạn không?

Trân trọng cảm ơn.`,
    asker: "Nguyễn Văn Thịnh",
    reach: "phone",
    topic: "ho-tich-chung-thuc",
    place: "Phường Hạ Long",
    department: "ubnd-ha-long",
    sent: { daysAgo: 20, at: "08:20" },
    outcome: {
      status: "answered",
      after: 2,
      publication: "published",
      views: 415,
      rating: { level: "very_satisfied" },
      answer: `Ông bà **được đi đăng ký khai sinh thay** khi cha mẹ cháu không thể đi. Trường hợp này không bắt buộc có giấy ủy quyền, nhưng ông bà cần thống nhất với cha mẹ cháu về nội dung khai: họ, tên, dân tộc, quê quán.

Khi đi, ông bà mang theo:

- Giấy chứng sinh bản chính do bệnh viện cấp;
- Căn cước của ông hoặc bà và thông tin căn cước của cha, mẹ cháu;
- Giấy chứng nhận kết hôn của cha mẹ cháu, nếu cơ sở dữ liệu chưa có.

Đăng ký quá hạn **không bị phạt tiền**; phường vẫn giải quyết ngay trong ngày khi hồ sơ đủ. Cùng lúc đó, ông bà có thể làm luôn đăng ký thường trú và thẻ bảo hiểm y tế cho cháu theo thủ tục liên thông.`,
    },
  },
  {
    title: "Giấy xác nhận độc thân dùng để mua nhà",
    content:
      "Mình cần giấy xác nhận tình trạng hôn nhân để vay ngân hàng mua nhà. Trước mình có thường trú ở 2 nơi (Uông Bí rồi Hạ Long). Phải về cả 2 nơi xin à?",
    asker: "Trần Hải Long",
    topic: "ho-tich-chung-thuc",
    place: "Phường Hạ Long",
    department: "ubnd-ha-long",
    sent: { daysAgo: 14, at: "12:33" },
    outcome: {
      status: "answered",
      after: 4,
      publication: "published",
      views: 388,
      answer: `Ông/bà chỉ cần nộp **một hồ sơ** tại nơi đang thường trú.

- Nộp tại Bộ phận Một cửa UBND phường hoặc trực tuyến trên dichvucong.gov.vn (thủ tục *Cấp giấy xác nhận tình trạng hôn nhân*).
- Trong tờ khai, ghi rõ mục đích sử dụng là "vay vốn mua nhà" và kê khai các nơi đã thường trú từ khi đủ tuổi kết hôn.
- Phường tự gửi văn bản xác minh tới nơi thường trú trước; ông/bà không phải đi lại.

Thời gian giải quyết dài hơn khi phải xác minh. Giấy xác nhận có giá trị trong 6 tháng và chỉ dùng cho đúng mục đích đã ghi, vì vậy ông/bà nên hỏi ngân hàng ngày cần trước khi nộp.`,
    },
  },
  {
    title: "Chứng thực bản sao bằng đại học có được làm vào thứ Bảy không?",
    content: "Em đi làm giờ hành chính nên muốn hỏi phường mình có làm chứng thực sáng thứ 7 không ạ",
    asker: "Phạm Khánh Ly",
    topic: "ho-tich-chung-thuc",
    place: "Phường Cẩm Phả",
    department: "ubnd-cam-pha",
    sent: { daysAgo: 9, at: "17:48" },
    outcome: {
      status: "answered",
      after: 1,
      publication: "published",
      views: 203,
      rating: { level: "satisfied" },
      answer: `Bộ phận Một cửa của phường làm việc từ thứ Hai đến thứ Sáu: sáng 7 giờ 30 đến 11 giờ 30, chiều 13 giờ đến 17 giờ. Phường chưa nhận hồ sơ chứng thực vào thứ Bảy.

Nếu không sắp xếp được trong giờ hành chính, ông/bà có hai cách:

1. Đặt lịch **chứng thực bản sao điện tử** trên dichvucong.gov.vn, sau đó chỉ cần đến một lần, vào đúng giờ hẹn, để đối chiếu bản chính;
2. Đến một tổ chức hành nghề công chứng trên địa bàn có làm việc sáng thứ Bảy.

Khi đi, ông/bà mang bản chính văn bằng. Phường phô tô tại chỗ nếu cần.`,
    },
  },
  {
    title: "Kết hôn với người Trung Quốc thì đăng ký ở cấp nào",
    content:
      "Em ở Móng Cái, chuẩn bị đăng ký kết hôn với bạn trai quốc tịch Trung Quốc. Trước đây nghe nói làm ở thành phố, nay bỏ cấp huyện rồi thì làm ở đâu ạ? Giấy tờ của bạn trai có phải dịch và hợp pháp hóa không?",
    asker: "Hoàng Thị Mỹ Linh",
    topic: "ho-tich-chung-thuc",
    place: "Phường Móng Cái 1",
    department: "stp",
    sent: { daysAgo: 26, at: "19:22" },
    outcome: {
      status: "answered",
      after: 6,
      publication: "published",
      views: 957,
      answer: `Từ khi tổ chức chính quyền hai cấp, việc đăng ký kết hôn có yếu tố nước ngoài do **UBND cấp xã nơi công dân Việt Nam thường trú** thực hiện. Ông/bà nộp hồ sơ tại UBND phường Móng Cái 1.

Hồ sơ gồm tờ khai đăng ký kết hôn, giấy tờ tùy thân của hai bên, và với bên nước ngoài:

- Giấy tờ chứng minh hiện tại không có vợ hoặc không có chồng, do cơ quan có thẩm quyền của nước đó cấp, còn giá trị;
- Giấy xác nhận của cơ sở y tế về khả năng nhận thức, làm chủ hành vi.

Giấy tờ do nước ngoài cấp phải **dịch ra tiếng Việt, bản dịch được chứng thực**; việc hợp pháp hóa lãnh sự được miễn nếu điều ước quốc tế giữa hai nước có quy định. Để khỏi phải làm lại, ông/bà mang bản chụp đến hỏi Bộ phận Một cửa trước khi dịch.

Khi trao giấy chứng nhận kết hôn, hai bên phải có mặt.`,
    },
  },
  {
    title: "Muốn đổi họ cho con theo họ mẹ sau ly hôn",
    content:
      "Tôi ly hôn 2 năm, Tòa giao con cho tôi nuôi. Nay tôi muốn đổi họ của cháu (9 tuổi) sang họ mẹ. Bố cháu không liên lạc được. Xin hỏi phải làm thế nào?",
    asker: "Đỗ Thị Hương Giang",
    topic: "ho-tich-chung-thuc",
    place: "Phường Đông Triều",
    department: "stp",
    visibility: "private",
    sent: { daysAgo: 13, at: "22:10" },
    outcome: {
      status: "answered",
      after: 7,
      publication: "none",
      info: {
        ask: "Đề nghị ông/bà cho biết bản án, quyết định ly hôn có ghi nội dung nào về việc thay đổi họ, tên của con không, và lần gần nhất liên lạc được với cha cháu là khi nào.",
        reply:
          "Quyết định ly hôn chỉ ghi giao con cho mẹ nuôi, không nói gì về họ tên. Từ đó đến nay không liên lạc được với bố cháu.",
      },
      answer: `Thay đổi họ cho con dưới 18 tuổi cần **sự đồng ý của cả cha và mẹ**, thể hiện trong tờ khai; con từ đủ 9 tuổi trở lên còn phải có ý kiến đồng ý của chính cháu.

Trường hợp không liên lạc được với cha cháu, ông/bà:

1. Đề nghị công an nơi cư trú cuối cùng của cha cháu xác nhận về việc vắng mặt tại nơi cư trú;
2. Nộp tờ khai cùng giấy xác nhận đó tại UBND phường nơi đã đăng ký khai sinh hoặc nơi cháu đang cư trú;
3. Nếu phường chưa đủ căn cứ giải quyết, ông/bà có quyền yêu cầu Tòa án xác định quyền quyết định về họ của con.

Trung tâm Trợ giúp pháp lý nhà nước tỉnh tư vấn miễn phí cho các trường hợp thuộc diện được trợ giúp; ông/bà mang theo quyết định ly hôn khi đến.`,
    },
  },
  {
    title: "Xin cải chính năm sinh trong giấy khai tử của mẹ",
    content:
      "Giấy khai tử của mẹ tôi ghi năm sinh lệch 1 năm so với căn cước, bên bảo hiểm không giải quyết mai táng phí. Tôi cần cải chính ở đâu",
    asker: "Nguyễn Hữu Đạt",
    topic: "ho-tich-chung-thuc",
    place: "Phường Hạ Long",
    department: "ubnd-ha-long",
    sent: { daysAgo: 3, at: "09:50" },
    outcome: {
      status: "pending_approval",
      answer: `Sai lệch năm sinh trong trích lục khai tử được **cải chính hộ tịch** tại UBND phường nơi đã đăng ký khai tử, hoặc nơi ông/bà đang cư trú.

Hồ sơ gồm tờ khai cải chính, trích lục khai tử có sai sót và giấy tờ ghi đúng năm sinh của người đã mất (căn cước, giấy khai sinh hoặc sổ bảo hiểm xã hội).

Khi sai sót do cán bộ hộ tịch ghi nhầm thì phường tự sửa và không thu lệ phí. Sau khi nhận trích lục mới, ông/bà nộp bổ sung cho cơ quan bảo hiểm xã hội; hồ sơ mai táng phí đã nộp không phải làm lại từ đầu.`,
    },
  },
];
