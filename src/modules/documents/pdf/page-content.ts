import type { PDFPageProxy } from 'pdfjs-dist'
import type { Glyph, Matrix, PageContent, Ruling } from './geometry.ts'
import { identity, multiply } from './geometry.ts'
import { fromMislabelledCyrillic, isMislabelledCyrillic, plainText, unknownCharacter } from './glyph-text.ts'
import { loadPdfjs } from './open-pdf.ts'
import { pathRulings } from './path-rulings.ts'
import type { FontFacts, PrintedGlyph, TextParameters } from './text-state.ts'
import { initialText, TextCursor } from './text-state.ts'

/** Beyond this many operators a page is a drawing (a map, a plan of a building), not text; the rest is left out. */
const mostOperators = 2_000_000

/** Reads where every character and every line of a page stands. The page's own memory is released. */
export async function readPageContent(page: PDFPageProxy): Promise<PageContent> {
  const { OPS, AnnotationMode } = await loadPdfjs()
  const list = await page.getOperatorList({ annotationMode: AnnotationMode.DISABLE })
  const viewport = page.getViewport({ scale: 1 })
  const painter = new Painter(matrixOf(viewport.transform) ?? identity, (name) => fontFacts(page, name))
  const act = painter.actions(OPS)
  const length = Math.min(list.fnArray.length, mostOperators)
  for (let index = 0; index < length; index += 1) {
    const operator = list.fnArray[index]
    if (operator === undefined) continue
    const parameters: unknown = list.argsArray[index]
    act.get(operator)?.(Array.isArray(parameters) ? parameters : [])
  }
  page.cleanup()
  return { page: page.pageNumber, width: viewport.width, height: viewport.height, ...painter.result(viewport) }
}

interface State {
  readonly matrix: Matrix
  readonly text: TextParameters
}

interface FontCounts {
  western: number
  latin: number
  cyrillic: number
}

/** Follows the operators of a page as a painter would, and notes characters and lines instead of painting them. */
class Painter {
  private state: State
  private readonly saved: State[] = []
  private readonly cursor = new TextCursor()
  private readonly glyphs: Glyph[] = []
  private readonly glyphFonts: string[] = []
  private readonly rulings: Ruling[] = []
  private readonly counts = new Map<string, FontCounts>()
  private readonly fonts = new Map<string, FontFacts>()
  private readonly findFont: (name: string) => FontFacts

  constructor(matrix: Matrix, findFont: (name: string) => FontFacts) {
    this.state = { matrix, text: initialText }
    this.findFont = findFont
  }

  actions(ops: Readonly<Record<string, number>>): Map<number, (parameters: readonly unknown[]) => void> {
    const strokes = [ops.stroke, ops.closeStroke]
    const fills = [ops.fill, ops.eoFill]
    const both = [ops.fillStroke, ops.eoFillStroke, ops.closeFillStroke, ops.closeEOFillStroke]
    const named: Readonly<Record<string, (parameters: readonly unknown[]) => void>> = {
      save: () => this.save(),
      restore: () => this.restore(),
      transform: (p) => this.transform(matrixOf(p)),
      paintFormXObjectBegin: ([matrix]) => {
        this.save()
        this.transform(matrixOf(matrix))
      },
      paintFormXObjectEnd: () => this.restore(),
      constructPath: ([painting, data]) => {
        const fill = fills.includes(painting as number) || both.includes(painting as number)
        const stroke = strokes.includes(painting as number) || both.includes(painting as number)
        const path: unknown = Array.isArray(data) ? data[0] : undefined
        if ((fill || stroke) && path instanceof Float32Array) {
          this.rulings.push(...pathRulings(path, this.state.matrix, { fill, stroke }))
        }
      },
      // A rule drawn as one pixel stretched over the unit square.
      paintSolidColorImageMask: () => {
        const square = [0, 0, 0, 1, 1, 0, 1, 1, 1, 1, 0, 1, 4]
        this.rulings.push(...pathRulings(square, this.state.matrix, { fill: true, stroke: false }))
      },
      beginText: () => this.cursor.begin(),
      setTextMatrix: ([matrix]) => this.cursor.setMatrix(matrixOf(matrix) ?? identity),
      moveText: ([x, y]) => this.cursor.moveLine(numberOf(x), numberOf(y)),
      setLeadingMoveText: ([x, y]) => {
        this.setText({ leading: -numberOf(y) })
        this.cursor.moveLine(numberOf(x), numberOf(y))
      },
      nextLine: () => this.cursor.moveLine(0, -this.state.text.leading),
      setLeading: ([leading]) => this.setText({ leading: numberOf(leading) }),
      setCharSpacing: ([spacing]) => this.setText({ characterSpacing: numberOf(spacing) }),
      setWordSpacing: ([spacing]) => this.setText({ wordSpacing: numberOf(spacing) }),
      setHScale: ([percent]) => this.setText({ scale: numberOf(percent) / 100 }),
      setTextRise: ([rise]) => this.setText({ rise: numberOf(rise) }),
      setTextRenderingMode: ([mode]) => this.setText({ mode: numberOf(mode) }),
      setFont: ([name, size]) => this.setText({ font: this.font(String(name)), size: numberOf(size) }),
      setGState: ([entries]) => this.setGraphicsState(entries),
      showText: ([glyphs]) => this.showText(glyphs),
    }
    const actions = new Map<number, (parameters: readonly unknown[]) => void>()
    for (const [name, action] of Object.entries(named)) {
      const operator = ops[name]
      if (operator !== undefined) actions.set(operator, action)
    }
    return actions
  }

  /** What was noted, without what lies beside the page. */
  result(page: {
    readonly width: number
    readonly height: number
  }): Pick<PageContent, 'glyphs' | 'rulings' | 'unreadable' | 'guessed'> {
    const mislabelled = new Set(
      [...this.counts].filter(([, counts]) => isMislabelledCyrillic(counts)).map(([name]) => name),
    )
    let unreadable = 0
    let guessed = 0
    const glyphs: Glyph[] = []
    for (const [index, glyph] of this.glyphs.entries()) {
      if (glyph.x < -1 || glyph.x > page.width + 1 || glyph.y < -1 || glyph.y > page.height + glyph.size) continue
      if (glyph.text === unknownCharacter) unreadable += 1
      if (mislabelled.has(this.glyphFonts[index] ?? '')) {
        guessed += 1
        glyphs.push({ ...glyph, text: fromMislabelledCyrillic(glyph.text) })
      } else glyphs.push(glyph)
    }
    return { glyphs, rulings: this.rulings, unreadable, guessed }
  }

  private save(): void {
    this.saved.push(this.state)
  }

  private restore(): void {
    this.state = this.saved.pop() ?? this.state
  }

  private transform(matrix: Matrix | undefined): void {
    if (matrix !== undefined) this.state = { ...this.state, matrix: multiply(this.state.matrix, matrix) }
  }

  private setText(change: Partial<TextParameters>): void {
    this.state = { ...this.state, text: { ...this.state.text, ...change } }
  }

  private setGraphicsState(entries: unknown): void {
    if (!Array.isArray(entries)) return
    for (const entry of entries) {
      if (Array.isArray(entry) && entry[0] === 'Font' && Array.isArray(entry[1])) {
        this.setText({ font: this.font(String(entry[1][0])), size: numberOf(entry[1][1]) })
      }
    }
  }

  private font(name: string): FontFacts {
    const known = this.fonts.get(name)
    if (known !== undefined) return known
    const facts = this.findFont(name)
    this.fonts.set(name, facts)
    return facts
  }

  private showText(glyphs: unknown): void {
    if (!Array.isArray(glyphs)) return
    const { text, matrix } = this.state
    for (const glyph of glyphs as readonly (number | PrintedGlyph | null)[]) {
      if (typeof glyph === 'number') this.cursor.kern(glyph, text)
      else if (glyph !== null && typeof glyph === 'object') {
        const placement = this.cursor.place(glyph, text, matrix)
        if (placement !== undefined) this.note(glyph, placement, text)
      }
    }
  }

  private note(glyph: PrintedGlyph, placement: Omit<Glyph, 'text' | 'bold'>, text: TextParameters): void {
    const plain = plainText(String(glyph.unicode ?? ''))
    if (plain === '' || placement.size < 0.5) return
    const font = text.font?.name ?? ''
    // Filling and stroking the same letter is how a missing bold face is imitated.
    const bold = text.font?.bold === true || text.mode === 2
    this.count(font, plain)
    this.glyphs.push({ text: plain, ...placement, bold })
    this.glyphFonts.push(font)
  }

  private count(font: string, text: string): void {
    let counts = this.counts.get(font)
    if (counts === undefined) {
      counts = { western: 0, latin: 0, cyrillic: 0 }
      this.counts.set(font, counts)
    }
    const code = text.codePointAt(0) ?? 0
    if (code >= 0x400 && code <= 0x4ff) counts.cyrillic += 1
    else if (code >= 0xc0 && code <= 0xff) counts.western += 1
    else if ((code >= 0x41 && code <= 0x5a) || (code >= 0x61 && code <= 0x7a)) counts.latin += 1
  }
}

const boldName = /bold|black|heavy|-demi|,b\b|-b$/i

function fontFacts(page: PDFPageProxy, name: string): FontFacts {
  const font: unknown = page.commonObjs.has(name) ? page.commonObjs.get(name) : undefined
  if (font === null || typeof font !== 'object') return { name, unit: 0.001, bold: false }
  const matrix = 'fontMatrix' in font ? matrixOf(font.fontMatrix) : undefined
  const isNamedBold = 'name' in font && boldName.test(String(font.name))
  return { name, unit: matrix?.[0] || 0.001, bold: isNamedBold || ('bold' in font && font.bold === true) }
}

function numberOf(value: unknown): number {
  return typeof value === 'number' && Number.isFinite(value) ? value : 0
}

function matrixOf(value: unknown): Matrix | undefined {
  if (!(Array.isArray(value) || value instanceof Float32Array) || value.length < 6) return undefined
  const [a, b, c, d, e, f] = Array.from(value as ArrayLike<unknown>, numberOf)
  return [a ?? 1, b ?? 0, c ?? 0, d ?? 1, e ?? 0, f ?? 0]
}
