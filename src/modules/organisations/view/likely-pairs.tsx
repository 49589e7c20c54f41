import { Form, Link } from 'react-router'
import { paths } from '#app/paths.ts'
import { useTexts } from '#ui/i18n.tsx'
import type { MatchReason } from '../domain/name-similarity.ts'
import { organisationTexts } from '../texts.ts'
import { MatchReasons } from './match-reasons.tsx'
import './organisations.css'

interface PairEnd {
  readonly id: string
  readonly name: string
  /** What helps to decide: how many measures it has. */
  readonly note: string
}

export interface LikelyPairView {
  /** The one whose name is proposed to stay. */
  readonly one: PairEnd
  readonly other: PairEnd
  readonly reasons: readonly MatchReason[]
}

const SHOWN = 3

/** Pairs of like names with both answers. «Different» is posted to the page that shows them. */
export function LikelyPairs({ pairs }: { pairs: readonly LikelyPairView[] }) {
  const { likely: texts } = useTexts(organisationTexts)
  if (pairs.length === 0) return null
  return (
    <section className="likely noprint" aria-labelledby="likely">
      <h2 id="likely">{texts.title}</h2>
      <p className="mut s">{texts.lede(pairs.length)}</p>
      <PairList pairs={pairs.slice(0, SHOWN)} />
      {pairs.length > SHOWN && (
        <details>
          <summary>{texts.more(pairs.length - SHOWN)}</summary>
          <PairList pairs={pairs.slice(SHOWN)} />
        </details>
      )}
    </section>
  )
}

function PairList({ pairs }: { pairs: readonly LikelyPairView[] }) {
  return (
    <ul>
      {pairs.map((pair) => (
        <Pair key={pair.one.id + pair.other.id} {...pair} />
      ))}
    </ul>
  )
}

function Pair({ one, other, reasons }: LikelyPairView) {
  const { likely: texts } = useTexts(organisationTexts)
  const mergeAddress = `${paths.organisations.merge({ organisationId: one.id })}?with=${other.id}`
  return (
    <li className="pair">
      <div className="ends">
        {[one, other].map(({ id, name, note }) => (
          <div key={id}>
            <Link to={paths.organisations.show({ organisationId: id })}>{name}</Link>{' '}
            <span className="xs mut nb">{note}</span>
          </div>
        ))}
        <div className="xs mut">
          <MatchReasons reasons={reasons} />
        </div>
      </div>
      <Form method="post" preventScrollReset>
        <input type="hidden" name="oneId" value={one.id} />
        <input type="hidden" name="otherId" value={other.id} />
        <Link className="btn sm" to={mergeAddress} aria-label={texts.mergeThese(one.name, other.name)}>
          {texts.merge}
        </Link>
        <button
          type="submit"
          className="btn sm"
          name="intent"
          value="different"
          aria-label={texts.differentThese(one.name, other.name)}
        >
          {texts.different}
        </button>
      </Form>
    </li>
  )
}

/** After a pair was told apart: what was noted, and the way back. */
export function DifferentNote({ one, other }: { one: Omit<PairEnd, 'note'>; other: Omit<PairEnd, 'note'> }) {
  const { likely: texts } = useTexts(organisationTexts)
  return (
    <Form method="post" className="different-note noprint">
      <input type="hidden" name="oneId" value={one.id} />
      <input type="hidden" name="otherId" value={other.id} />
      <span role="status">{texts.undone(one.name, other.name)}</span>{' '}
      <button type="submit" className="linkish" name="intent" value="compare-again">
        {texts.undo}
      </button>
    </Form>
  )
}
