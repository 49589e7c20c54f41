import { useLocale, useTexts } from '#ui/i18n.tsx'
import { Icon } from '#ui/icon.tsx'
import type { FindingView } from '../domain/plan-view.ts'
import { planTexts } from '../texts.ts'
import './finding-line.css'

/** One finding under what it concerns: sign, severity in words for those who do not see the sign, sentence. */
export function FindingLine({ finding }: { finding: FindingView }) {
  const texts = useTexts(planTexts)
  const locale = useLocale()
  return (
    <div className={`f ${finding.severity}`}>
      <Icon name={finding.severity} />
      <span>
        <span className="vh">{texts.severity[finding.severity]}: </span>
        {locale === 'en' ? (finding.messageEn ?? finding.message) : finding.message}
      </span>
    </div>
  )
}
