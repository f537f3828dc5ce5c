-- Who is here now: today's visitors by when they were last seen.
create index visits_seen_idx on visits (day, last_seen_at);
