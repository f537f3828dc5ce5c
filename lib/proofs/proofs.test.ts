import { beforeEach, describe, expect, it } from "vitest";
import { now } from "@/lib/clock";
import { db, transaction } from "@/lib/db";
import { setTestClock } from "@/lib/testing/clock";
import { useDatabase } from "@/lib/testing/database";
import { proofFor, solved, written } from "@/lib/testing/proof";
import { checkProof, type Proof } from "./check";
import { forgetProofs } from "./forget";
import { issueChallenge } from "./issue";
import { challengeRequestSchema, proofField } from "./schema";
import { spendProof } from "./spend";
import { proofLifetimeMs, proofPurposes } from "./status";

useDatabase();
beforeEach(() => setTestClock("2026-11-26T02:00:00Z"));

async function right(): Promise<Proof> {
  const proof = await checkProof("submit", await proofFor("submit"));
  if (proof === null) throw new Error("taken for none");
  return proof;
}

const refused = (reason: string) => ({ code: "invalid", reason });

describe("a challenge", () => {
  it("is another one each time, says what it is for, and asks for the configured number of tries", async () => {
    const [one, other] = [await solved("submit"), await solved("follow")];
    expect(one.challenge.parameters.nonce).not.toBe(other.challenge.parameters.nonce);
    expect(other.challenge.parameters.data).toMatchObject({ purpose: "follow" });
    // PROOF_COST is 1 in tests.
    expect(one.solution.counter).toBe(1);
  });

  it("stores nothing", async () => {
    await issueChallenge("submit");
    expect(await db.spentProof.count()).toBe(0);
  });

  it("is asked for by a purpose there is", () => {
    for (const purpose of proofPurposes)
      expect(challengeRequestSchema.safeParse({ purpose }).success).toBe(true);
    expect(challengeRequestSchema.safeParse({ purpose: "everything" }).success).toBe(false);
  });
});

describe("a proof", () => {
  it("is right until it is out of date", async () => {
    const sent = await proofFor("submit");
    setTestClock(new Date(now().getTime() + proofLifetimeMs - 60_000).toISOString());
    expect(await checkProof("submit", sent)).toMatchObject({
      nonce: expect.stringMatching(/^[0-9a-f]{32}$/),
    });
    setTestClock(new Date(now().getTime() + 60_000).toISOString());
    await expect(checkProof("submit", sent)).rejects.toMatchObject(refused("proof_over"));
  });

  it("is good for its own purpose only", async () => {
    await expect(checkProof("submit", await proofFor("follow"))).rejects.toMatchObject(
      refused("proof_wrong"),
    );
  });

  it("may be missing, and is told from a wrong one", async () => {
    expect(await checkProof("submit", "")).toBeNull();
    expect(proofField.parse(undefined)).toBe("");
    expect(proofField.parse(["two", "proofs"])).toBe("wrong");
    expect(proofField.parse("x".repeat(4_001))).toBe("wrong");
  });

  it("cannot be had without the work, by another counter, a longer life, or a lower cost", async () => {
    const { challenge, solution } = await solved("submit");
    const { parameters } = challenge;
    const changed = (change: object) => ({
      challenge: { ...challenge, parameters: { ...parameters, ...change } },
      solution,
    });
    const forgeries = [
      { challenge, solution: { ...solution, derivedKey: parameters.keyPrefix.padEnd(64, "0") } },
      { challenge: { ...challenge, signature: "0".repeat(64) }, solution },
      changed({ cost: 1 }),
      changed({ nonce: "0".repeat(32) }),
      changed({ data: { purpose: "submit", until: now().getTime() + 1e12 } }),
      { challenge },
      "a text",
    ];
    for (const forgery of forgeries)
      await expect(checkProof("submit", written(forgery))).rejects.toMatchObject(refused("proof_wrong"));
    for (const text of ["wrong", "%%%", "bnVsbA=="])
      await expect(checkProof("submit", text)).rejects.toMatchObject(refused("proof_wrong"));
  });
});

describe("spending", () => {
  it("takes each proof once", async () => {
    const proof = await right();
    await spendProof(db, proof);
    await expect(spendProof(db, proof)).rejects.toMatchObject(refused("proof_used"));
    await spendProof(db, null);
    expect(await db.spentProof.count()).toBe(1);
  });

  it("lets one of two at once through", async () => {
    const proof = await right();
    const both = await Promise.allSettled([1, 2].map(() => transaction((tx) => spendProof(tx, proof))));
    expect(both.map(({ status }) => status).toSorted()).toEqual(["fulfilled", "rejected"]);
  });

  it("leaves it good when what it was for did not happen", async () => {
    const proof = await right();
    const broken = transaction(async (tx) => {
      await spendProof(tx, proof);
      throw new Error("the disk is full");
    });
    await expect(broken).rejects.toThrow("the disk is full");
    await spendProof(db, proof);
  });

  it("is remembered until the challenge is out of date, and no longer", async () => {
    const proof = await right();
    await spendProof(db, proof);
    setTestClock(new Date(proof.expiresAt.getTime() - 60_000).toISOString());
    await forgetProofs();
    expect(await db.spentProof.count()).toBe(1);
    setTestClock(proof.expiresAt.toISOString());
    await forgetProofs();
    expect(await db.spentProof.count()).toBe(0);
  });
});
