/** What officials and citizens shorten, without diacritics → the words it stands for. Only what has one meaning here. */
const abbreviations: Readonly<Record<string, string>> = {
  attp: "an toàn thực phẩm",
  bhtn: "bảo hiểm thất nghiệp",
  bhxh: "bảo hiểm xã hội",
  bhyt: "bảo hiểm y tế",
  bvmt: "bảo vệ môi trường",
  cccd: "căn cước công dân",
  cchn: "chứng chỉ hành nghề",
  cmnd: "chứng minh nhân dân",
  cntt: "công nghệ thông tin",
  dkkd: "đăng ký kinh doanh",
  dvc: "dịch vụ công",
  gcn: "giấy chứng nhận",
  gcnqsdd: "giấy chứng nhận quyền sử dụng đất",
  gddt: "giáo dục đào tạo",
  gplx: "giấy phép lái xe",
  gpxd: "giấy phép xây dựng",
  gtvt: "giao thông vận tải",
  htx: "hợp tác xã",
  kcn: "khu công nghiệp",
  kdtm: "kinh doanh thương mại",
  lltp: "lý lịch tư pháp",
  mttq: "mặt trận tổ quốc",
  nnvptnt: "nông nghiệp và phát triển nông thôn",
  nvqs: "nghĩa vụ quân sự",
  pccc: "phòng cháy chữa cháy",
  qsdd: "quyền sử dụng đất",
  sdd: "sử dụng đất",
  tdtt: "thể dục thể thao",
  tncn: "thu nhập cá nhân",
  tndn: "thu nhập doanh nghiệp",
  tnmt: "tài nguyên môi trường",
  vsattp: "vệ sinh an toàn thực phẩm",
  xkld: "xuất khẩu lao động",
};

/** The words an abbreviation stands for, or the word itself. `bare` is without diacritics. */
export function spellOut(word: string, bare: string): string[] {
  return abbreviations[bare]?.split(" ") ?? [word];
}
