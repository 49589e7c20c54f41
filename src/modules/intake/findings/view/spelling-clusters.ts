import { initialsOf, isAbbreviation } from '../language/abbreviation.ts'
import { withinOneSlip } from '../language/edit-distance.ts'
import { type ExecutorName, executorName, mayBeOne, sameButForSigns } from '../language/executor-name.ts'
import { SINGLE_INSTITUTIONS } from '../vocabulary/name-words.ts'
import { isCollective } from '../vocabulary/organisation-words.ts'
import { definedAbbreviations } from './abbreviations.ts'
import type { PlanView } from './plan-view.ts'

/** One spelling of an executor with the measures in which it stands. */
export interface NameUse {
  readonly name: ExecutorName
  readonly places: string[]
}

/** No organisation has a longer name; what is longer is a cell that was not split. */
const LONGEST_NAME = 400

/** Spellings of executors with their places; capitals, quotes and apostrophes make no new spelling. */
export function nameUses(view: PlanView): NameUse[] {
  const uses = new Map<string, NameUse>()
  const parted = new Map<string, ExecutorName>()
  for (const measure of view.measures) {
    if (view.shifted.has(measure)) continue
    for (const { name } of measure.measure.executors) {
      if (name.length > LONGEST_NAME) continue
      const taken = parted.get(name) ?? executorName(name)
      parted.set(name, taken)
      if (taken.folded === '') continue
      const known = uses.get(taken.folded)
      if (!known) uses.set(taken.folded, { name: taken, places: [measure.at] })
      else if (!known.places.includes(measure.at)) known.places.push(measure.at)
    }
  }
  return [...uses.values()]
}

/** Groups of two and more spellings that seem to mean one organisation. Near linear in the number of spellings. */
export function spellingClusters(uses: readonly NameUse[], view: PlanView): NameUse[][] {
  const single = uses.filter(({ name }) => !isCollective(name.folded))
  const groups = new Groups(single)
  for (const [a, b] of likelyPairs(single, view))
    if (mayBeOne(a.name, b.name) && !sameButForSigns(a.name, b.name)) groups.join(a, b)
  return groups.clusters()
}

/** Pairs found through shared keys, so that not every name is compared with every other. */
function* likelyPairs(uses: readonly NameUse[], view: PlanView): Generator<[NameUse, NameUse]> {
  yield* pairsBy(uses, sortedCore)
  yield* pairsBy(uses, ({ name }) => {
    const key = SINGLE_INSTITUTIONS.find(({ pattern }) => pattern.test(name.folded))?.key
    return key ? [key] : []
  })
  yield* slips(uses)
  yield* longerForms(uses)
  yield* abbreviated(uses, view)
}

function sortedCore({ name }: NameUse): string[] {
  return name.core.length > 1 || (name.core.length === 1 && (name.core[0]?.length ?? 0) > 3)
    ? [[...name.core].sort().join(' ')]
    : []
}

function* pairsBy(uses: readonly NameUse[], keysOf: (use: NameUse) => string[]): Generator<[NameUse, NameUse]> {
  const byKey = new Map<string, NameUse[]>()
  for (const use of uses)
    for (const key of keysOf(use)) {
      const known = byKey.get(key) ?? []
      for (const other of known) yield [other, use]
      known.push(use)
      byKey.set(key, known)
    }
}

/** Shorter stems differ by one letter by right. */
const SHORTEST_SLIP = 4

/** Names in which one word differs by one slip: keyed by the name with that word left open. */
function* slips(uses: readonly NameUse[]): Generator<[NameUse, NameUse]> {
  const open = new Map<string, { use: NameUse; word: string }[]>()
  for (const use of uses) {
    if (use.name.core.length < 2) continue
    for (const [i, word] of use.name.core.entries()) {
      if (word.length < SHORTEST_SLIP) continue
      const key = use.name.core.map((part, j) => (i === j ? '*' : part)).join(' ')
      const known = open.get(key) ?? []
      for (const other of known)
        if (other.word !== word && other.word[0] === word[0] && withinOneSlip(other.word, word)) yield [other.use, use]
      known.push({ use, word })
      open.set(key, known)
    }
  }
}

/** «Відділ культури» and «Відділ культури та туризму»: the longer goes on where the shorter ends. */
function* longerForms(uses: readonly NameUse[]): Generator<[NameUse, NameUse]> {
  const byCore = new Map<string, NameUse>()
  for (const use of uses) if (use.name.core.length > 1) byCore.set(use.name.core.join(' '), use)
  for (const use of uses) {
    const { core } = use.name
    for (let length = 2; length < core.length; length++) {
      const shorter = byCore.get(core.slice(0, length).join(' '))
      if (shorter && LIST_LINK.test(use.name.links[length - 1] ?? '')) yield [shorter, use]
    }
  }
}

/** A longer name goes on with «та», «і» or a comma, not with «з питань», «№» or a genitive. */
const LIST_LINK = /^(?:\s*населення)?\s*(?:,|та|і|й)\s*$/u

/** An abbreviation and a full name with the same initials, unless the document says that they are one. */
function* abbreviated(uses: readonly NameUse[], view: PlanView): Generator<[NameUse, NameUse]> {
  const byInitials = new Map<string, NameUse>()
  for (const use of uses) if (use.name.core.length > 2) byInitials.set(initialsOf(use.name.name), use)
  for (const use of uses) {
    const short = use.name.name.replace(/\s*\(.*$/u, '')
    if (!isAbbreviation(short) || short.length < 3 || definedAbbreviations(view).has(short)) continue
    const full = byInitials.get(short)
    if (full && full !== use) yield [use, full]
  }
}

/** Union of pairs into groups. */
class Groups {
  private readonly parents = new Map<NameUse, NameUse>()
  private readonly uses: readonly NameUse[]

  constructor(uses: readonly NameUse[]) {
    this.uses = uses
  }

  join(a: NameUse, b: NameUse): void {
    const rootA = this.rootOf(a)
    const rootB = this.rootOf(b)
    if (rootA !== rootB) this.parents.set(rootB, rootA)
  }

  clusters(): NameUse[][] {
    const groups = new Map<NameUse, NameUse[]>()
    for (const use of this.uses) {
      const root = this.rootOf(use)
      groups.set(root, [...(groups.get(root) ?? []), use])
    }
    return [...groups.values()].filter((group) => group.length > 1)
  }

  private rootOf(use: NameUse): NameUse {
    let root = use
    for (let parent = this.parents.get(root); parent; parent = this.parents.get(root)) root = parent
    return root
  }
}
