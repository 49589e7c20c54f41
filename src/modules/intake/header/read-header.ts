import type { Block } from '#modules/documents/index.ts'
import { textOf } from '#modules/documents/index.ts'
import type { ColumnRole } from '../column-roles.ts'
import type { PlanInterchange } from '../interchange.ts'
import { readApproval } from './approval.ts'
import { readCommunity } from './community.ts'
import { headerLines } from './header-lines.ts'
import { readKind } from './kind.ts'
import { readPassport } from './passport.ts'
import { type Period, readPeriod, readReportYear } from './period.ts'
import { readReportingDeadline } from './reporting-deadline.ts'
import { readSignatures } from './signatures.ts'
import { readTitle } from './title.ts'

/** Everything of the interchange that stands around the tables of measures. */
export type Header = Omit<PlanInterchange, 'formatVersion' | 'strategicGoals' | 'totals' | 'findings'>

export interface HeaderParts {
  readonly before: readonly Block[]
  readonly after: readonly Block[]
  readonly roles: ReadonlySet<ColumnRole>
  /** Text of the whole document, asked for only where its head is silent. */
  readonly body: () => string
}

/** Reads what a document says of itself before and after its measures. */
export function readHeader({ before, after, roles, body }: HeaderParts): Header {
  const lines = headerLines(before.filter((block) => block.kind === 'paragraph' || block.rows.length <= 3))
  const closing = headerLines(after)
  const passport = readPassport([...before, ...after])
  const title = readTitle(lines)
  const kind = readKind(title, passport, roles)
  const head = lines.map((line) => line.text).join('\n')
  const texts = [...before, ...after].flatMap((block) =>
    block.kind === 'paragraph' ? [block.text] : [textOf([block])],
  )
  return {
    kind,
    title,
    community: readCommunity(title, lines, body),
    period: periodOf(
      title,
      passport?.term ?? null,
      lines.map((line) => line.text),
    ),
    reportYear: kind === 'implementation-report' ? (readReportYear(title) ?? readReportYear(head)) : null,
    approval: readApproval(lines, `${head}\n${closing.map((line) => line.text).join('\n')}`),
    passport: kind === 'target-programme' ? passport : null,
    reportingDeadline: readReportingDeadline(texts),
    signatures: readSignatures(closing),
  }
}

const TERM_LINE = /^(?:термін|строк|період)\p{L}*\s+(?:реалізації|виконання|дії)/iu

function periodOf(title: string, term: string | null, lines: readonly string[]): Period {
  const found = [title, term ?? '', lines.find((line) => TERM_LINE.test(line)) ?? ''].map(readPeriod)
  return (
    found.find(({ from }) => from !== null) ??
    found.find(({ to }) => to !== null) ??
    lines
      .filter((line) => /на .*20\d\d/u.test(line))
      .map(readPeriod)
      .find(({ from }) => from !== null) ?? { from: null, to: null }
  )
}
