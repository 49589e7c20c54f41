import { spawn } from 'node:child_process'
import { AppError } from '#platform/errors/app-error.ts'

/** Where LibreOffice is found: on the search path, then where its own packages put it. */
export const officePrograms: readonly string[] = [
  'soffice',
  'libreoffice',
  '/usr/bin/soffice',
  '/opt/libreoffice/program/soffice',
  '/snap/bin/libreoffice',
  '/Applications/LibreOffice.app/Contents/MacOS/soffice',
  'C:\\Program Files\\LibreOffice\\program\\soffice.exe',
]

/**
 * Runs the first of the programs that exists, in a process group of its own, and ends the whole group when the time is
 * up (`document.took_too_long`): the office starter leaves a second process behind that would live on otherwise.
 * Throws `document.needs_office` where none of them exists.
 */
export async function runOffice(
  programs: readonly string[],
  args: readonly string[],
  milliseconds: number,
): Promise<void> {
  for (const program of programs) if (await run(program, args, milliseconds)) return
  throw new AppError('document.needs_office', { format: 'doc' })
}

/** False where the program does not exist; it ran to its end otherwise, well or not. */
function run(program: string, args: readonly string[], milliseconds: number): Promise<boolean> {
  return new Promise((resolve, reject) => {
    const child = spawn(program, args, { detached: true, stdio: 'ignore', windowsHide: true })
    const timer = setTimeout(() => {
      endGroup(child.pid)
      reject(new AppError('document.took_too_long', { seconds: Math.ceil(milliseconds / 1000) }))
    }, milliseconds)
    child.once('error', (error: NodeJS.ErrnoException) => {
      clearTimeout(timer)
      if (error.code === 'ENOENT' || error.code === 'EACCES') resolve(false)
      else reject(error)
    })
    child.once('exit', () => {
      clearTimeout(timer)
      endGroup(child.pid)
      resolve(true)
    })
  })
}

function endGroup(pid: number | undefined): void {
  if (pid === undefined) return
  try {
    process.kill(-pid, 'SIGKILL')
  } catch {
    // The group has ended by itself.
  }
}
