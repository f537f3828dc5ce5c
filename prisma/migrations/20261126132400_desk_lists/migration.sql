-- The lists of the inbox, narrowed by any of its conditions, and what is counted in them.

-- What runs out soon or has run out: neither waits for the asker nor is over. Dates of the past are most of the
-- table, so without an index of their own the planner would rather read all of it.
create index questions_running_due_idx on questions (due_at, id)
  where status in ('submitted', 'received', 'assigned', 'in_progress', 'needs_info', 'pending_approval') and paused_at is null;

-- Every condition is answered by the index alone, in the order of the list: rows that do not fit are never fetched.
create index questions_open_filter_idx on questions
    (due_at, id, topic_id, place_id, lead_department_id, official_id, urgency, kind, channel, status)
  where status in ('assigned', 'in_progress', 'needs_info', 'pending_approval');
create index questions_answered_filter_idx on questions
    (answered_at desc, id desc, topic_id, place_id, lead_department_id, official_id, urgency, kind, channel)
  where status = 'answered';

-- What a department helps with, and what it may see at all.
create index assignments_contributing_idx on assignments (department_id, question_id)
  where role = 'contributing' and state in ('pending', 'accepted');
drop index assignments_department_id_state_idx;
create index assignments_department_id_state_question_id_idx on assignments (department_id, state, question_id);
