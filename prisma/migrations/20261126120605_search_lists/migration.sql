-- How long the lists of the index are, so that a query can choose which to read: a term's questions by how strongly it
-- speaks for them, the eight levels of its keys in four groups. Counts of lookups, while documents counts keys.
alter table search_terms
  add column weakest integer not null default 0,
  add column weak integer not null default 0,
  add column strong integer not null default 0,
  add column strongest integer not null default 0;

-- A change is noted by keys, with in how many questions each occurs more and in how many it can be looked up.
drop table search_changes;
create table search_changes (
  id bigint generated always as identity primary key,
  keys integer[] not null,
  documents integer[] not null,
  lookups integer[] not null
);

-- Counted anew from what is indexed, pending changes included.
truncate search_terms;
insert into search_terms (term, documents, weakest, weak, strong, strongest)
select term, sum(documents), coalesce(sum(lookups) filter (where level < 2), 0),
       coalesce(sum(lookups) filter (where level in (2, 3)), 0),
       coalesce(sum(lookups) filter (where level in (4, 5)), 0),
       coalesce(sum(lookups) filter (where level > 5), 0)
from (
  select key >> 3 as term, key & 7 as level, 1 as documents, 0 as lookups
  from search_documents, unnest(keys) as key
  union all
  select key >> 3, key & 7, 0, 1 from search_documents, unnest(lookups) as key
  union all
  select 0, 0, count(*)::integer, 0 from search_documents having count(*) > 0
) as entries
group by term;
