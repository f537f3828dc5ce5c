-- Limits the role the application connects with (DATABASE_URL), run by the owner of the tables
-- (MIGRATION_DATABASE_URL) after every migration: `npm run migrate`, `npm run setup` and `npm start` do it themselves.
-- By hand: psql "$MIGRATION_DATABASE_URL" -c "set hoidap.role = 'hoidap_app'" -f scripts/app-role.sql
--
-- The role may read and write everywhere, but what is history it may only read and add to: a table is history when it
-- has a trigger that calls refuse_change(). It can empty no table and change no table's form.
do $$
declare
  app text := current_setting('hoidap.role');
  item record;
begin
  if not exists (select from pg_roles where rolname = app) then
    raise exception 'the role % does not exist; make it first: create role % login password ''…''', app, quote_ident(app);
  end if;
  if exists (select from pg_roles where rolname = app and rolsuper)
    or exists (select from pg_class where relnamespace = 'public'::regnamespace and pg_get_userbyid(relowner) = app)
    or pg_has_role(app, current_user, 'member') then
    raise exception 'the role % owns the tables or may do everything anyway; DATABASE_URL needs a role of its own', app;
  end if;

  execute format('grant usage on schema public to %I', app);
  execute format('revoke all on all tables in schema public from %I', app);
  execute format('grant select, insert, update, delete on all tables in schema public to %I', app);
  execute format('grant usage, select on all sequences in schema public to %I', app);
  execute format('revoke insert, update, delete on _prisma_migrations from %I', app);
  for item in
    select distinct c.relname from pg_trigger t
    join pg_class c on c.oid = t.tgrelid and c.relnamespace = 'public'::regnamespace
    where t.tgfoid = 'public.refuse_change()'::regprocedure
  loop
    execute format('revoke update, delete on %I from %I', item.relname, app);
  end loop;
end $$;
