import { useTexts } from '#ui/i18n.tsx'
import type { MatchReason } from '../domain/name-similarity.ts'
import { organisationTexts } from '../texts.ts'

/** Why two names were taken for one, and what tells them apart. */
export function MatchReasons({ reasons }: { reasons: readonly MatchReason[] }) {
  const { reasons: texts } = useTexts(organisationTexts)
  return reasons.map(({ code, detail }) => `${texts[code]}${detail === null ? '' : `: ${detail}`}`).join('; ')
}
