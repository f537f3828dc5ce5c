import { describe, expect, it, onTestFinished, vi } from "vitest";
import { decrypt, encrypt } from "./encrypt";

describe("an encrypted text", () => {
  it("is read again by who made it, and never looks the same twice", () => {
    const [one, other] = [encrypt("totp", "7", "bí mật"), encrypt("totp", "7", "bí mật")];
    expect(decrypt("totp", "7", one)).toBe("bí mật");
    expect(one).not.toBe(other);
  });

  it("opens for nobody else: another row, another purpose, another key, a changed byte", () => {
    const sealed = encrypt("totp", "7", "bí mật");
    expect(() => decrypt("totp", "8", sealed)).toThrow();
    expect(() => decrypt("other", "7", sealed)).toThrow();
    expect(() => decrypt("totp", "7", `${sealed.slice(0, -2)}AA`)).toThrow();
    expect(() => decrypt("totp", "7", "")).toThrow();
    vi.stubEnv("APP_SECRET", "a key that somebody set later, of 40 chars");
    onTestFinished(() => void vi.unstubAllEnvs());
    expect(() => decrypt("totp", "7", sealed)).toThrow();
  });
});
