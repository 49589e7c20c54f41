import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { collectExecutorNames, readExecutors, splitExecutors } from './executors.ts'

/** Names as text, a star for consent: shorter to read in a table. */
const names = (cell: string | readonly string[], from: readonly string[] = []): string[] =>
  readExecutors(cell, from.length > 0 ? collectExecutorNames(from) : undefined).value.map(
    ({ name, byConsent }) => name + (byConsent ? '*' : ''),
  )

describe('separators', () => {
  test.each([
    ['Відділ освіти; Служба у справах дітей', ['Відділ освіти', 'Служба у справах дітей']],
    ['Відділ освіти\nВільшанське РУП\nДСНС', ['Відділ освіти', 'Вільшанське РУП', 'ДСНС']],
    [
      'УПСЗН, відділ освіти, ЦНАП, служба у справах дітей',
      ['УПСЗН', 'відділ освіти', 'ЦНАП', 'служба у справах дітей'],
    ],
    ['1. Відділ освіти.\n2. Поліція (за згодою).', ['Відділ освіти', 'Поліція*']],
    ['- Відділ освіти\n- ЦНАП', ['Відділ освіти', 'ЦНАП']],
    ['Відповідальний виконавець: УПСЗН, співвиконавці: відділ освіти', ['УПСЗН', 'відділ освіти']],
    ['Мінсоцполітики, Держпраці, Нацсоцслужба', ['Мінсоцполітики', 'Держпраці', 'Нацсоцслужба']],
    ['відділ освіти, відділ освіти', ['відділ освіти']],
    [
      'облдержадміністрація, райдержадміністрації, бухгалтерія',
      ['облдержадміністрація', 'райдержадміністрації', 'бухгалтерія'],
    ],
    ['–', []],
    ['', []],
  ])('%j', (cell, expected) => {
    expect(names(cell)).toEqual(expected)
  })
})

describe('names that hold commas stay whole', () => {
  test.each([
    "Управління у справах сім'ї, молоді та спорту Вільшанської міської ради",
    'відділ освіти, культури, молоді та спорту',
    "міський центр соціальних служб для сім'ї, дітей та молоді",
    'Центр гендерної рівності, запобігання та протидії насильству',
    'Заступник міського голови, уповноважений з питань гендерної політики',
    'КЗ «Будинок культури, дозвілля та спорту» Вільшанської ради',
    'Відділ поліції (дільниці №1, №2)',
    'підприємства, установи та організації всіх форм власності',
    "громадські об'єднання та міжнародні організації",
    'ТЦК та СП',
    'УСЗН РДА',
    'начальник відділу освіти Вишня О.П.',
  ])('%s', (name) => {
    expect(names(name)).toEqual([name])
    expect(names(`${name}, служба у справах дітей`)).toEqual([name, 'служба у справах дітей'])
  })
})

describe('a shared head gives full names in the singular', () => {
  test.each([
    [
      'Відділи міської ради: культури та туризму; освіти, молоді та спорту',
      ['Відділ культури та туризму міської ради', 'Відділ освіти, молоді та спорту міської ради'],
    ],
    [
      'УПСЗН, відділи: культури та туризму, освіти, молоді та спорту, ЦНАП',
      ['УПСЗН', 'відділ культури та туризму', 'відділ освіти, молоді та спорту', 'ЦНАП'],
    ],
    [
      "Департаменти ради: соціальної політики, освіти; управління ради: у справах сім'ї, молоді та спорту, охорони здоров'я, служба у справах дітей",
      [
        'Департамент соціальної політики ради',
        'Департамент освіти ради',
        "управління у справах сім'ї, молоді та спорту ради",
        "управління охорони здоров'я ради",
        'служба у справах дітей',
      ],
    ],
  ])('%s', (cell, expected) => {
    expect(names(cell)).toEqual(expected)
  })
  test('is sure with semicolons and unsure with commas alone', () => {
    expect(readExecutors('Відділи ради: культури; освіти').unsure).toBe(false)
    expect(readExecutors('Відділи ради: культури, освіти')).toMatchObject({ unsure: true, why: 'shared-head' })
  })
})

describe('consent', () => {
  test.each([
    ['УПСЗН, поліція (за згодою)', ['УПСЗН', 'поліція*']],
    ['УПСЗН, Управління Держпраці (за згодою)', ['УПСЗН', 'Управління Держпраці*']],
    ['Відділ сім’ї, перевізники (за згодою)', ['Відділ сім’ї', 'перевізники*']],
    ['УПСЗН, поліція (за згодою', ['УПСЗН', 'поліція*']],
    ['УПСЗН, поліція за згодою', ['УПСЗН', 'поліція*']],
    ['Благодійний фонд «Мрія» (за\nзгодою)\nУПСЗН', ['Благодійний фонд «Мрія»*', 'УПСЗН']],
    ['ГО «Мрія» (за згодою) Департамент освіти', ['ГО «Мрія»*', 'Департамент освіти']],
    ['гендерні експерти та громадські організації (за згодою)', ['гендерні експерти*', 'громадські організації*']],
  ])('%j', (cell, expected) => {
    expect(names(cell)).toEqual(expected)
  })
  test('that closes two joined names is unsure', () => {
    expect(readExecutors('гендерні експерти та громадські організації (за згодою)').unsure).toBe(true)
  })
})

describe('line breaks', () => {
  test.each([
    [
      "Управління у справах\nсім'ї, молоді та спорту\nміської ради; інші\nвиконавчі органи ради",
      ["Управління у справах сім'ї, молоді та спорту міської ради", 'інші виконавчі органи ради'],
    ],
    [
      'Головне управління Національної\nполіції у Вільшанській області',
      ['Головне управління Національної поліції у Вільшанській області'],
    ],
    ['Культурно-\nспортивний центр\nЦНАП', ['Культурно-спортивний центр', 'ЦНАП']],
    ['Районна військова\nадміністрація', ['Районна військова адміністрація']],
  ])('%j', (cell, expected) => {
    expect(names(cell)).toEqual(expected)
  })
})

describe('names that run together are told apart and unsure', () => {
  test.each([
    ['Вільшанське РУП УПСЗН', ['Вільшанське РУП', 'УПСЗН']],
    [
      'департамент освіти міської ради департамент фінансів міської ради',
      ['департамент освіти міської ради', 'департамент фінансів міської ради'],
    ],
    [
      'Відділ культури Вільшанський міський центр зайнятості',
      ['Відділ культури', 'Вільшанський міський центр зайнятості'],
    ],
  ])('%s', (cell, expected) => {
    const found = readExecutors(cell)
    expect(found.value.map(({ name }) => name)).toEqual(expected)
    expect(found).toMatchObject({ unsure: true, why: 'names-run-together' })
  })
  test('the command to which a unit belongs is part of its name', () => {
    const name = 'відділ поліції № 4 районного управління поліції ГУНП Вільшанської області'
    expect(names(name)).toEqual([name])
  })
})

describe('the dictionary of a document', () => {
  test('splits what is doubtful alone', () => {
    const cells = ['Просвітницький простір', 'Відділ освіти', 'Відділ освіти Просвітницький простір']
    const found = readExecutors('Відділ освіти Просвітницький простір', collectExecutorNames(cells))
    expect(found.value.map(({ name }) => name)).toEqual(['Відділ освіти', 'Просвітницький простір'])
    expect(found.unsure).toBe(false)
  })
  test('learns nothing from a name that a page cut', () => {
    const cut = ["Управління у справах сім'ї,", 'молоді та спорту ради']
    expect(names("Управління у справах сім'ї, молоді та спорту ради", cut)).toEqual([
      "Управління у справах сім'ї, молоді та спорту ради",
    ])
  })
})

describe('several measures in one cell', () => {
  test('lines and capitals divide the executors', () => {
    const divided = splitExecutors('Відділ освіти, ЦНАП\nСлужба у справах дітей', 2)
    expect(divided.map(({ value }) => value.map(({ name }) => name))).toEqual([
      ['Відділ освіти', 'ЦНАП'],
      ['Служба у справах дітей'],
    ])
  })
  test('one list without a sign of a sequence holds for all', () => {
    expect(splitExecutors('Відділ освіти', 3)).toHaveLength(3)
    expect(splitExecutors('Відділ освіти', 3).every(({ unsure }) => !unsure)).toBe(true)
  })
  test('what cannot be told apart goes to each, unsure', () => {
    const divided = splitExecutors('Відділ освіти\nЦНАП\nУПСЗН', 2)
    expect(divided.map(({ value }) => value.length)).toEqual([3, 3])
    expect(divided.every(({ why }) => why === 'executors-not-divided')).toBe(true)
  })
})

const known = fc.constantFrom(
  'Відділ освіти',
  'УПСЗН',
  "Управління у справах сім'ї, молоді та спорту",
  'служба у справах дітей',
  'КУ «Центр надання послуг»',
  'Вільшанське РУП',
  'Заступник міського голови з питань гендерної політики',
)
const wordy = fc.array(
  fc.constantFrom(
    'відділ',
    'освіти',
    'та',
    'міської',
    'ради',
    'Центр',
    '«Дія»',
    '(за згодою)',
    'ЦНАП',
    ',',
    ';',
    '\n',
    'громадські',
    'організації',
    ')',
    '(',
    '„',
    ':',
  ),
  { maxLength: 40 },
)

describe('properties', () => {
  test('a list of names is read back, whatever separates them', () => {
    fc.assert(
      fc.property(fc.uniqueArray(known, { minLength: 1 }), fc.constantFrom('; ', '\n', ', '), (list, separator) => {
        expect(names(list.join(separator))).toEqual(list)
      }),
    )
  })
  test('every word of the cell stands in a name, and reading a name again changes nothing', () => {
    fc.assert(
      fc.property(wordy, (words) => {
        const cell = words.join(' ')
        const found = names(cell).map((name) => name.replace(/\*$/, ''))
        const all = found.join(' ').toLowerCase()
        for (const word of [
          'відділ',
          'освіти',
          'міської',
          'ради',
          'центр',
          'дія',
          'цнап',
          'громадські',
          'організації',
        ]) {
          // A shared head gives its words in the singular and drops a generic one.
          if (!cell.includes(':') && cell.toLowerCase().includes(word)) expect(all).toContain(word)
        }
        for (const name of found) expect(names(name).join(' ').length).toBeLessThanOrEqual(name.length + 20)
      }),
    )
  })
  test('never throws', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 300 }), fc.nat(5), (cell, count) => {
        const dictionary = collectExecutorNames([cell])
        expect(readExecutors(cell, dictionary).value.every(({ name }) => name === name.trim() && name !== '')).toBe(
          true,
        )
        expect(splitExecutors(cell, count)).toHaveLength(count)
      }),
    )
  })
  test('long cells of one sign come to an end', () => {
    for (const piece of ['(', '«', 'та ', 'районні ', 'відділ ', ', ', '\n', '(за згодою ', 'А', 'Відділи: а, ']) {
      expect(readExecutors(piece.repeat(20_000)).value.length).toBeGreaterThanOrEqual(0)
    }
  })
})
