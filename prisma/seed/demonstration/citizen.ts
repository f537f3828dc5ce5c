import { plain } from "./plain";
import type { DemonstrationQuestion } from "./spec";

/** Contact data nobody has: the reserved domain, and numbers that only count up. */
export function citizenOf(spec: DemonstrationQuestion, code: string) {
  const number = Number(code.split(".")[2]);
  const reach = spec.reach ?? (spec.channel === "phone" ? "phone" : "email");
  const mailbox = plain(spec.asker).split(" ").join(".");
  return {
    name: spec.asker,
    email: reach === "phone" ? null : `${mailbox}.${number}@nguoihoi.example`,
    phone: reach === "email" ? null : `0900000${String(number).padStart(3, "0")}`,
  };
}
