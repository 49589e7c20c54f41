const APOSTROPHES = /[ʼ’'`´‘ʹ′]/g

/**
 * Folds Ukrainian text for search and matching: lower case, NFC, without apostrophes and quotes, ґ as г, every run of
 * other signs as one space. What a person would call "the same words" folds to the same string.
 */
export function fold(text: string): string {
  return text
    .normalize('NFC')
    .toLowerCase()
    .replace(APOSTROPHES, '')
    .replace(/\u00ad/g, '')
    .replace(/ґ/g, 'г')
    .replace(/[^\p{L}\p{N}%]+/gu, ' ')
    .trim()
}

/** Collapses every run of white space (no-break spaces too) into one space and trims. */
export function collapse(text: string): string {
  return text.replace(/[\s\u00a0\u202f]+/gu, ' ').trim()
}
