import { expect, test } from "vitest";
import { newsAddress } from "./news-address";

test.each([
  [{ q: "", category: "", page: 1 }, "/tin-tuc"],
  [{ q: "sổ đỏ", category: "", page: 1 }, "/tin-tuc?q=s%E1%BB%95+%C4%91%E1%BB%8F"],
  [{ q: "", category: "thong-bao", page: 3 }, "/tin-tuc?chuyen-muc=thong-bao&trang=3"],
])("%j is %s", (search, address) => {
  expect(newsAddress("/tin-tuc", search)).toBe(address);
});
