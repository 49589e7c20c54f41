/** Paper and type by ДСТУ 4163:2020; lengths in millimetres, type in points. */
export const A4 = { width: 210, height: 297 } as const
export const MARGIN = { left: 30, right: 10, top: 20, bottom: 20 } as const
export const TEXT_SIZE = 14
/** Name of the typeface in office files; the PDF embeds Tinos, which has its metrics. */
export const FONT = 'Times New Roman'

/** Millimetres in twentieths of a point. */
export function twips(millimetres: number): number {
  return Math.round((millimetres / 25.4) * 1440)
}

/** Millimetres between the margins. */
export function lineLength(orientation: 'portrait' | 'landscape'): number {
  return (orientation === 'landscape' ? A4.height : A4.width) - MARGIN.left - MARGIN.right
}
