import { mkdtempSync, rmSync } from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import type { TestProject } from 'vitest/node'
import { openDatabase } from '../../src/platform/database/open.ts'

/** Migrates one embedded database; each test file works on a copy of its folder. */
export default async function setup(project: TestProject): Promise<() => void> {
  const folder = mkdtempSync(path.join(os.tmpdir(), 'postup-template-'))
  const database = await openDatabase({ dataDir: folder })
  await database.close()
  project.provide('database', { kind: 'embedded', template: folder })
  return () => rmSync(folder, { recursive: true, force: true })
}
