create table plan (
  community_id uuid not null references community (id),
  id uuid not null default gen_random_uuid(),
  kind text not null constraint plan_kind_known check (kind in ('action-plan', 'target-programme', 'implementation-report')),
  created_at timestamptz not null default now(),
  constraint plan_pkey primary key (community_id, id)
);
comment on table plan is 'An action plan, a target programme, or a report on one that came as a document; its content stands in versions.';

create table plan_version (
  community_id uuid not null,
  id uuid not null default gen_random_uuid(),
  plan_id uuid not null,
  number integer not null constraint plan_version_number_from_one check (number >= 1),
  state text not null default 'draft' constraint plan_version_state_known check (state in ('draft', 'approved')),
  revision integer not null default 1,
  title text collate uk not null,
  community_name text,
  period_from integer,
  period_to integer,
  report_year integer,
  approval_body text,
  approval_act text,
  approval_number text,
  approval_date date,
  amending_act jsonb,
  passport jsonb,
  deadline_month integer constraint plan_version_deadline_month check (deadline_month between 1 and 12),
  deadline_day integer constraint plan_version_deadline_day check (deadline_day between 1 and 31),
  deadline_to text,
  printed_totals jsonb,
  signatures jsonb not null default '[]',
  source_hash text constraint plan_version_source_hash_form check (source_hash ~ '^[0-9a-f]{64}$'),
  source_name text,
  created_at timestamptz not null default now(),
  approved_at timestamptz,
  constraint plan_version_pkey primary key (community_id, id),
  constraint plan_version_plan_fkey foreign key (community_id, plan_id) references plan (community_id, id),
  constraint plan_version_number_once unique (community_id, plan_id, number),
  constraint plan_version_period_order check (period_to >= period_from),
  constraint plan_version_amended_by_act check (state <> 'approved' or number = 1 or amending_act is not null),
  constraint plan_version_approved_has_time check ((state = 'approved') = (approved_at is not null))
);
comment on table plan_version is 'One edition (редакція) of a plan. An approved one never changes; an amendment makes the next.';
comment on column plan_version.revision is 'Counts the edits of a draft, so that an edit of something old is noticed.';
comment on column plan_version.amending_act is 'The act that approved this edition where it is not the first: body, act, number, date.';
comment on column plan_version.printed_totals is 'The total line as the document prints it, in thousand UAH: a claim of the document, not a sum of ours.';
comment on column plan_version.source_hash is 'SHA-256 of the file that the edition came from; the file store keeps it.';
create unique index plan_version_one_draft on plan_version (community_id, plan_id) where state = 'draft';

create table plan_node (
  community_id uuid not null,
  version_id uuid not null,
  id uuid not null default gen_random_uuid(),
  parent_id uuid,
  level text not null constraint plan_node_level_known check (level in ('strategic-goal', 'operational-goal', 'task')),
  position integer not null,
  number text,
  title text,
  constraint plan_node_pkey primary key (community_id, version_id, id),
  constraint plan_node_version_fkey foreign key (community_id, version_id) references plan_version (community_id, id) on delete cascade,
  constraint plan_node_parent_fkey foreign key (community_id, version_id, parent_id) references plan_node (community_id, version_id, id) on delete cascade,
  constraint plan_node_parent_by_level check ((level = 'strategic-goal') = (parent_id is null))
);
comment on table plan_node is 'Goals and tasks of an edition. A level that the document does not have stands as one entry without number and title.';
create index plan_node_children on plan_node (community_id, version_id, parent_id, position);

create table measure (
  community_id uuid not null,
  id uuid not null default gen_random_uuid(),
  plan_id uuid not null,
  constraint measure_pkey primary key (community_id, id),
  constraint measure_plan_fkey foreign key (community_id, plan_id) references plan (community_id, id)
);
comment on table measure is 'Identity of a measure (захід): the same through all editions of its plan.';

create table measure_version (
  community_id uuid not null,
  version_id uuid not null,
  measure_id uuid not null,
  task_id uuid not null,
  position integer not null,
  number text,
  text text not null,
  national_number text,
  national_text text,
  term_raw text,
  term_from date,
  term_to date,
  term_ongoing boolean not null default false,
  term_recurrence text constraint measure_version_recurrence_known check (term_recurrence in ('yearly')),
  term_months integer[],
  term_years integer[],
  has_funding boolean not null default false,
  funding_source text,
  funding_note text,
  funding_programme text,
  expected_result text,
  has_execution boolean not null default false,
  execution_percent numeric,
  execution_narrative text,
  source_page integer,
  source_table integer,
  source_row integer,
  field_sources jsonb not null default '{}',
  unsure text[] not null default '{}',
  revision integer not null default 1,
  constraint measure_version_pkey primary key (community_id, version_id, measure_id),
  constraint measure_version_version_fkey foreign key (community_id, version_id) references plan_version (community_id, id) on delete cascade,
  constraint measure_version_measure_fkey foreign key (community_id, measure_id) references measure (community_id, id),
  constraint measure_version_task_fkey foreign key (community_id, version_id, task_id) references plan_node (community_id, version_id, id) on delete cascade,
  constraint measure_version_term_order check (term_to >= term_from)
);
comment on table measure_version is 'What one edition says of a measure.';
comment on column measure_version.unsure is 'Fields that the reading was not sure of and nobody has confirmed yet.';
comment on column measure_version.execution_percent is 'Per cent as the report prints it.';
create index measure_version_by_task on measure_version (community_id, version_id, task_id, position);

create table measure_executor (
  community_id uuid not null,
  version_id uuid not null,
  measure_id uuid not null,
  position integer not null,
  name text not null,
  by_consent boolean not null default false,
  organisation_id uuid,
  constraint measure_executor_pkey primary key (community_id, version_id, measure_id, position),
  constraint measure_executor_measure_fkey foreign key (community_id, version_id, measure_id) references measure_version (community_id, version_id, measure_id) on delete cascade,
  constraint measure_executor_organisation_fkey foreign key (community_id, organisation_id) references organisation (community_id, id)
);
comment on table measure_executor is 'Executors of a measure; the first one leads, the others are co-executors.';
comment on column measure_executor.name is 'As the document names it, whatever organisation it was matched with.';
create index measure_executor_of on measure_executor (community_id, organisation_id);

create table measure_indicator (
  community_id uuid not null,
  version_id uuid not null,
  measure_id uuid not null,
  position integer not null,
  text text not null,
  disaggregation text[] not null default '{}',
  constraint measure_indicator_pkey primary key (community_id, version_id, measure_id, position),
  constraint measure_indicator_measure_fkey foreign key (community_id, version_id, measure_id) references measure_version (community_id, version_id, measure_id) on delete cascade
);

create table indicator_target (
  community_id uuid not null,
  version_id uuid not null,
  measure_id uuid not null,
  indicator integer not null,
  position integer not null,
  comparator text not null constraint indicator_target_comparator_known check (comparator in ('>=', '=', '>', '<=', '<', 'increase')),
  value numeric,
  unit text not null,
  per text constraint indicator_target_per_known check (per in ('year')),
  constraint indicator_target_pkey primary key (community_id, version_id, measure_id, indicator, position),
  constraint indicator_target_indicator_fkey foreign key (community_id, version_id, measure_id, indicator) references measure_indicator (community_id, version_id, measure_id, position) on delete cascade
);

create table measure_money (
  community_id uuid not null,
  version_id uuid not null,
  measure_id uuid not null,
  position integer not null,
  purpose text not null constraint measure_money_purpose_known check (purpose in ('funding', 'execution')),
  stage text not null constraint measure_money_stage_known check (stage in ('planned', 'revised', 'financed')),
  fund text not null default 'all' constraint measure_money_fund_known check (fund in ('all', 'general', 'special', 'other')),
  year integer,
  kopecks bigint not null,
  constraint measure_money_pkey primary key (community_id, version_id, measure_id, position),
  constraint measure_money_measure_fkey foreign key (community_id, version_id, measure_id) references measure_version (community_id, version_id, measure_id) on delete cascade
);
comment on table measure_money is 'Amounts of a measure in kopecks: what the plan foresees (funding; year null is the whole term) and what a report says (execution). No row: nothing was said, which is not zero.';

create table finding (
  community_id uuid not null,
  version_id uuid not null,
  position integer not null,
  measure_id uuid,
  rule text not null,
  severity text not null constraint finding_severity_known check (severity in ('error', 'warning', 'notice')),
  at text not null,
  field text,
  message_uk text not null,
  message_en text,
  suggestion text,
  constraint finding_pkey primary key (community_id, version_id, position),
  constraint finding_version_fkey foreign key (community_id, version_id) references plan_version (community_id, id) on delete cascade
);
comment on table finding is 'What a critical reader remarks on an edition; computed anew when the edition changes.';

create table plan_edit (
  community_id uuid not null,
  version_id uuid not null,
  id bigint generated always as identity,
  measure_id uuid,
  kind text not null constraint plan_edit_kind_known check (kind in ('saved', 'measure-changed', 'measure-added', 'measure-removed', 'measure-moved', 'node-changed', 'plan-changed', 'approved', 'amendment-begun', 'executor-matched')),
  before jsonb,
  after jsonb,
  undoes bigint,
  request_id uuid not null,
  recorded_at timestamptz not null default now(),
  constraint plan_edit_pkey primary key (community_id, id),
  constraint plan_edit_version_fkey foreign key (community_id, version_id) references plan_version (community_id, id) on delete cascade,
  constraint plan_edit_once unique (community_id, request_id)
);
comment on table plan_edit is 'History of a plan. Append-only; a request that is sent twice acts once.';
create index plan_edit_of_version on plan_edit (community_id, version_id, id);

-- An approved edition is closed for good, whatever the code does.
create function refuse_change_of_approved() returns trigger
  language plpgsql as $$
declare
  touched record;
begin
  touched := case when tg_op = 'DELETE' then old else new end;
  if exists (
    select from plan_version
    where community_id = touched.community_id and id = touched.version_id and state = 'approved'
  ) then
    raise exception 'an approved edition of a plan does not change' using errcode = 'restrict_violation';
  end if;
  return touched;
end
$$;

create function refuse_change_of_approved_version() returns trigger
  language plpgsql as $$
begin
  if old.state = 'approved' then
    raise exception 'an approved edition of a plan does not change' using errcode = 'restrict_violation';
  end if;
  return case when tg_op = 'DELETE' then old else new end;
end
$$;

create trigger plan_version_closed before update or delete on plan_version
  for each row execute function refuse_change_of_approved_version();

do $$
declare
  tenant_table text;
begin
  foreach tenant_table in array array['plan_node', 'measure_version', 'measure_executor', 'measure_indicator', 'indicator_target', 'measure_money']
  loop
    execute format('create trigger %I before insert or update or delete on %I for each row execute function refuse_change_of_approved()', tenant_table || '_closed', tenant_table);
  end loop;
  foreach tenant_table in array array['plan', 'plan_version', 'plan_node', 'measure', 'measure_version', 'measure_executor', 'measure_indicator', 'indicator_target', 'measure_money', 'finding', 'plan_edit']
  loop
    execute format('alter table %I enable row level security', tenant_table);
    execute format('alter table %I force row level security', tenant_table);
    execute format('create policy %I on %I using (community_id = any (actor_communities()))', tenant_table || '_of_actor', tenant_table);
  end loop;
end
$$;

grant select, insert on plan, measure, plan_edit to postup_app;
grant select, insert, update, delete on plan_version, plan_node, measure_version, measure_executor, measure_indicator, indicator_target, measure_money, finding to postup_app;
