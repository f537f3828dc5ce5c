import type { Database } from "./database";

/** A published question of the demonstration, not one of another journey. */
export function publishedText(database: Database, column: "title" | "content" | "slug"): Promise<string> {
  return database.value(
    `select ${column} from public_versions
     where unpublished_at is null and title not like 'Thủ tục cấp lại giấy tờ w%' and length(title) > 40
     order by id limit 1`,
  );
}
