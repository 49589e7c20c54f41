import { sql } from 'kysely'
import { expect, test } from 'vitest'
import { asActor } from './session.ts'
import { testDatabase } from './testing/test-database.ts'

const database = testDatabase()

async function aCommunity(name: string): Promise<string> {
  const { id } = await database.db.insertInto('community').values({ name }).returning('id').executeTakeFirstOrThrow()
  return id
}

function aPlan(communityId: string) {
  return asActor(database.db, { communityIds: [communityId] }, (tx) =>
    tx.insertInto('plan').values({ communityId, kind: 'action-plan' }).returning('id').executeTakeFirstOrThrow(),
  )
}

test('the application works as a role that owns nothing', async () => {
  const { rows } = await sql<{ role: string; isSuper: boolean; owned: bigint }>`
    select current_user as role,
      (select rolsuper from pg_roles where rolname = current_user) as "isSuper",
      (select count(*) from pg_class where relowner = (select oid from pg_roles where rolname = current_user)) as owned
  `.execute(database.db)
  expect(rows[0]).toEqual({ role: 'postup_app', isSuper: false, owned: 0n })
})

test('outside of a tenant transaction every tenant table is empty', async () => {
  await aPlan(await aCommunity('Вільшанська'))
  expect(await database.db.selectFrom('plan').select('id').execute()).toEqual([])
})

test('an actor sees and writes rows of its own communities only', async () => {
  const own = await aCommunity('Ставківська')
  const other = await aCommunity('Гайківська')
  const plan = await aPlan(own)
  const seen = (communityIds: string[]) =>
    asActor(database.db, { communityIds }, (tx) => tx.selectFrom('plan').select('id').execute())
  expect(await seen([own])).toEqual([plan])
  expect(await seen([other])).toEqual([])
  const foreign = asActor(database.db, { communityIds: [other] }, (tx) =>
    tx.insertInto('plan').values({ communityId: own, kind: 'action-plan' }).execute(),
  )
  await expect(foreign).rejects.toMatchObject({ code: '42501' })
})

test('every table with a community forces row-level security', async () => {
  const { rows } = await sql<{ name: string }>`
    select c.relname as name from pg_class c
    join pg_attribute a on a.attrelid = c.oid and a.attname = 'community_id' and not a.attisdropped
    where c.relkind = 'r' and c.relnamespace = 'public'::regnamespace and not (c.relrowsecurity and c.relforcerowsecurity)
  `.execute(database.db)
  expect(rows).toEqual([])
})

test('the Ukrainian order of letters holds', async () => {
  const { rows } = await sql<{ word: string }>`
    select word from unnest(array['ґанок', 'їжак', 'гора', 'йод', 'єнот', 'дім', 'інше', 'екран', 'ирій', 'дача']) as word
    order by word collate uk
  `.execute(database.db)
  const words = rows.map((row) => row.word)
  expect(words).toEqual([...words].sort(new Intl.Collator('uk').compare))
})

test('an id that is no id is not found', async () => {
  const own = await aCommunity('Калинівська')
  const look = asActor(database.db, { communityIds: [own] }, (tx) =>
    tx.selectFrom('plan').select('id').where('id', '=', 'не ідентифікатор').execute(),
  )
  await expect(look).rejects.toMatchObject({ code: 'not_found' })
})
