create table community (
  id uuid primary key default gen_random_uuid(),
  katottg text unique constraint community_katottg_form check (katottg ~ '^UA[0-9]{17}$'),
  name text not null constraint community_name_said check (name <> ''),
  kind text constraint community_kind_known check (kind in ('міська', 'селищна', 'сільська')),
  population integer constraint community_population_positive check (population > 0),
  created_at timestamptz not null default now()
);
comment on table community is 'Territorial communities (громади) that keep plans here: the tenants.';
comment on column community.katottg is 'Code in the codifier КАТОТТГ; null for a community that is not in it (a demonstration).';
comment on column community.population is 'Approximate; only to judge the scale of targets.';
create unique index community_once_by_name on community (name) where katottg is null;
grant select, insert on community to postup_app;

create table organisation (
  community_id uuid not null references community (id),
  id uuid not null default gen_random_uuid(),
  name text collate uk not null constraint organisation_name_said check (name <> ''),
  name_key text not null,
  short_name text,
  edrpou text constraint organisation_edrpou_form check (edrpou ~ '^[0-9]{8}$'),
  is_official boolean not null default false,
  merged_into uuid,
  created_at timestamptz not null default now(),
  revision integer not null default 1,
  constraint organisation_pkey primary key (community_id, id),
  constraint organisation_merged_into_fkey foreign key (community_id, merged_into) references organisation (community_id, id),
  constraint organisation_not_merged_into_itself check (merged_into <> id)
);
comment on table organisation is 'Executors: organisations and officials of a community.';
comment on column organisation.name_key is 'The name folded for comparison; live organisations of a community differ in it.';
comment on column organisation.is_official is 'A post (заступник міського голови) and not an organisation.';
comment on column organisation.merged_into is 'Set when it turned out to be another organisation under another name; kept so that old links work.';
create unique index organisation_once on organisation (community_id, name_key) where merged_into is null;
create unique index organisation_edrpou_once on organisation (community_id, edrpou) where merged_into is null;

create table organisation_alias (
  community_id uuid not null,
  organisation_id uuid not null,
  alias text not null,
  alias_key text not null,
  created_at timestamptz not null default now(),
  constraint organisation_alias_pkey primary key (community_id, alias_key),
  constraint organisation_alias_organisation_fkey foreign key (community_id, organisation_id) references organisation (community_id, id)
);
comment on table organisation_alias is 'Other names under which plans name an organisation; confirmed by a person.';
create index organisation_alias_of on organisation_alias (community_id, organisation_id);

create table organisation_action (
  community_id uuid not null references community (id),
  id bigint generated always as identity,
  organisation_id uuid not null,
  kind text not null constraint organisation_action_kind_known check (kind in ('created', 'renamed', 'alias-added', 'alias-removed', 'merged', 'split')),
  facts jsonb not null default '{}',
  recorded_at timestamptz not null default now(),
  constraint organisation_action_pkey primary key (community_id, id),
  constraint organisation_action_organisation_fkey foreign key (community_id, organisation_id) references organisation (community_id, id)
);
comment on table organisation_action is 'History of an organisation. Append-only.';

alter table organisation enable row level security;
alter table organisation force row level security;
create policy organisation_of_actor on organisation using (community_id = any (actor_communities()));
alter table organisation_alias enable row level security;
alter table organisation_alias force row level security;
create policy organisation_alias_of_actor on organisation_alias using (community_id = any (actor_communities()));
alter table organisation_action enable row level security;
alter table organisation_action force row level security;
create policy organisation_action_of_actor on organisation_action using (community_id = any (actor_communities()));

grant select, insert, update on organisation to postup_app;
grant select, insert, delete on organisation_alias to postup_app;
grant select, insert on organisation_action to postup_app;
