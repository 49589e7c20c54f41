import { fold } from '#platform/text/fold.ts'

/** Posts and people who act, folded, in the nominative as a plan names them; source: names of posts in ДК 003:2010. */
const POST =
  /^(?:заступни(?:к|ки|ця|ці)|голов(?:а|и)|старост(?:а|и)|начальни(?:к|ки|ця|ці)|керівни(?:к|ки|ця|ці)|керуюч(?:ий|а|і)|директор(?:ка|и|ки)?|завідувач(?:ка|і|ки)?|радни(?:к|ки|ця|ці)|помічни(?:к|ки|ця|ці)|секретар(?:ка|і|ки)?|спеціаліст(?:ка|и|ки)?|фах(?:івець|івці|івчиня)|координатор(?:ка|и|ки)?|депутат(?:ка|и|ки)?|омбудсман|інспектор(?:ка|и|ки)?|офіцер(?:ка|и|ки)?|працівни(?:к|ки|ця|ці)|психолог(?:иня|и|ині)?|педагог(?:иня|и|ині)?|лікар(?:ка|і|ки)?|експерт(?:ка|и|ки)?|юрист(?:ка|и|ки)?)$/u
const AUTHORISED = /^уповноважен(?:ий|а|і)$/u
const AUTHORISED_BODY = /^(?:підрозділ|орган|установ|заклад|банк|організац)/u
/** What may stand before the post: «перший», «міський», «головний», «виконуючий обов’язки». */
const BEFORE_POST = /(?:ий|ій|[сцз]ька|[сцз]ькі|на|ні|ша|ші|ва|ві)$|^обовязки$|^в$|^о$|^т$/u

/** Whether a name is that of a post («заступник міського голови») and not of an organisation, by its first noun. */
export function isOfficialName(name: string): boolean {
  const words = fold(name).split(' ')
  for (const [at, word] of words.entries()) {
    if (AUTHORISED.test(word)) return !AUTHORISED_BODY.test(words[at + 1] ?? '')
    if (POST.test(word)) return true
    if (at >= 3 || !BEFORE_POST.test(word)) return false
  }
  return false
}

/** Whether a name stands in the plural («заклади освіти»), by the ending of its first word. */
export function isPluralName(name: string): boolean {
  const first = /[\p{L}’'ʼ]+/u.exec(name)?.[0] ?? ''
  return first.length > 3 && /[иії]$/u.test(first)
}
