import type { PrintableDocument, PrintBlock, PrintSection } from '#modules/documents/index.ts'
import type { PlanInterchange } from '#modules/intake/index.ts'
import { approvalLines, approvalSentence } from './approval-lines.ts'
import { deadlineSentence } from './deadline-sentence.ts'
import { measuresTable } from './measures-table.ts'
import { lineOverTitle, printedTitle, sentencesUnderTitle } from './opening-lines.ts'
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
            blocks: [{ kind: 'heading', text: 'ЗАВДАННЯ ТА ЗАХОДИ ПРОГРАМИ' }, measuresTable(plan), ...closing(plan)],
          },
        ]
  return {
    title: plan.title === '' ? 'Без назви' : plan.title,
    language: 'uk',
    sections: sections.map((section) => ({ ...section, ...footer })),
  }
}

function opening(plan: PlanInterchange): PrintBlock[] {
  const isReport = plan.kind === 'implementation-report'
  const mark = plan.approval === null || isReport ? [] : approvalLines(plan.approval)
  const subject = /програм/iu.test(plan.title) ? 'Програму' : 'План'
  const basis = plan.approval !== null && isReport ? approvalSentence(subject, plan.approval) : null
  const community = lineOverTitle(plan)
  return [
    ...(mark.length > 1 ? [{ kind: 'approval', lines: mark } as const] : []),
    ...(community === null ? [] : [prose(community, 'left')]),
    { kind: 'title', text: printedTitle(plan.title) },
    ...sentencesUnderTitle(plan).map((text) => prose(text, 'justify')),
    ...(basis === null ? [] : [prose(basis, 'justify')]),
  ]
}

function closing(plan: PlanInterchange): PrintBlock[] {
  const sentence = plan.reportingDeadline === null ? null : deadlineSentence(plan.reportingDeadline)
  return [
    ...(sentence === null ? [] : [prose(sentence, 'justify')]),
    ...(plan.signatures ?? []).map(({ post, name }) => ({ kind: 'signature', post, name: name ?? '' }) as const),
  ]
}

function prose(text: string, align: 'left' | 'justify'): PrintBlock {
  return { kind: 'prose', align, runs: [{ text }] }
}
