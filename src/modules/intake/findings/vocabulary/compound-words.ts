/** First parts of names that are written with a capital inside: «УкрБуд», «СоцПослуга». */
const BRAND =
  /^(?:Укр|Нац|Мін|Держ|Обл|Рай|Міськ|Пром|Авто|Еко|Екo|Агро|Приват|Моно|Смарт|Соц|Мед|Буд|Енерго|Тепло|Водо|Житло|Сіль|Гос|Пед|Теле|Радіо|Про|Вело|Інфо|Арт|Кібер|Дія|Ощад|Нафто|Газ|Гео|Біо|Тех|Інтер|Євро|Само|Спец|Старт|Молодь|Спів)$/u

/** True for the first part of a name that is written as one word with a capital inside. */
export function isBrandWord(first: string): boolean {
  return BRAND.test(first)
}

const COMPOUND =
  /(?:[оеєи]|^(?:кібер|медіа|відео|радіо|теле|авто|мульти|супер|інтер|контр|транс|міжнар|перед|понад|після|проти|нові|трьох|двох|чотирьох|пяти|шести|десяти|внутрішньо|загально))$/u

/** True for a beginning that Ukrainian joins to another word («соціально», «медіа», «багато»). */
export function isCompoundStart(first: string): boolean {
  return COMPOUND.test(first)
}
