import { bulletSign, formatNumber } from '../model/list-number.ts'
import { CLOSE, END, OPEN, type XmlScanner } from '../xml/xml-scanner.ts'
import { clampLevel, isOn } from './properties.ts'

interface ListLevel {
  start: number
  format: string
  /** `%1.%2)`: numbers of the levels with what stands around them. */
  text: string
  /** The level after whose step this one begins again; 0 never, null after any higher one. */
  restart: number | null
  suffix: string
  /** All numbers of the label in decimals («legal» numbering). */
  isLegal: boolean
  style: string | null
}

interface AbstractList {
  levels: Map<number, ListLevel>
  /** The list is defined by a numbering style. */
  styleLink: string | null
  /** The numbering style that this list defines. */
  style: string | null
}

interface ListInstance {
  abstract: string
  overrides: Map<number, { start: number | null; level: ListLevel | null }>
}

/** Definitions of `numbering.xml`. */
export interface ListDefinitions {
  readonly abstracts: Map<string, AbstractList>
  readonly instances: Map<string, ListInstance>
}

export function readListDefinitions(xml: XmlScanner): ListDefinitions {
  const abstracts = new Map<string, AbstractList>()
  const instances = new Map<string, ListInstance>()
  for (let token = xml.next(); token !== END; token = xml.next()) {
    if (token !== OPEN) continue
    if (xml.name === 'w:abstractNum') abstracts.set(xml.attribute('w:abstractNumId') ?? '', readAbstract(xml))
    else if (xml.name === 'w:num') instances.set(xml.attribute('w:numId') ?? '', readInstance(xml))
  }
  return { abstracts, instances }
}

function readAbstract(xml: XmlScanner): AbstractList {
  const list: AbstractList = { levels: new Map(), styleLink: null, style: null }
  const depth = xml.depth
  for (let token = xml.next(); token !== END; token = xml.next()) {
    if (token === CLOSE && xml.depth < depth) break
    if (token !== OPEN) continue
    if (xml.name === 'w:lvl') list.levels.set(clampLevel(xml.attribute('w:ilvl')), readLevel(xml))
    else if (xml.name === 'w:numStyleLink') list.styleLink = xml.attribute('w:val')
    else if (xml.name === 'w:styleLink') list.style = xml.attribute('w:val')
  }
  return list
}

function readInstance(xml: XmlScanner): ListInstance {
  const instance: ListInstance = { abstract: '', overrides: new Map() }
  const depth = xml.depth
  let override: { start: number | null; level: ListLevel | null } = { start: null, level: null }
  for (let token = xml.next(); token !== END; token = xml.next()) {
    if (token === CLOSE && xml.depth < depth) break
    if (token !== OPEN) continue
    if (xml.name === 'w:abstractNumId') instance.abstract = xml.attribute('w:val') ?? ''
    else if (xml.name === 'w:lvlOverride') {
      override = { start: null, level: null }
      instance.overrides.set(clampLevel(xml.attribute('w:ilvl')), override)
    } else if (xml.name === 'w:startOverride') override.start = Number(xml.attribute('w:val') ?? '1')
    else if (xml.name === 'w:lvl') override.level = readLevel(xml)
  }
  return instance
}

function readLevel(xml: XmlScanner): ListLevel {
  const level: ListLevel = {
    start: 1,
    format: 'decimal',
    text: '',
    restart: null,
    suffix: 'tab',
    isLegal: false,
    style: null,
  }
  const depth = xml.depth
  for (let token = xml.next(); token !== END; token = xml.next()) {
    if (token === CLOSE && xml.depth < depth) break
    if (token !== OPEN) continue
    const value = xml.attribute('w:val') ?? ''
    if (xml.name === 'w:start') level.start = Number(value)
    else if (xml.name === 'w:numFmt') level.format = value
    else if (xml.name === 'w:lvlText') level.text = value
    else if (xml.name === 'w:lvlRestart') level.restart = Number(value)
    else if (xml.name === 'w:suff') level.suffix = value
    else if (xml.name === 'w:isLgl') level.isLegal = isOn(xml)
    else if (xml.name === 'w:pStyle') level.style = value
    else if (xml.name === 'w:pPr' || xml.name === 'w:rPr') xml.skip()
  }
  return level
}

/** Counts list paragraphs in reading order and gives each the label that Word prints before it. */
export class ListCounter {
  readonly #definitions: ListDefinitions
  /** Lists that share an abstract definition count on together, whatever instance a paragraph names. */
  readonly #counts = new Map<AbstractList, (number | undefined)[]>()
  readonly #started = new Set<ListInstance>()

  constructor(definitions: ListDefinitions) {
    this.#definitions = definitions
  }

  /** Label with the space that divides it from the text; empty where the paragraph has no number to show. */
  label(numberingId: string, level: number | null, style: string | undefined): string {
    const instance = this.#definitions.instances.get(numberingId)
    const list = instance === undefined ? null : this.#abstract(instance)
    if (instance === undefined || list === null) return ''
    const at = level ?? levelOfStyle(list, style)
    const definition = instance.overrides.get(at)?.level ?? list.levels.get(at)
    if (definition === undefined) return ''
    this.#step(instance, list, at, definition)
    const label = this.#print(instance, list, at, definition)
    return label === '' || definition.suffix === 'nothing' ? label : `${label} `
  }

  #abstract(instance: ListInstance): AbstractList | null {
    const list = this.#definitions.abstracts.get(instance.abstract)
    if (list === undefined || list.styleLink === null || list.levels.size > 0) return list ?? null
    for (const other of this.#definitions.abstracts.values()) if (other.style === list.styleLink) return other
    return list
  }

  #step(instance: ListInstance, list: AbstractList, at: number, definition: ListLevel): void {
    let counts = this.#counts.get(list)
    if (counts === undefined) {
      counts = []
      this.#counts.set(list, counts)
    }
    if (!this.#started.has(instance)) {
      this.#started.add(instance)
      for (const [level, { start }] of instance.overrides) if (start !== null) counts[level] = undefined
    }
    const count = counts[at]
    counts[at] = count === undefined ? this.#startOf(instance, at, definition) : count + 1
    for (let below = at + 1; below < 9; below++) {
      const restart = (instance.overrides.get(below)?.level ?? list.levels.get(below))?.restart ?? null
      if (restart === null || (restart > 0 && at < restart)) counts[below] = undefined
    }
  }

  #startOf(instance: ListInstance, level: number, definition: ListLevel): number {
    return instance.overrides.get(level)?.start ?? definition.start
  }

  #print(instance: ListInstance, list: AbstractList, at: number, definition: ListLevel): string {
    if (definition.format === 'bullet') return bulletSign(definition.text)
    if (definition.format === 'none') return ''
    const counts = this.#counts.get(list) ?? []
    return definition.text
      .replace(/%([1-9])/g, (_, digit: string) => {
        const level = Number(digit) - 1
        const part = instance.overrides.get(level)?.level ?? list.levels.get(level)
        if (part === undefined || level > at) return ''
        const count = counts[level] ?? this.#startOf(instance, level, part)
        return formatNumber(count, definition.isLegal && level < at ? 'decimal' : part.format)
      })
      .trim()
  }
}

function levelOfStyle(list: AbstractList, style: string | undefined): number {
  if (style !== undefined) for (const [at, level] of list.levels) if (level.style === style) return at
  return 0
}
