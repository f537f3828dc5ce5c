-- Who is named in an internal note, and when they saw it.
create table note_mentions (
  note_id integer not null references notes (id) on delete cascade,
  person_id integer not null references people (id) on delete restrict,
  seen_at timestamptz(3),
  primary key (note_id, person_id)
);
create index note_mentions_unseen on note_mentions (person_id) where seen_at is null;
