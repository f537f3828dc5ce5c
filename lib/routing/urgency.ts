import { flagsOf } from "./flags";
import { Phrases, sentencesOf } from "./phrases";
import type { UrgencyProposal } from "./status";

const urgent = new Phrases(
  `cần gấp | rất gấp | gấp lắm | việc gấp | xử lý gấp | trả lời gấp | giải quyết gấp | gấp rút | hỏa tốc | khẩn thiết | khẩn cấp
  | càng sớm càng tốt | ngay trong hôm nay | ngay hôm nay | hết hạn hôm nay | hết hạn ngày mai | hạn cuối ngày mai
  | đến hạn ngày mai | ngày mai là hạn | đang nằm viện | đang cấp cứu | mất nước sinh hoạt | mất điện nhiều ngày`,
);
/** Urgent words that are the name of something. */
const named = new Phrases(
  `tình trạng khẩn cấp | trường hợp khẩn cấp | biện pháp khẩn cấp | số điện thoại khẩn cấp | đường dây khẩn cấp | đầu tư khẩn cấp
  | công trình khẩn cấp`,
);
const complex = new Phrases(
  `tranh chấp | nguồn gốc đất | kéo dài nhiều năm | nhiều năm nay | nhiều lần kiến nghị | đã gửi nhiều lần | kiến nghị nhiều lần
  | chưa được giải quyết | giải phóng mặt bằng | tái định cư | thu hồi đất | nhiều cơ quan | liên ngành | nhiều hộ | đo đạc lại
  | chồng lấn | thừa kế | bản đồ 299 | trước năm 1993 | trước năm 1980 | đùn đẩy | cưỡng chế | phương án bồi thường`,
);
/** One difficult word is in many plain questions. */
const enoughToBeComplex = 2;

/** What the words of a text say about its urgency; `normal` when they say nothing, without words. Danger is urgent. */
export function proposeUrgency(text: string): UrgencyProposal {
  const danger = flagsOf(text).find(({ kind, strong }) => kind === "emergency" && strong);
  if (danger !== undefined) return { urgency: "urgent", words: danger.words };
  const sentences = sentencesOf(text);
  const pressing = distinct(
    sentences.flatMap((sentence) => (named.foundIn(sentence).length > 0 ? [] : urgent.foundIn(sentence))),
  );
  if (pressing.length > 0) return { urgency: "urgent", words: pressing };
  const difficult = distinct(sentences.flatMap((sentence) => complex.foundIn(sentence)));
  if (difficult.length >= enoughToBeComplex) return { urgency: "complex", words: difficult };
  return { urgency: "normal", words: [] };
}

function distinct(words: readonly string[]): string[] {
  return [...new Set(words)];
}
