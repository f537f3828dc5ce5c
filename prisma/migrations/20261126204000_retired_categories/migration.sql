-- A category that is no longer given to articles; those that have it keep it.
alter table article_categories
  add column retired_at timestamptz(3),
  -- Counts the changes of its names; a form names the one it showed.
  add column version integer not null default 1;
