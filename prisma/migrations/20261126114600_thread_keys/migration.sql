-- The same form sent twice is one entry. An HMAC of the form's key and its words; entries of staff have none.
alter table thread_entries add column submission_key text unique;
