import type { Approval } from '#modules/intake/index.ts'
import { useTexts } from '#ui/i18n.tsx'
import { editTexts } from '../edit-texts.ts'
import { useActWords } from './use-act-words.ts'

/** The newest edition, where it is approved, and its act. */
export interface ApprovedEdition {
  readonly versionNumber: number
  readonly approval: Approval | null
}

/** Says before anything is saved that the change will begin another edition. */
export function ApprovedNotice({ approved }: { approved: ApprovedEdition | null }) {
  const texts = useTexts(editTexts)
  const actWords = useActWords()
  if (approved === null) return null
  return <p className="note acc">{texts.beginsEdition(approved.versionNumber, actWords(approved.approval))}</p>
}
