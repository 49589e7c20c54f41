import type { Approval } from '#modules/intake/index.ts'
import { formatDate } from '#ui/format.ts'
import { useTexts } from '#ui/i18n.tsx'
import { planTexts } from '../texts.ts'

/** An act in words: «рішення № 74 від 26.02.2026 (виконавчий комітет)»; null where nothing is known of it. */
export function useActWords(): (act: Approval | null) => string | null {
  const texts = useTexts(planTexts)
  return (act) => {
    if (act === null || Object.values(act).every((part) => part === null)) return null
    const date = act.date === null ? null : formatDate(act.date)
    return texts.approvedBy(act.act ?? texts.act.toLowerCase(), act.number, date, act.body)
  }
}
