import { describe, expect, it } from "vitest";
import type { FinishedPage } from "./finish";
import { purge } from "./purge";
import { createPageStore, type KeptPage, type PageStore } from "./store";

const at = 1_000_000;
const of = (store: PageStore, kind: KeptPage["kind"] = "content", bytes = 100): KeptPage => ({
  page: { status: 200, bytes } as FinishedPage,
  kind,
  renderedAt: at,
  generation: store.generation(),
});

describe("how a kept page grows old", () => {
  it("with time: fresh, then stale, then only when no new one can be had", () => {
    const store = createPageStore(1_000);
    const ages = [0, 59_000, 61_000, 601_000].map((ms) => store.ageOf(of(store), at + ms));
    expect(ages).toEqual(["fresh", "fresh", "stale", "expired"]);
  });

  it("within seconds when it was searched for", () => {
    const store = createPageStore(1_000);
    const ages = [9_000, 11_000, 61_000].map((ms) => store.ageOf(of(store, "search"), at + ms));
    expect(ages).toEqual(["fresh", "stale", "expired"]);
  });

  it("at once when something is published; what began to be rendered before is old already", () => {
    const store = createPageStore(1_000);
    const before = of(store);
    purge(store, { type: "question.published", rooms: ["coordinator", "public"] });
    expect(store.ageOf(before, at)).toBe("expired");
    store.put("/", before);
    expect(store.get("/", "content")).toBeDefined();
    expect(store.ageOf(of(store), at)).toBe("fresh");
  });

  it("entirely when something is taken down: it must not be shown even while the database is away", () => {
    const store = createPageStore(1_000);
    store.put("/", of(store));
    purge(store, { type: "question.unpublished", rooms: ["public"] });
    expect(store.get("/", "content")).toBeUndefined();
    expect(store.size()).toEqual({ pages: 0, bytes: 0 });
  });

  it("entirely, the page too that was being rendered while something was taken down", () => {
    const store = createPageStore(1_000);
    const before = of(store);
    purge(store, { type: "article.unpublished", rooms: ["public"] });
    store.put("/", before);
    expect(store.get("/", "content")).toBeUndefined();
    store.put("/", of(store));
    expect(store.get("/", "content")).toBeDefined();
  });

  it("figures with every question, but not more often than once a second; other pages not at all", () => {
    const store = createPageStore(1_000);
    purge(store, { type: "question.received", rooms: ["coordinator"] }, at + 10);
    expect(store.ageOf(of(store, "figures"), at + 500)).toBe("fresh");
    expect(store.ageOf(of(store, "figures"), at + 1_500)).toBe("stale");
    expect(store.ageOf(of(store, "content"), at + 1_500)).toBe("fresh");
  });

  it("at the moment the page itself names, however new it is", () => {
    const store = createPageStore(1_000);
    const page = { ...of(store), validUntil: at + 5_000 };
    expect(store.ageOf(page, at + 4_999)).toBe("fresh");
    expect(store.ageOf(page, at + 5_000)).toBe("expired");
    expect(store.ageOf({ ...page, validUntil: null }, at + 5_000)).toBe("fresh");
  });

  it("after half a minute while notices do not reach us", () => {
    const store = createPageStore(1_000);
    store.setDeaf(true);
    expect(store.ageOf(of(store), at + 29_000)).toBe("fresh");
    expect(store.ageOf(of(store), at + 31_000)).toBe("expired");
  });
});

it("keeps no more bytes than it may; the page asked for least recently goes first", () => {
  const store = createPageStore(300);
  store.put("/a", of(store));
  store.put("/b", of(store));
  store.get("/a", "content");
  store.put("/c", of(store));
  expect(store.get("/b", "content")).toBeUndefined();
  expect(store.get("/a", "content")).toBeDefined();
  expect(store.size()).toEqual({ pages: 2, bytes: 200 });
});

it("is not emptied by who searches for one thing after the other", () => {
  const store = createPageStore(1_200);
  store.put("/", of(store));
  for (let number = 0; number < 50; number++) store.put(`/?q=${String(number)}`, of(store, "search"));
  expect(store.get("/", "content")).toBeDefined();
  expect(store.get("/?q=49", "search")).toBeDefined();
  expect(store.get("/?q=47", "search")).toBeUndefined();
  expect(store.size()).toEqual({ pages: 3, bytes: 300 });
});
