import { randomUUID } from 'node:crypto'
import { beginImport, readingDone } from '../src/modules/imports/index.ts'
import { type PlanInterchange, readPlan } from '../src/modules/intake/index.ts'
import { ensureCommunity, resolveExecutors } from '../src/modules/organisations/index.ts'
import { exportPlan, savePlan } from '../src/modules/plans/index.ts'
import { asActor } from '../src/platform/database/session.ts'
import type { Services } from '../src/platform/services.ts'
import { COMMUNITY } from './executors.ts'
import { demoDocuments, demoDraft } from './index.ts'

/**
 * Fills an empty installation with the invented community. Each document is printed as a Word file and read back, so
 * that measures have a place in a file as they have in real life; one with faults is left in the review.
 */
export async function fillDemo(services: Services): Promise<void> {
  const communityId = await ensureCommunity(services.db, {
    katottg: null,
    name: COMMUNITY,
    kind: 'міська',
    population: 24_300,
  })
  for (const { document } of demoDocuments) await keep(services, communityId, document)
  const { bytes, fileName } = await exportPlan(demoDraft.document, 'docx')
  await readingDone(await beginImport(services, { name: fileName, bytes }))
}

async function keep(services: Services, communityId: string, document: PlanInterchange): Promise<void> {
  const { bytes, fileName } = await exportPlan(document, 'docx')
  const plan = await readPlan(bytes, { fileName })
  const source = { hash: await services.files.put(bytes), name: fileName }
  await asActor(services.db, { communityIds: [communityId] }, async (tx) => {
    const names = namesOf(plan)
    const organisations = await resolveExecutors(tx, { communityId, community: COMMUNITY, names, chosen: new Map() })
    await savePlan(tx, { communityId, plan, source, organisations, requestId: randomUUID() })
  })
}

function namesOf(plan: PlanInterchange): string[] {
  return plan.strategicGoals
    .flatMap((goal) => goal.operationalGoals)
    .flatMap((operational) => operational.tasks)
    .flatMap((task) => task.measures)
    .flatMap((measure) => measure.executors)
    .map((executor) => executor.name)
}
