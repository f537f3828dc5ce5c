/** Bodies that ended. Old timelines keep their names, their work went to the successors. */
export type DissolvedFacts = {
  code: string;
  name: string;
  nameEn: string;
  successors: readonly string[];
};

/** Merged into others on 01/03/2025. */
export const dissolvedDepartments: readonly DissolvedFacts[] = [
  {
    code: "sldtbxh",
    name: "Sở Lao động – Thương binh và Xã hội",
    nameEn: "Department of Labour, Invalids and Social Affairs",
    successors: ["snv", "syt", "sgddt"],
  },
  {
    code: "skhdt",
    name: "Sở Kế hoạch và Đầu tư",
    nameEn: "Department of Planning and Investment",
    successors: ["stc"],
  },
  { code: "sgtvt", name: "Sở Giao thông vận tải", nameEn: "Department of Transport", successors: ["sxd"] },
  {
    code: "stttt",
    name: "Sở Thông tin và Truyền thông",
    nameEn: "Department of Information and Communications",
    // The press went to culture, everything else to science and technology.
    successors: ["skhcn", "svhttdl"],
  },
  {
    code: "svhtt",
    name: "Sở Văn hóa và Thể thao",
    nameEn: "Department of Culture and Sports",
    successors: ["svhttdl"],
  },
  { code: "sdl", name: "Sở Du lịch", nameEn: "Department of Tourism", successors: ["svhttdl"] },
  {
    code: "snnptnt",
    name: "Sở Nông nghiệp và Phát triển nông thôn",
    nameEn: "Department of Agriculture and Rural Development",
    successors: ["snnmt"],
  },
  {
    code: "stnmt",
    name: "Sở Tài nguyên và Môi trường",
    nameEn: "Department of Natural Resources and Environment",
    successors: ["snnmt"],
  },
  { code: "bdt", name: "Ban Dân tộc", nameEn: "Committee for Ethnic Affairs", successors: ["sdttg"] },
];

/** The district level ended on 01/07/2025; communes.json says which communes a district became. */
export const districts: readonly { slug: string; name: string }[] = [
  { slug: "ha-long", name: "UBND thành phố Hạ Long" },
  { slug: "mong-cai", name: "UBND thành phố Móng Cái" },
  { slug: "cam-pha", name: "UBND thành phố Cẩm Phả" },
  { slug: "uong-bi", name: "UBND thành phố Uông Bí" },
  { slug: "dong-trieu", name: "UBND thành phố Đông Triều" },
  { slug: "quang-yen", name: "UBND thị xã Quảng Yên" },
  { slug: "binh-lieu", name: "UBND huyện Bình Liêu" },
  { slug: "tien-yen", name: "UBND huyện Tiên Yên" },
  { slug: "dam-ha", name: "UBND huyện Đầm Hà" },
  { slug: "hai-ha", name: "UBND huyện Hải Hà" },
  { slug: "ba-che", name: "UBND huyện Ba Chẽ" },
  { slug: "van-don", name: "UBND huyện Vân Đồn" },
  { slug: "co-to", name: "UBND huyện Cô Tô" },
];
