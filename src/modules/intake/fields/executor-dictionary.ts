import { type Token, type TokenizedCell, tokenize } from './name-tokens.ts'

/** Words of the longest name that is remembered. */
const LONGEST_NAME = 60

interface Node {
  readonly next: Map<string, Node>
  /** A known name ends here; `alone` when it stood by itself in a cell or line. */
  ends: 'alone' | 'listed' | null
}

/** A cell of executors made ready for reading. */
export interface PreparedCell extends TokenizedCell {
  readonly text: string
}

/** Names of executors that a document shows clearly somewhere; doubtful cells are read with their help. */
export interface ExecutorDictionary {
  readonly root: Node
  readonly size: number
  /** Cells that have been made ready on the first pass, by their text. */
  readonly cells: ReadonlyMap<string, PreparedCell>
}

export interface KnownName {
  readonly name: string
  readonly isAlone: boolean
}

/** Builds the dictionary; names that differ only in letter case, apostrophes or conjunctions are one. */
export function buildExecutorDictionary(
  names: Iterable<KnownName>,
  cells: ReadonlyMap<string, PreparedCell> = new Map(),
): ExecutorDictionary {
  const root: Node = { next: new Map(), ends: null }
  let size = 0
  for (const { name, isAlone } of names) {
    let node = root
    for (const token of tokenize(name).tokens.slice(0, LONGEST_NAME)) {
      let next = node.next.get(token.key)
      if (!next) {
        next = { next: new Map(), ends: null }
        node.next.set(token.key, next)
      }
      node = next
    }
    if (node === root) continue
    if (node.ends === null) size++
    if (isAlone || node.ends === null) node.ends = isAlone ? 'alone' : 'listed'
  }
  return { root, size, cells }
}

/** Ends (index after the last word) of all known names that begin at the word `at`, shortest first. */
export function knownEnds(
  dictionary: ExecutorDictionary,
  tokens: readonly Token[],
  at: number,
): { end: number; isAlone: boolean }[] {
  const ends: { end: number; isAlone: boolean }[] = []
  let node: Node | undefined = dictionary.root
  for (let i = at; i < Math.min(tokens.length, at + LONGEST_NAME); i++) {
    node = node.next.get(tokens[i]?.key ?? '')
    if (!node) break
    if (node.ends !== null) ends.push({ end: i + 1, isAlone: node.ends === 'alone' })
  }
  return ends
}
