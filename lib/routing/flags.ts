import { Phrases, sentencesOf, type Sentence } from "./phrases";
import { flagKinds, type Flag, type FlagKind } from "./status";

/*
 * Texts that belong behind another door (khiếu nại, tố cáo) or cannot wait for an office to open. A flag is strong when
 * somebody complains, accuses or is in danger, soft when the words are only the subject of a question: "thời hạn giải
 * quyết khiếu nại là bao lâu" is asked by people who want to know the procedure.
 */

/** Speaks about rules, papers and programmes rather than about what happened. */
const procedural = new Phrases(
  `thủ tục | trình tự | thời hạn | thời hiệu | quy định | quy trình | luật | nghị định | thông tư | mẫu đơn | điều kiện | hồ sơ gồm
  | thẩm quyền | hướng dẫn | cách thức | như thế nào | thế nào | ra sao | ở đâu | bao lâu | cần những gì | gồm những gì
  | quyền khiếu nại | quyền tố cáo | người khiếu nại | người tố cáo | văn bản nào | cơ quan nào | mức phạt | xử phạt | khái niệm
  | tuyên truyền | phòng ngừa | phòng chống | bảo hiểm | hỗ trợ | chính sách | chế độ | chứng chỉ | giấy phép | thẩm duyệt
  | nghiệm thu | diễn tập | tập huấn | mức hưởng | thanh toán | chi trả`,
);

/** Somebody speaks for themselves. */
const personal = new Phrases(
  `tôi | chúng tôi | gia đình tôi | nhà tôi | em | cháu | con tôi | mẹ tôi | bố tôi | bà con | nhân dân | người dân | các hộ dân
  | tập thể | công dân | chồng tôi | vợ tôi`,
);

type Kind = { strong: Phrases; personal: Phrases; soft: Phrases };

/** strong: enough by itself; personal: enough when somebody speaks for themselves; soft: worth a look. */
const kinds: Record<FlagKind, Kind> = {
  complaint: {
    strong: new Phrases(
      `tôi khiếu nại | chúng tôi khiếu nại | làm đơn khiếu nại | gửi đơn khiếu nại | nộp đơn khiếu nại
      | tôi xin khiếu nại | tôi muốn khiếu nại | đề nghị giải quyết khiếu nại | khiếu nại quyết định số | khiếu nại hành vi
      | khiếu nại lần hai | tiếp tục khiếu nại | không đồng ý với quyết định | không đồng ý với kết quả giải quyết`,
    ),
    personal: new Phrases(
      "khiếu nại về việc | khiếu nại quyết định | khiếu nại đối với | đơn khiếu nại của tôi | đơn khiếu nại",
    ),
    soft: new Phrases("khiếu nại | khiếu kiện"),
  },
  denunciation: {
    strong: new Phrases(
      `tôi tố cáo | chúng tôi tố cáo | tôi xin tố cáo | tôi muốn tố cáo | làm đơn tố cáo | gửi đơn tố cáo | nộp đơn tố cáo
      | tố cáo ông | tố cáo bà | tố cáo cán bộ | tố cáo hành vi của | nhận hối lộ | đòi hối lộ | vòi tiền | vòi vĩnh
      | đòi tiền bồi dưỡng | ăn chặn | biển thủ`,
    ),
    personal: new Phrases(
      "tố cáo về việc | tố cáo đối với | đơn tố cáo | bao che | nhũng nhiễu | lợi dụng chức vụ",
    ),
    soft: new Phrases("tố cáo | tố giác | tham nhũng | hối lộ | tiêu cực"),
  },
  emergency: {
    strong: new Phrases(
      `đang cháy | đang bốc cháy | đang bị cháy | cháy lớn | cứu với | cứu tôi | xin cứu giúp | cần cấp cứu | đang nguy kịch
      | đe dọa tính mạng | đe dọa giết | dọa giết | đòi giết | dọa chém | đang bị đánh | bị đánh đập | bị bạo hành | bị bắt cóc
      | bị xâm hại | xâm hại trẻ em | xâm hại tình dục | bị hiếp dâm | bị dâm ô | bị nhốt | muốn tự tử | định tự tử
      | không muốn sống nữa | đang sạt lở | sắp sập | vỡ đê | rò rỉ khí | ngộ độc tập thể | đang bị ngộ độc | đuối nước
      | nguy hiểm đến tính mạng | đe doạ đến tính mạng`,
    ),
    personal: new Phrases(
      "bạo hành | bạo lực gia đình | bị đe dọa | bị hành hung | sạt lở | bị cháy | mất tích",
    ),
    soft: new Phrases(
      "hỏa hoạn | cấp cứu | ngộ độc | tự tử | bạo lực gia đình | bạo hành | bắt cóc | hiếp dâm | đe dọa",
    ),
  },
};

/** What the text looks like, strong flags first; each kind once, with the words that say so. */
export function flagsOf(text: string): Flag[] {
  const sentences = sentencesOf(text);
  const found = flagKinds.flatMap((kind) => flagOf(kind, sentences));
  return found.sort((one, other) => Number(other.strong) - Number(one.strong));
}

function flagOf(kind: FlagKind, sentences: readonly Sentence[]): Flag[] {
  const { strong, personal: own, soft } = kinds[kind];
  const speaking = sentences.some((sentence) => personal.foundIn(sentence).length > 0);
  const serious = sentences.filter((sentence) => procedural.foundIn(sentence).length === 0);
  const strongly = serious.flatMap((sentence) => [
    ...strong.foundIn(sentence),
    ...(speaking ? own.foundIn(sentence) : []),
  ]);
  if (strongly.length > 0) return [{ kind, strong: true, words: longest(strongly) }];
  const softly = sentences.flatMap((sentence) =>
    [strong, own, soft].flatMap((list) => list.foundIn(sentence)),
  );
  return softly.length > 0 ? [{ kind, strong: false, words: longest(softly) }] : [];
}

/** Each phrase once, and none that is part of another. */
function longest(phrases: readonly string[]): string[] {
  const distinct = [...new Set(phrases)];
  return distinct.filter(
    (phrase) => !distinct.some((other) => other !== phrase && ` ${other} `.includes(` ${phrase} `)),
  );
}
