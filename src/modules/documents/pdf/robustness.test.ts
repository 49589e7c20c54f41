import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { AppError } from '#platform/errors/app-error.ts'
import { readPdf } from './index.ts'
import { rowTexts, tablesOf } from './testing/tables.ts'
import { literal, typeset } from './testing/typeset.ts'

const word = fc.constantFrom(
  'захід',
  'громади',
  'центр',
  'їхніх',
  'прав',
  'навчання',
  '2027',
  'об’єднання',
  'і',
  'ґрант',
)
const text = fc
  .array(word, { minLength: 1, maxLength: 12 })
  .map((words) => `${words.join(' ').replace(/^./, (letter) => letter.toUpperCase())}.`)
const table = fc
  .record({ columns: fc.integer({ min: 2, max: 6 }), rows: fc.integer({ min: 2, max: 7 }) })
  .chain(({ columns, rows }) =>
    fc.array(fc.array(text, { minLength: columns, maxLength: columns }), { minLength: rows, maxLength: rows }),
  )

describe('any small table', () => {
  it('comes back with the same cells', async () => {
    await fc.assert(
      fc.asyncProperty(table, fc.constantFrom('left', 'center'), async (rows, align) => {
        const cells = rows.flat().map((cell) => `[${literal(cell)}]`)
        const model = await readPdf(
          typeset(`#set page(width: 22cm, height: 60cm, margin: 1cm)
            #table(columns: (1fr,) * ${rows[0]?.length ?? 1}, align: ${align}, stroke: 0.5pt, ${cells.join(', ')})`),
        )
        expect(tablesOf(model).map(rowTexts)).toEqual([rows])
      }),
      { numRuns: 40 },
    )
  })
})

describe('damaged files', () => {
  const whole = typeset(`#table(columns: 3, [№], [Захід], [Строк], [1], [Тренінг у громаді], [2027])
    #pagebreak() Друга сторінка.`)

  const outcome = async (bytes: Uint8Array): Promise<string> => {
    try {
      return (await readPdf(bytes)).format
    } catch (error) {
      return error instanceof AppError ? error.code : String(error)
    }
  }
  const allowed = /^(?:pdf|document\.(?:damaged|no_text|encrypted|too_large))$/

  it('give a model or an error with a code, when bytes are changed', async () => {
    const change = fc.record({ at: fc.nat(whole.length - 1), value: fc.nat(255) })
    await fc.assert(
      fc.asyncProperty(fc.array(change, { minLength: 1, maxLength: 30 }), async (changes) => {
        const bytes = whole.slice()
        for (const { at, value } of changes) bytes[at] = value
        expect(await outcome(bytes)).toMatch(allowed)
      }),
      { numRuns: 60 },
    )
  })

  it('give a model or an error with a code, when they are cut or pieces are missing', async () => {
    await fc.assert(
      fc.asyncProperty(fc.nat(whole.length), fc.nat(400), async (at, length) => {
        expect(await outcome(whole.slice(0, at))).toMatch(allowed)
        expect(await outcome(Uint8Array.from([...whole.slice(0, at), ...whole.slice(at + length)]))).toMatch(allowed)
      }),
      { numRuns: 30 },
    )
  })
})
