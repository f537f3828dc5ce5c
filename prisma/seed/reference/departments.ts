import type { DepartmentKind } from "@/prisma/generated/client";

export type DepartmentFacts = {
  code: string;
  name: string;
  nameEn: string;
  kind?: DepartmentKind;
  fields: readonly string[];
  /** Made by the reorganisation of 01/03/2025; the others kept their name through it. */
  created2025?: true;
  /** Courts and prosecutors are named in answers, questions never go to them. */
  closedToQuestions?: true;
};

export const rootDepartment: DepartmentFacts = {
  code: "ubnd",
  name: "UBND tỉnh Quảng Ninh",
  nameEn: "People's Committee of Quảng Ninh Province",
  kind: "root",
  fields: [],
};

/** The bodies after the reorganisation of 2025. Fields are to be confirmed by the province. */
export const departments: readonly DepartmentFacts[] = [
  {
    code: "vpubnd",
    name: "Văn phòng UBND tỉnh",
    nameEn: "Office of the Provincial People's Committee",
    fields: ["quy chế làm việc", "công tác điều hành", "tiếp nhận chung"],
  },
  {
    code: "snv",
    name: "Sở Nội vụ",
    nameEn: "Department of Home Affairs",
    fields: [
      "cán bộ, công chức",
      "người có công",
      "việc làm",
      "lao động, tiền lương",
      "thi đua khen thưởng",
      "hội, quỹ",
      "văn thư lưu trữ",
    ],
  },
  {
    code: "stc",
    name: "Sở Tài chính",
    nameEn: "Department of Finance",
    fields: ["đăng ký doanh nghiệp", "đầu tư", "ngân sách", "tài sản công", "giá", "hợp tác xã", "đấu thầu"],
  },
  {
    code: "sxd",
    name: "Sở Xây dựng",
    nameEn: "Department of Construction",
    fields: ["xây dựng", "quy hoạch", "nhà ở", "giao thông, vận tải", "đăng kiểm", "hạ tầng kỹ thuật"],
  },
  {
    code: "skhcn",
    name: "Sở Khoa học và Công nghệ",
    nameEn: "Department of Science and Technology",
    fields: [
      "khoa học, công nghệ",
      "chuyển đổi số",
      "bưu chính, viễn thông",
      "đo lường chất lượng",
      "sở hữu trí tuệ",
    ],
  },
  {
    code: "svhttdl",
    name: "Sở Văn hóa, Thể thao và Du lịch",
    nameEn: "Department of Culture, Sports and Tourism",
    fields: ["văn hóa", "thể thao", "du lịch", "di sản", "báo chí, xuất bản", "quảng cáo"],
    created2025: true,
  },
  {
    code: "snnmt",
    name: "Sở Nông nghiệp và Môi trường",
    nameEn: "Department of Agriculture and Environment",
    fields: [
      "đất đai",
      "môi trường",
      "khoáng sản",
      "tài nguyên nước",
      "nông, lâm, thủy sản",
      "thủy lợi",
      "thú y",
      "giảm nghèo",
    ],
    created2025: true,
  },
  {
    code: "sdttg",
    name: "Sở Dân tộc và Tôn giáo",
    nameEn: "Department of Ethnic and Religious Affairs",
    fields: ["dân tộc", "tín ngưỡng, tôn giáo"],
    created2025: true,
  },
  {
    code: "sngv",
    name: "Sở Ngoại vụ",
    nameEn: "Department of Foreign Affairs",
    fields: ["đối ngoại", "hội nghị, hội thảo quốc tế", "lãnh sự"],
  },
  {
    code: "syt",
    name: "Sở Y tế",
    nameEn: "Department of Health",
    fields: [
      "khám chữa bệnh",
      "dược",
      "y tế dự phòng",
      "an toàn thực phẩm",
      "dân số",
      "bảo trợ xã hội",
      "trẻ em",
    ],
  },
  {
    code: "sgddt",
    name: "Sở Giáo dục và Đào tạo",
    nameEn: "Department of Education and Training",
    fields: ["mầm non, phổ thông", "tuyển sinh", "văn bằng, chứng chỉ", "giáo dục nghề nghiệp"],
  },
  {
    code: "stp",
    name: "Sở Tư pháp",
    nameEn: "Department of Justice",
    fields: ["hộ tịch", "công chứng, chứng thực", "luật sư", "trợ giúp pháp lý", "nuôi con nuôi"],
  },
  {
    code: "sct",
    name: "Sở Công Thương",
    nameEn: "Department of Industry and Trade",
    fields: ["công nghiệp", "thương mại", "điện", "xăng dầu, khí", "hóa chất", "bảo vệ người tiêu dùng"],
  },
  {
    code: "ttt",
    name: "Thanh tra tỉnh",
    nameEn: "Provincial Inspectorate",
    fields: ["khiếu nại", "tố cáo", "phòng chống tham nhũng", "tiếp công dân"],
  },
  {
    code: "bqlkkt",
    name: "Ban Quản lý Khu kinh tế Quảng Ninh",
    nameEn: "Quảng Ninh Economic Zone Authority",
    fields: ["khu kinh tế, khu công nghiệp", "đầu tư trong khu công nghiệp"],
  },
  {
    code: "hcc",
    name: "Trung tâm Phục vụ hành chính công tỉnh",
    nameEn: "Provincial Public Administration Service Centre",
    fields: ["một cửa", "tiếp nhận hồ sơ"],
  },
];

/** Ministries' arms in the province, courts, and one utility. */
export const otherBodies: readonly DepartmentFacts[] = [
  {
    code: "cat",
    name: "Công an tỉnh Quảng Ninh",
    nameEn: "Quảng Ninh Provincial Police",
    kind: "vertical",
    fields: [
      "cư trú",
      "căn cước, VNeID",
      "đăng ký xe",
      "giấy phép lái xe",
      "xuất nhập cảnh",
      "phòng cháy chữa cháy",
      "lý lịch tư pháp",
    ],
  },
  {
    code: "bchqs",
    name: "Bộ Chỉ huy quân sự tỉnh",
    nameEn: "Provincial Military Command",
    kind: "vertical",
    fields: ["nghĩa vụ quân sự", "chính sách quân đội"],
  },
  {
    code: "bhxh",
    name: "Bảo hiểm xã hội tỉnh Quảng Ninh",
    nameEn: "Quảng Ninh Social Insurance",
    kind: "vertical",
    fields: ["bảo hiểm xã hội", "bảo hiểm y tế", "bảo hiểm thất nghiệp"],
  },
  {
    code: "thue",
    name: "Thuế tỉnh Quảng Ninh",
    nameEn: "Quảng Ninh Tax Office",
    kind: "vertical",
    fields: ["thuế", "hóa đơn", "lệ phí trước bạ"],
  },
  {
    code: "haiquan",
    name: "Chi cục Hải quan khu vực VIII",
    nameEn: "Customs Sub-Department of Region VIII",
    kind: "vertical",
    fields: ["hải quan", "xuất nhập khẩu"],
  },
  {
    code: "nhnn",
    name: "Ngân hàng Nhà nước khu vực (chi nhánh phụ trách Quảng Ninh)",
    nameEn: "State Bank, regional branch for Quảng Ninh",
    kind: "vertical",
    fields: ["ngân hàng", "ngoại hối"],
  },
  {
    code: "tand",
    name: "Tòa án nhân dân tỉnh",
    nameEn: "Provincial People's Court",
    kind: "vertical",
    fields: [],
    closedToQuestions: true,
  },
  {
    code: "vks",
    name: "Viện kiểm sát nhân dân tỉnh",
    nameEn: "Provincial People's Procuracy",
    kind: "vertical",
    fields: [],
    closedToQuestions: true,
  },
  {
    code: "thads",
    name: "Thi hành án dân sự tỉnh",
    nameEn: "Provincial Civil Judgment Enforcement",
    kind: "vertical",
    fields: [],
    closedToQuestions: true,
  },
  {
    code: "dienluc",
    name: "Công ty Điện lực Quảng Ninh",
    nameEn: "Quảng Ninh Power Company",
    kind: "enterprise",
    fields: ["cấp điện"],
  },
];
