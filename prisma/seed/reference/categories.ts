/** Under what the news is filed, in the order of the list. */
export const categories = [
  { slug: "tin-hoat-dong", name: "Tin hoạt động", nameEn: "Activities" },
  { slug: "thong-bao", name: "Thông báo", nameEn: "Notices" },
  { slug: "huong-dan", name: "Hướng dẫn", nameEn: "Guides" },
  { slug: "canh-bao", name: "Cảnh báo", nameEn: "Warnings" },
  { slug: "chuyen-doi-so", name: "Chuyển đổi số", nameEn: "Digital services" },
] as const;
