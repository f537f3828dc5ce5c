/** What citizens ask about. The order is the order of the select on the form. */
export const topics = [
  {
    slug: "dat-dai",
    name: "Đất đai",
    nameEn: "Land",
    description:
      "Giấy chứng nhận (sổ đỏ), chuyển nhượng, tách thửa, chuyển mục đích sử dụng, bồi thường, tái định cư.",
    department: "snnmt",
  },
  {
    slug: "ho-tich-chung-thuc",
    name: "Hộ tịch, chứng thực",
    nameEn: "Civil status and certification",
    description:
      "Khai sinh, kết hôn, khai tử, xác nhận tình trạng hôn nhân, trích lục, chứng thực bản sao và chữ ký.",
    department: "stp",
    communeLevel: true,
  },
  {
    slug: "cu-tru-can-cuoc",
    name: "Cư trú, căn cước, xuất nhập cảnh",
    nameEn: "Residence, identity cards, passports",
    description:
      "Thường trú, tạm trú, thẻ căn cước, định danh điện tử, hộ chiếu, lý lịch tư pháp, phòng cháy chữa cháy.",
    department: "cat",
  },
  {
    slug: "lao-dong-viec-lam",
    name: "Lao động, việc làm",
    nameEn: "Labour and employment",
    description:
      "Hợp đồng lao động, tiền lương, việc làm, học nghề, lao động nước ngoài, đi làm việc ở nước ngoài.",
    department: "snv",
  },
  {
    slug: "nguoi-co-cong",
    name: "Người có công",
    nameEn: "People with meritorious service",
    description: "Chế độ thương binh, liệt sĩ, thanh niên xung phong, trợ cấp, mộ liệt sĩ, điều dưỡng.",
    department: "snv",
  },
  {
    slug: "bao-tro-xa-hoi",
    name: "Bảo trợ xã hội, trẻ em",
    nameEn: "Social protection and children",
    description: "Trợ cấp người cao tuổi, người khuyết tật, trẻ em, hộ gặp hoàn cảnh khó khăn.",
    department: "syt",
  },
  {
    slug: "bao-hiem",
    name: "Bảo hiểm xã hội, bảo hiểm y tế",
    nameEn: "Social and health insurance",
    description: "Sổ bảo hiểm, lương hưu, thai sản, thất nghiệp, thẻ bảo hiểm y tế, bảo hiểm tự nguyện.",
    department: "bhxh",
    automatic: true,
  },
  {
    slug: "y-te",
    name: "Y tế, an toàn thực phẩm",
    nameEn: "Health and food safety",
    description: "Khám chữa bệnh, tiêm chủng, hành nghề y dược, an toàn thực phẩm.",
    department: "syt",
  },
  {
    slug: "giao-duc",
    name: "Giáo dục, đào tạo",
    nameEn: "Education and training",
    description: "Tuyển sinh, chuyển trường, học phí, văn bằng, chứng chỉ, giáo dục nghề nghiệp.",
    department: "sgddt",
  },
  {
    slug: "xay-dung-nha-o",
    name: "Xây dựng, nhà ở, quy hoạch",
    nameEn: "Construction, housing, planning",
    description: "Giấy phép xây dựng, quy hoạch, nhà ở xã hội, chung cư, thoát nước, chiếu sáng.",
    department: "sxd",
  },
  {
    slug: "giao-thong-van-tai",
    name: "Giao thông, vận tải",
    nameEn: "Roads and transport",
    description: "Đường sá, xe buýt, vận tải hành khách, đăng kiểm, bến tàu, luồng tuyến.",
    department: "sxd",
  },
  {
    slug: "doanh-nghiep-dau-tu",
    name: "Doanh nghiệp, đầu tư",
    nameEn: "Business and investment",
    description: "Đăng ký doanh nghiệp, hợp tác xã, đầu tư, đấu thầu, hỗ trợ doanh nghiệp.",
    department: "stc",
  },
  {
    slug: "thue-phi",
    name: "Thuế, phí, lệ phí",
    nameEn: "Taxes and fees",
    description: "Thuế hộ kinh doanh, thuế thu nhập cá nhân, thuế đất, hóa đơn điện tử, lệ phí trước bạ.",
    department: "thue",
    automatic: true,
  },
  {
    slug: "nong-nghiep-moi-truong",
    name: "Nông nghiệp, môi trường",
    nameEn: "Agriculture and environment",
    description: "Trồng trọt, chăn nuôi, thủy sản, rừng, thú y, nước sạch, rác thải, ô nhiễm, khoáng sản.",
    department: "snnmt",
  },
  {
    slug: "cong-thuong-dien",
    name: "Công thương, điện",
    nameEn: "Industry, trade, electricity",
    description: "Điện, xăng dầu, khí, chợ, thương mại điện tử, bảo vệ người tiêu dùng.",
    department: "sct",
  },
  {
    slug: "van-hoa-du-lich",
    name: "Văn hóa, thể thao, du lịch",
    nameEn: "Culture, sports, tourism",
    description:
      "Du lịch vịnh Hạ Long, lễ hội, di sản, lưu trú, hướng dẫn viên, thể thao, báo chí, quảng cáo.",
    department: "svhttdl",
  },
  {
    slug: "dich-vu-cong-so",
    name: "Dịch vụ công trực tuyến, chuyển đổi số",
    nameEn: "Online services and digital government",
    description: "Nộp hồ sơ trực tuyến, tài khoản, chữ ký số, viễn thông, bưu chính, sở hữu trí tuệ.",
    department: "skhcn",
  },
  {
    slug: "can-bo-cong-chuc",
    name: "Cán bộ, công chức, thi đua",
    nameEn: "Public servants and awards",
    description: "Tuyển dụng, sắp xếp bộ máy, chế độ cán bộ, tổ dân phố, hội, thi đua khen thưởng.",
    department: "snv",
  },
  {
    slug: "dan-toc-ton-giao",
    name: "Dân tộc, tôn giáo",
    nameEn: "Ethnic affairs and religion",
    description: "Chính sách dân tộc, vùng đồng bào dân tộc thiểu số, sinh hoạt tín ngưỡng, tôn giáo.",
    department: "sdttg",
  },
] as const satisfies readonly TopicFacts[];

type TopicFacts = {
  slug: string;
  name: string;
  nameEn: string;
  description: string;
  /** Where its questions go unless the place decides. */
  department: string;
  /** The commune-level unit of the place answers. */
  communeLevel?: true;
  /** Received and assigned without a coordinator. */
  automatic?: true;
};

export type TopicSlug = (typeof topics)[number]["slug"];
