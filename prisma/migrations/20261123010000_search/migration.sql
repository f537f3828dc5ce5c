-- The search index. Written and read by lib/search alone; docs/decisions say why it looks like this.

-- One narrow row per published question. keys holds one number per distinct term of its text: the hash of the term
-- times eight plus how strongly the term speaks for this question (0-7, BM25F over title, question and answer).
-- lookups are those of the keys under which it is found; the rest only decides the order of what was found.
create table search_documents (
  id integer not null primary key references public_versions (id) on delete cascade,
  topic_id integer,
  department_id integer,
  year smallint not null,
  published_at timestamptz(3) not null,
  keys integer[] not null,
  lookups integer[] not null
);

-- Keys are read for the few candidates that are scored, lookups never; out of line, the rows that are only found stay small.
alter table search_documents alter column keys set storage external;
alter table search_documents alter column lookups set storage external;
alter table search_documents set (toast_tuple_target = 128);

-- How long its pending list may grow is decided by who writes (lib/search/index-documents.ts).
create index search_documents_lookups_idx on search_documents using gin (lookups) with (fastupdate = on);

-- Only an owner may empty the pending list, and an import may run under another role.
create function search_settle() returns void language sql security definer set search_path = pg_catalog, public as
$$ select gin_clean_pending_list('public.search_documents_lookups_idx'::regclass) $$;

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
