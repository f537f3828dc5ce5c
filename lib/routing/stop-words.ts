/*
 * Words that say how somebody asks and not what about. They are learned like others, but count half, or every "tại sao"
 * of a citizen would speak for the few departments whose procedures contain it; and they explain nothing.
 */
const stopWords = new Set(
  `tôi em chúng anh chị ông bà mình bạn hỏi xin cho biết được không có là và của thì như thế nào gì bao nhiêu lâu đâu khi nếu
  mà này do đã sẽ đang phải cần muốn về tại theo trong với các những một hay hoặc để từ đến ra vào ở bị nữa nhé ạ vậy sao ai
  hiện nay cũng rất vì nên bằng trên dưới sau trước trường hợp đề nghị ơi kính gửi thưa cảm ơn trân trọng mong rồi thêm
  the a an and or of to in on at for from with by is are was be can could may i my me we our you your it this that which where
  what when who how do does have has not please thank thanks`.split(/\s+/),
);

/** Words that contain one. */
const wholeWords = new Set(["nhà ở", "chỗ ở", "nơi ở"]);

/** True when a stop word is in it: half of a pair explains nothing. */
export function saysLittle(text: string): boolean {
  return !wholeWords.has(text) && text.split(" ").some((word) => stopWords.has(word));
}

/** True when nothing but stop words is in it. In lower case with diacritics. */
export function saysNothing(text: string): boolean {
  return text.split(" ").every((word) => stopWords.has(word));
}
