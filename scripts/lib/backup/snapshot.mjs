/** Who is signed in or looking at a page right now. After a restore everybody signs in again, and no old limit counts. */
const passing = ["sessions", "presences", "rate_limits", "spent_proofs"];

/** The tables of the application in the database, each with the columns that can be written, in a fixed order. */
export async function listTables(client) {
  const { rows } = await client.query(
    `select c.relname as name, array_agg(a.attname::text order by a.attnum) as columns
     from pg_class c join pg_attribute a on a.attrelid = c.oid
     where c.relnamespace = 'public'::regnamespace and c.relkind = 'r'
       and a.attnum > 0 and not a.attisdropped and a.attgenerated = ''
     group by c.relname order by c.relname`,
  );
  return rows;
}

/** What a backup says of itself in its first part. Call it inside the transaction that reads the tables. */
export async function describe(client) {
  const tables = await listTables(client);
  const { rows: migrations } = await client.query(
    `select migration_name, checksum from _prisma_migrations
     where rolled_back_at is null and finished_at is not null order by migration_name`,
  );
  // Sequences know no snapshot: read after it began, they are never behind the rows it shows.
  const { rows: sequences } = await client.query(
    `select sequencename as name, last_value::text as last from pg_sequences
     where schemaname = 'public' and last_value is not null order by sequencename`,
  );
  return {
    format: 1,
    lastMigration: migrations.at(-1)?.migration_name,
    migrations,
    tables: tables.filter(({ name }) => !passing.includes(name)),
    sequences,
  };
}

/** `"questions" ("id", "title", …)` for COPY. */
export function copyTarget(client, { name, columns }) {
  return `${client.escapeIdentifier(name)} (${columns.map((each) => client.escapeIdentifier(each)).join(", ")})`;
}
