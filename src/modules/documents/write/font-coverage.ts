/**
 * Code points for which a TrueType font has a form, read from its `cmap` table (format 4, the Basic Multilingual
 * Plane: all that office typefaces use). Gives inclusive ranges in ascending order.
 */
export function fontCoverage(font: Uint8Array): readonly (readonly [number, number])[] {
  const view = new DataView(font.buffer, font.byteOffset, font.byteLength)
  const cmap = tableOffset(view, 'cmap')
  for (let index = 0; index < view.getUint16(cmap + 2); index += 1) {
    const subtable = cmap + view.getUint32(cmap + 4 + index * 8 + 4)
    if (view.getUint16(subtable) === 4) return segments(view, subtable)
  }
  return []
}

function tableOffset(view: DataView, tag: string): number {
  for (let index = 0; index < view.getUint16(4); index += 1) {
    const record = 12 + index * 16
    const name = String.fromCharCode(...[0, 1, 2, 3].map((at) => view.getUint8(record + at)))
    if (name === tag) return view.getUint32(record + 8)
  }
  throw new RangeError(`the font has no table ${tag}`)
}

/** Format 4: parallel arrays of segment ends, starts, deltas and offsets; glyph 0 means "no form". */
function segments(view: DataView, at: number): (readonly [number, number])[] {
  const doubled = view.getUint16(at + 6)
  const ranges: [number, number][] = []
  for (let offset = 0; offset < doubled; offset += 2) {
    const end = view.getUint16(at + 14 + offset)
    const start = view.getUint16(at + 16 + doubled + offset)
    const delta = view.getUint16(at + 16 + 2 * doubled + offset)
    const rangeAt = at + 16 + 3 * doubled + offset
    const rangeOffset = view.getUint16(rangeAt)
    for (let code = start; code <= end && code !== 0xffff; code += 1) {
      const glyph = rangeOffset === 0 ? code : view.getUint16(rangeAt + rangeOffset + 2 * (code - start))
      if (glyph === 0 && rangeOffset !== 0) continue
      if (((glyph + delta) & 0xffff) === 0) continue
      const last = ranges.at(-1)
      if (last !== undefined && last[1] === code - 1) last[1] = code
      else ranges.push([code, code])
    }
  }
  return ranges
}

/** A test whether every one of the fonts has a form for a code point. */
export function coveredByAll(fonts: readonly Uint8Array[]): (codePoint: number) => boolean {
  const covered = new Uint8Array(0x10000)
  for (const font of fonts) {
    for (const [start, end] of fontCoverage(font))
      for (let code = start; code <= end; code += 1) covered[code] = (covered[code] ?? 0) + 1
  }
  return (codePoint) => covered[codePoint] === fonts.length
}
