import { CONSENT_MARK } from './name-tokens.ts'

/** «(за згодою)» in its variants: unclosed, without brackets, broken by a line, run together. */
const CONSENT =
  /\(\s*(?:за|по)\s*(?:(?:їх|її|його|попередньою|окремою)\s+)?згод(?:-\s*)?(?:ою|и|і)\s*\)?|(?<![\p{L}])(?:за|по)\s*згод(?:-\s*)?ою(?![\p{L}])/giu

/** Puts a mark where the text says that the body takes part by its own consent. */
export function markConsent(text: string): string {
  return text.replace(CONSENT, ` ${CONSENT_MARK} `)
}

/** Takes the marks out of a name again. */
export function dropConsentMarks(text: string): string {
  return text.replaceAll(CONSENT_MARK, ' ')
}
