-- Templates are edited on screen: two people at the same one must not overwrite each other unseen.
alter table templates
  add column version integer not null default 1,
  add column updated_at timestamptz(3) not null default now(),
  add column updated_by_id integer references people (id) on delete restrict;
alter table templates add constraint templates_name_check check (char_length(name) between 1 and 120);
create unique index templates_department_name on templates (coalesce(department_id, 0), lower(name));
