import { findPending, readHistory, readMigrations } from "../migrations.mjs";
import { Stop } from "../stop.mjs";

/** Held by migrations and by restores, so that they wait for each other. */
const lockNumber = 72_707_369;

/**
 * Locks the database for a restore, or refuses: when a portal or anybody else is connected, when its tables are not
 * ours, and, without `force`, when it holds anything.
 */
export async function claimTarget(client, { force }) {
  await client.query("select pg_advisory_xact_lock($1)", [lockNumber]);
  const { rows } = await client.query(
    `select (select count(*)::int from pg_stat_activity
              where datname = current_database() and pid <> pg_backend_pid() and usesysid is not null) as others,
            (select count(*)::int from pg_tables where schemaname = 'public') as tables,
            to_regclass('public._prisma_migrations') is not null as ours`,
  );
  const [{ others, tables, ours }] = rows;
  if (others > 0) throw busy(others);
  if (!ours && tables > 0) throw foreign();
  if (!ours) return;
  // A database of a newer release is refused here; one of an older release is replaced.
  findPending(readMigrations(), await readHistory(client));
  if (!force && (await holdsAnything(client))) throw full();
}

/** An installation has people and departments before it has anything else, and the migrations make neither. */
async function holdsAnything(client) {
  const { rows } = await client.query(
    `select exists (select from people) or exists (select from departments) or exists (select from questions) as full`,
  );
  return rows[0].full;
}

function busy(others) {
  return new Stop(
    `Còn ${others} kết nối khác đến cơ sở dữ liệu. Hãy dừng mọi máy chủ của cổng rồi chạy lại.`,
    `${others} other connections to the database are open. Stop every instance of the portal and try again.`,
  );
}

function foreign() {
  return new Stop(
    "Cơ sở dữ liệu có bảng của phần mềm khác. Hãy tạo một cơ sở dữ liệu trống cho cổng hỏi đáp.",
    "The database holds tables of another program. Make an empty database for the portal.",
  );
}

function full() {
  return new Stop(
    "Cơ sở dữ liệu đã có dữ liệu. Thêm --force để thay toàn bộ bằng bản sao lưu; dữ liệu hiện có sẽ mất.",
    "The database holds data. Add --force to replace all of it by the backup; what is there now will be lost.",
  );
}
