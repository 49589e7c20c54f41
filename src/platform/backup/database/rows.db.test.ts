import fc from 'fast-check'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { migratedInstallation } from '../testing/installation.ts'
import { keyOf, listTables } from './catalogue.ts'
import { type OwnerConnection, openOwner } from './open-owner.ts'
import { EXACT_SETTINGS, insertRows, readRows } from './rows.ts'

const COLUMNS = `id bigint generated always as identity, "Дивна ""назва""" text, n numeric, n2 numeric(12,4), f4 real, f8 double precision,
  i8 bigint, b boolean, c char(5), v varchar(20) collate "C", y bytea, d date, t timestamp, tz timestamptz, iv interval, tm time(6), u uuid,
  j json, jb jsonb, ta text[], na numeric[][], r tstzrange, made text generated always as ('[' || v || ']') stored`

let owner: OwnerConnection
beforeAll(async () => {
  owner = await openOwner(await migratedInstallation())
  await owner.run(`create table original (${COLUMNS}); alter table original drop column b; alter table original add column b boolean;
    create table copy (like original including all)`)
})
afterAll(() => owner.close())

// What PostgreSQL's UTF-8 holds: everything but zero and lone surrogates.
const text = fc.string({ unit: 'binary' }).filter((value) => value.isWellFormed() && !value.includes('\0'))
const nullable = <T>(arbitrary: fc.Arbitrary<T>) => fc.option(arbitrary, { nil: null })
const moment = fc
  .tuple(
    fc.integer({ min: 1, max: 9999 }),
    fc.integer({ min: 0, max: 31_000_000 }),
    fc.integer({ min: 0, max: 999_999 }),
  )
  .map(([year, second, micro]) => ({ year, second, micro }))
const float = fc.oneof(fc.double().map(String), fc.constantFrom('NaN', 'Infinity', '-Infinity', '-0', '5e-324'))
const numeric = fc.oneof(
  fc
    .tuple(fc.bigInt({ min: -(10n ** 40n), max: 10n ** 40n }), fc.nat(30))
    .map(([digits, scale]) => `${digits}e-${scale}`),
  fc.constantFrom('0.000', 'NaN', 'Infinity', '-Infinity'),
)

const row = fc.record({
  text: nullable(text),
  n: nullable(numeric),
  n2: fc.integer().map((value) => `${value}e-3`),
  f4: fc.float().map(String),
  f8: float,
  i8: fc.bigInt({ min: -(2n ** 63n), max: 2n ** 63n - 1n }).map(String),
  b: nullable(fc.boolean()),
  c: fc.string({ maxLength: 5 }).filter((value) => !value.includes('\0')),
  v: nullable(text.map((value) => [...value].slice(0, 20).join(''))),
  y: fc.uint8Array().map((bytes) => `\\x${Buffer.from(bytes).toString('hex')}`),
  moment: nullable(moment),
  iv: fc
    .tuple(fc.integer({ min: -500, max: 500 }), fc.integer({ min: -5000, max: 5000 }), fc.integer())
    .map(([m, d, us]) => `${m} months ${d} days ${us} microseconds`),
  u: fc.uuid(),
  json: fc
    .json({ noUnicodeString: false })
    .filter(
      (value) =>
        !value.includes('\\u0000') && JSON.stringify(JSON.parse(value)).isWellFormed() && !/\\u[dD]/.test(value),
    ),
  ta: fc.array(nullable(text)),
  na: fc.array(numeric, { minLength: 1, maxLength: 3 }),
})
type Row = typeof row extends fc.Arbitrary<infer T> ? T : never

function write(r: Row) {
  const at =
    r.moment &&
    `make_timestamp(${r.moment.year}, 1, 1, 0, 0, 0) + interval '${r.moment.second} seconds ${r.moment.micro} microseconds'`
  return owner.rows(
    `insert into original values (default, $1::text, $2::text::numeric, $3::text::numeric, $4::text::real, $5::text::float8, $6::text::int8, $7::text, $8::text,
      $9::text::bytea, (${at})::date, ${at}, (${at})::timestamp at time zone 'Europe/Kyiv', $10::text::interval, (${at})::time, $11::text::uuid, $12::text::json,
      $12::text::jsonb, $13::text[], array[$14::text[]::numeric[], $14::text[]::numeric[]], tstzrange((${at})::timestamp at time zone 'UTC', null, '(]'), default, $15::boolean)`,
    [r.text, r.n, r.n2, r.f4, r.f8, r.i8, r.c, r.v, r.y, r.iv, r.u, r.json, r.ta, r.na, r.b],
  )
}

test('a row that is read and inserted again is the same to the last bit', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(row, { minLength: 1, maxLength: 20 }), async (rows) => {
      await owner.run(
        `begin; set local timezone = 'Europe/Kyiv'; set local datestyle = 'German'; set local extra_float_digits = 0`,
      )
      try {
        for (const each of rows) await write(each)
        await owner.run(EXACT_SETTINGS)
        const tables = new Map((await listTables(owner)).map((table) => [keyOf(table), table]))
        const [original, copy] = [tables.get('public.original'), tables.get('public.copy')]
        if (!original || !copy) throw new Error('both tables are there')
        for await (const batch of readRows(owner, original)) {
          expect(await insertRows(owner, copy, JSON.parse(JSON.stringify(batch)))).toBe(batch.length)
        }
        // `*=` compares what is stored, byte by byte, and not what the types take for equal.
        const [same] = await owner.rows(
          'select count(*)::int as count from original join copy using (id) where original.* *= copy.*',
        )
        expect(same?.count).toBe(rows.length)
      } finally {
        await owner.run('rollback')
      }
    }),
    { numRuns: 60 },
  )
})

test('narrow and wide rows come all, a megabyte each too', async () => {
  await owner.run(`begin; ${EXACT_SETTINGS};
    insert into original (v, "Дивна ""назва""") select n::text, repeat(md5(n::text), case when n % 100 = 0 then 40000 else 1 end) from generate_series(1, 1000) n`)
  const original = (await listTables(owner)).find((table) => table.name === 'original')
  let count = 0
  if (original) for await (const batch of readRows(owner, original)) count += batch.length
  await owner.run('rollback')
  expect(count).toBe(1000)
})
