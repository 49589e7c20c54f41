import type { Locale } from '#platform/i18n/locale.ts'
import { AppError, type ErrorCode } from './app-error.ts'

type Facts = Readonly<Record<string, string | number>>
type Sentence = (facts: Facts) => string

const megabytes = (bytes: string | number | undefined, locale: Locale) =>
  new Intl.NumberFormat(locale, { maximumFractionDigits: 1 }).format(Number(bytes ?? 0) / 1_048_576)

/** What the operating system says of a file, by its code. */
const fileTroubles: Record<Locale, Readonly<Record<string, string>>> = {
  uk: {
    ENOENT: 'такого файлу або теки немає. Перевірте назву.',
    EISDIR: 'це тека, а не файл. Назвіть файл у ній.',
    ENOTDIR: 'частина шляху — файл, а не тека. Перевірте назву.',
    EACCES: 'немає права на цей файл. Дайте його або назвіть іншу теку.',
    EPERM: 'система не дозволяє цього. Назвіть іншу теку.',
    EROFS: 'диск відкрито лише для читання. Назвіть іншу теку.',
    ENOSPC: 'на диску не вистачає місця. Звільніть його або назвіть іншу теку.',
  },
  en: {
    ENOENT: 'there is no such file or folder. Check the name.',
    EISDIR: 'this is a folder and not a file. Name a file in it.',
    ENOTDIR: 'a part of the path is a file and not a folder. Check the name.',
    EACCES: 'no right to this file. Grant it, or name another folder.',
    EPERM: 'the system does not allow this. Name another folder.',
    EROFS: 'the disk is read-only. Name another folder.',
    ENOSPC: 'the disk is full. Free some space, or name another folder.',
  },
}

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
    'backup.not_a_backup': () => 'Це не резервна копія Поступу. Виберіть файл, який зробила команда «postup backup».',
    'backup.newer_format': () =>
      'Цю копію зробила новіша версія Поступу, ця її не прочитає. Установіть ту версію і повторіть.',
    'backup.damaged': () =>
      'Копію пошкоджено або змінено, тому з неї нічого не відновлено. Візьміть інший примірник файлу.',
    'backup.incomplete': () =>
      'Копія обривається, тому з неї нічого не відновлено. Перепишіть файл наново або візьміть інший примірник.',
    'backup.needs_passphrase': () =>
      'Копію зашифровано. Назвіть файл із паролем (--passphrase-file) або запустіть команду в терміналі, де пароль можна ввести.',
    'backup.wrong_passphrase': () =>
      'Пароль не підходить до цієї копії. Перевірте розкладку й великі літери та введіть його ще раз.',
    'backup.newer_schema': (facts) =>
      `Копію зроблено з новішої схеми бази даних (${facts.migration}), а ця версія Поступу її не знає. Оновіть Поступ і повторіть.`,
    'backup.older_schema': (facts) =>
      `Копію зроблено зі старішої схеми бази даних (остання міграція ${facts.migration}). Відновіть її тією версією Поступу, яка її зробила, а тоді оновіть Поступ: базу буде оновлено під час запуску.`,
    'backup.other_schema': (facts) =>
      `Схема бази даних тут не така, як у копії (${facts.what}), хоч мала б збігатися. Відновлюйте в нову порожню базу.`,
    'backup.not_empty': (facts) =>
      `Тут уже є дані (${facts.what}), а відновлювати можна лише в порожню установку, щоб нічого не перезаписати. Назвіть іншу теку (DATA_DIR) або порожню базу (DATABASE_URL).`,
    'backup.no_data': (facts) => `Даних Поступу тут немає: ${facts.place}. Перевірте DATA_DIR або DATABASE_URL.`,
    'backup.in_use': (facts) =>
      `Теку або базу даних зараз використовує сайт: ${facts.place}. Зупиніть його, повторіть команду і запустіть його знову.`,
    'backup.row_security': (facts) =>
      `Роль «${facts.role}» із DATABASE_URL бачить не всі рядки, тож копія була б неповною. Візьміть власника бази або роль із BYPASSRLS.`,
    'backup.stored_file_damaged': (facts) =>
      `Файл сховища пошкоджено: ${facts.file}. Поверніть його на місце зі старішої копії або приберіть із теки файлів і повторіть.`,
    'backup.target_taken': (facts) =>
      `Файл ${facts.file} уже є, і це не резервна копія Поступу, тому його не перезаписано. Назвіть інший.`,
    'backup.being_written': (facts) =>
      `Файл ${facts.file} уже є: або туди саме пишеться інша копія, або її колись обірвали. Якщо жодна не пишеться, вилучіть його і повторіть.`,
    'backup.file_trouble': (facts) => `${facts.file}: ${fileTroubles.uk[String(facts.reason)] ?? facts.reason}`,
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
    'backup.not_a_backup': () => 'This is no Postup backup. Choose a file that "postup backup" has made.',
    'backup.newer_format': () =>
      'A newer version of Postup made this backup, and this one cannot read it. Install that version and try again.',
    'backup.damaged': () =>
      'The backup is damaged or was changed, so nothing was restored from it. Take another copy of the file.',
    'backup.incomplete': () =>
      'The backup breaks off, so nothing was restored from it. Copy the file again or take another copy.',
    'backup.needs_passphrase': () =>
      'The backup is encrypted. Name a file with the passphrase (--passphrase-file), or run the command in a terminal, where it can be typed.',
    'backup.wrong_passphrase': () =>
      'The passphrase does not fit this backup. Check the keyboard layout and capital letters and enter it again.',
    'backup.newer_schema': (facts) =>
      `The backup was made from a newer database schema (${facts.migration}), which this version of Postup does not know. Update Postup and try again.`,
    'backup.older_schema': (facts) =>
      `The backup was made from an older database schema (last migration ${facts.migration}). Restore it with the version of Postup that made it, then update Postup: the database is brought up to date at start.`,
    'backup.other_schema': (facts) =>
      `The database schema here is not the one in the backup (${facts.what}), though it should be. Restore into a new, empty database.`,
    'backup.not_empty': (facts) =>
      `There are data here already (${facts.what}); a backup is restored only into an empty installation, so that nothing is overwritten. Name another folder (DATA_DIR) or an empty database (DATABASE_URL).`,
    'backup.no_data': (facts) => `There are no data of Postup here: ${facts.place}. Check DATA_DIR or DATABASE_URL.`,
    'backup.in_use': (facts) =>
      `The data folder or the database is in use by the site: ${facts.place}. Stop it, run the command again and start it afterwards.`,
    'backup.row_security': (facts) =>
      `The role "${facts.role}" of DATABASE_URL does not see all rows, so the backup would be incomplete. Take the owner of the database or a role with BYPASSRLS.`,
    'backup.stored_file_damaged': (facts) =>
      `A file of the store is damaged: ${facts.file}. Put it back from an older backup, or take it out of the folder of files, and try again.`,
    'backup.target_taken': (facts) =>
      `The file ${facts.file} exists and is no Postup backup, so it was not overwritten. Name another one.`,
    'backup.being_written': (facts) =>
      `The file ${facts.file} exists: either another backup is being written to it, or one was cut off. If none is being written, delete it and try again.`,
    'backup.file_trouble': (facts) => `${facts.file}: ${fileTroubles.en[String(facts.reason)] ?? facts.reason}`,
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
