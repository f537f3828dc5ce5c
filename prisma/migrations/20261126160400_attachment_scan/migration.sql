-- What the virus scanner said of a file. Those it has not seen are looked for again and again.
create type attachment_scan as enum ('none', 'waiting', 'clean', 'infected');
alter table attachments add column scan attachment_scan not null default 'none';
create index attachments_unscanned on attachments (id) where scan in ('none', 'waiting');
