-- The application's role. It owns nothing, so that row-level security binds it and a mistake in the code cannot
-- reach another community's rows or change the schema.
do $$
begin
  if not exists (select from pg_roles where rolname = 'postup_app') then
    create role postup_app nologin;
  end if;
end
$$;

create extension if not exists pg_trgm;

-- Ukrainian order of the letters. The rules stand here because PGlite carries the root collation only.
create collation uk (provider = icu, locale = 'und', rules = '&г < ґ <<< Ґ &е < є <<< Є &и < і <<< І < ї <<< Ї < й <<< Й');

grant usage on schema public to postup_app;

-- Communities on whose behalf the transaction runs; empty outside of one, so nothing is seen.
create function actor_communities() returns uuid[]
  language sql stable
  return coalesce(string_to_array(nullif(current_setting('app.communities', true), ''), ',')::uuid[], '{}'::uuid[]);
comment on function actor_communities() is 'Communities of the actor, set for one transaction by the application.';
