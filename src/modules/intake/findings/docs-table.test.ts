import { readFileSync } from 'node:fs'
import path from 'node:path'
import { expect, it } from 'vitest'
import { findingsPage } from './docs-table.ts'

it('docs/findings.md says what the rules say', () => {
  const page = path.resolve(import.meta.dirname, '../../../../docs/findings.md')
  expect(readFileSync(page, 'utf8')).toBe(findingsPage())
})
