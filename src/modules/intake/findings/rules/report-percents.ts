import type { Finding } from '../../interchange.ts'
import { enNumber, enPlaces, ukNumber, ukPlaces } from '../language/phrasing.ts'
import { DOCUMENT, findingOf, type Rule } from '../rule.ts'
import { basesOf, percentOf, reportFigures, type WholeFigures } from '../view/report-figures.ts'

const FITS_NONE = { id: 'percent-fits-no-base', severity: 'error' } as const
const VARIES = { id: 'percent-base-varies', severity: 'warning' } as const

/** A percentage that is neither financed / planned nor financed / revised. */
export const percentFitsNoBase: Rule = {
  ...FITS_NONE,
  notes: {
    what:
      'The printed percentage is neither financed / planned nor financed / revised plan. Rounding of the amounts and of the percentage is ' +
      'allowed for.',
    why: 'Whoever adds up the report gets another result.',
    example: 'профінансовано 8,0 із 20,0, а відсоток 45,0',
  },
  check: (view) => {
    const { rows, decimals, percentDecimals } = reportFigures(view)
    return rows.flatMap(({ at, figures }): Finding[] => {
      const { percent, financed } = figures
      if (percent === null || financed === null || financed === 0 || basesOf(figures).length > 0) return []
      return [fitsNone(at, figures, decimals, percentDecimals)]
    })
  },
}

/** Percentages of some measures counted from the plan, of others from the revised plan: once. */
export const percentBaseVaries: Rule = {
  ...VARIES,
  notes: {
    what: 'Some percentages are counted from the plan and others from the revised plan.',
    why: 'Such percentages cannot be compared with one another.',
    example: '2.1: від плану; 4.1: від уточненого плану',
  },
  check: (view) => {
    const places = { planned: [] as string[], revised: [] as string[] }
    for (const { at, figures } of reportFigures(view).rows) {
      const bases = basesOf(figures)
      const [only] = bases
      if (only && bases.length === 1 && figures.financed !== 0 && isTelling(figures)) places[only].push(at)
    }
    if (places.planned.length === 0 || places.revised.length === 0) return []
    return [
      findingOf(VARIES, {
        at: DOCUMENT,
        field: 'execution',
        uk: `Відсотки пораховано від різних сум: від плану – ${ukPlaces(places.planned)}; від уточненого плану – ${ukPlaces(places.revised)}. Рахуйте всі від однієї суми.`,
        en: `Percentages are counted from different amounts: from the plan in ${enPlaces(places.planned)}, from the revised plan in ${enPlaces(places.revised)}. Count all from one.`,
      }),
    ]
  },
}

function isTelling({ planned, revised }: WholeFigures): boolean {
  return planned !== null && revised !== null && planned !== revised
}

function fitsNone(at: string, figures: WholeFigures, decimals: number, percentDecimals: number): Finding {
  const { percent, planned, revised, financed } = figures
  const unit = 10 ** decimals
  const amount = (value: number, print: typeof ukNumber) => print(value / unit, decimals)
  const right = (print: typeof ukNumber, words: readonly [string, string]) =>
    [planned, revised].flatMap((base, i) =>
      base && financed !== null && !(i === 1 && base === planned)
        ? [`${print(percentOf(financed, base), 1)} % ${words[i]} (${amount(financed, print)} / ${amount(base, print)})`]
        : [],
    )
  const uk = right(ukNumber, ['від плану', 'від уточненого плану'])
  const en = right(enNumber, ['of the plan', 'of the revised plan'])
  const shown = percent ?? 0
  const [only, second] = [planned, revised].filter((base, i, all) => base && all.indexOf(base) === i)
  return findingOf(FITS_NONE, {
    at,
    field: 'execution',
    uk: `Відсоток ${ukNumber(shown, percentDecimals)} не відповідає сумам: ${uk.length > 0 ? `має бути ${uk.join(' або ')}` : 'план порожній або нульовий, відсоток рахувати ні з чого'}. Перевірте відсоток і суми.`,
    en: `The percentage ${enNumber(shown, percentDecimals)} does not match the amounts: ${en.length > 0 ? `it should be ${en.join(' or ')}` : 'the plan is empty or zero, there is nothing to count from'}. Check the percentage and the amounts.`,
    suggestion: only && !second && financed !== null ? ukNumber(percentOf(financed, only), 1) : null,
  })
}
