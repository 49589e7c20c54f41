import type { PrintableDocument, PrintBlock, PrintSection } from '#modules/documents/index.ts'
import type { PlanInterchange } from '#modules/intake/index.ts'
import { approvalLines } from './approval-lines.ts'
import { deadlineSentence } from './deadline-sentence.ts'
import { measuresTable } from './measures-table.ts'
import { linesUnderTitle, printedTitle } from './opening-lines.ts'
import { passportTable } from './passport-table.ts'

export interface PrintOptions {
  /** Small print at the foot of every page, such as where the document comes from. */
  readonly footer?: string
}

/**
 * The plan as the paper that its kind has in councils: an action plan or a report as one landscape table, a target
 * programme as a passport and an annex table. Everything that the interchange form holds is printed, so that reading
 * the paper gives the plan back; only findings, doubts and source places stay behind.
 */
export function printPlan(plan: PlanInterchange, options: PrintOptions = {}): PrintableDocument {
  const footer = options.footer === undefined ? {} : { footer: options.footer }
  const sections: readonly Omit<PrintSection, 'footer'>[] =
    plan.passport === null
      ? [
          {
            name: plan.kind === 'implementation-report' ? 'Звіт' : 'План',
            orientation: 'landscape',
            blocks: [...opening(plan), measuresTable(plan), ...closing(plan)],
          },
        ]
      : [
          {
            name: 'Паспорт',
            orientation: 'portrait',
            blocks: [...opening(plan), { kind: 'heading', text: 'ПАСПОРТ ПРОГРАМИ' }, passportTable(plan.passport)],
          },
          {
            name: 'Заходи',
            orientation: 'landscape',
            blocks: [
              { kind: 'heading', text: 'НАПРЯМИ ДІЯЛЬНОСТІ ТА ЗАХОДИ ПРОГРАМИ' },
              measuresTable(plan),
              ...closing(plan),
            ],
          },
        ]
  return {
    title: plan.title === '' ? 'Без назви' : plan.title,
    language: 'uk',
    sections: sections.map((section) => ({ ...section, ...footer })),
  }
}

function opening(plan: PlanInterchange): PrintBlock[] {
  const approval = plan.approval === null ? [] : approvalLines(plan.approval)
  return [
    ...(approval.length > 1 ? [{ kind: 'approval', lines: approval } as const] : []),
    { kind: 'title', text: printedTitle(plan.title) },
    ...linesUnderTitle(plan).map((text) => ({ kind: 'prose', align: 'center', runs: [{ text }] }) as const),
  ]
}

function closing(plan: PlanInterchange): PrintBlock[] {
  const sentence = plan.reportingDeadline === null ? null : deadlineSentence(plan.reportingDeadline)
  return [
    ...(sentence === null ? [] : [{ kind: 'prose', align: 'justify', runs: [{ text: sentence }] } as const]),
    ...(plan.signatures ?? []).map(({ post, name }) => ({ kind: 'signature', post, name: name ?? '' }) as const),
  ]
}
