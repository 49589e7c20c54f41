import type { Paragraph } from '../model.ts'
import { median } from './geometry.ts'
import type { Setting } from './line-joining.ts'
import { joinLine } from './line-joining.ts'
import type { TextLine } from './lines.ts'

/** Where lines of a region begin and how far they may reach. */
export interface TextFrame {
  readonly left: number
  readonly right: number
  readonly isCell: boolean
}

export interface SetParagraph extends Pick<Paragraph, 'text' | 'bold' | 'align'> {
  readonly page: number
  readonly lines: readonly TextLine[]
}

/** Width of a space, in sizes of the type. */
const spaceWidth = 0.25
/** What the place of a frame's edge may be wrong by, in sizes of the type. */
const doubt = 0.15

/** Joins lines of one region into the paragraphs that their author set. */
export function paragraphsOf(lines: readonly TextLine[], frame: TextFrame, setting: Setting): SetParagraph[] {
  const groups: TextLine[][] = []
  const leading = localLeading(lines, frame.isCell ? setting.cellLeading : setting.textLeading)
  for (const line of lines) {
    const group = groups.at(-1)
    const last = group?.at(-1)
    if (group === undefined || last === undefined || isParagraphEnd(last, line, frame, leading)) groups.push([line])
    else group.push(line)
  }
  const pieces = frame.isCell ? groups.flatMap((group) => setting.known.split(group)) : groups
  return pieces.map((piece) => paragraphOf(piece, frame, setting))
}

function paragraphOf(lines: readonly TextLine[], frame: TextFrame, setting: Setting): SetParagraph {
  let text = ''
  let last: TextLine | undefined
  for (const line of lines) {
    const isFull = last !== undefined && last.right + line.firstCharacter > frame.right + 0.02 * line.size
    text = last === undefined ? line.text : joinLine(text, line.text, isFull ? last.text : null, setting)
    last = line
  }
  return {
    text,
    lines,
    page: lines[0]?.page ?? 0,
    bold: lines.every((line) => line.bold),
    align: alignmentOf(lines, frame),
  }
}

/** Usual distance of baselines here, in sizes of the type; the document's where the region is too short to tell. */
function localLeading(lines: readonly TextLine[], usual: number): number {
  const steps: number[] = []
  for (const [index, line] of lines.entries()) {
    const next = lines[index + 1]
    if (next !== undefined && next.page === line.page && next.baseline > line.baseline) {
      steps.push((next.baseline - line.baseline) / Math.max(next.size, line.size))
    }
  }
  return steps.length >= 4 ? Math.min(median(steps), 1.6 * usual) : usual
}

function isParagraphEnd(line: TextLine, next: TextLine, frame: TextFrame, leading: number): boolean {
  const size = Math.max(line.size, next.size)
  if (line.direction !== next.direction) return true
  if (line.page === next.page && next.baseline - line.baseline > 1.4 * leading * size) return true
  if (line.direction !== 0) return false
  if (Math.min(line.size, next.size) < 0.85 * size) return true
  if (!frame.isCell && line.bold !== next.bold) return true
  if (startsItem(next.text) && endsItem(line.text)) return true
  const place = placeOf(line, frame)
  const nextPlace = placeOf(next, frame)
  const isRagged = place === 'center' || nextPlace === 'center' || place === 'right' || nextPlace === 'right'
  const isIndented = next.left - line.left > 0.9 * size && next.left - frame.left > 0.9 * size
  // Under an item of a list the text stands further in than the number.
  if (!isRagged && isIndented && !startsItem(line.text)) return true
  const available = place === 'center' || place === 'right' ? frame.right - frame.left : frame.right - line.left
  const needed = line.right - line.left + spaceWidth * size + next.firstUnit
  return needed <= available - doubt * size
}

/** The line begins an item of a list: `1)`, `2.`, `а)`, a dash or a bullet. */
function startsItem(text: string): boolean {
  return /^(?:\d{1,3}(?:\.\d{1,3})*[.)]|[а-яіїєґ]\)|[-–—•▪➢✓*·])\s/iu.test(text)
}

function endsItem(text: string): boolean {
  return /[.;:!?]["»”)]?$/u.test(text)
}

/** How one line lies in its frame. */
function placeOf(line: TextLine, frame: TextFrame): 'left' | 'center' | 'right' | 'full' {
  const before = line.left - frame.left
  const after = frame.right - line.right
  if (before < 0.8 * line.size) return after < 0.8 * line.size ? 'full' : 'left'
  if (Math.abs(before - after) < Math.max(0.5 * line.size, 0.03 * (frame.right - frame.left))) return 'center'
  return after < 0.5 * line.size && before > 3 * line.size ? 'right' : 'left'
}

function alignmentOf(lines: readonly TextLine[], frame: TextFrame): Paragraph['align'] {
  const places = lines.map((line) => placeOf(line, frame))
  const last = places.at(-1)
  if (places.every((place) => place === 'center' || place === 'full') && last === 'center') return 'center'
  if (places.every((place) => place === 'right' || place === 'full') && last === 'right') return 'right'
  const body = lines.slice(0, -1)
  const rights = body.map((line) => line.right)
  const isJustified = body.length >= 2 && Math.max(...rights) - Math.min(...rights) < 1
  return isJustified ? 'justify' : 'left'
}
