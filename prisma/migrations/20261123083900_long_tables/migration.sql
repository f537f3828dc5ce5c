-- Tables that only grow, read by pages that are open all day.

-- The mail log: the letters of one state, newest first, and how many there are of each.
create index deliveries_state_id_idx on deliveries (state, id);

-- The figures of the home page and the statistics leave out imported questions, which are most of the table.
create index questions_figures_idx on questions (lead_department_id, received_at, answered_at, due_at, paused_at, status)
  where channel <> 'import';

-- The first and the last year of the list's filter.
create index public_versions_answered_idx on public_versions (answered_at) where unpublished_at is null;
