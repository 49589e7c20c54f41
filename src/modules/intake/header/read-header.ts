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
  const texts = lines.map((line) => line.text)
  const head = texts.join('\n')
  const paragraphs = [...before, ...after].flatMap((block) =>
    block.kind === 'paragraph' ? [block.text] : [textOf([block])],
  )
  const reportYear = kind === 'implementation-report' ? (readReportYear(title) ?? readReportYear(head)) : null
  return {
    kind,
    title,
    community: readCommunity(title, lines, body),
    period: periodOf(reportYear === null ? title : title.replace(REPORTED, ' '), passport?.term ?? null, texts),
    reportYear,
    approval: readApproval(lines, `${head}\n${closing.map((line) => line.text).join('\n')}`),
    passport: kind === 'target-programme' ? passport : null,
    reportingDeadline: readReportingDeadline(paragraphs),
    signatures: readSignatures(closing),
  }
}

/** The year of a report is not the period of its plan. */
const REPORTED = /(?:за|у|в|протягом)\s+20\d\d\s+(?:рік|році|року)/giu

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
