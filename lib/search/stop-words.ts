import { plainOf } from "./words";

/*
 * Words that nearly every question has. They count less, never nothing: "bao nhiêu ngày" must still find something.
 * Two kinds, because "bao lâu" says less about the matter than "thủ tục" or "lệ phí", by which answers differ too.
 */
const askingShare = 0.35;
const aspectShare = 0.8;

const asking = wordSet(`
  tôi em anh chị ông bà mình chúng ta tui bạn mọi thì là mà và của cho với để ở tại về trong khi nếu hay hoặc đã đang
  sẽ được bị có không ko chưa nữa này đó kia ấy những các một mỗi từ đến đi ra vào rồi vậy như thế nào sao gì đâu ai mấy
  bao nhiêu lâu do vì nên cũng chỉ còn cần phải muốn xin hỏi làm ơn giúp gồm hiện nay giờ bây tự theo trên dưới trước sau
  bắt buộc nhất ạ à nhé vui lòng biết thể`);

const aspects = wordSet(`
  hồ sơ giấy tờ lệ phí chi tiền mất thời gian hạn thủ tục trình tự điều kiện cơ quan thẩm quyền thành phần quy định trường
  hợp nộp chuẩn quy trình bước ngày đối tượng yêu cầu cách thức nơi thực hiện`);

/** What part of its rarity a word counts with, 0 to 1. Judged without diacritics, as readers type. */
export function shareOf(plain: string): number {
  if (asking.has(plain)) return askingShare;
  return aspects.has(plain) ? aspectShare : 1;
}

function wordSet(text: string): ReadonlySet<string> {
  return new Set(text.trim().split(/\s+/).map(plainOf));
}
