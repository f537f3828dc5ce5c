import { expect, it } from "vitest";
import { createShelf } from "./shelf";

const shelf = () => createShelf<string, string>(6, ({ length }) => length);

it("a full shelf gives up what was not asked for the longest", () => {
  const words = shelf();
  words.put("one", "aa");
  words.put("two", "bb");
  words.put("three", "cc");
  expect(words.get("one")).toBe("aa");
  words.put("four", "d");
  expect(["one", "two", "three", "four"].map(words.peek)).toEqual(["aa", undefined, "cc", "d"]);
  expect(words.size()).toEqual({ count: 3, bytes: 5 });
});

it("a look at it counts for nothing, and a value that takes another's place takes its bytes, too", () => {
  const words = shelf();
  words.put("one", "aaa");
  words.put("two", "bb");
  words.peek("one");
  words.put("one", "a");
  words.put("three", "ccc");
  expect(words.size()).toEqual({ count: 3, bytes: 6 });
  words.put("four", "d");
  expect(words.peek("two")).toBeUndefined();
});

it("what is larger than the shelf does not stay on it, and an emptied one begins at nothing", () => {
  const words = shelf();
  words.put("one", "far too long");
  expect(words.size()).toEqual({ count: 0, bytes: 0 });
  words.put("two", "bb");
  words.clear();
  expect(words.size()).toEqual({ count: 0, bytes: 0 });
});
