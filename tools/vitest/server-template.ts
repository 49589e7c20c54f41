import type { TestProject } from 'vitest/node'
import { openDatabase } from '../../src/platform/database/open.ts'
import { startServer } from '../test-server.ts'

/** Starts a PostgreSQL server and migrates one database; each test file works on a copy made by the server. */
export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  const server = await startServer()
  const database = await openDatabase({ dataDir: '', databaseUrl: server.url })
  await database.close()
  project.provide('database', { kind: 'server', template: server.url })
  return () => server.stop()
}
