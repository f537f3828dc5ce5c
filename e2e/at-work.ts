import { randomBytes } from "node:crypto";
import { asked } from "./asked";
import { hashOf, type Database } from "./database";
import { department, people } from "./people";

/** How far a question of the department is, with an official who took it on and, at the end, a text handed in. */
export type Stage = "received" | "assigned" | "in_progress" | "pending_approval";

export type AtWork = {
  code: string;
  /** Of the asker's own page: /tra-cuu/{token}. */
  token: string;
  /** Where the asker gets letters. */
  email: string;
};

/** The text that was handed in. */
export const handedIn = (word: string): string => `Kính gửi ông/bà, hồ sơ ${word} nộp tại bộ phận một cửa.`;

type Wish = { count?: number; stage: Stage };

/** Questions as staff leave them at that stage; bringing many there through the pages is no journey of its own. */
export async function atWork(
  database: Database,
  word: string,
  { count = 1, stage }: Wish,
): Promise<AtWork[]> {
  const codes = await asked(database, word, count);
  return Promise.all(
    codes.map(async (code) => {
      const token = randomBytes(32).toString("base64url");
      await database.value(
        `with o as (select id from people where email = $1),
              d as (select id from departments where name = $2 and valid_to is null),
         question as (
           update questions set
             status = $3::question_status, version = 5, link_hash = $4, received_at = now(), clock_from = now(),
             due_at = now() + interval '20 days', original_due_at = now() + interval '20 days',
             topic_id = (select id from topics order by id limit 1),
             lead_department_id = case when $3 <> 'received' then (select id from d) end,
             official_id = case when $3 in ('in_progress', 'pending_approval') then (select id from o) end
           where code = $5 returning id),
         assignment as (
           insert into assignments (question_id, department_id, role, state, person_id)
           select q.id, d.id, 'lead', (case when $3 = 'assigned' then 'pending' else 'accepted' end)::assignment_state,
                  case when $3 <> 'assigned' then (select id from o) end
           from question q, d where $3 <> 'received'),
         version as (
           insert into answer_versions (question_id, number, content, author_id)
           select q.id, 1, $6, (select id from o) from question q where $3 = 'pending_approval'),
         draft as (
           insert into drafts (question_id, content, author_id)
           select q.id, $6, (select id from o) from question q where $3 = 'pending_approval')
         select id from question`,
        ...[people.official, department, stage, hashOf(token), code, handedIn(word)],
      );
      return { code, token, email: `${word}@nguoihoi.example` };
    }),
  );
}
