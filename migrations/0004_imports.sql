create table import (
  id uuid primary key default gen_random_uuid(),
  community_id uuid references community (id),
  file_hash text not null constraint import_file_hash_form check (file_hash ~ '^[0-9a-f]{64}$'),
  file_name text not null,
  file_size integer not null,
  state text not null default 'reading' constraint import_state_known check (state in ('reading', 'ready', 'failed', 'saved')),
  error_code text,
  error_facts jsonb,
  document_hash text constraint import_document_hash_form check (document_hash ~ '^[0-9a-f]{64}$'),
  interchange jsonb,
  plan_id uuid,
  created_at timestamptz not null default now(),
  read_at timestamptz,
  constraint import_ready_has_plan check (state not in ('ready', 'saved') or interchange is not null),
  constraint import_failed_has_code check ((state = 'failed') = (error_code is not null)),
  constraint import_saved_has_plan check ((state = 'saved') = (plan_id is not null)),
  constraint import_plan_fkey foreign key (community_id, plan_id) references plan (community_id, id)
);
comment on table import is 'A file that was dropped, what was read out of it, and whether it became a plan.';
comment on column import.community_id is 'Null until the community that the document names is known or chosen.';
comment on column import.file_hash is 'The file itself, in the file store.';
comment on column import.document_hash is 'The document model as JSON, in the file store: what the review shows beside each field.';
comment on column import.interchange is 'As it was read; never changed afterwards. Corrections are actions.';
create index import_of on import (community_id, created_at desc);

create table import_action (
  import_id uuid not null references import (id),
  id bigint generated always as identity,
  kind text not null constraint import_action_kind_known check (kind in ('field-changed', 'field-confirmed', 'finding-dismissed', 'measure-added', 'measure-removed', 'node-changed', 'plan-changed', 'executor-matched', 'undone')),
  target text,
  value jsonb,
  undoes bigint,
  request_id uuid not null unique,
  recorded_at timestamptz not null default now(),
  constraint import_action_pkey primary key (import_id, id),
  constraint import_action_undone_names_what check ((kind = 'undone') = (undoes is not null)),
  constraint import_action_undoes_fkey foreign key (import_id, undoes) references import_action (import_id, id)
);
comment on table import_action is 'Corrections made in the review of an import. Append-only: what would be saved is computed from them, so that nothing is lost and everything can be undone.';
comment on column import_action.target is 'What the action is about: the key of a measure, a goal or a finding.';

alter table import enable row level security;
alter table import force row level security;
create policy import_of_actor on import
  using (community_id is null or community_id = any (actor_communities()));
alter table import_action enable row level security;
alter table import_action force row level security;
create policy import_action_of_actor on import_action
  using (exists (select from import where import.id = import_action.import_id));

grant select, insert, update on import to postup_app;
grant select, insert on import_action to postup_app;
