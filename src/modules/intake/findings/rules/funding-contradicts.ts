import { quoted, quotedEn } from '../language/phrasing.ts'
import { findingOf, type Rule } from '../rule.ts'
import { soundMeasures } from '../view/plan-view.ts'

const id = 'funding-contradicts'
const severity = 'notice'
const FREE_OF_CHARGE = /не\s+потребу\p{L}*|без\s+(?:фінансування|залучення\s+коштів)|коштів\s+не/iu

/** «Не потребує коштів» beside a source or an amount. */
export const fundingContradicts: Rule = {
  id,
  severity,
  notes: {
    what: 'The measure needs no money («не потребує коштів»), yet a source or an amount is named.',
    why: 'The one who plans the budget cannot tell which of the two holds.',
    example: '«Не потребує коштів», джерело «Місцевий бюджет»',
  },
  check: (view) =>
    soundMeasures(view).flatMap(({ measure: { funding }, at }) => {
      if (!funding?.note || !FREE_OF_CHARGE.test(funding.note)) return []
      const source = funding.source && !FREE_OF_CHARGE.test(funding.source) ? funding.source : null
      const hasMoney = (funding.amount ?? 0) > 0 || Object.values(funding.byYear ?? {}).some((amount) => amount > 0)
      if (!source && !hasMoney) return []
      const named = source
        ? { uk: `джерело ${quoted(source)}`, en: `the source ${quotedEn(source)}` }
        : { uk: 'суму', en: 'an amount' }
      return findingOf(
        { id, severity },
        {
          at,
          field: 'funding',
          uk: `Зазначено ${quoted(funding.note)} і водночас ${named.uk}. Залиште одне з двох.`,
          en: `It says ${quotedEn(funding.note)} and also names ${named.en}. Keep one of the two.`,
        },
      )
    }),
}
