import { useCallback, useRef, useState } from "react";
import { proofLifetimeMs, type ProofPurpose } from "@/lib/proofs/status";

type Begun = { at: number; proof: Promise<string> };

/** A proof made earlier than this is left, so that none grows too old between here and the server. */
const freshMs = proofLifetimeMs / 2;

/**
 * A proof of work for a form: begun when somebody touches it, so that it is ready long before they send it, and loaded
 * no earlier. `attach` waits for it, makes a new one when it is old, and gives each one out once. A browser that cannot
 * compute sends the form without, like one without JavaScript.
 */
export function useProof(purpose: ProofPurpose) {
  const begun = useRef<Begun>(null);
  const [solving, setSolving] = useState(false);

  const begin = useCallback((): Begun => {
    if (begun.current !== null && Date.now() - begun.current.at < freshMs) return begun.current;
    const one: Begun = { at: Date.now(), proof: make(purpose, setSolving) };
    begun.current = one;
    return one;
  }, [purpose]);

  const attach = useCallback(
    async (form: FormData): Promise<void> => {
      let proof = await begin().proof;
      begun.current = null;
      // What failed when the form was touched, far from the next mast, may succeed now.
      if (proof === "") proof = await begin().proof;
      begun.current = null;
      if (proof !== "") form.set("proof", proof);
    },
    [begin],
  );

  const touch = useCallback((): void => void begin(), [begin]);
  return { touch, attach, solving };
}

/** Empty when there is none to be had. */
async function make(purpose: ProofPurpose, tell: (solving: boolean) => void): Promise<string> {
  // A turn later: what a form's action sets in its own turn is not shown before the action has ended.
  await Promise.resolve();
  tell(true);
  try {
    const { solve } = await import("./solve");
    return await solve(purpose);
  } catch {
    return "";
  } finally {
    tell(false);
  }
}
