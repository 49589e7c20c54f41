import { Link } from 'react-router'
import { paths } from '#app/paths.ts'
import type { Organisation } from '#modules/organisations/index.ts'
import { useTexts } from '#ui/i18n.tsx'
import { Icon } from '#ui/icon.tsx'
import { executorTexts } from '../executor-texts.ts'

/** Name of the executor, its other names and code, and what can be done with it. */
export function ExecutorHead({ organisation }: { organisation: Organisation }) {
  const texts = useTexts(executorTexts)
  const { id, name, shortName, edrpou, isOfficial, aliases } = organisation
  const facts = [
    isOfficial && texts.post,
    shortName,
    edrpou && texts.code(edrpou),
    aliases.length > 0 && texts.alsoKnown(aliases.join('; ')),
  ].filter(Boolean)
  return (
    <div className="ph">
      <div>
        <nav className="back s noprint" aria-label={texts.executors}>
          <Link to={paths.organisations.list()}>
            <Icon name="left" /> {texts.executors}
          </Link>
        </nav>
        <h1>{name}</h1>
        {facts.length > 0 && <p className="meta s mut">{facts.join(' · ')}</p>}
      </div>
      <div className="acts noprint">
        <button type="button" className="btn sm needs-script" onClick={() => window.print()}>
          <Icon name="print" />
          {texts.print}
        </button>
        <Link className="btn sm" to={paths.organisations.edit({ organisationId: id })}>
          <Icon name="pencil" />
          {texts.change}
        </Link>
      </div>
    </div>
  )
}
