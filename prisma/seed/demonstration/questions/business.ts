import type { DemonstrationQuestion } from "../spec";

/** Sở Tài chính, Thuế tỉnh, Sở Công Thương. */
export const businessQuestions: readonly DemonstrationQuestion[] = [
  {
    title: "Đăng ký hộ kinh doanh bán hàng ăn sáng nộp ở đâu khi không còn cấp huyện?",
    content:
      "Tôi định mở quán bún cá tại nhà ở Bãi Cháy. Trước đây chị tôi đăng ký ở thành phố, giờ không còn thành phố nữa thì tôi nộp ở đâu? Có phải xin giấy an toàn thực phẩm luôn không?",
    asker: "Vũ Thị Bích Hồng",
    topic: "doanh-nghiep-dau-tu",
    place: "Phường Bãi Cháy",
    department: "stc",
    sent: { daysAgo: 27, at: "10:10" },
    outcome: {
      status: "answered",
      after: 4,
      publication: "published",
      views: 1988,
      rating: { level: "very_satisfied" },
      answer: `Từ ngày 01/07/2025, **UBND cấp xã** đăng ký hộ kinh doanh. Ông/bà nộp tại Bộ phận Một cửa phường Bãi Cháy hoặc trên Cổng Dịch vụ công quốc gia.

**Hồ sơ:** giấy đề nghị đăng ký hộ kinh doanh (mẫu có sẵn). Nếu nhiều thành viên trong gia đình cùng đăng ký thì thêm biên bản họp và văn bản ủy quyền cho một người làm chủ hộ.

**Kết quả:** giấy chứng nhận có mã số hộ kinh doanh, đồng thời là mã số thuế. Ông/bà không phải đăng ký thuế riêng.

**Về an toàn thực phẩm:** kinh doanh ăn uống nhỏ lẻ không phải xin giấy chứng nhận đủ điều kiện, nhưng phải ký **bản cam kết bảo đảm an toàn thực phẩm** với phường và có giấy khám sức khỏe của người trực tiếp nấu. Ông/bà làm luôn trong cùng một lần đến.`,
    },
  },
  {
    title: "Hộ kinh doanh bỏ thuế khoán thì kê khai thế nào, tôi không rành máy tính",
    content:
      "Tôi bán tạp hóa ở chợ, 58 tuổi, trước nay đóng thuế khoán mỗi tháng 400 nghìn. Nay nghe nói phải tự kê khai và xuất hóa đơn máy tính tiền. Tôi không biết dùng máy tính, có ai hướng dẫn không hay phải thuê kế toán?",
    asker: "Nguyễn Thị Lan",
    reach: "phone",
    channel: "phone",
    topic: "thue-phi",
    place: "Phường Hồng Gai",
    department: "thue",
    sent: { daysAgo: 23, at: "09:36" },
    outcome: {
      status: "answered",
      after: 3,
      publication: "published",
      views: 3540,
      rating: { level: "very_satisfied", reason: "Cán bộ thuế đã đến tận chợ chỉ cho." },
      answer: `Ông/bà **không phải thuê kế toán**. Hộ nhỏ kê khai theo mẫu đơn giản trên điện thoại và có cán bộ thuế hướng dẫn trực tiếp.

1. Cài ứng dụng **eTax Mobile**, đăng nhập bằng VNeID;
2. Ghi doanh thu hằng ngày vào một cuốn sổ: ngày, tiền bán hàng. Giữ hóa đơn mua vào;
3. Đến kỳ, nhập tổng doanh thu, ứng dụng tự tính số thuế. Doanh thu năm dưới ngưỡng chịu thuế thì không phải nộp nhưng vẫn kê khai.

Hóa đơn từ máy tính tiền chỉ bắt buộc với hộ có doanh thu năm từ mức quy định trở lên. Cán bộ thuế xác định giúp hộ của ông/bà thuộc nhóm nào.

**Hỗ trợ tại chỗ:** tổ hướng dẫn của cơ quan thuế có mặt ở chợ vào sáng thứ Ba và thứ Năm hằng tuần. Ông/bà mang điện thoại và căn cước.`,
    },
  },
  {
    title: "Hoàn thuế thu nhập cá nhân do nộp thừa ở hai nơi",
    content:
      "Năm 2025 tôi làm ở hai công ty, cả hai đều khấu trừ 10%. Tôi tự quyết toán được không, nộp cho Thuế tỉnh Quảng Ninh hay nơi công ty đóng?",
    asker: "Đào Xuân Trường",
    topic: "thue-phi",
    place: "Phường Uông Bí",
    department: "thue",
    sent: { daysAgo: 9, at: "23:02" },
    outcome: {
      status: "answered",
      after: 5,
      publication: "published",
      views: 207,
      answer: `Ông/bà **tự quyết toán được** và nên làm, vì có số thuế nộp thừa.

- **Nơi nộp:** cơ quan thuế quản lý nơi ông/bà cư trú, khi tại thời điểm quyết toán không còn làm ở công ty nào hoặc đã bị khấu trừ 10% ở cả hai nơi.
- **Cách nộp:** eTax Mobile → *Hỗ trợ quyết toán thuế thu nhập cá nhân*. Hệ thống điền sẵn thu nhập do hai công ty kê khai; ông/bà đối chiếu rồi gửi.
- **Kèm theo:** chứng từ khấu trừ thuế của hai công ty. Nếu công ty đã cấp chứng từ điện tử thì không phải đính kèm.

Nhập đúng số tài khoản đứng tên mình ở mục đề nghị hoàn. Hồ sơ đúng và khớp dữ liệu thuộc diện hoàn trước, kiểm tra sau. Nếu số liệu điền sẵn thấp hơn thực tế, đề nghị công ty kê khai lại trước khi gửi.`,
    },
  },
  {
    title: "Lệ phí trước bạ xe máy điện",
    content: "mua xe máy điện thì có phải đóng lệ phí trước bạ ko, đóng bao nhiêu %, đóng ở đâu",
    asker: "Lại Minh Quân",
    topic: "thue-phi",
    place: "Phường Mạo Khê",
    department: "thue",
    sent: { minutesAgo: 150 },
    outcome: { status: "assigned" },
  },
  {
    title: "Hỗ trợ lãi suất cho doanh nghiệp bị thiệt hại sau bão",
    content:
      "Công ty chúng tôi nuôi trồng thủy sản tại Vân Đồn, bị thiệt hại nặng trong đợt bão. Xin hỏi tỉnh có chính sách hỗ trợ lãi suất vay để khôi phục sản xuất không, điều kiện và thủ tục thế nào?",
    asker: "Công ty TNHH Thủy sản Biển Xanh Vân Đồn",
    reach: "both",
    visibility: "named",
    topic: "doanh-nghiep-dau-tu",
    place: "Đặc khu Vân Đồn",
    department: "stc",
    contributing: ["snnmt"],
    parts: {
      snnmt: {
        content: `Hộ và doanh nghiệp nuôi trồng có tên trong danh sách xác nhận thiệt hại thủy sản được hỗ trợ giống. Cơ sở chưa có biên bản nhưng còn ảnh chụp, hồ sơ giao khu vực biển và hóa đơn mua giống thì đặc khu vẫn xác nhận được.`,
      },
    },
    urgency: "complex",
    sent: { daysAgo: 26, at: "14:50" },
    outcome: {
      status: "answered",
      after: 17,
      publication: "published",
      views: 689,
      rating: { level: "satisfied" },
      note: "Sở Nông nghiệp và Môi trường đã gửi danh sách xác nhận thiệt hại thủy sản.",
      answer: `Doanh nghiệp có thể đề nghị đồng thời **ba nguồn hỗ trợ**:

| Nguồn | Nơi nộp | Giấy tờ chính |
|---|---|---|
| Hỗ trợ giống, khôi phục sản xuất | UBND đặc khu Vân Đồn | Biên bản xác nhận thiệt hại có chữ ký của đặc khu |
| Cơ cấu lại nợ, giảm lãi | Ngân hàng đang cho vay | Đơn đề nghị, báo cáo thiệt hại, phương án sản xuất |
| Gia hạn, miễn giảm tiền thuê mặt nước | Cơ quan thuế | Quyết định giao khu vực biển, biên bản thiệt hại |

Giấy tờ quan trọng nhất là **biên bản xác nhận thiệt hại**. Nếu lồng bè đã được dọn mà chưa có biên bản, doanh nghiệp đề nghị đặc khu xác nhận lại theo ảnh chụp, hồ sơ giao khu vực biển và hóa đơn mua giống.

Trường hợp ngân hàng từ chối cơ cấu nợ, doanh nghiệp gửi văn bản từ chối cho Sở Tài chính để đưa vào chương trình kết nối ngân hàng – doanh nghiệp hằng tháng.`,
    },
  },
  {
    title: "Thành lập hợp tác xã trồng ba kích cần mấy người",
    content:
      "Chúng tôi có 6 hộ ở Lương Minh muốn lập hợp tác xã trồng và chế biến ba kích. Cần tối thiểu mấy thành viên, vốn bao nhiêu, nộp ở đâu ạ?",
    asker: "Đàm Văn Chíu",
    topic: "doanh-nghiep-dau-tu",
    place: "Xã Lương Minh",
    department: "stc",
    sent: { daysAgo: 12, at: "08:57" },
    outcome: {
      status: "answered",
      after: 6,
      publication: "queued",
      answer: `Sáu hộ là **đủ**: hợp tác xã cần ít nhất 5 thành viên chính thức. Pháp luật không quy định mức vốn tối thiểu; vốn điều lệ do hội nghị thành lập quyết định và ghi trong điều lệ.

Các bước:

1. Họp trù bị, thống nhất tên, ngành nghề, phương án sản xuất;
2. Tổ chức hội nghị thành lập, thông qua điều lệ, bầu hội đồng quản trị và giám đốc, lập biên bản;
3. Nộp hồ sơ đăng ký tại **UBND xã Lương Minh** hoặc trực tuyến.

Liên minh Hợp tác xã tỉnh có mẫu điều lệ và cử người về dự hội nghị thành lập, không thu phí.`,
    },
  },
  {
    title: "Tiền điện tháng 10 tăng gấp đôi dù không dùng thêm gì",
    content:
      "Nhà tôi 4 người, các tháng trước khoảng 900 nghìn, tháng 10 lên 1,9 triệu. Gọi điện lực thì bảo đúng chỉ số. Tôi muốn kiểm tra công tơ thì làm thế nào, ai trả tiền kiểm tra?",
    asker: "Cao Văn Bình",
    kind: "feedback",
    topic: "cong-thuong-dien",
    place: "Phường Hoành Bồ",
    department: "sct",
    sent: { daysAgo: 14, at: "20:20" },
    outcome: {
      status: "answered",
      after: 6,
      publication: "published",
      views: 824,
      rating: { level: "satisfied" },
      answer: `Ông/bà có quyền yêu cầu **kiểm định công tơ**. Việc này do tổ chức kiểm định độc lập thực hiện:

1. Gửi yêu cầu cho điện lực qua ứng dụng chăm sóc khách hàng hoặc tại điểm giao dịch; điện lực phải kiểm tra trong 3 ngày làm việc;
2. Nếu không đồng ý với kết quả, đề nghị Sở Công Thương chỉ định đơn vị kiểm định;
3. Công tơ sai thì **bên bán điện trả** phí kiểm định và hoàn tiền tính thừa; công tơ đúng thì người yêu cầu trả phí.

Trước khi làm, ông/bà thử hai cách: đọc chỉ số công tơ lúc đi ngủ và lúc dậy khi đã tắt hết thiết bị để phát hiện rò điện; và so **số ngày** của hai kỳ hóa đơn, vì kỳ thay đổi lịch ghi chỉ số có thể dài hơn bình thường.`,
    },
  },
  {
    title: "Mua hàng online bị lừa giao hàng giả thì báo ai",
    content:
      "Em mua máy lọc không khí qua facebook, shop có địa chỉ ở Hạ Long, hàng về là hàng giả, shop chặn luôn. Em có báo được cho Sở Công Thương không?",
    asker: "Nguyễn Tường Vi",
    topic: "cong-thuong-dien",
    place: "Phường Hạ Long",
    department: "sct",
    sent: { daysAgo: 15, at: "08:06" },
    outcome: { status: "in_progress", note: "Đang phối hợp quản lý thị trường xác minh địa chỉ người bán." },
  },
];
