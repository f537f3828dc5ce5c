import { expect, test } from "vitest";
import { classify } from "./classify";
import { addText, join, noEvidence, type Evidence } from "./evidence";
import { priorOf } from "./prior";
import { termsOf } from "./terms";

const [justice, health, land] = [1, 2, 3];
const labels = [justice, health, land];

function learned(...examples: [text: string, label: number][]): Evidence {
  const evidence = noEvidence();
  for (const [text, label] of examples) {
    const terms = termsOf(text);
    addText(evidence, { terms, label, times: 1 });
    evidence.documents += 1;
    for (const { number } of terms) {
      const term = evidence.terms.get(number);
      if (term !== undefined) term.documents += 1;
    }
  }
  return evidence;
}

const evidence = learned(
  ["Đăng ký khai sinh cho con", justice],
  ["Đăng ký kết hôn có yếu tố nước ngoài", justice],
  ["Cấp giấy phép hoạt động phòng khám", health],
  ["Tiêm chủng cho trẻ em", health],
  ["Tách thửa đất ở nông thôn", land],
);

test("words decide, with or without diacritics, and are named as they were written", () => {
  const [best] = classify(termsOf("Tôi muốn đăng ký khai sinh"), evidence, labels);
  expect(best).toMatchObject({ label: justice });
  expect(best?.words).toContain("khai sinh");
  expect(best?.words).not.toContain("tôi");
  expect(classify(termsOf("tach thua dat"), evidence, labels)[0]).toMatchObject({ label: land });
});

test("probabilities sum up to one and are even where nothing speaks for anybody", () => {
  const scored = classify(termsOf("đăng ký tiêm chủng"), evidence, labels);
  expect(scored.reduce((sum, { probability }) => sum + probability, 0)).toBeCloseTo(1);
  expect(classify(termsOf("xe buýt"), evidence, labels)).toEqual([]);
});

test("past questions that are alike tip the scales", () => {
  const terms = termsOf("đăng ký cho trẻ em");
  const chance = (label: number, similarity: number): number =>
    classify(terms, evidence, labels, [{ label, similarity }]).find((scored) => scored.label === land)
      ?.probability ?? 0;
  expect(chance(land, 0.9)).toBeGreaterThan(chance(justice, 0.9));
});

test("fields of work are known before the first question, and what ended speaks for its successor", () => {
  const department = (label: number, name: string, fields: string[], formerNames: string[] = []) => ({
    ...{ label, name, fields, formerNames },
  });
  const prior = priorOf(
    [
      department(justice, "Sở Tư pháp", ["hộ tịch", "công chứng, chứng thực"]),
      department(land, "Sở Nông nghiệp và Môi trường", ["đất đai"], ["Sở Tài nguyên và Môi trường"]),
    ],
    [{ id: 7, name: "Y tế", description: "Khám chữa bệnh, tiêm chủng.", label: health }],
  );
  const first = (text: string): number | undefined => classify(termsOf(text), prior, labels)[0]?.label;
  expect(first("chứng thực chữ ký")).toBe(justice);
  expect(first("gửi Sở Tài nguyên và Môi trường")).toBe(land);
  expect(first("lịch tiêm chủng")).toBe(health);
  expect(classify(termsOf("lịch tiêm chủng"), prior, [-7, -8])[0]).toMatchObject({ label: -7 });
  const old = learned(["Vệ sinh rừng phòng hộ", 9]);
  const joined = join(old, noEvidence(), (label) => (label === 9 ? land : label));
  expect(classify(termsOf("rừng phòng hộ"), joined, labels)[0]).toMatchObject({ label: land });
});
