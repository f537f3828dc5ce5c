-- Which transactions have written to the search index: the lists of it that an instance holds in memory are right as long
-- as none of these was still under way when they were read (lib/search/memory.ts). Append only, so that two who
-- publish never wait for each other; what is older than a day is deleted by whoever folds the counts.
create table search_writes (
  transaction xid8 not null primary key default pg_current_xact_id(),
  written_at timestamptz(3) not null default now()
);

create function note_search_write() returns trigger language plpgsql as $$
begin
  insert into search_writes default values on conflict do nothing;
  return null;
end $$;

create trigger search_documents_note_write
  after insert or update or delete or truncate on search_documents
  for each statement execute function note_search_write();

create trigger search_terms_note_write
  after insert or update or delete or truncate on search_terms
  for each statement execute function note_search_write();
