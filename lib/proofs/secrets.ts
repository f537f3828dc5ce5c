import "server-only";
import { seal } from "@/lib/secrets";

/** Keys for the two signatures of a challenge: of its parameters, and of the key that only the right counter gives. */
export function proofSecrets(): { hmacSignatureSecret: string; hmacKeySignatureSecret: string } {
  return {
    hmacSignatureSecret: seal("proof", "parameters"),
    hmacKeySignatureSecret: seal("proof", "key"),
  };
}
