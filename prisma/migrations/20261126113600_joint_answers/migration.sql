-- Parts of joint answers are saved like drafts; everybody whose words may stand in an answer is remembered.

alter table assignments
  -- The lock of the second saver, 0 before the first text.
  add column part_version integer not null default 0,
  add column part_updated_at timestamptz(3);
alter table assignments add constraint assignments_waived_check check (state <> 'waived' or reason_text is not null);

-- Who saved a draft or wrote a part, even when somebody else's text replaced it since: they do not approve.
create table draft_authors (
  question_id integer not null references questions (id) on delete cascade,
  person_id integer not null references people (id),
  created_at timestamptz(3) not null default now(),
  primary key (question_id, person_id)
);
insert into draft_authors (question_id, person_id, created_at) select question_id, author_id, updated_at from drafts;

alter table corrections
  add column dropped_by_id integer references people (id),
  add column drop_reason text;
alter table corrections add constraint corrections_dropped_check check (
  (dropped_at is null) = (drop_reason is null) and (dropped_at is null) = (dropped_by_id is null));
alter table corrections add constraint corrections_end_check check (sent_at is null or dropped_at is null);
