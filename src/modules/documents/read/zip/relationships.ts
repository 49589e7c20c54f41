import { decodeXml } from '../xml/decode-xml.ts'
import { END, OPEN, XmlScanner } from '../xml/xml-scanner.ts'
import type { Archive } from './archive.ts'

export interface Relationship {
  readonly id: string
  /** Last word of the relationship's type: `officeDocument`, `styles`, `worksheet`. */
  readonly type: string
  /** Path of the part from the container's root. */
  readonly target: string
}

/** Relationships of a part of an Office Open XML container; of the container itself for the part ''. */
export function readRelationships(archive: Archive, part: string): readonly Relationship[] {
  const slash = part.lastIndexOf('/')
  const folder = part.slice(0, slash + 1)
  const bytes = archive.find(`${folder}_rels/${part.slice(slash + 1)}.rels`)
  if (bytes === null) return []
  const list: Relationship[] = []
  const xml = new XmlScanner(decodeXml(bytes), 'relationships')
  for (let token = xml.next(); token !== END; token = xml.next()) {
    if (token !== OPEN || xml.name !== 'Relationship' || xml.attribute('TargetMode') === 'External') continue
    const type = xml.attribute('Type') ?? ''
    list.push({
      id: xml.attribute('Id') ?? '',
      type: type.slice(type.lastIndexOf('/') + 1),
      target: resolveTarget(folder, xml.attribute('Target') ?? ''),
    })
  }
  return list
}

function resolveTarget(folder: string, target: string): string {
  const path: string[] = []
  const whole = target.startsWith('/') ? target : `${folder}${target}`
  for (const step of whole.split('/')) {
    if (step === '..') path.pop()
    else if (step !== '' && step !== '.') path.push(step)
  }
  return path.join('/')
}

/** Path of the part of a type that a container or part names; the usual path where it names none. */
export function partOfType(list: readonly Relationship[], type: string, usual: string): string {
  return list.find((relationship) => relationship.type === type)?.target ?? usual
}
