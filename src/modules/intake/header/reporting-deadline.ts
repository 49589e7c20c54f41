import { collapse } from '#platform/text/fold.ts'
import type { PlanInterchange } from '../interchange.ts'
import { readDayAndMonth } from './dates.ts'
import { nominativeOfDative } from './nominative.ts'

type Deadline = NonNullable<PlanInterchange['reportingDeadline']>

const REPORTS = /(?:пода|нада|надсила|інформу|звіту|направля|забезпеч\p{L}+ подання)\p{L}*/iu
const YEARLY =
  /щороку|щорічно|раз (?:у|на) рік|кожного року|щорічн|до \d{1,2}[- ]?(?:го)? ?(?:січня|грудня|лютого|березня)/iu
const WHAT = /інформаці|звіт|відомост|узагальн/iu
const ADDRESSEE =
  /(?<!\p{L})((?:\p{L}+(?:ому|ій|ьому)\s+){0,2}(?:управлінню|відділу|відділові|департаменту|департаментові|раді|комітету|виконкому|службі|центру|сектору|комісії|адміністрації|секретарю|секретареві|міністерству)(?!\p{L})[^,.;()]*?)(?=\s+(?:для|про|щодо|з метою|до|щороку|інформаці|звіт|узагальнен)|[,.;()]|$)/iu

/** The day of each year by which executors report: «щороку до 25 грудня подають інформацію управлінню …». */
export function readReportingDeadline(texts: readonly string[]): Deadline | null {
  for (const whole of texts) {
    if (!whole.includes('до ') || !REPORTS.test(whole) || !WHAT.test(whole)) continue
    for (const sentence of collapse(whole).split(/(?<=[.!?])\s+(?=\p{Lu})/u)) {
      if (!REPORTS.test(sentence) || !WHAT.test(sentence) || !YEARLY.test(sentence)) continue
      const at = sentence.search(/(?<!\p{L})до\s+\d{1,2}/u)
      const day = at < 0 ? null : readDayAndMonth(sentence.slice(at))
      if (!day) continue
      const to = ADDRESSEE.exec(sentence)?.[1]
      return { ...day, to: to ? nominativeOfDative(collapse(to)) : null }
    }
  }
  return null
}
