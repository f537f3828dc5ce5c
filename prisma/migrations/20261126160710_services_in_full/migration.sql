-- A service as a citizen needs it: papers as a list with how many originals and copies, where to hand them in, English
-- where there is some, the day the department confirmed it, and what takes the place of one that has ended.
alter table services
  add column field text not null default '',
  add column title_en text not null default '',
  add column summary_en text not null default '',
  add column applicants_en text not null default '',
  add column steps_en text not null default '',
  add column fee_en text not null default '',
  add column time_limit_en text not null default '',
  add column apply_at text not null default '',
  add column paper_list jsonb not null default '[]',
  add column confirmed_on date,
  add column ended_on date,
  add column successor_id integer references services (id) on delete restrict,
  add column version integer not null default 1,
  add column updated_by_id integer references people (id) on delete restrict,
  add constraint services_successor_check check (successor_id is null or (successor_id <> id and not active));

-- What was written as a Markdown list becomes the list, one paper a line.
update services set paper_list = papers.list
from (
  select s.id, jsonb_agg(jsonb_build_object('name', line.name, 'nameEn', '', 'originals', null, 'copies', null)
                         order by line.place) as list
  from services s
  cross join lateral (
    select trim(regexp_replace(text, '^\s*([-*+]|\d+[.)])\s+', '')) as name, place
    from regexp_split_to_table(s.papers, '\n') with ordinality as written (text, place)
  ) as line
  where line.name <> ''
  group by s.id
) as papers
where papers.id = services.id;
alter table services drop column papers;
alter table services rename column paper_list to papers;
alter table services add constraint services_papers_check check (jsonb_typeof(papers) = 'array');
create index services_successor_id_idx on services (successor_id);

-- Those that were switched off so far have ended, as far as anybody can tell, when they were last changed.
update services set ended_on = (updated_at at time zone 'Asia/Ho_Chi_Minh')::date where not active;
