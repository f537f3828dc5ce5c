import { limitRole } from "./app-role.mjs";
import { run } from "./processes.mjs";
import { query } from "./database.mjs";
import { root } from "./paths.mjs";
import { ensureDatabase } from "./postgres.mjs";
import { migrate } from "./migrations.mjs";
import { typescript } from "./prepare.mjs";
import { Stop } from "./stop.mjs";

const database = "hoidap";
const password = "Demo-HoiDap-2026";

/** [role in Vietnamese, role in English, address] of the seeded people. */
const people = [
  ["Đầu mối", "Coordinator", "daumoi@demo.example"],
  ["Tổng đài viên", "Operator", "tongdai@demo.example"],
  ["Chuyên viên Sở Nội vụ", "Official", "chuyenvien.snv@demo.example"],
  ["Lãnh đạo Sở Nội vụ", "Leader", "lanhdao.snv@demo.example"],
  ["Chuyên viên Sở Xây dựng", "Official", "chuyenvien.sxd@demo.example"],
  ["Lãnh đạo Sở Xây dựng", "Leader", "lanhdao.sxd@demo.example"],
  ["Biên tập viên", "Editor", "bientap@demo.example"],
  ["Quản trị", "Administrator", "quantri@demo.example"],
];

/** The sign-ins as they stand on the terminal. */
export function signIns() {
  const lines = people.map(([vi, en, address]) => `  ${address.padEnd(30)} ${vi} · ${en}`);
  return [`Tài khoản trình diễn · Demonstration sign-ins (${password}):`, ...lines].join("\n");
}

/**
 * Migrates the embedded database as its owner and fills it on the first run as the application does. The database carries a comment while it is being
 * filled: a run that was cut off begins anew instead of showing half a demonstration.
 */
export async function prepareDemonstration(postgres, environment) {
  const state = await readState(postgres);
  if (state === "filling") await dropDatabase(postgres);
  const url = await ensureDatabase(postgres, database);
  await migrate(url);
  await limitRole(url, postgres.appUrl(database), { setPassword: true });
  if (state === "ready") return;
  await mark(url, "filling");
  console.log("› prisma/seed.ts");
  const code = await run(process.execPath, typescript("prisma/seed.ts"), { cwd: root, env: environment });
  if (code !== 0)
    throw new Stop("Không nạp được dữ liệu trình diễn.", "The demonstration data could not be loaded.");
  await mark(url, "ready");
}

function readState(postgres) {
  return query(postgres.url("postgres"), async (client) => {
    const sql = "select shobj_description(oid, 'pg_database') as state from pg_database where datname = $1";
    const { rows } = await client.query(sql, [database]);
    return rows[0]?.state ?? undefined;
  });
}

function mark(url, state) {
  return query(url, (client) => client.query(`comment on database ${database} is '${state}'`));
}

function dropDatabase(postgres) {
  return query(postgres.url("postgres"), (client) => client.query(`drop database ${database} with (force)`));
}
