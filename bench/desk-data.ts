import { Client } from "pg";

/** Questions in all, and how many of them are in work; of the others half stand in "Đã trả lời", half are closed. */
export type DeskSize = { questions: number; open: number };

const all = Number(process.env["QUESTIONS"] ?? "100000");
/** That of the goals; QUESTIONS names a smaller one, to try a bench out. */
export const deskSize: DeskSize = { questions: all, open: all / 5 };

const batch = 20_000;

/** Syllables from common to rare; a text takes them as people do, the first ones over and over. */
const syllables =
  "xin hỏi về thủ tục giấy tờ cấp đổi đất đai nhà ở hộ khẩu tôi cần nộp hồ sơ ở đâu bao lâu lệ phí bảo hiểm y tế học phí trường trợ cấp người có công xây dựng phép kinh doanh thuế đường điện nước môi trường rác chợ bến xe du lịch văn hóa lao động hợp đồng lương hưu sinh tử kết hôn con nuôi căn cước lái xe biển số tàu cá thủy sản rừng mỏ than cảng hải quan xuất khẩu đầu tư quy hoạch thu hồi bồi thường tái định cư hòa giải khiếu tranh chấp ranh giới thừa kế tặng cho chuyển nhượng vi bằng công chứng sao y trích lục lý lịch khám chữa viện phí tiêm chủng dịch sốt trẻ em khuyết tật mồ côi cao tuổi nghèo vay vốn ngân hàng nông nghiệp lúa gà lợn phân bón thuốc sâu kênh mương đê bão lụt sạt lở cứu trợ hiếm muộn";

/** Words that nearly every page holds, and two that stand in a handful of questions. */
export const words = { common: "giấy tờ", rare: "hiếm muộn" };

/**
 * Fills the register of a seeded server with made-up questions, the same each time: a few departments and topics get most
 * of them, as in life. Needs the owner of the tables, because statistics belong to it.
 */
export async function seedDesk({ questions, open }: DeskSize, ownerUrl: string): Promise<void> {
  const client = new Client({ connectionString: ownerUrl });
  await client.connect();
  try {
    await client.query(helpers);
    await client.query("select setseed(0.42)");
    for (let from = 1; from <= questions; from += batch)
      await client.query(insertQuestions, [
        from,
        Math.min(from + batch - 1, questions),
        questions,
        open,
        syllables,
      ]);
    await client.query(insertAssignments);
    await client.query(insertEvents);
    await client.query("vacuum analyze");
  } finally {
    await client.end();
  }
}

/** The newest are in work; a skewed draw (`power(random(), 3)`) makes the first of a list the most frequent. */
const insertQuestions = `
  with lists as (
    select (select array_agg(id order by id) from topics) as topics, (select array_agg(id order by id) from places) as places,
      (select array_agg(id order by id) from departments where kind <> 'root' and valid_to is null) as departments,
      (select array_agg(distinct person_id) from memberships where role = 'official') as officials,
      string_to_array($5, ' ') as syllables
  ), drawn as (
    select n, power(random(), 3) as a, power(random(), 3) as b, random() as c, random() as d, random() as e, random() as f,
      $3::int - n < $4::int as is_open, now() - ($3::int - n) * (interval '900 days' / $3::int) as begun
    from generate_series($1::int, $2::int) n
  ), placed as (
    select drawn.*, case when is_open then
        (array['submitted', 'received', 'assigned', 'in_progress', 'in_progress', 'in_progress', 'needs_info', 'pending_approval'])[1 + floor(c * 8)::int]
      when n % 2 = 0 then 'answered' else 'closed' end as status
    from drawn
  )
  insert into questions (code, submission_key, tracking_hash, link_hash, title, content, channel, kind, urgency, status,
    publication, topic_id, place_id, lead_department_id, official_id, submitted_at, received_at, triage_due_at, due_at, paused_at,
    info_due_at, answered_at, closed_at, updated_at)
  select 'HD.2020.' || lpad(n::text, 7, '0'), 'desk-' || n, n, 'desk-' || n, pg_temp.some_text(syllables, 12), pg_temp.some_text(syllables, 60),
    (case when d < 0.85 then 'web' when d < 0.97 then 'phone' when d < 0.995 then 'email' else 'api' end)::channel,
    (case when e < 0.7 then 'question' when e < 0.85 then 'feedback' when e < 0.97 then 'proposal' when e < 0.995 then 'info_request' else 'praise' end)::question_kind,
    (case when f < 0.92 then 'normal' when f < 0.98 then 'complex' else 'urgent' end)::urgency,
    status::question_status, (case when status = 'answered' and c < 0.02 then 'queued' else 'none' end)::publication_state,
    case when d > 0.05 then pg_temp.pick(topics, a) end, case when e > 0.2 then pg_temp.pick(places, b) end,
    case when status in ('submitted', 'received') then null else pg_temp.pick(departments, b) end,
    case when status in ('in_progress', 'needs_info', 'pending_approval', 'answered', 'closed') then pg_temp.pick(officials, a) end,
    begun, case when status = 'submitted' then null else begun + interval '2 hours' end, begun + interval '8 hours',
    case when status = 'submitted' then null when is_open then now() + (f * 25 - 4) * interval '1 day' else begun + interval '21 days' end,
    case when status = 'needs_info' then now() - interval '1 day' end, case when status = 'needs_info' then now() + interval '9 days' end,
    case when status in ('answered', 'closed') then begun + interval '12 days' end,
    case when status = 'closed' then begun + interval '27 days' end, now()
  from placed, lists`;

/** Of this connection only. */
const helpers = `
  create function pg_temp.pick(list int[], share double precision) returns int language sql
    as $$ select list[1 + floor(share * cardinality(list))::int] $$;
  create function pg_temp.some_text(syllables text[], length int) returns text language sql volatile
    as $$ select string_agg(syllables[1 + floor(power(random(), 2) * cardinality(syllables))::int], ' ') from generate_series(1, length) $$`;

const insertAssignments = `
  insert into assignments (question_id, department_id, role, state)
  select id, lead_department_id, 'lead', (case when status = 'assigned' then 'pending'
    when status in ('answered', 'closed') then 'done' else 'accepted' end)::assignment_state
  from questions where submission_key like 'desk-%' and lead_department_id is not null`;

const insertEvents = `
  insert into events (question_id, type, created_at)
  select id, 'question.submitted', submitted_at from questions where submission_key like 'desk-%'`;
