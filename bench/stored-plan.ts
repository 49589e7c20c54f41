import { randomUUID } from 'node:crypto'
import { mkdtempSync } from 'node:fs'
import path from 'node:path'
import { type PlanInterchange, readPlan } from '../src/modules/intake/index.ts'
import { ensureCommunity, resolveExecutors } from '../src/modules/organisations/index.ts'
import { exportPlan, savePlan } from '../src/modules/plans/index.ts'
import { largePlan } from '../src/modules/plans/print/testing/large-plan.ts'
import { type Actor, asActor } from '../src/platform/database/session.ts'
import { type Config, readConfig } from '../src/server/config.ts'
import { createServices, type RunningServices } from '../src/server/services.ts'
import { scratch } from './peers.ts'

/** Settings of a site on a data folder that goes with the process, on a free port. */
export function configOf(): Config {
  const dataDir = mkdtempSync(path.join(scratch, 'data-'))
  return readConfig({ NODE_ENV: 'production', DATA_DIR: dataDir, PORT: '0', LOG_LEVEL: 'silent' })
}

const COMMUNITY = 'Вільшанська міська територіальна громада'

/** Opens an empty installation with one community. */
export async function openHouse(
  config: Config,
): Promise<{ services: RunningServices; communityId: string; actor: Actor }> {
  const services = await createServices(config)
  const communityId = await ensureCommunity(services.db, {
    katottg: null,
    name: COMMUNITY,
    kind: 'міська',
    population: 24_300,
  })
  return { services, communityId, actor: { communityIds: [communityId] } }
}

/** Saves a plan as the end of an import does: executors become organisations, then the edition is written. */
export async function save(
  { services, communityId, actor }: Awaited<ReturnType<typeof openHouse>>,
  plan: PlanInterchange,
): Promise<string> {
  const names = plan.strategicGoals
    .flatMap((goal) => goal.operationalGoals)
    .flatMap((operational) => operational.tasks)
    .flatMap((task) => task.measures)
    .flatMap((measure) => measure.executors.map(({ name }) => name))
  return asActor(services.db, actor, async (tx) => {
    const organisations = await resolveExecutors(tx, { communityId, community: COMMUNITY, names, chosen: new Map() })
    const { planId } = await savePlan(tx, { communityId, plan, source: null, organisations, requestId: randomUUID() })
    return planId
  })
}

/** A plan of so many measures as an import gives it: printed as a Word file and read back, with sources and findings. */
export async function readBack(measures: number): Promise<PlanInterchange> {
  const { bytes, fileName } = await exportPlan(largePlan(measures), 'docx')
  return readPlan(bytes, { fileName })
}
