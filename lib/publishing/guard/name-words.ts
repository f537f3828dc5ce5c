/** Family names, as far as they are common. "only" are no other word of the language, even in small letters. */
export const families: ReadonlyMap<string, "only" | "also"> = new Map([
  ...["nguyễn", "trần", "phạm", "huỳnh", "trịnh", "đặng", "nguyên"].map((name) => [name, "only"] as const),
  ...[
    ...["lê", "hoàng", "phan", "vũ", "võ", "bùi", "đỗ", "hồ", "ngô", "dương", "lý", "đinh", "lương", "đào"],
    ...["mai", "cao", "tô", "tạ", "hà", "chu", "châu", "đoàn", "lưu", "vương", "trương", "tống", "quách"],
    ...[
      "phùng",
      "kiều",
      "lại",
      "la",
      "lâm",
      "thái",
      "nghiêm",
      "khổng",
      "bế",
      "nông",
      "triệu",
      "chìu",
      "tằng",
    ],
    ...["đàm", "văn", "tăng", "doãn", "vi", "hứa", "ma", "mạc", "ninh", "phó", "từ", "viên", "lục", "giang"],
  ].map((name) => [name, "also"] as const),
]);

/**
 * What follows "ông", "bà" … and is no name: offices, bodies, ranks, kinship and small words at the head of a line in
 * capitals. Phrases where the first word alone could be a name (Đoàn, Công).
 */
export const officesAndOthers: readonly string[] = [
  ...["chủ tịch", "phó chủ tịch", "phó giám đốc", "phó trưởng", "phó bí thư", "phó tổng", "giám đốc"],
  ...["tổng giám đốc", "tổng bí thư", "trưởng", "bí thư", "bộ trưởng", "thứ trưởng", "thủ tướng", "chánh"],
  ...["hiệu trưởng", "cục trưởng", "chi cục", "vụ trưởng", "chủ nhiệm", "chủ hộ", "chủ đầu tư", "đại biểu"],
  ...["đại tá", "thượng tá", "trung tá", "thiếu tá", "đại úy", "thượng úy", "trung úy", "thiếu tướng"],
  ...["ủy viên", "uỷ viên", "ủy ban", "uỷ ban", "ubnd", "hđnd", "ubmttq", "mttq", "vksnd", "tand", "bhxh"],
  ...["sở", "bộ công", "bộ nội", "bộ tư", "bộ tài", "bộ y", "bộ xây", "ban quản lý", "ban dân", "phòng"],
  ...["văn phòng", "trung tâm", "công an", "công dân", "công chức", "công ty", "cán bộ", "chuyên viên"],
  ...["viên chức", "hội đồng", "hội nông", "hội phụ", "hội cựu", "đoàn thanh", "đoàn đại", "đoàn kiểm"],
  ...[
    "đoàn thể",
    "đảng ủy",
    "đảng uỷ",
    "đảng viên",
    "nhân dân",
    "tòa án",
    "toà án",
    "viện kiểm",
    "viện trưởng",
  ],
  ...["kế toán", "kỹ sư", "bác sĩ", "luật sư", "giáo viên", "giáo sư", "tiến sĩ", "thạc sĩ", "học sinh"],
  ...["sinh viên", "thanh tra", "thẩm phán", "kiểm sát", "quân nhân", "chiến sĩ", "phường", "xã", "thôn"],
  ...["tổ trưởng", "khu phố", "tỉnh", "thành phố", "huyện", "quận", "con", "nội", "ngoại", "tôi", "chúng"],
  ...["và", "là", "ở", "có", "không", "được", "cho", "đã", "đang", "sẽ", "muốn", "xin", "hỏi", "cần", "phải"],
  ...["chị", "em", "anh", "ông", "bà", "cô", "chú", "cháu", "này", "ấy", "nào", "kính", "thưa", "chào"],
  // Places and people of history that bear the word.
  ...["việt nam", "vn", "rịa", "nà", "triệu trinh", "trưng", "đen", "ích khiêm", "huyện thanh"],
];
