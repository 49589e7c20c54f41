export type NumberedLevel = 'strategicGoal' | 'operationalGoal' | 'task' | 'measure'

/** The leading number of a task, goal or measure. `number` is as printed, without bracket or final dot. */
export interface NumberLabel {
  /** Level that a word before the number names; null where only the number stands. */
  readonly level: NumberedLevel | null
  readonly number: string | null
  readonly rest: string
}

const LEVELS: readonly (readonly [RegExp, NumberedLevel])[] = [
  [/^(?:оперативн\p{L}*\s+(?:ціл\p{L}*|мет\p{L}*)|підціл\p{L}*)/iu, 'operationalGoal'],
  [
    /^(?:стратегічн\p{L}*\s+(?:ціл\p{L}*|мет\p{L}*|пріоритет\p{L}*|напрям\p{L}*)|пріоритет\p{L}*|ціль|напрям\p{L}*|розділ\p{L}*)/iu,
    'strategicGoal',
  ],
  [/^(?:завдання)/iu, 'task'],
  [/^(?:захід|заходи)/iu, 'measure'],
]
/** Roman numerals are typed with Latin letters or with their Cyrillic lookalikes. */
const ROMAN = '[IVXLІХVЇ]{1,7}'
const NUMBER = new RegExp(
  `^(?:№\\s*)?(\\d{1,3}(?:\\s?\\.\\s?\\d{1,3}){0,5}|${ROMAN}(?:\\.\\d{1,3})*)(?=[\\s.):–—-]|$)`,
  'u',
)

/** Reads the number with which a text begins; `rest` is the whole text where none is found. */
export function readNumberLabel(text: string): NumberLabel {
  let rest = text.trim()
  let level: NumberedLevel | null = null
  for (const [pattern, name] of LEVELS) {
    const word = pattern.exec(rest)
    if (!word) continue
    const after = rest.slice(word[0].length).trimStart()
    if (!NUMBER.test(after)) break
    level = name
    rest = after
    break
  }
  const match = NUMBER.exec(rest)
  if (!match) return { level, number: null, rest: text.trim() }
  const after = rest.slice(match[0].length)
  const mark = /^\s*(?:\.\s?\)|\)\s?\.|[.):]|[–—-](?=\s))?\s*/u.exec(after)
  return { level, number: (match[1] ?? '').replace(/\s/g, ''), rest: after.slice(mark?.[0].length ?? 0) }
}
