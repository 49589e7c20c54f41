import { Link } from 'react-router'
import { useTexts } from '#ui/i18n.tsx'
import { Icon } from '#ui/icon.tsx'
import type { DocumentExcerpt } from '../domain/document-excerpt.ts'
import type { ExcerptLine } from '../domain/text-excerpt.ts'
import { importTexts } from '../texts.ts'

interface PaneProps {
  readonly excerpt: DocumentExcerpt | null
  /** Words of the document where no table shows them. */
  readonly words: string | null
  /** The running text around the words, where the document has no table. */
  readonly lines: readonly ExcerptLine[] | null
  readonly page: number | null
  readonly row: number | null
  readonly fileHref: string
  /** Addresses of the excerpts above and below. */
  readonly earlier: string | null
  readonly later: string | null
}

/** The council's own document beside what was read out of it: the table around the current cell, in serif. */
export function DocumentPane({ excerpt, words, lines, page, row, fileHref, earlier, later }: PaneProps) {
  const texts = useTexts(importTexts).document
  return (
    <section className="pane document" aria-labelledby="pane-document">
      <header>
        <h2 id="pane-document">{texts.title}</h2>
        <span className="s mut">{texts.place(page, excerpt?.table ?? null, excerpt === null ? null : row)}</span>
        <span className="end">
          <Shift to={earlier} icon="up" label={texts.earlier} />
          <Shift to={later} icon="down" label={texts.later} />
          <a className="btn sm" href={fileHref} title={texts.whole}>
            <Icon name="download" />
            <span className="vh">{texts.whole}</span>
          </a>
        </span>
      </header>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a region that scrolls must be reachable with the keyboard */}
      <section className="sheet" tabIndex={0} aria-label={texts.title}>
        {excerpt !== null && <ExcerptTable excerpt={excerpt} />}
        {excerpt === null && lines !== null && <TextLines lines={lines} />}
        {excerpt === null && lines === null && words !== null && (
          <>
            <p className="s mut">{texts.noPlace}</p>
            <blockquote className="doc">{words}</blockquote>
          </>
        )}
        {excerpt === null && words === null && <p className="mut">{texts.nothing}</p>}
      </section>
    </section>
  )
}

function TextLines({ lines }: { lines: readonly ExcerptLine[] }) {
  const first = lines.findIndex((line) => line.isCurrent)
  return (
    <div className="doc lines">
      {lines.map((line, index) => (
        <p
          // biome-ignore lint/suspicious/noArrayIndexKey: lines of a text have no other name
          key={index}
          className={line.isCurrent ? 'current' : undefined}
          id={index === first ? 'current-row' : undefined}
        >
          {line.text}
        </p>
      ))}
    </div>
  )
}

function Shift({ to, icon, label }: { to: string | null; icon: 'up' | 'down'; label: string }) {
  if (to === null) return null
  return (
    <Link className="btn sm" to={to} title={label} preventScrollReset>
      <Icon name={icon} />
      <span className="vh">{label}</span>
    </Link>
  )
}

function ExcerptTable({ excerpt }: { excerpt: DocumentExcerpt }) {
  return (
    <table className="doc excerpt">
      <tbody>
        {excerpt.rows.map((row) => (
          <tr
            key={row.number}
            className={row.isCurrent ? 'current' : undefined}
            id={row.isCurrent ? 'current-row' : undefined}
          >
            {row.cells.map((cell, index) => (
              <td
                // biome-ignore lint/suspicious/noArrayIndexKey: cells of a printed row have no other name
                key={index}
                colSpan={cell.colSpan}
                rowSpan={cell.rowSpan}
                className={cell.isCurrent ? 'current' : row.isHeading ? 'heading' : undefined}
              >
                {cell.text}
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  )
}
