import type { Block, Table } from '#modules/documents/index.ts'
import { collapse } from '#platform/text/fold.ts'
import { readExecutors } from '../fields/executors.ts'
import type { Passport } from '../interchange.ts'
import { startsAsBody } from '../structure/column-content.ts'
import { linesOf } from '../structure/grid.ts'

type Key = keyof Passport

/** Rows of the passport of a programme, as the model form of target programmes and local customs name them. */
const KEYS: readonly (readonly [RegExp, Key])[] = [
  [/ініціатор/iu, 'initiator'],
  [/^(?:голов\p{L}*\s+)?(?:розробник|розроблювач)/iu, 'developer'],
  [/співвиконавц|учасник|виконавці\s+(?:програми|заходів)/iu, 'participants'],
  [/відповідальн\p{L}*\s+виконав|^виконавець|головн\p{L}*\s+розпорядник/iu, 'responsible'],
  [/^(?:термін|строк|період|етап)\p{L}*/iu, 'term'],
  [/обсяг|кошторисн|потреба\s+(?:в|у)\s+кошт/iu, 'fundingVolume'],
  [/джерел|перелік\s+(?:\p{L}+\s+)?бюджет/iu, 'fundingSource'],
]
const ORDINAL = /^\d{1,2}(?:\.\d{1,2})?[.)]?$/u
const LEAST_KEYS = 3

function pairsOf(table: Table): [string, string][] {
  return table.rows.flatMap((row): [string, string][] => {
    const texts = row.cells.map((cell) => linesOf(cell.blocks)).filter((text) => text !== '' && !ORDINAL.test(text))
    const [key, ...values] = texts
    return key === undefined || values.length === 0
      ? []
      : [[collapse(key).replace(/^\d{1,2}[.)]\s*/u, ''), values.join('\n')]]
  })
}

/** Lines such as «Ініціатор розроблення Програми – управління …» of a passport without a table. */
function pairsOfLines(blocks: readonly Block[]): [string, string][] {
  return blocks.flatMap((block): [string, string][] => {
    if (block.kind === 'table') return []
    const match = /^(?:\d{1,2}[.)]\s*)?([^:–—]{6,90}?)\s*(?::|\s[–—-]\s)\s*(\S[\s\S]*)$/u.exec(block.text.trim())
    return match && KEYS.some(([pattern]) => pattern.test(match[1] ?? '')) ? [[match[1] ?? '', match[2] ?? '']] : []
  })
}

/** Participants one by one; a piece after a comma that begins no body goes on with the name before it. */
function namesOf(value: string): string[] {
  const read = readExecutors(value)
  if (!read.unsure) return read.value.map(({ name }) => name)
  const names: string[] = []
  for (const line of value.split(/[;\n]/u)) {
    let goesOn = false
    for (const piece of line.split(/,\s/u)) {
      const last = names.length - 1
      if (goesOn && !startsAsBody(piece)) names[last] = `${names[last]}, ${piece}`
      else names.push(piece)
      goesOn = true
    }
  }
  return names.map(collapse).filter((name) => name !== '')
}

function fill(pairs: readonly (readonly [string, string])[]): Passport | null {
  const found = new Map<Key, string>()
  for (const [key, value] of pairs) {
    const known = KEYS.find(([pattern]) => pattern.test(key))?.[1]
    if (known && !found.has(known)) found.set(known, value)
  }
  if (found.size < LEAST_KEYS) return null
  const text = (key: Key): string | null => (found.has(key) ? collapse(found.get(key) ?? '') : null)
  const participants = found.get('participants')
  return {
    initiator: text('initiator'),
    developer: text('developer'),
    responsible: text('responsible'),
    participants: participants === undefined ? [] : namesOf(participants),
    term: text('term'),
    fundingSource: text('fundingSource'),
    fundingVolume: text('fundingVolume'),
  }
}

/** Whether a table is the passport of a programme and not its measures. */
export const isPassport = (table: Table): boolean => table.rows.length <= 40 && fill(pairsOf(table)) !== null

/** Passport of a programme: a table of keys and values before the measures, or lines of that form; null without one. */
export function readPassport(blocks: readonly Block[]): Passport | null {
  for (const block of blocks) {
    if (block.kind !== 'table' || block.columns < 2) continue
    const passport = fill(pairsOf(block))
    if (passport) return passport
  }
  return fill(pairsOfLines(blocks))
}
