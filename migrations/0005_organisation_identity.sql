create table organisation_split_name (
  community_id uuid not null,
  organisation_id uuid not null,
  name_key text not null constraint organisation_split_name_said check (name_key <> ''),
  to_id uuid not null,
  created_at timestamptz not null default now(),
  constraint organisation_split_name_pkey primary key (community_id, organisation_id, name_key),
  constraint organisation_split_name_organisation_fkey foreign key (community_id, organisation_id) references organisation (community_id, id),
  constraint organisation_split_name_to_fkey foreign key (community_id, to_id) references organisation (community_id, id),
  constraint organisation_split_name_to_another check (to_id <> organisation_id)
);
comment on table organisation_split_name is 'Names (folded) that stood with an organisation and turned out to mean another one. Executors of approved editions are closed, so whoever reads them follows this and merged_into (organisations/domain/lineage.ts).';

create table organisation_distinct (
  community_id uuid not null,
  one_id uuid not null,
  other_id uuid not null,
  created_at timestamptz not null default now(),
  constraint organisation_distinct_pkey primary key (community_id, one_id, other_id),
  constraint organisation_distinct_one_fkey foreign key (community_id, one_id) references organisation (community_id, id),
  constraint organisation_distinct_other_fkey foreign key (community_id, other_id) references organisation (community_id, id),
  constraint organisation_distinct_in_order check (one_id < other_id)
);
comment on table organisation_distinct is 'Pairs of organisations with like names of which a person said that they are two; not offered again.';

alter table organisation_action
  add column request_id uuid,
  drop constraint organisation_action_kind_known,
  add constraint organisation_action_kind_known check (kind in (
    'created', 'renamed', 'short-name-set', 'edrpou-set', 'kind-set', 'alias-added', 'alias-removed',
    'merged', 'unmerged', 'split', 'confirmed-different', 'compared-again'
  ));
comment on column organisation_action.request_id is 'Set where a request that is sent twice would do its work twice: a split makes an organisation.';
create unique index organisation_action_once on organisation_action (community_id, request_id) where request_id is not null;
create index organisation_action_of on organisation_action (community_id, organisation_id, id);
create index organisation_by_id on organisation (id);

alter table organisation_split_name enable row level security;
alter table organisation_split_name force row level security;
create policy organisation_split_name_of_actor on organisation_split_name using (community_id = any (actor_communities()));
alter table organisation_distinct enable row level security;
alter table organisation_distinct force row level security;
create policy organisation_distinct_of_actor on organisation_distinct using (community_id = any (actor_communities()));

grant select, insert, update, delete on organisation_split_name to postup_app;
grant select, insert, delete on organisation_distinct to postup_app;
