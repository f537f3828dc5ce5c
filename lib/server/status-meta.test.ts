import { expect, it } from "vitest";
import { retryAfterIn, statusIn, validUntilIn } from "./status-meta";

const page = (head: string, body = ""): string => `<html><head>${head}</head><body>${body}</body></html>`;

it.each([404, 409, 410, 413, 422, 429, 503])("takes %i from the head", (status) => {
  expect(statusIn(page(`<title>x</title><meta name="status" content="${status}"/>`))).toBe(status);
});

it("takes no status that a page must not choose", () => {
  expect(statusIn(page('<meta name="status" content="200"/>'))).toBeNull();
  expect(statusIn(page('<meta name="status" content="302"/>'))).toBeNull();
});

it("never reads the body, where people's texts stand", () => {
  expect(statusIn(page("", '<meta name="status" content="503"/>'))).toBeNull();
  expect(statusIn('<meta name="status" content="404"/>')).toBeNull();
});

it("takes from the head when a refused form may be sent again", () => {
  expect(retryAfterIn(page('<meta name="retry-after" content="540"/>'))).toBe(540);
  expect(retryAfterIn(page('<meta name="retry-after" content="soon"/>'))).toBeNull();
  expect(retryAfterIn(page("", '<meta name="retry-after" content="540"/>'))).toBeNull();
});

it("reads in the head until when a page holds, and nothing else", () => {
  const until = (content: string) => page(`<meta name="valid-until" content="${content}"/>`);
  expect(validUntilIn(until("2026-11-26T04:30:00.000Z"))).toBe(Date.UTC(2026, 10, 26, 4, 30));
  expect(validUntilIn(until("soon, but not quite yet"))).toBeNull();
  expect(
    validUntilIn(`<head></head><body><meta name="valid-until" content="2026-11-26T04:30:00.000Z"></body>`),
  ).toBeNull();
});
