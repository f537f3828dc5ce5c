import { readFileSync } from "node:fs";
import path from "node:path";
import { query } from "./database.mjs";
import { migrate } from "./migrations.mjs";
import { root } from "./paths.mjs";
import { Stop } from "./stop.mjs";

const insufficientPrivilege = "42501";

/**
 * Brings the database of an environment to this release as its owner (MIGRATION_DATABASE_URL, else DATABASE_URL), and
 * limits the application's role when that is another one. Returns the names of the migrations it applied.
 */
export async function migrateFor({ DATABASE_URL: app, MIGRATION_DATABASE_URL: owner }) {
  const applied = await migrate(owner || app);
  if (owner && app && roleOf(owner).name !== roleOf(app).name) await limitRole(owner, app);
  return applied;
}

/** Makes the role of `appUrl` when there is none, and takes away what it must not do (scripts/app-role.sql). */
export async function limitRole(ownerUrl, appUrl, { setPassword = false } = {}) {
  const { name, password } = roleOf(appUrl);
  const sql = readFileSync(path.join(root, "scripts/app-role.sql"), "utf8");
  await query(ownerUrl, async (client) => {
    // Two starts at once must not both make the role; the lock is that of the migrations.
    await client.query("select pg_advisory_lock(72707369)");
    const found = await client.query("select from pg_roles where rolname = $1", [name]);
    const login = `role ${client.escapeIdentifier(name)} login password ${client.escapeLiteral(password)}`;
    if (found.rowCount === 0) await makeRole(client, name, `create ${login}`);
    else if (setPassword) await client.query(`alter ${login}`);
    await client.query("select set_config('hoidap.role', $1, false)", [name]);
    await client.query(sql);
  });
}

async function makeRole(client, name, sql) {
  try {
    await client.query(sql);
  } catch (error) {
    if (error.code !== insufficientPrivilege) throw error;
    throw new Stop(
      `Chủ sở hữu cơ sở dữ liệu không được tạo vai trò. Hãy nhờ quản trị cơ sở dữ liệu chạy: create role ${name} login password '…'`,
      `The owner of the database may not make roles. Ask its administrator to run: create role ${name} login password '…'`,
    );
  }
}

function roleOf(url) {
  const { username, password } = new URL(url);
  return { name: decodeURIComponent(username), password: decodeURIComponent(password) };
}
