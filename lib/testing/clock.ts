import "server-only";
import { onTestFinished } from "vitest";
import { setClock } from "@/lib/clock";

/** Sets the product's clock until the test is over. */
export function setTestClock(instant: string): void {
  setClock(new Date(instant));
  onTestFinished(() => setClock(null));
}
