import { paths } from '#app/paths.ts'
import { AppError } from '#platform/errors/app-error.ts'
import { LARGEST_FILE } from '#platform/files/limits.ts'

/**
 * Sends a file to the import and gives the address of its review. XMLHttpRequest, because fetch does not tell how much
 * has been sent. Rejects with `document.too_large`, with the sentence that the server gave, or with none when there is no connection.
 */
export function sendFile(file: File, onPercent: (percent: number) => void): Promise<string> {
  return new Promise((resolve, reject) => {
    if (file.size > LARGEST_FILE) {
      reject(new AppError('document.too_large', { bytes: file.size, limit: LARGEST_FILE }))
      return
    }
    const request = new XMLHttpRequest()
    const form = new FormData()
    form.append('file', file)
    request.upload.onprogress = (event) => {
      if (event.lengthComputable) onPercent(Math.round((event.loaded / event.total) * 100))
    }
    request.onload = () => {
      const answer: unknown = JSON.parse(request.responseText || '{}')
      const has = (key: string) =>
        answer !== null && typeof answer === 'object' && key in answer ? String(Reflect.get(answer, key)) : null
      const address = has('address')
      if (address !== null) resolve(address)
      else reject(new Error(has('error') ?? ''))
    }
    request.onerror = () => reject(new Error(''))
    request.open('POST', paths.imports.upload())
    request.send(form)
  })
}
