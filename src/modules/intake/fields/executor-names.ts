import { dropConsentMarks } from './consent.ts'

const TRAILING = /[\s,;:./–—−-]/
const CONJUNCTION = /[\s,;](?:та|і|й|або|а також)$/iu

/** «Вишня О. П.»: the dot of an initial stays. */
const endsWithInitial = (name: string, end: number): boolean =>
  /(?:^|[\s.])\p{Lu}\.$/u.test(name.slice(Math.max(0, end - 3), end))

/** One name as it is kept: white space collapsed, separators, conjunctions and consent marks at its ends removed. */
export function collapseName(text: string): string {
  let name = dropConsentMarks(text).replace(/\s+/gu, ' ').trim()
  for (;;) {
    let end = name.length
    while (end > 0 && TRAILING.test(name.charAt(end - 1)) && !endsWithInitial(name, end)) end--
    name = name.slice(0, end)
    const conjunction = CONJUNCTION.exec(name)
    if (!conjunction) break
    name = name.slice(0, conjunction.index)
  }
  return name.replace(/^[\s,;:.–—−•·*▪●-]+/u, '')
}
