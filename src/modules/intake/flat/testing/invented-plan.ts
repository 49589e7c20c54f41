import fc from 'fast-check'
import type { FlatMeasure, FlatTask } from './flatten.ts'

const TITLES = [
  'Забезпечити участь мешканок громади в ухваленні рішень',
  'Посилити захист людей, які постраждали від насильства',
  'Створити умови для відновлення родин',
  'Навчити посадових осіб основам рівності',
  'Розвинути мережу підтримки у старостинських округах',
]
const STARTS = [
  'Проведення',
  'Організація',
  'Створення',
  'Підготовка',
  'Розроблення',
  'Запровадження',
  'Облаштування',
  'Навчання',
]
const OBJECTS = [
  'зустрічей із мешканками віддалених сіл',
  'тренінгів для старост і депутаток',
  'кімнати для розмов із постраждалими',
  'листівок про права жінок та чоловіків',
  'щорічного огляду доступності укриттів',
  'курсів домедичної допомоги для всіх охочих',
  'опитування про безпеку вулиць і зупинок',
  'довідника про послуги (друкованого та електронного)',
]
const ENDS = [
  '',
  ' у громаді',
  ' за участю ветеранок',
  ' з урахуванням потреб людей з інвалідністю',
  ' та поширення досвіду сусідніх громад',
]
const EXECUTORS = [
  'Відділ освіти Вільшанської міської ради',
  'Управління соціального захисту населення',
  'Служба у справах дітей',
  'Центр надання соціальних послуг, громадські організації (за згодою)',
  'Відділ культури, молоді та спорту міської ради; заклади освіти',
  'Вільшанський відділ поліції (за згодою)',
]
const TERMS = ['2025-2027', '2025–2026', '2026 рік', 'Постійно', 'Щорічно', '2025, 2027', 'Протягом 2026 року']
const NARRATIVES = [
  'Проведено сім зустрічей, на яких побувало сто осіб',
  'У 2025 році не заплановано',
  'Надруковано листівки, роздано їх у всіх амбулаторіях громади',
  'Захід перенесено на наступний рік через брак коштів',
  'Створено робочу групу. Вона зібралася двічі',
]
const INDICATORS = [
  'Кількість проведених зустрічей, кількість учасниць',
  'Частка охоплених навчанням старост',
  'Наявність затвердженого плану дій',
  'Кількість осіб, які отримали допомогу, з розподілом за статтю',
]

const amount = fc.integer({ min: 0, max: 9000 }).map((tenths) => (tenths / 10).toFixed(1).replace('.', ','))
const one = (texts: readonly string[]) => fc.constantFrom(...texts)

const measure: fc.Arbitrary<FlatMeasure> = fc.record({
  measure: fc.tuple(one(STARTS), one(OBJECTS), one(ENDS)).map(([start, object, end]) => `${start} ${object}${end}`),
  term: one(TERMS),
  executors: one(EXECUTORS),
  amounts: fc
    .tuple(amount, amount, amount)
    .map(([planned, revised, financed]) => [planned, revised, financed, percent(revised, financed)]),
  narrative: one(NARRATIVES),
  indicator: one(INDICATORS),
})

const percent = (plan: string, financed: string): string => {
  const [whole, part] = [plan, financed].map((text) => Number(text.replace(',', '.')))
  return (whole ? ((part ?? 0) / whole) * 100 : 0).toFixed(1).replace('.', ',')
}

/** Tasks with different titles and two to six measures each. */
export const inventedTasks: fc.Arbitrary<FlatTask[]> = fc
  .shuffledSubarray(TITLES, { minLength: 2, maxLength: 4 })
  .chain((titles) =>
    fc.tuple(
      ...titles.map((title) =>
        fc.array(measure, { minLength: 2, maxLength: 6 }).map((measures) => ({ title, measures })),
      ),
    ),
  )
