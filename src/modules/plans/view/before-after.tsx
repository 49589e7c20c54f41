import { useTexts } from '#ui/i18n.tsx'
import { editTexts } from '../edit-texts.ts'
import { Lines } from './conflict-choices.tsx'

interface BeforeAfterProps {
  /** Name of the field; null where the heading above says it. */
  readonly name: string | null
  readonly before: readonly string[]
  readonly after: readonly string[]
}

/** What stood in a field and what stands there now, side by side. */
export function BeforeAfter({ name, before, after }: BeforeAfterProps) {
  const texts = useTexts(editTexts).history
  return (
    <div className="before-after">
      {name !== null && <div className="what s">{name}</div>}
      <div>
        <div className="xs mut">{texts.was}</div>
        <Lines lines={before} />
      </div>
      <div>
        <div className="xs mut">{texts.became}</div>
        <Lines lines={after} />
      </div>
    </div>
  )
}
