import { paths } from '#app/paths.ts'
import { useTexts } from '#ui/i18n.tsx'
import type { MatchReason } from '../domain/name-similarity.ts'
import type { Organisation } from '../domain/organisation-names.ts'
import { organisationTexts } from '../texts.ts'
import { MatchReasons } from './match-reasons.tsx'

interface MergeTableProps {
  readonly both: readonly [Organisation, Organisation]
  /** Whose name is chosen to stay. */
  readonly keptId: string
  readonly reasons: readonly MatchReason[]
}

/** What is known of two organisations, side by side, and whose name stays. */
export function MergeTable({ both, keptId, reasons }: MergeTableProps) {
  const texts = useTexts(organisationTexts)
  const words = texts.merge
  const each = (cell: (organisation: Organisation) => React.ReactNode) =>
    both.map((organisation) => <td key={organisation.id}>{cell(organisation)}</td>)
  return (
    <table className="tbl merge-table">
      <tbody>
        <tr>
          <th scope="row" id="keep">
            {words.keep}
          </th>
          {each(({ id, name }) => (
            <label className="radio">
              <input type="radio" name="kept" value={id} defaultChecked={id === keptId} aria-describedby="keep" />
              <b>{name}</b>
            </label>
          ))}
        </tr>
        <tr>
          <th scope="row">{texts.shortName}</th>
          {each(({ shortName }) => shortName ?? <span className="absent">{words.noCode}</span>)}
        </tr>
        <tr>
          <th scope="row">{texts.edrpou}</th>
          {each(({ edrpou }) => edrpou ?? <span className="absent">{words.noCode}</span>)}
        </tr>
        <tr>
          <th scope="row">{words.other}</th>
          {each(({ aliases }) =>
            aliases.length === 0 ? <span className="absent">{words.noOther}</span> : aliases.join('; '),
          )}
        </tr>
        <tr>
          <th scope="row">{words.measures}</th>
          {each(({ id, name }) => (
            <a href={paths.organisations.show({ organisationId: id })} aria-label={`${words.see}: ${name}`}>
              {words.see}
            </a>
          ))}
        </tr>
        {reasons.length > 0 && (
          <tr>
            <th scope="row">{words.why}</th>
            <td colSpan={2}>
              <MatchReasons reasons={reasons} />
            </td>
          </tr>
        )}
      </tbody>
    </table>
  )
}
