-- Whether the desk listens to single keys for this person (WCAG 2.1.4). Kept here, so that it holds on every computer.
alter table people add column single_keys boolean not null default true;
