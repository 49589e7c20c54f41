import type { Execution, Measure, PlanInterchange, Target, Task, Term } from '../../interchange.ts'

/** What a test says about a measure; the rest is filled in. */
interface Draft {
  readonly text: string
  readonly executors: readonly string[]
  readonly years: readonly [from: number, to: number]
  readonly indicators: readonly (string | readonly [text: string, target: Target])[]
}

const people = (value: number, unit: string): Target => ({ comparator: '>=', value, unit, per: null })

const SOCIAL = 'Управління соціального захисту населення'
const EDUCATION = 'Відділ освіти'
const CULTURE = 'Відділ культури та туризму'
const CHILDREN = 'Служба у справах дітей'
const CENTRE = 'Вільшанський міський центр соціальних служб'
const POLICE = 'Вільшанський відділ поліції'
const DEPUTY = 'Заступник міського голови з гуманітарних питань'
const CIVIL = 'громадські об’єднання'

/** Titles and measures of five tasks under two goals; invented. */
const TASKS: readonly { readonly title: string; readonly drafts: readonly Draft[] }[] = [
  {
    title: 'Налагодження роботи відповідальних осіб громади',
    drafts: [
      {
        text: 'утворення координаційної ради при виконавчому комітеті та затвердження її положення',
        executors: [DEPUTY],
        years: [2026, 2026],
        indicators: ['координаційну раду утворено, її положення затверджено рішенням виконавчого комітету'],
      },
      {
        text: 'проведення засідань координаційної ради з розглядом звітів виконавців',
        executors: [DEPUTY, SOCIAL],
        years: [2026, 2030],
        indicators: [['відбулося не менше чотирьох засідань на рік', people(4, 'засідань')]],
      },
      {
        text: 'навчання старост приймати повідомлення про насильство',
        executors: [SOCIAL, CENTRE],
        years: [2026, 2027],
        indicators: [['навчено не менше 14 старост', people(14, 'старост')]],
      },
      {
        text: 'ведення обліку звернень за єдиною формою',
        executors: [CENTRE],
        years: [2026, 2030],
        indicators: ['кількість звернень, внесених до обліку (з розподілом за статтю та віком)'],
      },
    ],
  },
  {
    title: 'Безпечний простір у закладах освіти',
    drafts: [
      {
        text: 'проведення у школах уроків безпечної поведінки в інтернеті',
        executors: [EDUCATION, POLICE],
        years: [2026, 2028],
        indicators: [['уроки відвідало не менше 900 учнів', people(900, 'учнів')]],
      },
      {
        text: 'облаштування укриттів шкіл кутками для немовлят і пандусами',
        executors: [EDUCATION],
        years: [2027, 2029],
        indicators: [['облаштовано 6 укриттів', people(6, 'укриттів')]],
      },
      {
        text: 'розроблення порядку дій педагога, який дізнався про насильство щодо дитини',
        executors: [EDUCATION, CHILDREN],
        years: [2026, 2026],
        indicators: ['порядок затверджено наказом і надіслано всім закладам'],
      },
      {
        text: 'створення батьківських клубів при бібліотеках',
        executors: [CULTURE, CIVIL],
        years: [2027, 2030],
        indicators: [['створено не менше трьох клубів', people(3, 'клубів')], 'кількість родин, які відвідують клуби'],
      },
    ],
  },
  {
    title: 'Допомога постраждалим особам',
    drafts: [
      {
        text: 'відкриття кризової кімнати на шість місць',
        executors: [CENTRE],
        years: [2027, 2027],
        indicators: ['кризову кімнату відкрито, її розклад розміщено на сайті міської ради'],
      },
      {
        text: 'надання психологічних консультацій телефоном і особисто',
        executors: [CENTRE, CIVIL],
        years: [2026, 2030],
        indicators: [['надано не менше 240 консультацій на рік', people(240, 'консультацій')]],
      },
      {
        text: 'супровід родин, що повернулися з окупації, під час оформлення документів',
        executors: [SOCIAL],
        years: [2026, 2028],
        indicators: ['частка родин, які отримали всі документи протягом місяця'],
      },
      {
        text: 'виїзди мобільної бригади до віддалених сіл за графіком',
        executors: [CENTRE, POLICE],
        years: [2026, 2030],
        indicators: [['здійснено не менше 48 виїздів на рік', people(48, 'виїздів')]],
      },
    ],
  },
  {
    title: 'Участь жінок у відбудові',
    drafts: [
      {
        text: 'майстерня підприємництва для ветеранок і дружин захисників',
        executors: [SOCIAL, CIVIL],
        years: [2026, 2029],
        indicators: [['майстерню закінчили щонайменше 60 жінок', people(60, 'жінок')]],
      },
      {
        text: 'включення жінок до складу робочих груп із відбудови',
        executors: [DEPUTY],
        years: [2026, 2030],
        indicators: [['жінки становлять не менше 40 відсотків складу груп', people(40, 'відсотків')]],
      },
      {
        text: 'опитування мешканців про зручність зупинок, переходів і освітлення',
        executors: [CULTURE],
        years: [2028, 2028],
        indicators: [['опитано 400 мешканців', people(400, 'мешканців')], 'звіт оприлюднено'],
      },
      {
        text: 'урахування висновків опитування в проєктах ремонту вулиць',
        executors: [DEPUTY],
        years: [2029, 2030],
        indicators: ['кількість проєктів, у яких ураховано висновки'],
      },
    ],
  },
  {
    title: 'Обізнаність громади',
    drafts: [
      {
        text: 'щорічний місячник «Дім без страху» у бібліотеках і клубах',
        executors: [CULTURE, EDUCATION],
        years: [2026, 2030],
        indicators: [['відбулося не менше 20 подій на рік', people(20, 'подій')]],
      },
      {
        text: 'друк пам’яток із телефонами допомоги (українською та шрифтом Брайля)',
        executors: [SOCIAL],
        years: [2026, 2027],
        indicators: [['надруковано 3000 пам’яток', people(3000, 'пам’яток')]],
      },
      {
        text: 'випуск програм про рівні права на місцевому радіо',
        executors: [CULTURE],
        years: [2027, 2030],
        indicators: [['вийшло не менше 10 програм на рік', people(10, 'програм')]],
      },
      {
        text: 'оновлення сторінки допомоги на сайті міської ради',
        executors: [SOCIAL, CHILDREN],
        years: [2026, 2030],
        indicators: ['сторінку оновлено в перший тиждень кожного кварталу'],
      },
    ],
  },
]

function yearsTerm(from: number, to: number): Term {
  return {
    raw: from === to ? String(from) : `${from}–${to}`,
    from: `${from}-01-01`,
    to: `${to}-12-31`,
    ongoing: false,
    recurrence: null,
    months: null,
    years: null,
  }
}

function measureOf(draft: Draft, number: string, execution: Execution | null = null): Measure {
  return {
    number,
    text: draft.text,
    nationalMeasure: null,
    executors: draft.executors.map((name) => ({ name, byConsent: name === CIVIL || name === POLICE })),
    term: yearsTerm(...draft.years),
    indicators: draft.indicators.map((indicator) =>
      typeof indicator === 'string'
        ? { text: indicator, targets: [], disaggregation: [] }
        : { text: indicator[0], targets: [indicator[1]], disaggregation: [] },
    ),
    funding: null,
    expectedResult: null,
    execution,
    source: { page: null, table: null, row: null },
    unsure: [],
  }
}

const EMPTY: Omit<PlanInterchange, 'kind' | 'title' | 'strategicGoals'> = {
  formatVersion: 1,
  community: 'Вільшанська міська територіальна громада',
  period: { from: 2026, to: 2030 },
  reportYear: null,
  approval: { body: 'Вільшанська міська рада', act: 'рішення', number: '112', date: '2026-02-26' },
  passport: null,
  reportingDeadline: null,
  totals: null,
  findings: [],
}

/** An action plan of an invented community without a fault: two goals, five tasks, twenty measures. A new one each time. */
export function cleanPlan(): PlanInterchange {
  const tasks = TASKS.map(
    ({ title, drafts }, i): Task => ({
      number: String(i + 1),
      title,
      measures: drafts.map((draft, j) => measureOf(draft, String(j + 1))),
    }),
  )
  return {
    ...EMPTY,
    kind: 'action-plan',
    title: 'План заходів Вільшанської міської територіальної громади «Безпечна громада» на 2026–2030 роки',
    strategicGoals: [
      {
        number: '1',
        title: 'Громада запобігає насильству',
        operationalGoals: [{ number: '1.1', title: 'Установи діють разом', tasks: tasks.slice(0, 3) }],
      },
      {
        number: '2',
        title: 'Громада відбудовується для всіх',
        operationalGoals: [{ number: '2.1', title: 'Кожен голос враховано', tasks: tasks.slice(3) }],
      },
    ],
  }
}

/** Planned, revised, financed (tenths of a thousand), and what was done. Percentages are counted from the revised plan. */
const REPORT_ROWS: readonly (readonly [planned: number, revised: number, financed: number, done: string])[] = [
  [0, 0, 0, 'У 2027 році не заплановано'],
  [24, 24, 24, 'Відбулося чотири засідання, протоколи розміщено на сайті'],
  [120, 90, 60, 'Навчено вісім старост у двох групах'],
  [35, 35, 12, 'Закуплено програму обліку, внесено перші записи'],
  [200, 180, 180, 'Уроки проведено у п’яти школах'],
  [640, 640, 633, 'Облаштовано два укриття'],
  [0, 0, 0, 'Не потребує коштів; перенесено на 2028 рік'],
  [51, 51, 17, 'Відкрито перший клуб'],
]

/** A report of the same community without a fault: eight measures, totals with both funds. A new one each time. */
export function cleanReport(): PlanInterchange {
  const drafts = TASKS.slice(0, 2).flatMap(({ drafts: own }) => own)
  const measures = REPORT_ROWS.map(([planned, revised, financed, narrative], i) => {
    const draft = drafts[i] ?? drafts[0]
    const execution: Execution = {
      planned: planned / 10,
      revised: revised / 10,
      financed: financed / 10,
      percent: percent(financed, revised),
      narrative,
    }
    if (!draft) throw new Error('the clean plan has too few measures')
    return measureOf({ ...draft, years: [2026, 2030], indicators: [] }, `${i < 4 ? 1 : 2}.${(i % 4) + 1}`, execution)
  })
  const sum = (column: 0 | 1 | 2) => REPORT_ROWS.reduce((total, row) => total + row[column], 0)
  const totals = {
    planned: sum(0) / 10,
    revised: sum(1) / 10,
    financed: sum(2) / 10,
    percent: percent(sum(2), sum(1)),
  }
  return {
    ...EMPTY,
    kind: 'implementation-report',
    title: 'Звіт про виконання Програми «Безпечна громада» за 2027 рік',
    reportYear: 2027,
    strategicGoals: [
      {
        number: null,
        title: null,
        operationalGoals: [
          {
            number: null,
            title: null,
            tasks: [
              { number: '1', title: TASKS[0]?.title ?? null, measures: measures.slice(0, 4) },
              { number: '2', title: TASKS[1]?.title ?? null, measures: measures.slice(4) },
            ],
          },
        ],
      },
    ],
    totals: {
      ...totals,
      general: {
        ...totals,
        planned: totals.planned - 20,
        revised: totals.revised - 15,
        financed: totals.financed - 10,
        percent: null,
      },
      special: { planned: 20, revised: 15, financed: 10, percent: null },
    },
  }
}

function percent(part: number, base: number): number {
  return base === 0 ? 0 : Math.round((part * 1000) / base) / 10
}
