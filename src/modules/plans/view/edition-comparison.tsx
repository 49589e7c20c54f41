import { Link } from 'react-router'
import { paths } from '#app/paths.ts'
import { useTexts } from '#ui/i18n.tsx'
import { Icon } from '#ui/icon.tsx'
import type { EditionComparison } from '../domain/compare-editions.ts'
import type { EditableField } from '../domain/fields/field-values.ts'
import type { HeadField } from '../domain/head/head-values.ts'
import { editTexts } from '../edit-texts.ts'
import { BeforeAfter } from './before-after.tsx'
import { fieldTexts } from './fields/field-texts.ts'
import { valueInWords } from './fields/value-in-words.ts'
import { headInWords } from './head-in-words.ts'

interface ComparisonProps {
  readonly planId: string
  readonly from: number
  readonly to: number
  readonly comparison: EditionComparison
}

/** How one edition differs from another: measures added, removed and changed field by field, then the head and goals. */
export function EditionComparisonView({ planId, from, to, comparison }: ComparisonProps) {
  const texts = useTexts(editTexts)
  const names = useTexts(fieldTexts)
  const words = texts.compare
  const { added, removed, changed, head, nodes } = comparison
  const isSame = [added, removed, changed, head, nodes].every((list) => list.length === 0)
  const measurePath = (measureId: string, edition: number) =>
    `${paths.plans.measure({ planId, measureId })}?edition=${edition}`
  return (
    <section id="compared" className="comparison" aria-labelledby="compared-title">
      <h2 id="compared-title">{words.title(from, to)}</h2>
      {isSame ? <p>{words.same}</p> : <p>{words.summary(added.length, removed.length, changed.length)}</p>}
      {(
        [
          ['added', added, to, 'plus'],
          ['removed', removed, from, 'cross'],
        ] as const
      ).map(
        ([kind, measures, edition, icon]) =>
          measures.length > 0 && (
            <div key={kind}>
              <h3>
                <Icon name={icon} /> {words[kind]}
              </h3>
              <ul className="named">
                {measures.map(({ id, label, text }) => (
                  <li key={id}>
                    <span className="mut">{label}</span> <Link to={measurePath(id, edition)}>{text}</Link>
                  </li>
                ))}
              </ul>
            </div>
          ),
      )}
      {changed.length > 0 && (
        <div>
          <h3>
            <Icon name="pencil" /> {words.changed}
          </h3>
          {changed.map(({ id, label, text, differences }) => (
            <div className="changed" key={id}>
              <p>
                <span className="mut">{label}</span> <Link to={measurePath(id, to)}>{text}</Link>
              </p>
              {differences.map(({ field, before, after }) => (
                <BeforeAfter
                  key={field}
                  name={names.fields[field]}
                  before={valueInWords<EditableField>(field, before, names)}
                  after={valueInWords<EditableField>(field, after, names)}
                />
              ))}
            </div>
          ))}
        </div>
      )}
      {head.length > 0 && (
        <div>
          <h3>{words.head}</h3>
          {head.map(({ field, before, after }) => (
            <BeforeAfter
              key={field}
              name={texts.head.fields[field]}
              before={headInWords<HeadField>(field, before, texts)}
              after={headInWords<HeadField>(field, after, texts)}
            />
          ))}
        </div>
      )}
      {nodes.length > 0 && (
        <div>
          <h3>{words.nodes}</h3>
          {nodes.map(({ id, before, after }) => (
            <BeforeAfter
              key={id}
              name={null}
              before={before === null ? [] : [before]}
              after={after === null ? [] : [after]}
            />
          ))}
        </div>
      )}
    </section>
  )
}
