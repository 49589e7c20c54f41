import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdtempSync, rmSync } from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import { afterAll, expect, test } from 'vitest'
import { FolderInUseError, lockFolder } from './lock.ts'

const folder = mkdtempSync(path.join(os.tmpdir(), 'postup-lock-'))
afterAll(() => rmSync(folder, { recursive: true, force: true }))

test('one holder at a time, and free after release', async () => {
  const lock = await lockFolder(folder)
  await expect(lockFolder(folder)).rejects.toBeInstanceOf(FolderInUseError)
  await lock.release()
  await (await lockFolder(folder)).release()
})

test('another folder is another lock', async () => {
  const lock = await lockFolder(folder)
  const other = await lockFolder(path.join(folder, 'other'))
  await other.release()
  await lock.release()
})

test('a process that is killed leaves the folder free', async () => {
  const script = `
    import { lockFolder } from ${JSON.stringify(path.join(import.meta.dirname, 'lock.ts'))}
    await lockFolder(${JSON.stringify(folder)})
    process.stdout.write('held')
    setInterval(() => {}, 1000)
  `
  const holder = spawn(process.execPath, ['--input-type=module', '--eval', script], {
    stdio: ['ignore', 'pipe', 'inherit'],
  })
  await once(holder.stdout, 'data')
  await expect(lockFolder(folder)).rejects.toBeInstanceOf(FolderInUseError)
  holder.kill('SIGKILL')
  await once(holder, 'exit')
  await (await lockFolder(folder)).release()
})
