import type { DemonstrationQuestion } from "../spec";

/** Sở Nội vụ: labour, merit, public servants. */
export const homeAffairsQuestions: readonly DemonstrationQuestion[] = [
  {
    title: "Hồ sơ hưởng trợ cấp thất nghiệp sau khi công ty giải thể",
    content: `Tôi làm công nhân may ở Cẩm Phả được 6 năm, cuối tháng 9 công ty giải thể. Công ty đã chốt sổ nhưng giờ tôi không biết nộp hồ sơ trợ cấp thất nghiệp ở đâu, có kịp không và phải đi khai báo hằng tháng thế nào.`,
    asker: "Nguyễn Thị Thu Hằng",
    topic: "lao-dong-viec-lam",
    place: "Phường Cẩm Phả",
    department: "snv",
    contributing: ["bhxh"],
    parts: {
      bhxh: {
        content: `Công ty đã chốt sổ thì quá trình đóng bảo hiểm thất nghiệp đã được ghi nhận đủ; người lao động không phải nộp thêm giấy tờ gì cho cơ quan bảo hiểm xã hội.

Sau khi có quyết định hưởng, tiền trợ cấp được chi trả qua tài khoản hoặc tại điểm chi trả của bưu điện, trong vòng 5 ngày làm việc.`,
      },
    },
    sent: { daysAgo: 30, at: "10:47" },
    outcome: {
      status: "answered",
      after: 4,
      publication: "published",
      views: 3021,
      rating: { level: "very_satisfied", reason: "Rất dễ hiểu." },
      answer: `Ông/bà **còn trong thời hạn nộp hồ sơ**: hồ sơ hưởng trợ cấp thất nghiệp được nộp trong vòng 3 tháng kể từ ngày chấm dứt hợp đồng lao động.

**Nơi nộp:** Trung tâm Dịch vụ việc làm Quảng Ninh (trụ sở chính hoặc điểm tiếp nhận gần nhà), hoặc trên dichvucong.gov.vn.

**Hồ sơ:**

- Đơn đề nghị hưởng trợ cấp thất nghiệp theo mẫu;
- Quyết định thôi việc hoặc thông báo chấm dứt hợp đồng của công ty (bản chính hoặc bản sao có chứng thực);
- Sổ bảo hiểm xã hội đã chốt.

**Sau khi có quyết định hưởng:** mỗi tháng ông/bà thông báo về việc tìm kiếm việc làm một lần, đúng ngày ghi trong phụ lục quyết định. Có thể thông báo trực tuyến; quên một tháng thì tạm dừng hưởng tháng đó.

Trong thời gian hưởng, ông/bà được tư vấn việc làm và hỗ trợ học nghề miễn phí. Chúng tôi gợi ý đăng ký ngay khi nộp hồ sơ.`,
    },
  },
  {
    title: "Chế độ cho thân nhân liệt sĩ khi mẹ liệt sĩ mất",
    content:
      "Bà nội tôi là mẹ liệt sĩ, mới mất tháng trước. Gia đình muốn hỏi chế độ mai táng phí và việc thờ cúng liệt sĩ bây giờ chuyển cho ai, làm ở xã hay ở Sở?",
    asker: "Phạm Đức Hiếu",
    topic: "nguoi-co-cong",
    place: "Phường Quảng Yên",
    department: "snv",
    sent: { daysAgo: 26, at: "08:35" },
    outcome: {
      status: "answered",
      after: 6,
      publication: "published",
      views: 745,
      rating: { level: "very_satisfied" },
      answer: `Sở xin chia buồn cùng gia đình. Hai chế độ đều nộp hồ sơ **tại UBND phường nơi bà thường trú**; Sở ra quyết định, gia đình không phải lên Sở.

**1. Mai táng phí và trợ cấp một lần**
Người lo mai táng nộp bản khai và trích lục khai tử. Trợ cấp hằng tháng của người mất được tính đến hết tháng mất, kèm khoản trợ cấp một lần cho thân nhân.

**2. Trợ cấp thờ cúng liệt sĩ**
Gia đình họp, lập biên bản ủy quyền cử **một người** thờ cúng. Người đó nộp đơn, biên bản ủy quyền và bản sao Bằng Tổ quốc ghi công. Trợ cấp được chi trả mỗi năm một lần.

Hai hồ sơ nộp cùng một lúc được. Nếu trong nhà còn người hưởng trợ cấp tuất liệt sĩ, gia đình báo để phường hướng dẫn đúng trường hợp.`,
    },
  },
  {
    key: "civil-service-exam",
    title: "Bao giờ tỉnh tổ chức thi tuyển công chức và đăng ký ở đâu?",
    content:
      "Em tốt nghiệp đại học ngành quản trị công, muốn dự tuyển công chức của tỉnh. Cho em hỏi năm nay có tổ chức thi không, xem thông báo ở đâu và bằng từ xa có được dự thi không ạ?",
    asker: "Trần Quỳnh Anh",
    topic: "can-bo-cong-chuc",
    department: "snv",
    sent: { daysAgo: 22, at: "14:29" },
    outcome: {
      status: "answered",
      after: 5,
      publication: "published",
      views: 1892,
      rating: { level: "satisfied" },
      answer: `Mọi kỳ tuyển dụng đều được **thông báo công khai** trước khi nhận phiếu đăng ký, trên Cổng thông tin điện tử tỉnh và trang của Sở Nội vụ. Thông báo ghi rõ từng vị trí, số lượng, ngành đào tạo và nơi nhận phiếu.

Về các ý ông/bà hỏi:

- **Bằng từ xa, vừa làm vừa học:** không phân biệt loại hình đào tạo. Ngành ghi trên văn bằng phải đúng với vị trí dự tuyển.
- **Điều kiện khác:** đọc kỹ phần điều kiện của từng vị trí trong thông báo trước khi nộp phiếu; nộp sai vị trí thì không chuyển được.
- **Nơi đăng ký:** nộp phiếu trực tuyến theo địa chỉ ghi trong thông báo; không thu hồ sơ giấy ở bước đăng ký.

Mọi lời hứa "lo suất" đều là lừa đảo. Nếu gặp, đề nghị báo cho Sở hoặc cơ quan công an.`,
    },
  },
  {
    title: "Hỏi lịch thi công chức của tỉnh năm nay",
    content: "Cho em hỏi năm nay tỉnh mình có thi công chức không và nộp hồ sơ ở đâu. Em cảm ơn.",
    asker: "Lê Quang Vinh",
    topic: "can-bo-cong-chuc",
    sent: { daysAgo: 11, at: "19:40" },
    outcome: { status: "duplicate", of: "civil-service-exam" },
  },
  {
    title: "Con dấu và giấy tờ của phường cũ sau sáp nhập còn giá trị không",
    content:
      "Gia đình tôi có nhiều giấy tờ đóng dấu phường Trưng Vương, thành phố Uông Bí. Nay không còn phường này nữa thì giấy tờ đó có phải đổi không, nhất là sổ hộ nghèo và giấy xác nhận để cho con vay vốn đi học?",
    asker: "Ngô Thị Thơm",
    topic: "can-bo-cong-chuc",
    place: "Phường Uông Bí",
    department: "snv",
    sent: { daysAgo: 17, at: "09:16" },
    outcome: {
      status: "answered",
      after: 6,
      publication: "published",
      views: 1677,
      rating: { level: "very_satisfied" },
      answer: `**Không phải đổi.** Giấy tờ do cơ quan có thẩm quyền cấp trước ngày 01/07/2025 mà chưa hết thời hạn thì tiếp tục được sử dụng. Cơ quan, ngân hàng, trường học không được yêu cầu người dân đính chính chỉ vì thay đổi tên đơn vị hành chính.

Một số lưu ý:

- Giấy tờ có thời hạn (ví dụ giấy xác nhận hộ nghèo theo năm) khi hết hạn thì xin cấp mới tại phường đang ở.
- Khi có nhu cầu, ông/bà được cấp đổi và **không phải nộp lệ phí** cho việc đổi do sắp xếp đơn vị hành chính.
- Phường Trưng Vương cũ có phần về phường Uông Bí, phần về phường Vàng Danh. Ông/bà tra địa chỉ mới theo tổ dân phố tại Bộ phận Một cửa.

Nếu nơi nào vẫn yêu cầu đổi, ông/bà gửi phản ánh qua cổng này, ghi rõ tên cơ quan và ngày làm việc.`,
    },
  },
  {
    title: "Công ty nợ lương 3 tháng, nhờ can thiệp",
    content:
      "cong ty no luong cua chung toi tu thang 8 den gio, khoang 40 cong nhan. hoi thi cu hen. chung toi can lam don gui ai de duoc giai quyet, co can kien ra toa khong",
    asker: "Ha Van Toan",
    reach: "phone",
    topic: "lao-dong-viec-lam",
    place: "Phường Đông Mai",
    department: "snv",
    urgency: "urgent",
    visibility: "private",
    sent: { daysAgo: 5, at: "08:10" },
    outcome: {
      status: "answered",
      after: 0,
      publication: "not_for_publication",
      publicationReason:
        "Việc riêng giữa người lao động và một công ty cụ thể, người hỏi đề nghị không công khai.",
      rating: { level: "very_satisfied", reason: "Thanh tra đã xuống làm việc." },
      correction: {
        reason:
          "Câu trả lời trước ghi nơi nộp đơn đề nghị hòa giải là UBND phường nơi công ty đặt trụ sở; trụ sở công ty đã chuyển nên nơi nộp là phường nơi có nhà máy.",
        content: `Sở đã chuyển ngay thông tin tới bộ phận thanh tra lao động. Trong lúc chờ, tập thể công nhân làm các bước sau:

1. **Gửi văn bản yêu cầu trả lương** cho giám đốc, có chữ ký của những người bị nợ, giữ lại một bản có xác nhận đã nhận;
2. Nộp đơn đề nghị **hòa giải viên lao động** tại UBND phường **nơi có nhà máy**; hòa giải không mất phí;
3. Nếu hòa giải không thành hoặc công ty không đến, từng người có quyền khởi kiện; nợ lương thì không bắt buộc phải qua hòa giải.

Mỗi người cần giữ hợp đồng lao động, bảng chấm công, tin nhắn hoặc sao kê những tháng đã được trả. Trung tâm Trợ giúp pháp lý nhà nước tỉnh hỗ trợ viết đơn.`,
      },
      answer: `Sở đã chuyển ngay thông tin tới bộ phận thanh tra lao động. Trong lúc chờ, tập thể công nhân làm các bước sau:

1. **Gửi văn bản yêu cầu trả lương** cho giám đốc, có chữ ký của những người bị nợ, giữ lại một bản có xác nhận đã nhận;
2. Nộp đơn đề nghị **hòa giải viên lao động** tại UBND phường nơi công ty đặt trụ sở; hòa giải không mất phí;
3. Nếu hòa giải không thành hoặc công ty không đến, từng người có quyền khởi kiện; nợ lương thì không bắt buộc phải qua hòa giải.

Mỗi người cần giữ hợp đồng lao động, bảng chấm công, tin nhắn hoặc sao kê những tháng đã được trả. Trung tâm Trợ giúp pháp lý nhà nước tỉnh hỗ trợ viết đơn.`,
    },
  },
  {
    title: "Giấy phép lao động cho chuyên gia Hàn Quốc làm việc dưới 3 tháng",
    content:
      "Doanh nghiệp chúng tôi mời 2 chuyên gia Hàn Quốc sang lắp đặt dây chuyền trong 75 ngày. Xin hỏi có phải xin giấy phép lao động không, hay chỉ cần báo cáo?",
    asker: "Công ty Cổ phần Thiết bị Bắc Hải",
    visibility: "named",
    topic: "lao-dong-viec-lam",
    place: "Phường Hà An",
    department: "snv",
    contributing: ["cat", "bhxh"],
    parts: {
      cat: {
        content: `Về thị thực và tạm trú: chuyên gia vào lắp đặt thiết bị dùng thị thực doanh nghiệp (DN1), thời hạn phù hợp với 75 ngày làm việc. Công ty khai báo tạm trú cho hai chuyên gia với công an phường trong vòng 12 giờ kể từ khi đến, hoặc trên hệ thống khai báo trực tuyến.

Đổi từ thị thực du lịch sang thị thực doanh nghiệp khi đã nhập cảnh thì không giải quyết; công ty cần bảo lãnh đúng loại ngay từ đầu.`,
      },
    },
    sent: { daysAgo: 15, at: "08:04" },
    outcome: {
      status: "in_progress",
      info: {
        ask: "Đề nghị doanh nghiệp cho biết hai chuyên gia vào theo hợp đồng cung cấp thiết bị hay được tuyển dụng, và tổng số ngày có mặt tại Việt Nam trong năm.",
        reply:
          "Hai chuyên gia sang theo hợp đồng cung cấp thiết bị, trong năm nay chưa vào Việt Nam lần nào.",
      },
      draft:
        "Trường hợp vào Việt Nam để xử lý kỹ thuật theo hợp đồng cung cấp thiết bị thì cần xác định tổng số ngày làm việc trong năm.",
    },
  },
  {
    title: "Khen thưởng gia đình hiến đất làm đường",
    content:
      "Thôn tôi có 4 hộ hiến đất mở rộng đường, bà con muốn đề nghị tỉnh khen thưởng. Thôn cần làm hồ sơ gì, gửi ai, trước ngày nào?",
    asker: "Trưởng thôn Nà Pá",
    reach: "phone",
    channel: "phone",
    kind: "proposal",
    topic: "can-bo-cong-chuc",
    place: "Xã Điền Xá",
    department: "snv",
    sent: { daysAgo: 1, at: "14:36" },
    outcome: {
      status: "assigned",
      refusal: { by: "sdttg", suggested: "snv", text: "Khen thưởng cấp tỉnh do Sở Nội vụ tham mưu." },
    },
  },
  {
    title: "Lịch chi trả trợ cấp người có công tháng 12",
    content:
      "Tôi là thương binh 3/4 ở Yên Tử. Tháng 12 trợ cấp trả ngày nào, trả qua tài khoản hay vẫn nhận ở bưu điện như trước?",
    asker: "Nguyễn Đăng Khoa",
    reach: "phone",
    channel: "phone",
    topic: "nguoi-co-cong",
    place: "Phường Yên Tử",
    department: "snv",
    sent: { daysAgo: 2, at: "09:25" },
    outcome: {
      status: "pending_approval",
      answer: `Trợ cấp tháng 12 được chi trả **từ ngày 05 đến ngày 10**, theo lịch như các tháng trong năm.

- **Đã đăng ký tài khoản:** tiền chuyển vào tài khoản trong ngày đầu của đợt chi trả. Ông/bà không phải đi nhận.
- **Nhận tiền mặt:** điểm chi trả của bưu điện tại phường, mang theo căn cước. Người ốm yếu được chi trả tại nhà khi gia đình báo trước.

Muốn đổi từ nhận tiền mặt sang tài khoản, ông/bà hoặc người thân báo với UBND phường trước ngày 20 hằng tháng để áp dụng từ tháng sau.`,
    },
  },
];
