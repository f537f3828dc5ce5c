import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { EnvironmentError, readEnv, variables } from "@/lib/env";

const enough = {
  DATABASE_URL: "postgresql://u:p@localhost:5432/hoidap",
  APP_SECRET: "a".repeat(32),
  NEXTAUTH_SECRET: "b".repeat(32),
  NEXT_SERVER_ACTIONS_ENCRYPTION_KEY: Buffer.alloc(32).toString("base64"),
};

function complaintAbout(source: Record<string, string | undefined>): string {
  try {
    readEnv(source);
  } catch (error) {
    if (error instanceof EnvironmentError) return error.message;
  }
  throw new Error("nothing was refused");
}

describe("the environment", () => {
  test("needs the database and three secrets; everything else has a default", () => {
    expect(readEnv(enough)).toMatchObject({
      PORT: 3000,
      APP_URL: "http://localhost:3000",
      ROLES: ["web", "relay", "mail", "sweep"],
      TRUSTED_HOPS: 0,
      DEMO: false,
    });
  });

  test("names every missing variable with its remedy in both languages", () => {
    const complaint = complaintAbout({});
    for (const name of Object.keys(enough)) {
      expect(complaint).toContain(`Thiếu ${name}. Hãy đặt: `);
      expect(complaint).toContain(`${name} is missing. Set it to: `);
    }
    expect(complaint.split("\n")).toHaveLength(8);
  });

  test.each([
    ["DATABASE_URL", "mysql://localhost/hoidap"],
    ["APP_URL", "portal"],
    ["PORT", "http"],
    ["PORT", "70000"],
    ["APP_SECRET", "too-short"],
    ["NEXT_SERVER_ACTIONS_ENCRYPTION_KEY", "not base64 at all"],
    ["NEXT_SERVER_ACTIONS_ENCRYPTION_KEY", Buffer.alloc(8).toString("base64")],
    ["SMTP_URL", "post.office"],
    ["STORAGE_URL", "/var/files"],
    ["TRUSTED_HOPS", "-1"],
    ["ROLES", "web,cook"],
    ["LOG_LEVEL", "loud"],
    ["DEMO", "maybe"],
  ])("refuses %s=%s and keeps the value to itself", (name, value) => {
    const complaint = complaintAbout({ ...enough, [name]: value });
    expect(complaint).toContain(`${name} không hợp lệ. Hãy đặt: `);
    expect(complaint).toContain(`${name} is not valid. Set it to: `);
    expect(complaint).not.toContain(value);
  });

  test("takes an empty variable as unset", () => {
    expect(readEnv({ ...enough, SMTP_URL: "", PORT: "" }).PORT).toBe(3000);
    expect(complaintAbout({ ...enough, APP_SECRET: "" })).toContain("APP_SECRET is missing");
  });

  test("is explained, variable by variable, in .env.example", () => {
    const listed = readFileSync(".env.example", "utf8").matchAll(/^([A-Z_]+)=/gm);
    expect([...listed].map(([, name]) => name).sort()).toEqual(Object.keys(variables.shape).sort());
  });
});
