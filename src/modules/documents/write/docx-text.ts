import { type ParagraphChild, Tab, TextRun } from 'docx'
import { plainText } from './plain-text.ts'
import type { PrintRun } from './printable.ts'

/** Runs of a paragraph, with line breaks and tabulators as elements of their own. Size in points. */
export function lineRuns(runs: readonly PrintRun[], size: number): ParagraphChild[] {
  return runs.flatMap((run) =>
    plainText(run.text)
      .split('\n')
      .map(
        (line, index) =>
          new TextRun({
            size: size * 2,
            ...(run.bold ? { bold: true } : {}),
            ...(run.italic ? { italics: true } : {}),
            ...(index > 0 ? { break: 1 } : {}),
            ...(line.includes('\t') ? { children: withTabs(line) } : { text: line }),
          }),
      ),
  )
}

function withTabs(line: string): (string | Tab)[] {
  return line.split('\t').flatMap((part, index) => (index > 0 ? [new Tab(), part] : [part]))
}
