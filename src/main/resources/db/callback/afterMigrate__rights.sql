-- The application works in every schema and alters none; in the audit it may only add and read (REQ-198).
do $$
declare
  application constant text := '${application}';
  module text;
  rights text;
begin
  if application = current_user then
    return;
  end if;
  for module in
    select nspname from pg_namespace
     where nspowner = (select oid from pg_roles where rolname = current_user)
  loop
    rights := case when module = 'audit' then 'select, insert' else 'select, insert, update, delete' end;
    execute format('grant usage on schema %I to %I', module, application);
    execute format('grant %s on all tables in schema %I to %I', rights, module, application);
    execute format('grant usage, select on all sequences in schema %I to %I', module, application);
  end loop;
end
$$;
