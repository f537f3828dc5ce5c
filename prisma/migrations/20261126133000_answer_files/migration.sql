-- Files that go with an answer: the department's, while the citizen's hang on the question or its thread. Never public.
create table draft_files (
  attachment_id text not null primary key references attachments (id) on delete cascade,
  question_id integer not null references questions (id) on delete cascade,
  added_by_id integer not null references people (id) on delete restrict,
  created_at timestamptz(3) not null default now()
);
create index draft_files_question_id_idx on draft_files (question_id);

-- Frozen with the version handed in.
create table answer_files (
  answer_version_id integer not null references answer_versions (id) on delete cascade,
  attachment_id text not null references attachments (id) on delete restrict,
  primary key (answer_version_id, attachment_id)
);
create index answer_files_attachment_id_idx on answer_files (attachment_id);
create trigger answer_files_immutable before update on answer_files
  for each row execute function refuse_change();
