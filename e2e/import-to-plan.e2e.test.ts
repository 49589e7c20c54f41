import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import type { Page } from 'playwright-core'
import { afterAll, describe, expect, test } from 'vitest'
import { demoDraft } from '../demo/index.ts'
import { exportPlan } from '../src/modules/plans/index.ts'
import { chromiumPath, expectAccessible, testBrowser } from './support/browser.ts'
import { testSite } from './support/site.ts'

/** The coordinator's first hour: an empty site, a council's file, the review, the plan, the documents. */
describe.skipIf(!chromiumPath)('a document becomes a plan', { timeout: 90_000 }, () => {
  const site = testSite({ isFilled: false })
  const browser = testBrowser()
  const folder = mkdtempSync(path.join(os.tmpdir(), 'postup-files-'))
  afterAll(() => rmSync(folder, { recursive: true, force: true }))

  async function aFile(name: string): Promise<string> {
    const { bytes } = await exportPlan(demoDraft.document, 'docx')
    const file = path.join(folder, name)
    writeFileSync(file, bytes)
    return file
  }

  async function review(page: Page, file: string): Promise<void> {
    await page.goto(`${site.url}/imports/new`)
    await page.getByLabel('Вибрати файл').setInputFiles(file)
    await page.getByRole('heading', { name: 'Варто перевірити' }).waitFor()
  }

  test('from an empty site to the printed plan', async () => {
    const page = await browser.open()
    const complaints: string[] = []
    page.on('console', (message) => message.type() === 'error' && complaints.push(message.text()))
    page.on('pageerror', (error) => complaints.push(error.message))

    await page.goto(site.url)
    await page.getByRole('heading', { name: 'Тут ще немає планів' }).waitFor()
    await expectAccessible(page)
    await page.getByRole('main').getByRole('link', { name: 'Завести план' }).click()
    await page.getByRole('heading', { name: 'Завести план' }).waitFor()
    await expectAccessible(page)

    await review(page, await aFile('план.docx'))
    await expectAccessible(page)
    await page.getByText('лишилося 1', { exact: true }).waitFor()

    await page.getByRole('link', { name: 'Виправити', exact: true }).click()
    await expectAccessible(page)
    await page.getByLabel('Виконавець 2', { exact: true }).fill('ГО «Опора»')
    await page.getByRole('button', { name: 'Зберегти виправлення' }).click()
    await page.getByText('лишилося 0', { exact: true }).waitFor()
    await page.getByText(/Збережено о/).waitFor()

    await page.getByRole('button', { name: 'Зберегти план' }).click()
    await page.waitForURL(/\/plans\//)
    await page.getByText('20 заходів із 20', { exact: true }).waitFor()
    await expectAccessible(page)
    expect(await page.getByText('ГО «Опора»').count()).toBeGreaterThan(0)

    const planUrl = page.url()
    for (const format of ['docx', 'pdf', 'xlsx', 'csv', 'html', 'json']) {
      const answer = await page.request.get(`${planUrl}/export/${format}`)
      expect(answer.status(), format).toBe(200)
      expect((await answer.body()).byteLength, format).toBeGreaterThan(2_000)
    }
    expect(complaints).toEqual([])
  })

  test('leaving and coming back loses nothing; what was done can be undone', async () => {
    const page = await browser.open()
    await review(page, await aFile('ще один.docx'))
    const address = page.url()
    await page.locator('h3.measure-head').click()
    await page.keyboard.press('Enter')
    await page.getByText('лишилося 0', { exact: true }).waitFor()
    await page.goto(`${site.url}/plans`)
    await page.goto(address)
    await page.getByText('лишилося 0', { exact: true }).waitFor()
    await page.goBack()
    await page.goBack()
    await page.getByRole('button', { name: 'Скасувати' }).click()
    await page.getByText('лишилося 1', { exact: true }).waitFor()
  })

  test('a file that cannot be read says why and what to do', async () => {
    const page = await browser.open({ width: 390, height: 844 })
    const file = path.join(folder, 'лист.docx')
    writeFileSync(file, 'це не документ, а лише рядок тексту без жодної таблиці')
    await page.goto(`${site.url}/imports/new`)
    await page.getByLabel('Вибрати файл').setInputFiles(file)
    await page.getByRole('heading', { name: 'Не вдалося прочитати файл' }).waitFor()
    await page.getByText(/заходів у ньому не знайдено/).waitFor()
    await expectAccessible(page)
  })
})
