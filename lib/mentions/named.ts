/** Somebody who may be named: by full name, or by address where two have one name. */
export type Nameable = { id: number; name: string; email: string };

/**
 * The people a note names as @Nguyễn Văn A or @a@donvi.gov.vn, each once. The longest name wins: "@Lê Hoa Mai" names
 * no "Lê Hoa". `several`: names that more than one person has.
 */
export function namedIn<Person extends Nameable>(
  note: string,
  people: readonly Person[],
): { named: Person[]; several: string[] } {
  const text = note.normalize("NFC").toLowerCase();
  const found = [...text.matchAll(/(?<![\p{L}\d@.])@/gu)].flatMap(({ index }) =>
    longest(text, index + 1, people),
  );
  const several = found.filter(({ of }) => of.length > 1).map(({ as }) => as);
  const named = found.flatMap(({ of }) => (of.length === 1 ? of : []));
  return { named: [...new Set(named)], several: [...new Set(several)] };
}

type Found<Person> = { as: string; of: Person[] };

function longest<Person extends Nameable>(
  text: string,
  at: number,
  people: readonly Person[],
): Found<Person>[] {
  const ways = people.flatMap((person) => [
    { as: person.email, person },
    { as: person.name, person },
  ]);
  const fitting = ways.filter(({ as }) => standsAt(text, at, as.normalize("NFC").toLowerCase()));
  const most = Math.max(0, ...fitting.map(({ as }) => as.length));
  const [first, ...others] = fitting.filter(({ as }) => as.length === most);
  if (first === undefined) return [];
  return [{ as: first.as, of: [first, ...others].map(({ person }) => person) }];
}

function standsAt(text: string, at: number, name: string): boolean {
  return text.startsWith(name, at) && !/^[\p{L}\p{M}\d]/u.test(text.slice(at + name.length));
}
