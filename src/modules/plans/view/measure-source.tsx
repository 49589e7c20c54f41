import { paths } from '#app/paths.ts'
import { useTexts } from '#ui/i18n.tsx'
import { Icon } from '#ui/icon.tsx'
import type { StoredMeasure } from '../domain/stored-plan.ts'
import { planTexts } from '../texts.ts'

interface SourceProps {
  readonly planId: string
  readonly measure: StoredMeasure
  readonly sourceName: string | null
}

/** The words of the council's document, in serif, field by field, with the place where they stand. */
export function MeasureSource({ planId, measure, sourceName }: SourceProps) {
  const texts = useTexts(planTexts).measure
  const { page, table, row } = measure.source
  const names = texts.fields
  const order = Object.keys(names) as (keyof typeof names)[]
  const fields = order.flatMap((field) => {
    const source = measure.fieldSources?.[field]
    return source ? [[field, source] as const] : []
  })
  const place = texts.place(page, table, row)
  return (
    <aside className="source" aria-label={texts.inDocument}>
      <h2>{texts.inDocument}</h2>
      {place !== '' && <p className="s mut">{place}</p>}
      {fields.length === 0 && <p className="s mut">{texts.noSource}</p>}
      <dl>
        {fields.map(([field, source]) => (
          <div key={field}>
            <dt className="xs mut">{names[field]}</dt>
            <dd className="doc">{source.raw}</dd>
          </div>
        ))}
      </dl>
      {sourceName !== null && (
        <p className="s">
          <a href={paths.plans.source({ planId })}>
            <Icon name="file" /> {sourceName}
          </a>
        </p>
      )}
    </aside>
  )
}
