import { spawnSync } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import { pathToFileURL } from 'node:url'

/** A folder for what the measurements write; it goes with the process. */
export const scratch = mkdtempSync(path.join(os.tmpdir(), 'postup-bench-'))
process.on('exit', () => rmSync(scratch, { recursive: true, force: true }))

const isInstalled = (command: string) => spawnSync(command, ['--version'], { stdio: 'ignore' }).status === 0

export const hasPandoc = isInstalled('pandoc')
export const hasSoffice = isInstalled('soffice')

/** Runs a program to its end; its exit status must be among those expected. */
export function runProgram(command: string, args: readonly string[], expected: readonly number[] = [0]): void {
  const done = spawnSync(command, args, { stdio: ['ignore', 'ignore', 'pipe'], maxBuffer: 64 * 1024 * 1024 })
  if (done.status === null || !expected.includes(done.status)) {
    throw new Error(`${command} ${args.join(' ')}: ${done.error?.message ?? done.stderr.toString().slice(0, 500)}`)
  }
}

const profile = pathToFileURL(path.join(scratch, 'soffice')).href

/** LibreOffice from its start to its end, with a profile of its own; the first run (untimed, please) makes the profile. */
export function soffice(file: string, format: string): void {
  const folder = path.join(scratch, 'converted')
  runProgram('soffice', [
    `-env:UserInstallation=${profile}`,
    '--headless',
    '--convert-to',
    format,
    '--outdir',
    folder,
    file,
  ])
}
