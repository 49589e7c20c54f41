import type { Plugin } from 'vite'

/**
 * Up to which code point the classes below are exactly Unicode's: Latin, Greek, Cyrillic and Armenian. V8 needs some
 * hundred microseconds to compile one `\p{L}`, for scripts that no document of a Ukrainian community is written in, and
 * the command line, which compiles each of its several hundred patterns once a call, would spend most of its time so.
 */
const LAST = 0x58f

function rangesOf(property: RegExp): string {
  let ranges = ''
  let first = -1
  for (let code = 0; code <= LAST + 1; code += 1) {
    const isMember = code <= LAST && property.test(String.fromCodePoint(code))
    if (isMember && first < 0) first = code
    if (isMember || first < 0) continue
    const last = code - 1
    ranges += String.fromCodePoint(first) + (last > first ? `-${String.fromCodePoint(last)}` : '')
    first = -1
  }
  return ranges
}

const CLASSES: ReadonlyMap<string, string> = new Map([
  ['L', rangesOf(/\p{L}/u)],
  ['Lu', rangesOf(/\p{Lu}/u)],
  ['Ll', rangesOf(/\p{Ll}/u)],
])

/** A piece of a pattern as it stands in source text, and whether it ends within a character class. */
interface Piece {
  readonly text: string
  readonly isInClass: boolean
}

/**
 * Writes `\p{L}`, `\p{Lu}` and `\p{Ll}` of a pattern as ranges of letters. `backslash` is how the source text writes
 * one: a string doubles it.
 */
export function writePlainly(source: string, backslash: '\\' | '\\\\' = '\\', isBegunInClass = false): Piece {
  let text = ''
  let isInClass = isBegunInClass
  for (let at = 0; at < source.length; ) {
    if (source.startsWith(backslash, at)) {
      const property = /^p\{(Lu|Ll|L)\}/.exec(source.slice(at + backslash.length, at + backslash.length + 5))
      const ranges = CLASSES.get(property?.[1] ?? '')
      const taken = property && ranges ? backslash.length + property[0].length : backslash.length + 1
      if (property && ranges) text += isInClass ? ranges : `[${ranges}]`
      else text += source.slice(at, at + taken)
      at += taken
      continue
    }
    const sign = source.charAt(at)
    if (sign === '[') isInClass = true
    else if (sign === ']') isInClass = false
    text += sign
    at += 1
  }
  return { text, isInClass }
}

interface Node {
  readonly type: string
  readonly start: number
  readonly end: number
  readonly regex?: { readonly flags: string }
  readonly quasis?: readonly Node[]
  readonly tag?: { readonly type: string }
  readonly quasi?: Node
}

const isNode = (value: unknown): value is Node => typeof value === 'object' && value !== null && 'type' in value

/** Patterns in literals, and in strings and templates from which patterns are built, with classes written as ranges. */
export function plainLetters(): Plugin {
  return {
    name: 'postup:plain-letters',
    enforce: 'post',
    transform(code) {
      if (!/\\p\{L/.test(code)) return null
      const changes: { readonly start: number; readonly end: number; readonly text: string }[] = []
      const change = (node: Node, backslash: '\\' | '\\\\', isInClass = false) => {
        const piece = writePlainly(code.slice(node.start, node.end), backslash, isInClass)
        changes.push({ start: node.start, end: node.end, text: piece.text })
        return piece.isInClass
      }
      const changeTemplate = (template: Node, backslash: '\\' | '\\\\') => {
        let isInClass = false
        for (const quasi of template.quasis ?? []) isInClass = change(quasi, backslash, isInClass)
      }
      const visit = (value: unknown) => {
        if (Array.isArray(value)) return value.forEach(visit)
        if (!isNode(value)) return
        if (value.type === 'Literal') {
          if (value.regex) {
            if (value.regex.flags.includes('u')) change(value, '\\')
          } else if (/\\\\p\{L/.test(code.slice(value.start, value.end))) change(value, '\\\\')
          return
        }
        // Text between the values of a tagged template (String.raw) is taken as it stands, without a doubled backslash.
        if (value.type === 'TaggedTemplateExpression' && value.quasi) changeTemplate(value.quasi, '\\')
        else if (value.type === 'TemplateLiteral') changeTemplate(value, '\\\\')
        const inner = value.type === 'TaggedTemplateExpression' ? value.quasi : value
        for (const child of Object.values(inner ?? {})) if (typeof child === 'object') visit(child)
      }
      visit(this.parse(code))
      changes.sort((a, b) => b.start - a.start)
      let changed = code
      for (const { start, end, text } of changes) changed = changed.slice(0, start) + text + changed.slice(end)
      return { code: changed, map: null }
    },
  }
}
