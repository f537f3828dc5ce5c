import { getTranslations } from "next-intl/server";
import { currentPolicy } from "@/lib/deadlines/queries";
import type { PolicyKey } from "@/lib/deadlines/status";

/** The terms that hold today, in words: the guide never promises anything else than the policies do. */
export async function promisedTimes() {
  const t = await getTranslations("pages.amount");
  const inWords = async (key: PolicyKey) => {
    const { amount, unit } = await currentPolicy(key);
    return t(unit, { amount });
  };
  const [triage, normal, complex, urgent, reopening] = await Promise.all(
    (["triage", "answer.normal", "answer.complex", "answer.urgent", "reopening"] as const).map(inWords),
  );
  return {
    triage: triage ?? "",
    normal: normal ?? "",
    complex: complex ?? "",
    urgent: urgent ?? "",
    reopening: reopening ?? "",
  };
}
