/** Words of the field, put together without sense, for documents that exist only in tests and benchmarks. */
const words = [
  'забезпечення',
  'проведення',
  'навчання',
  'громада',
  'послуги',
  'підтримка',
  'жінок',
  'чоловіків',
  'рівних',
  'прав',
  'можливостей',
  'інформаційної',
  'кампанії',
  'місцевого',
  'рівня',
  'вільшанської',
  'постраждалих',
  'осіб',
  'центру',
  'надання',
  'соціальних',
  'розроблення',
  'порядку',
  'об’єднань',
  'щороку',
  'здоров’я',
  'ґендерної',
  'їхніх',
  'єдиного',
]

/** Numbers from 0 to 1 that only look random: the same seed gives the same row. */
export function seededRandom(seed: number): () => number {
  let state = seed >>> 0
  return () => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0
    return state / 2 ** 32
  }
}

/** An invented sentence of `length` words. */
export function inventedText(random: () => number, length: number): string {
  const chosen = Array.from({ length }, () => words[Math.floor(random() * words.length)] ?? 'захід')
  const text = chosen.join(' ')
  return text.charAt(0).toUpperCase() + text.slice(1)
}
