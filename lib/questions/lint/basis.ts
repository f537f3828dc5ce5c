/** 118/2025/NĐ-CP, 45/2019/QH14, 2345/UBND-XD1 */
const number = /\d+\/(?:(?:19|20)\d{2}\/)?\p{Lu}{2,}[\p{Lu}\d-]*/u;
/** Luật Đất đai, Bộ luật Lao động; "luật pháp" names none. */
const law = /(?:Luật|Bộ luật|Pháp lệnh|Hiến pháp)\s+(?:\p{Lu}|số\s*\d|năm\s+\d{4})/u;

/** Whether the text itself names a legal document. */
export function namesLegalDocument(text: string): boolean {
  return number.test(text) || law.test(text);
}
