import { createHash } from 'node:crypto'
import { createFileStore } from '#platform/files/store.ts'
import type { Installation } from '../database/open-owner.ts'
import { asOwner } from './installation.ts'

const DRAFT = `insert into plan_version (community_id, id, plan_id, number, title, period_from, period_to, approval_date, signatures)`

/**
 * Rows of every awkward sort: an approved edition, organisations merged into later ones, nodes under nodes, an undone
 * action, an identity with gaps, letters and signs that a text form must escape; and files.
 */
export async function fill(installation: Installation): Promise<void> {
  const store = createFileStore(installation.dataDir)
  const long = Buffer.from(
    Array.from({ length: 3_000 }, (_, n) => createHash('sha512').update(String(n)).digest('hex')).join(''),
  )
  for (const bytes of [Buffer.from('Рішення про затвердження'), Buffer.alloc(0), long]) await store.put(bytes)
  await asOwner(installation, (owner) =>
    owner.run(`
      begin;
      insert into community (id, name, population) values ('c0000000-0000-4000-8000-000000000001', 'Вільшанська «міська», \\ "громада"', 24300),
        ('c0000000-0000-4000-8000-000000000002', E'Рядок\\nі\\tтабуляція, (дужка), NULL', null);
      insert into organisation (community_id, id, name, name_key, merged_into)
        select 'c0000000-0000-4000-8000-000000000001', ('00000000-0000-4000-8000-' || lpad(n::text, 12, '0'))::uuid, 'Служба ' || n, 'служба ' || n, null
        from generate_series(1, 700) n;
      update organisation set merged_into = ('00000000-0000-4000-8000-' || lpad((right(id::text, 12)::int + 1)::text, 12, '0'))::uuid
        where right(id::text, 12)::int < 700;
      insert into organisation_action (community_id, organisation_id, kind, facts, recorded_at)
        select community_id, id, 'created', jsonb_build_object('назва', name, 'n', 1.10), '2026-03-29 03:30:00.123456+03' from organisation;
      delete from organisation_action where id % 3 = 0;
      insert into plan (community_id, id, kind) values ('c0000000-0000-4000-8000-000000000001', 'a0000000-0000-4000-8000-000000000001', 'action-plan');
      ${DRAFT} values ('c0000000-0000-4000-8000-000000000001', 'e0000000-0000-4000-8000-000000000001', 'a0000000-0000-4000-8000-000000000001', 1, 'План', 2026, 2030, '2026-02-28', '[{"посада": "Голова"}]');
      insert into plan_node (community_id, version_id, id, parent_id, level, position, title) values
        ('c0000000-0000-4000-8000-000000000001', 'e0000000-0000-4000-8000-000000000001', 'd0000000-0000-4000-8000-000000000001', null, 'strategic-goal', 1, 'Ціль'),
        ('c0000000-0000-4000-8000-000000000001', 'e0000000-0000-4000-8000-000000000001', 'd0000000-0000-4000-8000-000000000002', 'd0000000-0000-4000-8000-000000000001', 'task', 1, null);
      insert into measure (community_id, id, plan_id) values ('c0000000-0000-4000-8000-000000000001', 'b0000000-0000-4000-8000-000000000001', 'a0000000-0000-4000-8000-000000000001');
      insert into measure_version (community_id, version_id, measure_id, task_id, position, text, term_years, execution_percent, unsure) values
        ('c0000000-0000-4000-8000-000000000001', 'e0000000-0000-4000-8000-000000000001', 'b0000000-0000-4000-8000-000000000001', 'd0000000-0000-4000-8000-000000000002', 1, '', '{2026,2027}', 33.3300, array['term', 'a "b", c']);
      insert into measure_money (community_id, version_id, measure_id, position, purpose, stage, kopecks) values
        ('c0000000-0000-4000-8000-000000000001', 'e0000000-0000-4000-8000-000000000001', 'b0000000-0000-4000-8000-000000000001', 1, 'funding', 'planned', 9007199254740993);
      update plan_version set state = 'approved', approved_at = now() where number = 1;
      insert into import (id, community_id, file_hash, file_name, file_size, state, interchange) values
        ('f0000000-0000-4000-8000-000000000001', null, '${createHash('sha256').update('').digest('hex')}', 'план.docx', 0, 'ready', '{"число": 12345678901234567890.10, "текст": "\\u2028"}');
      insert into import_action (import_id, kind, value, request_id) values ('f0000000-0000-4000-8000-000000000001', 'field-changed', '"так"', gen_random_uuid());
      insert into import_action (import_id, kind, undoes, request_id) select import_id, 'undone', id, gen_random_uuid() from import_action;
      commit`),
  )
}
