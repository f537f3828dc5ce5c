import { describe, expect, it } from "vitest";
import { createCardStore } from "./keep";

const bytes = (length: number) => () => Promise.resolve(Buffer.alloc(length));

describe("cards", () => {
  it("are drawn once for a crowd and kept", async () => {
    const store = createCardStore();
    let drawn = 0;
    const draw = () => {
      drawn += 1;
      return Promise.resolve(Buffer.from("png"));
    };
    const all = await Promise.all([1, 2, 3].map(() => store.get("a", draw)));
    await store.get("a", draw);
    expect(drawn).toBe(1);
    expect(new Set(all.map((card) => card?.tag)).size).toBe(1);
  });

  it("are drawn one after the other, and refused when too many wait", async () => {
    const store = createCardStore({ bytes: 1_000, waiting: 2 });
    let [now, most] = [0, 0];
    const draw = async () => {
      most = Math.max(most, ++now);
      await new Promise((resolve) => setImmediate(resolve));
      now -= 1;
      return Buffer.from("png");
    };
    const [first, second, third] = await Promise.all(["a", "b", "c"].map((key) => store.get(key, draw)));
    expect([first === null, second === null, third]).toEqual([false, false, null]);
    expect(most).toBe(1);
  });

  it("take no more memory than allowed: those not asked for longest go", async () => {
    const store = createCardStore({ bytes: 25, waiting: 5 });
    for (const key of ["a", "b"]) await store.get(key, bytes(10));
    await store.get("a", bytes(10));
    await store.get("c", bytes(10));
    let again = 0;
    const count = () => {
      again += 1;
      return Promise.resolve(Buffer.alloc(10));
    };
    await store.get("a", count);
    await store.get("c", count);
    expect(again).toBe(0);
    await store.get("b", count);
    expect(again).toBe(1);
  });

  it("that failed are drawn again, and hold up nobody", async () => {
    const store = createCardStore();
    await expect(store.get("a", () => Promise.reject(new Error("no font")))).rejects.toThrow("no font");
    expect((await store.get("a", bytes(1)))?.body).toHaveLength(1);
  });
});
