-- The public figures at any size. Every change of a question writes what it changes in the figures as rows of its own
-- (nobody waits for a row that others count in); a chore adds them up by month, department and topic. Whoever reads
-- adds what has not been added up yet, so the figures are right at every moment.
--
-- Questions, rounds and ratings are never deleted and the last two never changed, so these are the triggers needed.
drop index questions_figures_idx;

-- The month in Vietnam, as its first day.
create function month_of(at timestamptz) returns date language sql immutable parallel safe as
  $$ select date_trunc('month', at at time zone 'Asia/Ho_Chi_Minh')::date $$;

-- Department and topic 0 are none. value: working hours, or a rating's level 1 to 3.
create table figure_sums (
  month date not null,
  department_id integer not null,
  topic_id integer not null,
  measure text not null check (measure in ('received', 'answered', 'on_time', 'late', 'hours', 'rating')),
  value integer not null,
  amount integer not null,
  primary key (month, department_id, topic_id, measure, value)
);
create table figure_changes (
  id bigint generated always as identity primary key,
  month date not null,
  department_id integer not null,
  topic_id integer not null,
  measure text not null,
  value integer not null,
  amount integer not null
);

-- How long each answer took: begun working hours, null until a chore has counted them.
create table answer_times (
  question_id integer not null references questions (id) on delete cascade,
  answered_at timestamptz(3) not null,
  hours integer check (hours > 0),
  primary key (question_id, answered_at)
);
create index answer_times_due_idx on answer_times (answered_at, question_id) where hours is null;

-- Rejected, forwarded, withdrawn, spam, duplicate and lapsed questions (closed without an answer) are in no figure, nor
-- are imported ones, which were promised nothing here. Answers that were reconsidered stay, whatever came afterwards.
create function question_clocks(q questions, without_round integer)
returns table (department_id integer, received_at timestamptz, started_at timestamptz, due_at timestamptz,
  answered_at timestamptz) language sql stable as $$
  with counted as (
    select q.status not in ('rejected', 'forwarded', 'withdrawn', 'spam', 'duplicate')
      and not (q.status = 'closed' and q.answered_at is null) as now
  )
  select q.lead_department_id, q.received_at, coalesce(q.clock_from, q.received_at), q.due_at, q.answered_at
  from counted where counted.now and q.channel <> 'import'
  union all
  select r.department_id, case when r.number = 1 and not counted.now then q.received_at end, r.started_at, r.due_at,
    r.answered_at
  from rounds r, counted where r.question_id = q.id and r.id <> without_round and q.channel <> 'import'
$$;

-- What one question adds to the figures. An open question's lateness is not among it: that is a matter of the moment.
create function question_figures(q questions, without_round integer default 0, without_rating integer default 0,
  without_time timestamptz default null)
returns table (month date, department_id integer, topic_id integer, measure text, value integer) language sql stable as $$
  with clocks as (select * from question_clocks(q, without_round)),
  figures as (
    select received_at as at, c.department_id, 'received' as measure, 0 as value from clocks c
    union all
    select answered_at, c.department_id, 'answered', 0 from clocks c
    union all
    select due_at, c.department_id, case when answered_at <= due_at then 'on_time' else 'late' end, 0
    from clocks c where answered_at is not null
    union all
    select c.answered_at, c.department_id, 'hours', t.hours
    from clocks c join answer_times t on t.question_id = q.id and t.answered_at = c.answered_at
    where t.hours is not null and t.answered_at is distinct from without_time
    union all
    -- A corrected answer is rated for the clock it belongs to.
    select c.answered_at, c.department_id, 'rating',
      case r.level when 'very_satisfied' then 1 when 'satisfied' then 2 else 3 end
    from ratings r join answers a on a.id = r.answer_id
    cross join lateral (
      select k.answered_at, k.department_id from clocks k
      where k.answered_at <= a.approved_at order by k.answered_at desc limit 1
    ) c
    where r.question_id = q.id and r.id <> without_rating
  )
  select month_of(f.at), coalesce(f.department_id, 0), coalesce(q.topic_id, 0), f.measure, f.value
  from figures f where f.at is not null
$$;

create function count_question() returns trigger language plpgsql as $$
begin
  insert into figure_changes (month, department_id, topic_id, measure, value, amount)
  select month, department_id, topic_id, measure, value, sum(amount) from (
    select f.*, -1 as amount from question_figures(old) f
    union all
    select f.*, 1 from question_figures(new) f
  ) both_of_them group by 1, 2, 3, 4, 5 having sum(amount) <> 0;
  if new.answered_at is not null then
    insert into answer_times (question_id, answered_at) values (new.id, new.answered_at) on conflict do nothing;
  end if;
  return null;
end $$;
create trigger questions_count_inserted after insert on questions for each row
  when (new.channel <> 'import' and new.received_at is not null) execute function count_question();
create trigger questions_count_updated after update on questions for each row
  when (new.channel <> 'import' and (old.status, old.lead_department_id, old.topic_id, old.received_at, old.due_at,
    old.answered_at) is distinct from (new.status, new.lead_department_id, new.topic_id, new.received_at, new.due_at,
    new.answered_at)) execute function count_question();

create function count_round() returns trigger language plpgsql as $$
begin
  insert into answer_times (question_id, answered_at) values (new.question_id, new.answered_at) on conflict do nothing;
  insert into figure_changes (month, department_id, topic_id, measure, value, amount)
  select f.month, f.department_id, f.topic_id, f.measure, f.value, sum(f.amount) from questions q cross join lateral (
    select a.*, 1 as amount from question_figures(q) a
    union all
    select b.*, -1 from question_figures(q, without_round => new.id) b
  ) f where q.id = new.question_id group by 1, 2, 3, 4, 5 having sum(f.amount) <> 0;
  return null;
end $$;
create trigger rounds_count after insert on rounds for each row execute function count_round();

create function count_rating() returns trigger language plpgsql as $$
begin
  insert into figure_changes (month, department_id, topic_id, measure, value, amount)
  select f.month, f.department_id, f.topic_id, f.measure, f.value, sum(f.amount) from questions q cross join lateral (
    select a.*, 1 as amount from question_figures(q) a
    union all
    select b.*, -1 from question_figures(q, without_rating => new.id) b
  ) f where q.id = new.question_id group by 1, 2, 3, 4, 5 having sum(f.amount) <> 0;
  return null;
end $$;
create trigger ratings_count after insert on ratings for each row execute function count_rating();

create function count_answer_time() returns trigger language plpgsql as $$
begin
  insert into figure_changes (month, department_id, topic_id, measure, value, amount)
  select f.month, f.department_id, f.topic_id, f.measure, f.value, sum(f.amount) from questions q cross join lateral (
    select a.*, 1 as amount from question_figures(q) a
    union all
    select b.*, -1 from question_figures(q, without_time => new.answered_at) b
  ) f where q.id = new.question_id group by 1, 2, 3, 4, 5 having sum(f.amount) <> 0;
  return null;
end $$;
create trigger answer_times_count after update of hours on answer_times for each row
  when (old.hours is null and new.hours is not null) execute function count_answer_time();

-- What there is already.
insert into answer_times (question_id, answered_at)
select id, answered_at from questions where channel <> 'import' and answered_at is not null
union
select r.question_id, r.answered_at from rounds r join questions q on q.id = r.question_id where q.channel <> 'import';
insert into figure_sums (month, department_id, topic_id, measure, value, amount)
select f.month, f.department_id, f.topic_id, f.measure, f.value, count(*)
from questions q cross join lateral question_figures(q) f where q.channel <> 'import' group by 1, 2, 3, 4, 5;
