import type { Locale } from '#platform/i18n/locale.ts'
import { AppError, type ErrorCode } from './app-error.ts'

type Facts = Readonly<Record<string, string | number>>
type Sentence = (facts: Facts) => string

const megabytes = (bytes: string | number | undefined, locale: Locale) =>
  new Intl.NumberFormat(locale, { maximumFractionDigits: 1 }).format(Number(bytes ?? 0) / 1_048_576)

/** For every code: what happened and what to do next, for the person. */
const messages: Record<Locale, Record<ErrorCode, Sentence>> = {
  uk: {
    'document.empty': () => 'Файл порожній. Перевірте, чи він зберігся повністю, і виберіть його ще раз.',
    'document.unknown_format': () =>
      'Не вдалося впізнати формат файлу. Поступ читає docx, odt, xlsx, pdf із текстом, html, txt і doc. Збережіть документ в одному з цих форматів.',
    'document.damaged': () =>
      'Файл пошкоджено або завантажено не повністю. Відкрийте його в редакторі, збережіть наново й виберіть ще раз.',
    'document.too_large': (facts) =>
      `Файл завеликий: ${megabytes(facts.bytes, 'uk')} МБ, а можна до ${megabytes(facts.limit, 'uk')} МБ. Приберіть із нього зображення або розділіть на частини.`,
    'document.bomb': () =>
      'Вміст файлу розпаковується в надто великий обсяг, тому його не відкрито. Збережіть документ наново у Word або LibreOffice.',
    'document.entities': () =>
      'У файлі є визначення XML, яких не буває в документах офісних програм, тому його не відкрито. Збережіть документ наново у Word або LibreOffice.',
    'document.encrypted': () =>
      'Файл захищено паролем. Зніміть пароль (Файл → Відомості → Захист) і виберіть його ще раз.',
    'document.no_text': (facts) =>
      `У документі немає тексту${facts.pages ? ` (сторінок: ${facts.pages})` : ''}, лише зображення сторінок. Розпізнайте його (OCR) або візьміть файл, з якого його друкували.`,
    'document.needs_office': () =>
      'Щоб прочитати старий формат doc, потрібен LibreOffice. Установіть його (Debian: apt-get install libreoffice-writer) або збережіть документ як docx.',
    'document.took_too_long': () =>
      'Документ читався надто довго, тому читання зупинено. Розділіть його на частини або збережіть як docx.',
    'intake.no_measures': () =>
      'Документ прочитано, але заходів у ньому не знайдено. Перевірте, чи це файл із таблицею заходів, а не лише рішення про затвердження.',
    'intake.not_interchange': (facts) =>
      `Файл JSON не відповідає формі обміну планом${facts.path ? ` (поле ${facts.path})` : ''}. Візьміть файл, який вивантажив Поступ.`,
    not_found: () => 'Такого запису немає.',
    conflict: () => 'Запис уже змінив хтось інший. Ваше збережено поряд; порівняйте й виберіть, що лишити.',
    invalid: (facts) => `Дані заповнено не повністю або з помилкою${facts.field ? `: ${facts.field}` : ''}.`,
    internal: () => 'Щось пішло не так. Збережене на місці; спробуйте ще раз.',
  },
  en: {
    'document.empty': () => 'The file is empty. Check that it was saved completely and choose it again.',
    'document.unknown_format': () =>
      'The format of the file is not known. Postup reads docx, odt, xlsx, pdf with text, html, txt and doc. Save the document in one of these.',
    'document.damaged': () =>
      'The file is damaged or was not downloaded completely. Open it in an editor, save it again and choose it once more.',
    'document.too_large': (facts) =>
      `The file is too large: ${megabytes(facts.bytes, 'en')} MB, and ${megabytes(facts.limit, 'en')} MB is the limit. Take images out of it or divide it.`,
    'document.bomb': () =>
      'The content of the file unpacks to far too much, so it was not opened. Save the document again in Word or LibreOffice.',
    'document.entities': () =>
      'The file holds XML definitions that no office program writes, so it was not opened. Save the document again in Word or LibreOffice.',
    'document.encrypted': () => 'The file is protected by a password. Remove the password and choose it again.',
    'document.no_text': (facts) =>
      `The document has no text${facts.pages ? ` (${facts.pages} pages)` : ''}, only pictures of pages. Recognise it (OCR) or take the file that it was printed from.`,
    'document.needs_office': () =>
      'The old doc format needs LibreOffice. Install it (Debian: apt-get install libreoffice-writer) or save the document as docx.',
    'document.took_too_long': () =>
      'The document took too long, so the reading was stopped. Divide it or save it as docx.',
    'intake.no_measures': () =>
      'The document was read, but no measures were found in it. Check that it is the file with the table of measures and not only the decision.',
    'intake.not_interchange': (facts) =>
      `The JSON file is not in the plan interchange form${facts.path ? ` (field ${facts.path})` : ''}. Take a file that Postup has exported.`,
    not_found: () => 'There is no such record.',
    conflict: () => 'Somebody else has changed the record. Yours is kept beside it; compare them and choose.',
    invalid: (facts) => `Something is missing or wrong${facts.field ? `: ${facts.field}` : ''}.`,
    internal: () => 'Something went wrong. What was saved is in place; try again.',
  },
}

/** The sentence for a person: what happened and what to do. An unknown error says nothing of its inside. */
export function messageOf(error: unknown, locale: Locale): string {
  return error instanceof AppError ? messages[locale][error.code](error.facts) : messages[locale].internal({})
}

/** The same by code and facts, as a record keeps them. */
export function messageOfCode(code: string, facts: Facts, locale: Locale): string {
  const known = messages[locale] as Readonly<Record<string, Sentence>>
  return (known[code] ?? messages[locale].internal)(facts)
}
