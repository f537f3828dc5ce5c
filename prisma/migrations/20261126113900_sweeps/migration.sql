-- What the sweeps look for every minute, and nothing besides: what waits is few among a million.

-- Reminders also know the day on which a forwarded question is asked after.
alter type clock add value 'follow_up';

create index questions_triage_due_idx on questions (triage_due_at, id) where status = 'submitted';
create index assignments_accept_due_idx on assignments (accept_due_at, question_id) where state = 'pending' and role = 'lead';
create index questions_publication_due_idx on questions (publication_due_at, id)
  where publication = 'queued' and publication_due_at is not null;
create index questions_closing_idx on questions (answered_at, id) where status = 'answered';
create index citizens_kept_idx on citizens (question_id) where anonymised_at is null;

-- The ledger of breaches, newest first, alone and by department.
create index breaches_recent_idx on breaches (due_at desc, id desc);
create index breaches_department_idx on breaches (department_id, due_at desc, id desc);
