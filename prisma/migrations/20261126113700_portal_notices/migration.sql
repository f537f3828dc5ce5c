-- What the public pages show has changed: every instance renders its kept pages anew. One statement, one notice, and
-- equal notices of a transaction are one; nothing of it stands on the way of a citizen's submission.
create function tell_portal() returns trigger language plpgsql as $$
begin
  perform pg_notify('hoidap', '{"type":"portal.changed","rooms":["public"]}');
  return null;
end $$;
create trigger public_versions_tell_portal after insert or update or delete on public_versions
  for each statement execute function tell_portal();
create trigger articles_tell_portal after insert or delete or update of slug, title, title_en, lead, content, category,
  author, cover_key, cover_caption, state, published_at on articles
  for each statement execute function tell_portal();
create trigger services_tell_portal after insert or update or delete on services
  for each statement execute function tell_portal();
create trigger contacts_tell_portal after insert or update or delete on contacts
  for each statement execute function tell_portal();
create trigger topics_tell_portal after insert or update or delete on topics
  for each statement execute function tell_portal();
create trigger departments_tell_portal after insert or update or delete on departments
  for each statement execute function tell_portal();
create trigger policies_tell_portal after insert on policies
  for each statement execute function tell_portal();
