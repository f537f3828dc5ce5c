import { db } from "@/lib/db";
import { hashSecret } from "@/lib/secrets";
import type { Role } from "@/lib/viewer";

const hourMs = 3_600_000;

/** A session of a person of the demonstration. */
export async function signIn(email: string): Promise<string> {
  const { id } = await db.person.findUniqueOrThrow({ where: { email }, select: { id: true } });
  const [token = ""] = await startSessions([id]);
  return token;
}

/** So many people of their own, in turns in these departments, each with a session. */
export async function hire(count: number, role: Role, departmentIds: readonly number[]): Promise<string[]> {
  const run = crypto.randomUUID().slice(0, 8);
  const people = await db.person.createManyAndReturn({
    data: Array.from({ length: count }, (_, index) => ({
      email: `do.${run}.${String(index)}@demo.example`,
      name: `Người Đo ${String(index)}`,
    })),
    select: { id: true },
  });
  await db.membership.createMany({
    data: people.flatMap(({ id: personId }, index) => {
      const departmentId = departmentIds[index % departmentIds.length];
      return departmentId === undefined
        ? []
        : [{ personId, departmentId, role, validFrom: new Date("2026-01-01") }];
    }),
  });
  return startSessions(people.map(({ id }) => id));
}

async function startSessions(personIds: readonly number[]): Promise<string[]> {
  const tokens = personIds.map(() => crypto.randomUUID());
  const expiresAt = new Date(Date.now() + hourMs);
  await db.session.createMany({
    data: personIds.map((personId, index) => ({
      ...{ personId, expiresAt },
      tokenHash: hashSecret(tokens[index] ?? ""),
    })),
  });
  return tokens;
}
