import { AppError } from '#platform/errors/app-error.ts'
import type { Services } from '#platform/services.ts'
import { beginImport } from '../commands/begin-import.ts'

/** Takes the file out of a form and begins to read it; the id of the import. Throws `document.empty` without a file. */
export async function receiveFile(services: Services, request: Request): Promise<string> {
  const file = (await request.formData()).get('file')
  if (!(file instanceof File) || file.name === '') throw new AppError('document.empty')
  return beginImport(services, { name: file.name, bytes: new Uint8Array(await file.arrayBuffer()) })
}
