import { AppError } from '#platform/errors/app-error.ts'
import { decodeEntities } from './entities.ts'
import { usualPrefixes } from './namespaces.ts'

export const OPEN = 1
export const CLOSE = 2
export const TEXT = 3
export const END = 0

interface Name {
  /** As written: the closing tag must repeat it. */
  readonly raw: string
  /** With the usual prefix of its namespace. */
  readonly usual: string
}

const SPACE = 0x20
const SLASH = 0x2f
const GREATER = 0x3e
const QUOTE = 0x22
const APOSTROPHE = 0x27
const EQUALS = 0x3d

/**
 * Pull scanner for the well-formed XML of office containers: each `next()` moves to an opening tag, a closing tag
 * (empty elements have one too) or a run of text. Attributes and text are decoded only when asked for, which is why
 * it reads several times faster than a general SAX parser. A document type declaration is refused
 * (`document.entities`), broken nesting is `document.damaged` with the part's name and the place in it.
 */
export class XmlScanner {
  name = ''
  /** Number of open elements, the current one included. */
  depth = 0

  readonly #xml: string
  readonly #part: string
  readonly #maxDepth: number
  readonly #open: Name[] = []
  readonly #names = new Map<string, Name>()
  readonly #prefixes = new Map<string, string>()
  #at = 0
  #isEmpty = false
  #closesNext = false
  #start = 0
  #end = 0
  #isCdata = false
  #attributes: string[] | null = null

  constructor(xml: string, part: string, maxDepth = 4000) {
    this.#xml = xml
    this.#part = part
    this.#maxDepth = maxDepth
    if (xml.charCodeAt(0) === 0xfeff) this.#at = 1
  }

  next(): number {
    if (this.#closesNext) {
      this.#closesNext = false
      return this.#pop()
    }
    const xml = this.#xml
    for (;;) {
      const at = this.#at
      const tag = xml.indexOf('<', at)
      if (tag === -1) {
        if (this.#open.length > 0 || xml.slice(at).trim() !== '') throw this.#damaged(at)
        return END
      }
      if (tag > at && this.#open.length > 0) {
        this.#start = at
        this.#end = tag
        this.#isCdata = false
        this.#at = tag
        return TEXT
      }
      const first = xml.charCodeAt(tag + 1)
      if (first === SLASH) return this.#closeTag(tag)
      if (first === 0x21) {
        if (this.#declaration(tag)) return TEXT
      } else if (first === 0x3f) {
        this.#at = this.#after('?>', tag)
      } else {
        return this.#openTag(tag)
      }
    }
  }

  /** Text of the current run, entities decoded. */
  text(): string {
    const text = this.#xml.slice(this.#start, this.#end)
    return this.#isCdata || !text.includes('&') ? text : decodeEntities(text)
  }

  /** Value of an attribute of the current opening tag, named with the usual prefix; null where it is absent. */
  attribute(name: string): string | null {
    if (this.#start === this.#end) return null
    this.#attributes ??= this.#readAttributes()
    const list = this.#attributes
    for (let i = 0; i < list.length; i += 2) if (list[i] === name) return list[i + 1] ?? null
    return null
  }

  /** Passes over everything to the closing tag of the current element, or of the one open at `depth`. */
  skip(depth = this.depth): void {
    while (this.next() !== END) if (this.depth < depth) return
  }

  #openTag(tag: number): number {
    const xml = this.#xml
    let i = tag + 1
    let code = xml.charCodeAt(i)
    while (code > SPACE && code !== SLASH && code !== GREATER) code = xml.charCodeAt(++i)
    if (i === tag + 1) throw this.#damaged(tag)
    const raw = xml.slice(tag + 1, i)
    this.#start = i
    while (code !== GREATER) {
      if (code === QUOTE || code === APOSTROPHE) {
        i = xml.indexOf(code === QUOTE ? '"' : "'", i + 1)
        if (i === -1) throw this.#damaged(tag)
      } else if (code === 0x3c || Number.isNaN(code)) {
        throw this.#damaged(tag)
      }
      code = xml.charCodeAt(++i)
    }
    this.#isEmpty = xml.charCodeAt(i - 1) === SLASH
    this.#end = this.#isEmpty ? i - 1 : i
    this.#at = i + 1
    this.#attributes = null
    const name = this.#names.get(raw) ?? this.#learn(raw)
    if (this.#open.push(name) > this.#maxDepth) {
      throw new AppError('document.damaged', { part: this.#part, at: tag, depth: this.#maxDepth })
    }
    this.depth = this.#open.length
    this.name = name.usual
    this.#closesNext = this.#isEmpty
    return OPEN
  }

  #closeTag(tag: number): number {
    const xml = this.#xml
    const open = this.#open.at(-1)
    if (open === undefined || !xml.startsWith(open.raw, tag + 2)) throw this.#damaged(tag)
    let i = tag + 2 + open.raw.length
    while (xml.charCodeAt(i) <= SPACE) i++
    if (xml.charCodeAt(i) !== GREATER) throw this.#damaged(tag)
    this.#at = i + 1
    return this.#pop()
  }

  #pop(): number {
    const name = this.#open.pop()
    this.depth = this.#open.length
    this.name = name?.usual ?? ''
    return CLOSE
  }

  /** Comment, character data or document type; true where it is text. */
  #declaration(tag: number): boolean {
    const xml = this.#xml
    if (xml.startsWith('<!--', tag)) {
      this.#at = this.#after('-->', tag + 4)
      return false
    }
    if (xml.startsWith('<![CDATA[', tag) && this.#open.length > 0) {
      this.#at = this.#after(']]>', tag)
      this.#start = tag + 9
      this.#end = this.#at - 3
      this.#isCdata = true
      return true
    }
    if (/^<!(DOCTYPE|ENTITY)/i.test(xml.slice(tag, tag + 10)))
      throw new AppError('document.entities', { part: this.#part })
    throw this.#damaged(tag)
  }

  #after(end: string, from: number): number {
    const at = this.#xml.indexOf(end, from)
    if (at === -1) throw this.#damaged(from)
    return at + end.length
  }

  #readAttributes(): string[] {
    const xml = this.#xml
    const list: string[] = []
    let i = this.#start
    while (i < this.#end) {
      while (i < this.#end && xml.charCodeAt(i) <= SPACE) i++
      if (i >= this.#end) break
      const from = i
      while (i < this.#end && xml.charCodeAt(i) > SPACE && xml.charCodeAt(i) !== EQUALS) i++
      const raw = xml.slice(from, i)
      while (i < this.#end && xml.charCodeAt(i) <= SPACE) i++
      if (xml.charCodeAt(i) !== EQUALS) throw this.#damaged(from)
      i++
      while (i < this.#end && xml.charCodeAt(i) <= SPACE) i++
      const quote = xml.charCodeAt(i)
      if (quote !== QUOTE && quote !== APOSTROPHE) throw this.#damaged(from)
      const to = xml.indexOf(quote === QUOTE ? '"' : "'", i + 1)
      const value = xml.slice(i + 1, to)
      list.push(this.#usual(raw, false), value.includes('&') ? decodeEntities(value) : value)
      i = to + 1
    }
    return list
  }

  /** First meeting of a name: the namespaces that its own tag declares count for it. */
  #learn(raw: string): Name {
    if (this.#start < this.#end) {
      const list = this.#readAttributes()
      for (let i = 0; i < list.length; i += 2) {
        const [key = '', uri = ''] = [list[i], list[i + 1]]
        const usual = usualPrefixes.get(uri)
        if (usual === undefined) continue
        if (key === 'xmlns') this.#prefixes.set('', usual)
        else if (key.startsWith('xmlns:')) this.#prefixes.set(key.slice(6), usual)
      }
    }
    const name = { raw, usual: this.#usual(raw, true) }
    this.#names.set(raw, name)
    return name
  }

  #usual(raw: string, isElement: boolean): string {
    const colon = raw.indexOf(':')
    if (colon === -1 && !isElement) return raw
    const usual = this.#prefixes.get(colon === -1 ? '' : raw.slice(0, colon))
    if (usual === undefined) return raw
    const local = raw.slice(colon + 1)
    return usual === '' ? local : `${usual}:${local}`
  }

  #damaged(at: number): AppError {
    return new AppError('document.damaged', { part: this.#part, at })
  }
}
