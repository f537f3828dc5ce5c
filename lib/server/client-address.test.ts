import { describe, expect, it } from "vitest";
import { clientAddress, isLoopback, stripInternal } from "./client-address";

const forwarded = { "x-forwarded-for": "1.1.1.1, 2.2.2.2, 3.3.3.3" };

describe("client address", () => {
  it("is the peer when no proxy is trusted, whatever the client claims", () => {
    expect(clientAddress(forwarded, "9.9.9.9", 0)).toBe("9.9.9.9");
  });

  it("is what the outermost trusted proxy saw", () => {
    expect(clientAddress(forwarded, "10.0.0.1", 1)).toBe("3.3.3.3");
    expect(clientAddress(forwarded, "10.0.0.1", 2)).toBe("2.2.2.2");
  });

  it("is the first known address when there are fewer hops than trusted", () => {
    expect(clientAddress({ "x-forwarded-for": "4.4.4.4" }, "10.0.0.1", 3)).toBe("4.4.4.4");
    expect(clientAddress({}, "10.0.0.1", 1)).toBe("10.0.0.1");
  });

  it("reads IPv4 in an IPv6 coat as IPv4", () => {
    expect(clientAddress({}, "::ffff:5.6.7.8", 0)).toBe("5.6.7.8");
  });

  it.each([
    ["4.4.4.4:1234", "4.4.4.4"],
    ["[2001:db8::1]:1234", "2001:db8::1"],
    ["[2001:db8::1]", "2001:db8::1"],
    ["2001:db8::1:1234", "2001:db8::1:1234"],
  ])("is %s without the port that some balancers add", (written, address) => {
    expect(clientAddress({ "x-forwarded-for": written }, "10.0.0.1", 1)).toBe(address);
  });
});

it("takes away every header by which a client could speak for us", () => {
  const headers = {
    accept: "text/html",
    forwarded: "for=1.1.1.1",
    "x-forwarded-host": "evil.example",
    "x-forwarded-proto": "https",
    "x-client-address": "1.1.1.1",
    "x-kept-form": "e30",
    "x-desk-frame": "1",
    "x-middleware-subrequest": "middleware",
  };
  stripInternal(headers);
  expect(headers).toEqual({ accept: "text/html" });
});

it("knows this machine in both families", () => {
  expect(["127.0.0.1", "::1", "::ffff:127.0.0.1"].every(isLoopback)).toBe(true);
  expect([undefined, "10.0.0.1", "::2"].some(isLoopback)).toBe(false);
});
