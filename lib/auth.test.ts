import { describe, expect, it } from "vitest";
import { authOptions } from "./auth";

type Jwt = (given: { token: object; user?: object }) => unknown;
const jwt = authOptions(() => Promise.resolve("wrong")).callbacks?.jwt as Jwt;

describe("the token of next-auth", () => {
  it("is that of the session which signing in started", () => {
    expect(jwt({ token: { sub: "1" }, user: { id: "1", token: "new" } })).toMatchObject({ token: "new" });
  });

  it("stays what it is when next-auth only reads it, and comes without a user", () => {
    expect(jwt({ token: { token: "kept" } })).toEqual({ token: "kept" });
  });
});
