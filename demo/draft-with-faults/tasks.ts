import type { ExecutorEntry, Measure, MeasureField } from '#modules/intake/index.ts'
import { executors as e } from '../executors.ts'
import { during, indicator, measure, ongoing, task, yearly } from '../interchange-words.ts'

const COLUMN: Partial<Record<MeasureField, number>> = { text: 1, executors: 2, indicators: 3, term: 4 }

/** A field that a person should look at, with the words of the document that were hard to read. */
function doubtful(each: Measure, field: MeasureField, raw: string): Measure {
  const place = { page: null, table: null, row: null, column: COLUMN[field] ?? null }
  return { ...each, unsure: [...each.unsure, field], fieldSources: { ...each.fieldSources, [field]: { place, raw } } }
}

const named = (name: string, byConsent = false): ExecutorEntry => ({ name, byConsent })

export const groundwork = [
  task('1', 'Знати, чого бракує в кожному окрузі', [
    measure(
      'Обійти з анкетою домогосподарства, у яких живуть самотні літні жінки, багатодітні матері та жінки з інвалідністю',
      [e.elders, e.services],
      during(2026),
      [
        indicator(
          'опитано не менше 350 домогосподарств (з розподілом за віком, інвалідністю)',
          '>= 350 домогосподарств',
          'вік інвалідність',
        ),
      ],
    ),
    // indicator-repeats-measure: the indicator has the words of the measure and no number
    measure(
      'Проведення зустрічей мешканок округів із керівниками лікарні, поліції та автобусного парку',
      [e.appeals, e.elders],
      yearly(2026, 2028),
      [indicator('проведення зустрічей мешканок округів із керівниками лікарні, поліції та автобусного парку')],
    ),
    // executor-not-an-organisation: a field of work stands for the body
    measure(
      'Скласти графік виїздів лікарів-спеціалістів до сіл, де немає амбулаторії',
      [named('Охорона здоров’я'), e.elders],
      during(2026),
      [indicator('графік охоплює 12 сіл', '= 12 сіл')],
    ),
  ]),
  task('2', 'Зробити дорогу до допомоги коротшою', [
    measure(
      'Змінити розклад автобусів так, щоб із кожного села можна було доїхати до міста й повернутися того самого дня',
      [e.housing, e.economy],
      during(2026),
      [indicator('таку поїздку можна здійснити з 18 сіл', '= 18 сіл')],
    ),
    // executor-missing: the cell of the executor is empty
    measure(
      'Обладнати в кожному старостаті кімнату, де можна наодинці поговорити телефоном довіри або з адвокатом через відеозв’язок',
      [],
      during(2026, 2027),
      [indicator('обладнано 7 кімнат', '= 7 кімнат')],
    ),
    // the end of one name and the beginning of the next are run together: a person must part them
    doubtful(
      measure(
        'Навчити фахівців, які першими дізнаються про біду, виявляти домашнє насильство та безпечно розмовляти з постраждалими',
        [e.services, e.training, e.care, e.support, named('Заклади охорони здоров’я')],
        yearly(2026, 2028),
        [indicator('навчено не менше 60 осіб на рік (з розподілом за статтю та віком)', '>= 60 осіб/рік', 'стать вік')],
      ),
      'executors',
      'Центр надання соціальних послуг Центр професійного розвитку, ГО „Коло турботиˮ, ГО „Опораˮ (за згодою) заклади охорони здоров’я',
    ),
    // term-outside-plan-period: it begins two years before the plan; and the reader doubts it
    doubtful(
      measure(
        'Розповсюдити в амбулаторіях, школах і крамницях листівки з телефонами допомоги',
        [e.education, e.elders],
        during(2024, 2027),
        [indicator('розповсюджено не менше 2 000 листівок', '>= 2000 листівок')],
      ),
      'term',
      '2024–2027',
    ),
  ]),
]

export const villageTasks = [
  task('3', 'Допомагати там, де людина живе', [
    // executor-name-varies: the centre is written in full everywhere else
    measure(
      'Виїжджати бригадою фахівців до віддалених сіл за графіком, вивішеним на місяць наперед',
      [named('ЦНСП'), e.police],
      ongoing(),
      [indicator('здійснено не менше 48 виїздів на рік', '>= 48 виїздів/рік')],
    ),
    // words-split: the line was broken inside a word; number-repeated: this and the next measure both bear number 2
    doubtful(
      measure(
        'Організувати для жінок, які доглядають лежачих родичів, навчання догляду та тимчасову під міну вдома',
        [e.services, e.hospital],
        during(2026, 2028),
        [indicator('підміну отримали не менше 30 родин на рік', '>= 30 родин/рік')],
      ),
      'text',
      'Організувати для жінок, які доглядають лежачих родичів, навчання догляду та тимчасову під міну вдома',
    ),
    measure(
      'Проводити у сільських клубах вечори для жінок, які втратили рідних на війні, на вибір: рукоділля, спів або розмова',
      [e.culture, e.library, e.support],
      ongoing(),
      [indicator('вечори відбуваються у 9 клубах', '= 9 клубах')],
    ),
    // indicator-not-measurable: growth without a baseline or an amount
    measure(
      'Розповідати на сходах села про безоплатну правничу допомогу, аліменти та поділ землі',
      [e.lawyers, e.elders],
      yearly(2026, 2028),
      [indicator('підвищення правової обізнаності мешканок')],
    ),
  ]),
  task('4', 'Дати роботу поруч із домом', [
    // target-national-scale: a figure of the national plan in a local one
    measure(
      'Навчити жінок сільських округів вести облік, оформлювати гранти й продавати вироблене через мережу',
      [e.economy, e.employment],
      during(2026, 2028),
      [indicator('навчено не менше 5 тисяч осіб у кожній області (з розподілом за статтю)', '>= 5000 осіб', 'стать')],
    ),
    measure(
      'Підтримати кооператив переробки ягід і грибів, засновницями якого є переселенки та місцеві жінки',
      [e.economy, e.finance],
      during(2027, 2028),
      [indicator('створено не менше 10 робочих місць', '>= 10 робочих місць')],
    ),
    // executor-central-body: a ministry cannot be charged by a council
    measure(
      'Відкрити в селі Ставище денну групу для дошкільнят, чиї матері працюють на фермах і в теплицях',
      [e.education, named('Міністерство освіти і науки України')],
      during(2027),
      [indicator('групу відвідують не менше 15 дітей', '>= 15 дітей')],
    ),
    // term-missing: nothing says when
    {
      ...measure(
        'Передати сільським майстриням у користування порожні приміщення колишніх контор за символічну плату',
        [e.economy, e.elders],
        during(2026),
        [indicator('передано не менше 4 приміщень', '>= 4 приміщень')],
      ),
      term: null,
    },
  ]),
  task('5', 'Почуватися в безпеці на своїй вулиці', [
    measure(
      'Освітити дорогу від зупинки до школи та амбулаторії в кожному селі',
      [e.housing, e.elders],
      during(2026, 2028),
      [indicator('освітлено не менше 21 кілометра доріг', '>= 21 кілометра')],
    ),
    // indicator-missing: there is nothing to count
    measure(
      'Створити сусідські чати взаємодопомоги з участю дільничного офіцера та старости',
      [e.elders, e.police],
      during(2026),
      [],
    ),
    // quotes-unbalanced: the name of the association is not closed
    measure(
      'Провести з підлітками літню школу безпеки, самозахисту й першої допомоги на базі колишнього табору',
      [e.family, named('ГО «Опора', true)],
      yearly(2026, 2028),
      [
        indicator(
          'школу закінчують не менше 40 підлітків на рік (з розподілом за статтю)',
          '>= 40 підлітків/рік',
          'стать',
        ),
      ],
    ),
    // words-run-together: no space after the comma
    measure(
      'Перевірити, чи доходять до кожного села сигнали тривоги,та встановити сирени там, де вони не чутні',
      [e.protection, e.defenders],
      during(2026, 2027),
      [indicator('сигнал чути у 30 селах', '= 30 селах')],
    ),
    // apostrophes-mixed: all other words have the typographic one; abbreviation-unexplained: nobody says what МРГ is
    measure(
      "Залучити жіночі об'єднання сіл до щорічного огляду безпеки вулиць, зупинок і водойм та слухати їхні висновки на засіданні МРГ",
      [e.elders, e.care],
      yearly(2026, 2028),
      [indicator('огляд проведено у 7 округах', '= 7 округах')],
    ),
  ]),
].map((each) => (each.number === '3' ? withRepeatedNumber(each) : each))

/** Numbers 1, 2, 2, 3 instead of 1, 2, 3, 4. */
function withRepeatedNumber(each: ReturnType<typeof task>): ReturnType<typeof task> {
  const numbers = ['1', '2', '2', '3']
  return { ...each, measures: each.measures.map((one, i) => ({ ...one, number: numbers[i] ?? null })) }
}
