export interface Line {
  readonly text: string
  readonly isBlank: boolean
  /** Page by form feeds; null where the text has none. */
  readonly page: number | null
}

/** Lines of a text; form feeds begin pages. */
export function splitLines(text: string): readonly Line[] {
  const clean = text.replace(/^\ufeff/, '').replace(/\r\n?|\u2028|\u0085/g, '\n')
  const hasPages = clean.includes('\f')
  return clean.split('\f').flatMap((part, index) => {
    const page = hasPages ? index + 1 : null
    return part.split('\n').map((line) => ({ text: line, isBlank: isBlank(line), page }))
  })
}

function isBlank(line: string): boolean {
  return !line.includes('\t') && line.trim() === ''
}

/** Runs of lines between blank ones, each joined by line breaks. */
export function lineGroups(lines: readonly Line[]): readonly { readonly text: string; readonly page: number | null }[] {
  const groups: { text: string; page: number | null }[] = []
  let isOpen = false
  for (const line of lines) {
    const last = groups.at(-1)
    if (line.text.trim() === '') isOpen = false
    else if (isOpen && last !== undefined) last.text += `\n${line.text.trim()}`
    else {
      groups.push({ text: line.text.trim(), page: line.page })
      isOpen = true
    }
  }
  return groups
}
