import { describe, expect, test } from 'vitest'
import { chromiumPath, expectAccessible, testBrowser } from './support/browser.ts'
import { testSite } from './support/site.ts'

describe.skipIf(!chromiumPath)('reading plans', { timeout: 90_000 }, () => {
  const site = testSite({ isFilled: true })
  const browser = testBrowser()

  test('every page is accessible, wide and narrow, in both languages', async () => {
    for (const width of [1440, 390]) {
      const page = await browser.open({ width, height: 900 })
      for (const language of ['uk', 'en']) {
        await page.goto(`${site.url}/language?to=${language}&back=/plans`)
        await expectAccessible(page)
        const links = await page
          .locator('table.plans th a')
          .evaluateAll((all) => all.map((a) => a.getAttribute('href') ?? ''))
        expect(links).toHaveLength(3)
        for (const link of links) {
          await page.goto(site.url + link)
          await expectAccessible(page)
          const isWider = await page.evaluate(() => document.documentElement.scrollWidth > window.innerWidth)
          expect(isWider, `${link} at ${width}`).toBe(false)
        }
      }
    }
  })

  test('filter, search with other endings, fold, open a measure', async () => {
    const page = await browser.open()
    await page.goto(`${site.url}/plans`)
    await page.getByRole('link', { name: /План заходів з виконання/ }).click()
    await page.getByText('86 заходів із 86', { exact: true }).waitFor()
    await page.getByLabel('Рік:').selectOption('2026')
    await page.getByText('67 заходів із 86', { exact: true }).waitFor()
    await page.getByRole('searchbox').fill('протоколами')
    await page.getByRole('button', { name: 'Показати' }).click()
    await page.locator('mark').first().waitFor()
    expect(await page.locator('mark').allTextContents()).toContain('протоколи')
    await page.getByRole('link', { name: 'Скинути' }).click()
    await page.getByText('86 заходів із 86', { exact: true }).waitFor()
    await page.getByRole('button', { name: 'Згорнути до завдань' }).click()
    expect(await page.locator('tr.m:visible').count()).toBe(0)
    await page.getByRole('button', { name: 'Розгорнути все' }).click()
    await page.locator('tr.m a.mt').first().click()
    await page.getByRole('heading', { name: 'У документі' }).waitFor()
    await expectAccessible(page)
  })

  test('without scripts the plan reads and filters', async () => {
    const page = await browser.open(undefined, { javaScriptEnabled: false })
    await page.goto(`${site.url}/plans`)
    await page.getByRole('link', { name: /План заходів з виконання/ }).click()
    await page.getByLabel('Рік:').selectOption('2026')
    await page.getByRole('button', { name: 'Показати' }).click()
    await page.getByText('67 заходів із 86', { exact: true }).waitFor()
  })
})
