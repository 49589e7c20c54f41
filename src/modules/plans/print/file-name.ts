const LONGEST = 80
// Device names that Windows keeps for itself, whatever their extension.
const RESERVED = /^(?:con|prn|aux|nul|com\d|lpt\d)$/i

/** A file name of the words of a title: letters, digits, spaces and hyphens only, whole words, at most 80 signs. */
export function safeFileName(title: string, extension: string): string {
  const words = title
    .normalize('NFC')
    .replace(/[–—−]/g, '-')
    .replace(/[’ʼ'`]/g, 'ʼ')
    .replace(/[^\p{L}\p{N}ʼ-]+/gu, ' ')
    .trim()
    .split(' ')
  let name = ''
  for (const word of words) {
    if (name !== '' && name.length + word.length >= LONGEST) break
    name = name === '' ? word.slice(0, LONGEST) : `${name} ${word}`
  }
  const base = name.replace(/^-+|-+$/g, '').trim()
  return `${base === '' || RESERVED.test(base) ? 'план' : base}.${extension}`
}
