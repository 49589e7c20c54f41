import { collapse } from '#platform/text/fold.ts'
import type { HeaderLine } from './header-lines.ts'

export interface Signature {
  readonly post: string
  readonly name: string | null
}

const POST =
  /^(?:в\.?\s?о\.?\s|т\.?\s?в\.?\s?о\.?\s|заступни|начальни|директор|секретар|голова|керівни|керуюч|завідувач|міськ\p{L}+ голова|селищн\p{L}+ голова|сільськ\p{L}+ голова|перш\p{L}+ заступни|головн\p{L}+ спеціаліст|староста|уповноважен)/iu
const NAME =
  /(?:\p{Lu}[\p{Ll}'’ʼ]+(?:-\p{Lu}\p{Ll}+)?\s+\p{Lu}[\p{Lu}'’ʼ-]{2,}|\p{Lu}\.\s?(?:\p{Lu}\.\s?)?\p{Lu}[\p{L}'’ʼ-]{2,}|\p{Lu}[\p{Ll}'’ʼ-]{2,}\s+\p{Lu}\.\s?\p{Lu}\.?)$/u
/** A post may run over so many lines before its name. */
const MOST_LINES = 4

export const isPost = (text: string): boolean => POST.test(text)

/** The name with which a line ends («Олена БУЗОК», «О. Бузок»), or null. */
export const nameIn = (text: string): string | null => NAME.exec(text)?.[0] ?? null

/** Posts and names that close the document. */
export function readSignatures(lines: readonly HeaderLine[]): Signature[] {
  const signatures: Signature[] = []
  for (let at = 0; at < lines.length; at++) {
    if (!POST.test(lines[at]?.text ?? '')) continue
    let post = ''
    for (let i = at; i < Math.min(lines.length, at + MOST_LINES); i++) {
      const text = lines[i]?.text ?? ''
      if (/^\[.*\]$/u.test(text)) continue
      if (i > at && POST.test(text)) break
      const name = NAME.exec(text)
      post = collapse(`${post} ${name ? text.slice(0, name.index) : text}`)
      if (!name && text.length < 120) continue
      if (name && post.length < 160) {
        signatures.push({ post: post.replace(/[\s_]+$/u, ''), name: collapse(name[0]) })
        at = i
      }
      break
    }
  }
  return signatures
}
