const APOSTROPHES = /[ʼ’'`´‘ʹ′]/g
const SEPARATORS = /[^\p{L}\p{N}%]+/gu
/** Text of the usual signs only, in which separators are told by ranges, several times quicker than by properties. */
const IS_USUAL = /^[\u0020-\u007e\u0400-\u045f№«»„“”–—…\n]*$/
const USUAL_SEPARATORS = /[^a-z0-9%\u0400-\u045f]+/g
const IS_UNEVEN = /[^\S ]| {2}/

/**
 * Folds Ukrainian text for search and matching: lower case, NFC, without apostrophes and quotes, ґ as г, every run of
 * other signs as one space. What a person would call "the same words" folds to the same string.
 */
export function fold(text: string): string {
  const letters = text
    .normalize('NFC')
    .toLowerCase()
    .replace(APOSTROPHES, '')
    .replaceAll('\u00ad', '')
    .replaceAll('ґ', 'г')
  return letters.replace(IS_USUAL.test(letters) ? USUAL_SEPARATORS : SEPARATORS, ' ').trim()
}

/** Collapses every run of white space (no-break spaces too) into one space and trims. */
export function collapse(text: string): string {
  return (IS_UNEVEN.test(text) ? text.replace(/\s+/g, ' ') : text).trim()
}
