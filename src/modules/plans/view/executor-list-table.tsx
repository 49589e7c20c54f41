import { Link } from 'react-router'
import { paths } from '#app/paths.ts'
import { useTexts } from '#ui/i18n.tsx'
import type { ExecutorListItem } from '../db/executor-list.ts'
import { executorTexts } from '../executor-texts.ts'
import { MarkedText } from './marked-text.tsx'
import './plan-table.css'

const FIGURES = ['measures', 'leading', 'joining', 'plans'] as const

/** Organisations, then posts, each with how much it has to do. */
export function ExecutorListTable({ executors }: { executors: readonly ExecutorListItem[] }) {
  const { list: words } = useTexts(executorTexts)
  const groups = [
    { title: words.organisations, items: executors.filter((executor) => !executor.isOfficial) },
    { title: words.officials, items: executors.filter((executor) => executor.isOfficial) },
  ].filter(({ items }) => items.length > 0)
  return (
    <table className="tbl executors-table">
      <thead>
        <tr>
          <th scope="col">{words.columns.executor}</th>
          {FIGURES.map((figure) => (
            <th scope="col" className="num" key={figure}>
              {words.columns[figure]}
            </th>
          ))}
        </tr>
      </thead>
      {groups.map(({ title, items }) => (
        <tbody key={title}>
          {groups.length > 1 && (
            <tr className="kind">
              <th scope="rowgroup" colSpan={FIGURES.length + 1}>
                {title}
              </th>
            </tr>
          )}
          {items.map((executor) => (
            <ExecutorRow key={executor.id} executor={executor} />
          ))}
        </tbody>
      ))}
    </table>
  )
}

function ExecutorRow({ executor }: { executor: ExecutorListItem }) {
  const texts = useTexts(executorTexts)
  const { id, name, shortName, edrpou, aliases, measures, leading, plans } = executor
  const figures = { measures, leading, joining: measures - leading, plans }
  const facts = [
    shortName,
    edrpou && texts.code(edrpou),
    aliases.length > 0 && texts.alsoKnown(aliases.join('; ')),
  ].filter((fact) => typeof fact === 'string' && fact !== '')
  return (
    <tr className="m">
      <th scope="row">
        <Link to={paths.organisations.show({ organisationId: id })}>
          <MarkedText text={name} />
        </Link>
        {facts.length > 0 && (
          <div className="s mut">
            <MarkedText text={facts.join(' · ')} />
          </div>
        )}
      </th>
      {FIGURES.map((figure) => (
        <td key={figure} className={figures[figure] === 0 ? 'num zero' : 'num'} data-label={texts.list.columns[figure]}>
          {figures[figure]}
        </td>
      ))}
    </tr>
  )
}
