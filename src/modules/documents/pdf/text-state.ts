import type { Direction, Matrix } from './geometry.ts'
import { apply, identity, multiply } from './geometry.ts'

/** A font as far as placing its characters needs it. */
export interface FontFacts {
  readonly name: string
  /** Width of one unit of a glyph in units of the font size. */
  readonly unit: number
  readonly bold: boolean
}

/** A character as the library hands it over. */
export interface PrintedGlyph {
  readonly unicode: string
  readonly width: number
  readonly isSpace: boolean
}

/** Where a character came to stand on the page. */
export interface Placement {
  readonly x: number
  readonly y: number
  readonly width: number
  readonly spacing: number
  readonly size: number
  readonly direction: Direction
  readonly run: number
}

/** Text parameters that `q` and `Q` save and restore. */
export interface TextParameters {
  readonly font: FontFacts | null
  readonly size: number
  readonly characterSpacing: number
  readonly wordSpacing: number
  readonly scale: number
  readonly rise: number
  readonly leading: number
  readonly mode: number
}

export const initialText: TextParameters = {
  font: null,
  size: 0,
  characterSpacing: 0,
  wordSpacing: 0,
  scale: 1,
  rise: 0,
  leading: 0,
  mode: 0,
}

/** The text cursor of PDF (ISO 32000-2, 9.4): a matrix, the start of the line and the place reached on it. */
export class TextCursor {
  private matrix: Matrix = identity
  private lineX = 0
  private lineY = 0
  private x = 0
  private y = 0
  private run = 0

  begin(): void {
    this.setMatrix(identity)
  }

  setMatrix(matrix: Matrix): void {
    this.run += 1
    this.matrix = matrix
    this.lineX = 0
    this.lineY = 0
    this.x = 0
    this.y = 0
  }

  moveLine(x: number, y: number): void {
    this.run += 1
    this.lineX += x
    this.lineY += y
    this.x = this.lineX
    this.y = this.lineY
  }

  /** Moves by a number of a text array: thousandths of the font size, against the direction of writing. */
  kern(amount: number, text: TextParameters): void {
    this.x -= (amount / 1000) * text.size * text.scale
  }

  /** Places one character and moves past it; undefined where its direction is no horizontal or vertical one. */
  place(glyph: PrintedGlyph, text: TextParameters, page: Matrix): Placement | undefined {
    const unit = text.font?.unit ?? 0.001
    const advance = glyph.width * unit * text.size * text.scale
    const extra = (text.characterSpacing + (glyph.isSpace ? text.wordSpacing : 0)) * text.scale
    const matrix = multiply(page, this.matrix)
    const start = apply(matrix, this.x, this.y + text.rise)
    this.x += advance + extra
    const [along, across] = [matrix[0], matrix[1]]
    const stretch = Math.hypot(along, across)
    const direction = directionOf(text.size < 0 ? -along : along, text.size < 0 ? -across : across)
    if (direction === undefined) return undefined
    return {
      x: start[0],
      y: start[1],
      width: Math.abs(advance) * stretch,
      spacing: extra * stretch,
      size: Math.abs(text.size) * Math.hypot(matrix[2], matrix[3]),
      direction,
      run: this.run,
    }
  }
}

function directionOf(along: number, across: number): Direction | undefined {
  const steep = Math.abs(across) > Math.abs(along)
  // Text that leans by more than some 9 degrees is a watermark or a stamp.
  if (Math.min(Math.abs(across), Math.abs(along)) > 0.16 * Math.max(Math.abs(across), Math.abs(along))) return undefined
  if (steep) return across > 0 ? 1 : 3
  return along >= 0 ? 0 : 2
}
