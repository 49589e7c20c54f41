/** Folded words that begin an indicator which counts: «кількість осіб…», «частка жінок…». */
const COUNT_HEADS =
  /^(?:кількіст|кількост|чисельн|частк|відсот|обсяг|рівен|рівн|наявніст|число|питом|співвідношенн|індекс|показник|коефіцієнт|середн|тривалість)/u

/** True for a folded word that begins an indicator which counts something. */
export function isIndicatorHead(folded: string): boolean {
  return COUNT_HEADS.test(folded)
}

/** A number, in figures or words, or a word that stands for all or none: something to compare a fact with. */
const QUANTITY =
  /\d|(?<!\p{L})(?:один|одну|одна|одного|однієї|два|дві|двох|три|трьох|чотири|чотирьох|п.?ятьох|шість|шести|сім(?!.?[яїєю])|семи|вісім|восьми|дев.?ять|дев.?яти|пять|п.?ять|п.?яти|десять|десяти|сто|тисяч\p{L}*|половин\p{L}*|усі|всі|усіх|всіх|кожн\p{L}+|жодн\p{L}+|100)(?!\p{L})/iu

/** Activities that never end or have no product: as an indicator they cannot be answered with yes, no or a number. */
export const OPEN_ACTIVITY =
  /^(?:(?:забезпеч|сприя|підтрима|опрацюва|удосконал|вдосконал|покращ|поліпш|підвищ|посил|зміцн|інформува|здійсн|залуч|врахува|урахува|провед|просува|стимулюва|підвищува)(?:ен|єн|н|лен)+я|підтримка|участь|активізація|популяризація|організація|координація|співпраця|взаємодія|обізнаність|розвиток|робота)$/u

/** Growth or decline as the first word. */
export const CHANGE_HEAD =
  /^(?:зростанн|збільшенн|зменшенн|підвищенн|скороченн|зниженн|приріст|покращенн|поліпшенн|розширенн|посиленн|зміцненн)/u

/** Predicates of change that say nothing without a measure: «покращено», «підвищено». */
export const VAGUE_PREDICATE =
  /(?<!\p{L})(?:по[кл](?:ращ|іпш)\p{L}*но|покращено|поліпшено|посилено|підвищено|зміцнено|активізовано|у?вдосконалено|удосконалено|розширено|оптимізовано|зросл[аоиі]|зменшено|збільшено|знижено)(?!\p{L})/iu

/** «забезпечено належний захист»: done as soon as anything is done. A thing provided («забезпечено роботу лінії») is a result. */
export const ENSURED =
  /^(?:забезпечен[оаі]|забезпечений|сприяно)\s+(?:\p{L}+\s+)?(?:належн|ефективн|оперативн|своєчасн|якісн|захист|підвищенн|розвиток|умов|координаці|взаємоді|співпрац|навчанн|розгляд|обізнан|підтримк|участь|дотриманн|урахуванн|врахуванн)/iu

/** Infinitive as the first word: an instruction, not a result. */
export const INFINITIVE_HEAD = /^\p{L}{3,}(?:ти|тися|тись)(?!\p{L})/iu

/** Words in -ти that are no infinitives. */
export const NOT_INFINITIVE: ReadonlySet<string> = new Set(
  (
    'проєкти проекти результати заходи тести акти контакти грамоти факти пункти документи анкети агенти клієнти студенти діти гранти ' +
    'квоти пости роботи компоненти продукти стандарти обєкти субєкти маршрути експерти макети пакети буклети звіти конспекти портрети ' +
    'сертифікати кандидати депутати плакати мандати апарати атестати формати аудити кредити візити ліміти університети інститути ' +
    'кабінети комітети сайти вебсайти виплати витрати дати бюджети консультанти волонтерати листи конкурси асистенти пацієнти ' +
    'елементи моменти інструменти респонденти абоненти гурти спринти хакатони'
  ).split(' '),
)

/** An impersonal result: «проведено», «відкрито». */
export const RESULT = /(?<!\p{L})\p{L}{3,}(?:но|то)(?!\p{L})/iu

/** Some form of predicate: an impersonal in -но/-то, a past tense, a short list of present forms. */
export const PREDICATE =
  /(?<!\p{L})(?:\p{L}{3,}(?:но|то)|\p{L}{2,}(?:ли|ла|ло|лися|лася|лось|лося)|\p{L}{3,}(?:ють|ать|ять|ує|ює|ає|яє|ться|уть))(?!\p{L})/iu

const NAMES_WITH_NUMBERS =
  /(?:№\s*|резолюці\p{L}*\s(?:[^\d]{0,40})?|ООН\s*)\d+|(?:19|20)\d\d(?=\s*(?:р(?:ік|ок|р)?|[–—-]|$|[).,;]))|\d{4}(?=\s*[„“«"])/giu

/** True where the text holds a quantity; years and numbers of resolutions are none. */
export function hasQuantity(text: string): boolean {
  return QUANTITY.test(/\d/.test(text) ? text.replace(NAMES_WITH_NUMBERS, '') : text)
}
