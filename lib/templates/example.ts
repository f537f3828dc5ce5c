import { now } from "@/lib/clock";
import { formatDate } from "@/lib/format";
import { fillTemplate } from "./status";

/** The template as it reads in the answer to a made-up question. */
export function exampleOf(content: string): string {
  return fillTemplate(content, {
    nguoi_hoi: "Nguyễn Văn A",
    ma: "HD.2026.000123",
    tieu_de: "Thủ tục cấp lại giấy khai sinh",
    don_vi: "Sở Nội vụ",
    linh_vuc: "Hộ tịch",
    dia_ban: "Phường Hà Tu",
    han: formatDate(new Date(now().getTime() + 20 * 86_400_000)),
    nguoi_soan: "Trần Thị B",
    ngay: formatDate(now()),
  });
}
