import "server-only";
import { db } from "@/lib/db";
import { verifyPassword } from "@/lib/password";
import { forgive, limit } from "@/lib/rate-limit";
import { verifySecondStep } from "./verify-totp";

type Credentials = { email: string; password: string; code: string };

type SignInOutcome = { personId: number } | "wrong" | "code_needed" | "code_wrong";

/**
 * Who these are the credentials of. Unknown address, wrong password and disabled account are one answer in one time;
 * whether there is a second step is told only to who knows the password. Throws `rate_limited` by address and account.
 */
export async function findByCredentials(
  address: string,
  { email, password, code }: Credentials,
): Promise<SignInOutcome> {
  const account = `account@${email}`;
  await limit("signinAddress", address);
  await limit("signin", account);
  const person = await db.person.findFirst({
    where: { email, disabledAt: null },
    select: { id: true, passwordHash: true, secondFactor: { select: { confirmedAt: true } } },
  });
  const matches = await verifyPassword(person?.passwordHash ?? null, password);
  if (!matches || person === null) return "wrong";
  if (person.secondFactor?.confirmedAt) {
    if (code === "") return "code_needed";
    if (!(await verifySecondStep(person.id, code))) return "code_wrong";
  }
  // The tries of who proved to be the right person do not count: the day has many sign-ins.
  await forgive("signin", account);
  return { personId: person.id };
}
