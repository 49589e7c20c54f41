import { collapse } from '#platform/text/fold.ts'
import { isConjunction, readNumberLabel } from '../fields/number-label.ts'

/** Levels above a measure, from the outermost. */
export type Level = 'strategicGoal' | 'operationalGoal' | 'task'

/**
 * A line that heads a part of the plan. `kind` names the sort of heading (its word, or its manner of numbering):
 * headings of one kind stand on one level.
 */
export interface LevelHeading {
  readonly kind: string
  /** The level that the word itself names; null where it depends on the other kinds of the document. */
  readonly named: Level | null
  readonly hasWord: boolean
  readonly number: string | null
  readonly title: string
}

/** Rest of a word behind its stem. */
const REST = '[^\\s\\d.:,()–—-]*'
/** The field's words for levels; those that name no level by themselves are placed by the order of the document. */
const WORDS: readonly (readonly [string, string, Level | null])[] = [
  ['стратегічн* (?:ціл*|мет*|напрям*|пріоритет*|завдан*)', 'strategic', 'strategicGoal'],
  [
    '(?:оперативн|операційн|тактичн|проміжн)* (?:ціл*|мет*|завдан*)|під-?\\s?ціл*|підпріоритет*',
    'operational',
    'operationalGoal',
  ],
  ['завданн?я|основн* завданн?я|задача', 'task', 'task'],
  ['розділ|частина|глава', 'section', null],
  ['підрозділ|підпрограма', 'subsection', null],
  ['пріоритетн* (?:напрям*|ціл*|сфер*)|пріоритет', 'priority', null],
  ['напрямок|напрям(?: (?:діяльності|роботи|реалізації))?|основн* напрям*', 'direction', null],
  ['ціль|мета|загальн* ціл*', 'goal', null],
  ['блок|компонент*|модуль|сфера|складова|етап|стовп|опора', 'block', null],
]
const KEYWORDS = WORDS.map(([words, kind, named]) => ({
  pattern: new RegExp(`^(?:${words.replaceAll('*', REST).replaceAll(' ', '\\s+')})(?=[\\s.:,)\\d№–—-]|$)`, 'u'),
  kind,
  named,
}))
/** Beginnings of all level words: most lines of a document begin otherwise and need no pattern. */
const STEMS = new Set(
  'стра опер такт пром під- під підц підп підр завд зада осно розд част глав пріо напр ціль мета зага блок комп моду сфер скла етап стов опор'.split(
    ' ',
  ),
)
const NUMBER =
  /\s*(?:№\s*)?(\d{1,3}(?:\s?\.\s?\d{1,3}){0,4}|[IVXLІХVЇ]{1,7}(?:\.\d{1,3}){0,3}|[А-ЯІЇЄA-Z](?=[.)]))(?=[\s.:,)–—-]|$)\s*[.:)–—-]*\s*/uy
const COLON = /\s*[:–—]\s*/uy

const ROMAN = /^[IVXLІХVЇ]+$/u
/** Cyrillic letters that are typed for Roman numerals, and what is meant. */
const ROMAN_TWINS: Readonly<Record<string, string>> = { І: 'I', Х: 'X', Ї: 'I' }

const asRoman = (number: string): string => number.replace(/[ІХЇ]/gu, (letter) => ROMAN_TWINS[letter] ?? letter)
const bare = (number: string): string => number.replace(/\s/gu, '').replace(/\.$/, '')

/** Reads a line as the heading of a level by its word: «Пріоритет 2. …», «Оперативна ціль 1.1 …»; null without one. */
export function readLevelWord(line: string): LevelHeading | null {
  const start = line.trimStart().slice(0, 4).toLowerCase()
  if (!STEMS.has(start) && !STEMS.has(start.slice(0, 3))) return null
  const text = collapse(line)
  const lower = text.slice(0, 60).toLowerCase()
  for (const { pattern, kind, named } of KEYWORDS) {
    const word = pattern.exec(lower)
    if (!word) continue
    NUMBER.lastIndex = word[0].length
    const number = NUMBER.exec(text)
    COLON.lastIndex = word[0].length
    const end = number ? number.index + number[0].length : COLON.test(text) ? COLON.lastIndex : -1
    if (end < 0) continue
    const digits = number?.[1] ?? ''
    if (number && isConjunction(digits, text.slice(text.indexOf(digits, number.index) + digits.length))) continue
    return { kind, named, hasWord: true, number: number ? bare(number[1] ?? '') : null, title: text.slice(end).trim() }
  }
  return null
}

/** Reads a line that is known to head something: by its word, else by its number or as plain text. */
export function readLevelHeading(line: string): LevelHeading {
  const byWord = readLevelWord(line)
  if (byWord) return byWord
  const text = collapse(line)
  const { number, rest } = readNumberLabel(text)
  if (number === null || rest === '') return { kind: 'plain', named: null, hasWord: false, number: null, title: text }
  if (/^\p{Ll}$/u.test(number)) return { kind: 'letter', named: null, hasWord: false, number, title: rest }
  if (ROMAN.test(number)) return { kind: 'roman', named: null, hasWord: false, number: asRoman(number), title: rest }
  const kind = `arabic-${number.split('.').length}`
  return { kind, named: null, hasWord: false, number, title: rest }
}

const DIGITS: Readonly<Record<string, number>> = { I: 1, V: 5, X: 10, L: 50 }

function countOf(number: string | null): number | null {
  if (number === null) return null
  if (/^\d+$/.test(number)) return Number(number)
  if (!/^[IVXL]+$/.test(number)) return null
  let sum = 0
  for (let i = 0; i < number.length; i++) {
    const own = DIGITS[number[i] ?? ''] ?? 0
    sum += own < (DIGITS[number[i + 1] ?? ''] ?? 0) ? -own : own
  }
  return sum
}

/**
 * Gives headings that go on counting where another manner of heading left off («I. …», then «2. …») the same kind:
 * what is nested would begin to count anew.
 */
export function unifyKinds(headings: readonly LevelHeading[]): LevelHeading[] {
  const same = new Map<string, string>()
  const last = new Map<string, number | null>()
  return headings.map((heading) => {
    const value = countOf(heading.number)
    if (!last.has(heading.kind) && !same.has(heading.kind) && value !== null && value > 1) {
      const before = [...last].find(
        ([kind, count]) => count === value - 1 && isDivided(kind) === isDivided(heading.kind),
      )
      if (before) same.set(heading.kind, before[0])
    }
    const kind = same.get(heading.kind) ?? heading.kind
    last.set(kind, value)
    return { ...heading, kind }
  })
}

const isDivided = (kind: string): boolean => kind.startsWith('divided-')

/** Headings of one cell: each line that begins with a level word starts another; other lines continue the title. */
export function readLevelHeadings(text: string): LevelHeading[] {
  const headings: LevelHeading[] = []
  for (const line of text.split('\n')) {
    const last = headings.at(-1)
    if (!last) headings.push(readLevelHeading(line))
    else if (readLevelWord(line)) headings.push(readLevelHeading(line))
    else headings[headings.length - 1] = { ...last, title: collapse(`${last.title} ${line}`) }
  }
  return headings
}

const ACTION = /^\p{L}+(?:ння|ття|ція|ення|ати|ити|яти|сти|іти|їти)(?=[\s,/]|$)/u
const SLOTS: readonly Level[] = ['strategicGoal', 'operationalGoal', 'task']

/**
 * Maps the kinds of headings that a document uses to levels. Words that name a level keep it; the others take the free
 * levels in the order in which they first appear, for a heading always stands above what it heads. One level more than
 * there are is `outer`.
 */
export function levelsOfKinds(headings: readonly LevelHeading[], hasTaskColumn: boolean): Map<string, Level | 'outer'> {
  const kinds = new Map<string, LevelHeading>()
  for (const heading of headings) if (!kinds.has(heading.kind)) kinds.set(heading.kind, heading)
  const levels = new Map<string, Level | 'outer'>()
  const order = [...kinds.values()].sort((a, b) => arabicDepth(a) - arabicDepth(b))
  const free = SLOTS.filter((slot) => !(slot === 'task' && hasTaskColumn))
  const unnamed = order.filter(({ named }) => named === null || !free.includes(named))
  for (const { kind, named } of order) if (named && free.includes(named)) levels.set(kind, named)
  const taken = new Set(levels.values())
  const open = free.filter((slot) => !taken.has(slot))
  const surplus = order.length - free.length
  const outermost = order[0]
  if (surplus === 1 && outermost && unnamed[0] === outermost) {
    levels.set(outermost.kind, 'outer')
    unnamed.shift()
  }
  unnamed.forEach(({ kind }, i) => {
    const isLast = i === unnamed.length - 1
    const rows = headings.filter((heading) => heading.kind === kind)
    levels.set(kind, slotFor({ kind, rows, open, i, isLast, count: unnamed.length }))
  })
  return levels
}

interface Choice {
  readonly kind: string
  readonly rows: readonly LevelHeading[]
  readonly open: readonly Level[]
  readonly i: number
  readonly isLast: boolean
  readonly count: number
}

function slotFor({ kind, rows, open, i, isLast, count }: Choice): Level {
  const first = open[0] ?? 'strategicGoal'
  const isWordless = /^(?:divided-)?(?:plain|arabic)/.test(kind)
  if (count === 1) {
    const acts = rows.filter(({ title }) => ACTION.test(title)).length
    return isWordless && open.includes('task') && acts * 2 > rows.length ? 'task' : first
  }
  if (isLast && isWordless && open.includes('task')) return 'task'
  return open[Math.min(i, open.length - 1)] ?? first
}

/** Numbered headings without a word stand deeper the longer their number; all others keep the order of appearance. */
const arabicDepth = ({ kind }: LevelHeading): number => {
  const depth = /^(divided-)?(?:arabic-(\d)|plain|roman)$/.exec(kind)
  return depth ? Number(depth[2] ?? 0) + (depth[1] ? 10 : 0) : 0
}
