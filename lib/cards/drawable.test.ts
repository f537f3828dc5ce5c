import { expect, it } from "vitest";
import { drawable } from "./drawable";

it("keeps every Vietnamese letter, composed, and drops what the fonts do not have", () => {
  expect(drawable("ẴỄỘỮ ẵễộữ đĐ 15.000 ₫ – “ngoặc”…")).toBe("ẴỄỘỮ ẵễộữ đĐ 15.000 ₫ – “ngoặc”…");
  expect(drawable("Ệ".normalize("NFD"))).toBe("Ệ");
  expect(drawable("  Phí 🙂 漢字 là\n bao  nhiêu? ")).toBe("Phí là bao nhiêu?");
});
