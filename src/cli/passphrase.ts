import { readFile } from 'node:fs/promises'
import type { Locale } from '#platform/i18n/locale.ts'
import { UsageError } from './command.ts'

const SHORTEST = 8

const WORDS = {
  uk: {
    ask: 'Пароль: ',
    again: 'Ще раз: ',
    differ: 'паролі не збігаються; повторіть',
    short: `пароль закороткий: треба щонайменше ${SHORTEST} знаків`,
    noTerminal: 'тут немає термінала, щоб увести пароль; назвіть файл із ним: --passphrase-file',
    noFile: 'файл із паролем не читається',
  },
  en: {
    ask: 'Passphrase: ',
    again: 'Once more: ',
    differ: 'the passphrases differ; try again',
    short: `the passphrase is too short: at least ${SHORTEST} characters`,
    noTerminal: 'there is no terminal to type a passphrase; name a file with it: --passphrase-file',
    noFile: 'the file with the passphrase cannot be read',
  },
} as const

/** The passphrase out of a file: its text without the line feed at its end. */
export async function passphraseOfFile(file: string, locale: Locale): Promise<string> {
  const text = await readFile(file, 'utf8').catch((error: Error) => {
    throw new Error(`${WORDS[locale].noFile}: ${error.message}`)
  })
  return text.replace(/\r?\n$/, '')
}

/** A new passphrase, from the file or typed twice; long enough. */
export async function newPassphrase(file: string | undefined, locale: Locale): Promise<string> {
  const words = WORDS[locale]
  if (file === undefined && !process.stdin.isTTY) throw new UsageError(words.noTerminal)
  const passphrase = file === undefined ? await typed(words.ask) : await passphraseOfFile(file, locale)
  if ([...passphrase].length < SHORTEST) throw new Error(words.short)
  if (file === undefined && (await typed(words.again)) !== passphrase) throw new Error(words.differ)
  return passphrase
}

/** A known passphrase, from the file or typed; undefined where there is neither. */
export async function knownPassphrase(file: string | undefined, locale: Locale): Promise<string | undefined> {
  if (file !== undefined) return passphraseOfFile(file, locale)
  return process.stdin.isTTY ? typed(WORDS[locale].ask) : undefined
}

/** Reads a line from the terminal without showing it. */
function typed(question: string): Promise<string> {
  const { stdin, stderr } = process
  // First silence, then the question: who answers at once must not see the answer.
  stdin.setRawMode(true)
  stderr.write(question)
  stdin.setEncoding('utf8')
  return new Promise((resolve, reject) => {
    let line = ''
    const finish = (error?: Error) => {
      stdin.off('data', take)
      stdin.setRawMode(false)
      stdin.pause()
      stderr.write('\n')
      if (error) reject(error)
      else resolve(line)
    }
    const take = (text: string) => {
      for (const letter of text) {
        if (letter === '\r' || letter === '\n') return finish()
        if (letter === '\u0003' || letter === '\u0004') return finish(new Error('Ctrl+C'))
        line = letter === '\u007f' || letter === '\b' ? [...line].slice(0, -1).join('') : line + letter
      }
    }
    stdin.on('data', take)
    stdin.resume()
  })
}
