-- The search index. Written and read by lib/search alone; docs/decisions say why it looks like this.

-- One narrow row per published question. keys holds one number per distinct term of its text: the hash of the term
-- times eight plus how strongly the term speaks for this question (0-7, BM25F over title, question and answer).
create table search_documents (
  id integer not null primary key references public_versions (id) on delete cascade,
  topic_id integer,
  department_id integer,
  year smallint not null,
  published_at timestamptz(3) not null,
  keys integer[] not null
);

-- The keys are read for the few candidates that are scored; kept out of line, the rows that are only found stay small.
alter table search_documents alter column keys set storage external;
alter table search_documents set (toast_tuple_target = 128);

-- A short pending list: every search reads all of it.
create index search_documents_keys_idx on search_documents using gin (keys) with (fastupdate = on, gin_pending_list_limit = 512);

-- In how many questions a term occurs, and under 0 how many questions there are.
create table search_terms (
  term integer not null primary key,
  documents integer not null
);

-- What was added or taken away and is not in search_terms yet. Append only, so that two who publish never wait for each other.
create table search_changes (
  id bigint generated always as identity primary key,
  terms integer[] not null,
  documents integer[] not null
);
