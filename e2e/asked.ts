import type { Database } from "./database";

/**
 * Questions as the form leaves them, found by their word, oldest first; sending many through the form is no journey of
 * staff. Returns their codes.
 */
export async function asked({ value }: Database, word: string, count: number): Promise<string[]> {
  const codes = await value(
    `with made as (
       insert into questions (code, submission_key, title, content, tracking_hash, link_hash, submitted_at)
       select 'HD.2026.' || (1000000 + (random() * 899999)::int * 10 + n % 10)::text || lpad(n::text, 2, '0'),
              $1 || n, 'Thủ tục cấp lại giấy tờ ' || $1 || ' số ' || n, 'Tôi cần biết hồ sơ gồm những giấy tờ gì?',
              $1 || n, $1 || n, now() + n * interval '1 millisecond'
       from generate_series(1, $2::int) n returning id, code),
     askers as (
       insert into citizens (question_id, name, email, consented_at)
       select id, 'Nguyễn Thị Hoà', $1 || '@nguoihoi.example', now() from made)
     select string_agg(code, ',' order by id) from made`,
    word,
    count,
  );
  return codes.split(",");
}
