import { Pool } from "pg";
import { createElement } from "react";

export const dynamic = "force-dynamic";

const pool = new Pool({ connectionString: process.env["DATABASE_URL"] });

/** The first fifty in work, as plainly as can be. */
export default async function Page() {
  const { rows } = await pool.query(
    `select id, code, title, status, due_at from questions
     where status in ('assigned', 'in_progress', 'needs_info', 'pending_approval') order by due_at, id limit 50`,
  );
  return createElement("ol", null, rows.map(toItem));
}

function toItem({ id, code, title, status, due_at }) {
  const link = createElement("a", { href: `/questions/${code}` }, title);
  return createElement("li", { key: id }, link, ` ${code} ${status} ${due_at.toISOString()}`);
}
