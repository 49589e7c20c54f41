import { readFileSync, statSync } from 'node:fs'
import { type PlanInterchange, readPlan } from '#modules/intake/index.ts'
import { AppError } from '#platform/errors/app-error.ts'
import { messageOf } from '#platform/errors/messages.ts'
import type { Locale } from '#platform/i18n/locale.ts'

const FILE_ERRORS: Readonly<Record<Locale, Readonly<Record<string, string>>>> = {
  uk: {
    ENOENT: 'такого файлу немає. Перевірте назву й теку.',
    EISDIR: 'це тека, а не файл. Назвіть файл у ній.',
    EACCES: 'немає права читати цей файл. Дайте його або скопіюйте файл до своєї теки.',
  },
  en: {
    ENOENT: 'there is no such file. Check the name and the folder.',
    EISDIR: 'this is a folder and not a file. Name a file in it.',
    EACCES: 'no right to read this file. Grant it, or copy the file to your folder.',
  },
}

/** Largest file that is taken into memory at all; the readers have their own, lower limits. */
const LARGEST = 1024 ** 3

/** Territories are loaded only for a plan whose targets are to be measured against them. */
async function populationOf(community: string): Promise<number | null> {
  const { findPopulation } = await import('#modules/organisations/index.ts')
  return findPopulation(community)
}

/** Reads a plan out of a document or an interchange JSON; a file that cannot be read gives the sentence that says why. */
export async function readPlanFile(
  file: string,
  locale: Locale,
): Promise<{ plan: PlanInterchange } | { error: string }> {
  try {
    const { size } = statSync(file)
    if (size > LARGEST) throw new AppError('document.too_large', { bytes: size, limit: LARGEST })
    return { plan: await readPlan(readFileSync(file), { fileName: file, populationOf }) }
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? String(error.code) : ''
    return { error: FILE_ERRORS[locale][code] ?? messageOf(error, locale) }
  }
}
