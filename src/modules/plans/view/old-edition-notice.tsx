import { Link } from 'react-router'
import { useTexts } from '#ui/i18n.tsx'
import { editTexts } from '../edit-texts.ts'

/** An edition of the plan that is not the newest: for reading only. */
export interface OldEdition {
  readonly number: number
  readonly newest: number
}

/** Says that the page shows an older edition and where the newest one is. */
export function OldEditionNotice({ old, toNewest }: { old: OldEdition | null; toNewest: string }) {
  const texts = useTexts(editTexts)
  if (old === null) return null
  return (
    <p className="note acc old-edition" role="note">
      {texts.oldEdition(old.number, old.newest)} <Link to={toNewest}>{texts.toNewest}</Link>
    </p>
  )
}
