import { formatMoment } from '#ui/format.ts'
import { useLocale, useTexts } from '#ui/i18n.tsx'
import { organisationTexts } from '../texts.ts'

interface Step {
  readonly id: string
  readonly kind: string
  readonly facts: unknown
  readonly recordedAt: Date
  /** Name of the organisation that the step was entered for, where it has been merged into this one since. */
  readonly name: string
  readonly isOwn: boolean
}

/** Every step that was taken with an organisation, newest first. */
export function History({ steps, now }: { steps: readonly Step[]; now: Date }) {
  const texts = useTexts(organisationTexts)
  const locale = useLocale()
  return (
    <section aria-labelledby="history">
      <h2 id="history">{texts.history}</h2>
      <ol className="history">
        {steps.map((step) => (
          <li key={step.id}>
            <time className="xs mut" dateTime={step.recordedAt.toISOString()}>
              {formatMoment(step.recordedAt, now, locale)}
            </time>
            <span>
              {!step.isOwn && <span className="mut">{step.name}: </span>}
              {sentenceOf(step, texts.steps)}
            </span>
          </li>
        ))}
      </ol>
    </section>
  )
}

type StepTexts = (typeof organisationTexts)['uk']['steps']

function sentenceOf({ kind, facts }: Step, texts: StepTexts): string {
  const known = facts as Readonly<Record<string, unknown>>
  const said = (key: string) => (typeof known[key] === 'string' ? known[key] : '')
  switch (kind) {
    case 'created':
      return texts.created(said('name'))
    case 'renamed':
      return texts.renamed(said('from'), said('to'))
    case 'short-name-set':
      return said('to') === '' ? texts.shortNameGone(said('from')) : texts.shortName(said('to'))
    case 'edrpou-set':
      return said('to') === '' ? texts.edrpouGone(said('from')) : texts.edrpou(said('to'))
    case 'kind-set':
      return known.isOfficial === true ? texts.official : texts.organisation
    case 'alias-added':
      return texts.aliasAdded(said('alias'))
    case 'alias-removed':
      return texts.aliasRemoved(said('alias'))
    case 'merged':
      return texts.merged(said('name'))
    case 'unmerged':
      return texts.unmerged(said('name'))
    case 'split':
      return texts.split(Array.isArray(known.names) ? known.names.map(String) : [], said('name'))
    case 'confirmed-different':
      return texts.different(said('name'))
    default:
      return texts.again(said('name'))
  }
}
