import { describe, expect, test } from 'vitest'
import { chromiumPath, expectAccessible, testBrowser } from './support/browser.ts'
import { testSite } from './support/site.ts'

describe.skipIf(!chromiumPath)('changing what was saved', { timeout: 90_000 }, () => {
  const site = testSite({ isFilled: true })
  const browser = testBrowser()

  async function openPlan() {
    const page = await browser.open()
    await page.goto(`${site.url}/plans`)
    await page.getByRole('link', { name: /План заходів з виконання/ }).click()
    await page.getByText('86 заходів із 86', { exact: true }).waitFor()
    return page
  }

  test('a term is changed, read back in words, and taken back', async () => {
    const page = await openPlan()
    await page.locator('tr.m a.mt').nth(2).click()
    await page.getByRole('link', { name: 'Змінити', exact: true }).click()
    await page.getByRole('heading', { name: /Змінити захід/ }).waitFor()
    await expectAccessible(page)
    const before = await page.locator('#term\\.raw').inputValue()
    await page.locator('#term\\.raw').fill('липень 2027 року')
    await page
      .getByText(/01\.07\.2027/)
      .first()
      .waitFor()
    await page.getByRole('button', { name: 'Зберегти захід' }).click()
    await page.getByText('липень 2027 року').first().waitFor()
    await expectAccessible(page)
    await page.getByRole('button', { name: 'Скасувати' }).click()
    await page.locator('.facts').getByText(before).first().waitFor()
    expect(await page.locator('.facts').getByText('липень 2027 року').count()).toBe(0)
  })

  test('what is typed survives the tab that was closed', async () => {
    const page = await openPlan()
    await page.locator('tr.m a.mt').nth(4).click()
    await page.getByRole('link', { name: 'Змінити', exact: true }).click()
    const text = page.locator('textarea#text')
    await text.waitFor()
    const address = page.url()
    await text.fill('Недописане речення про укриття')
    await page.waitForTimeout(1_500)
    const again = await page.context().newPage()
    await page.close({ runBeforeUnload: false })
    await again.goto(address)
    await again.waitForFunction(
      () => document.querySelector<HTMLTextAreaElement>('textarea#text')?.value === 'Недописане речення про укриття',
    )
    await expectAccessible(again)
  })

  test('an approved edition stays; a later change begins the next one', async () => {
    const page = await openPlan()
    const plan = page.url()
    await page.getByRole('link', { name: 'Змінити план' }).click()
    await expectAccessible(page)
    await page.getByRole('link', { name: /Затвердити редакцію 1/ }).click()
    const approved = page.waitForResponse((response) => response.request().method() === 'POST')
    await page
      .getByRole('dialog')
      .getByRole('button', { name: /Затвердити/ })
      .click()
    await approved
    await page.goto(plan)
    await page.getByText(/редакція 1, затверджено/).waitFor()
    await page.locator('tr.m a.mt').first().click()
    await page.getByRole('link', { name: 'Змінити', exact: true }).click()
    await page.locator('textarea#text').fill('Провести п’ять засідань робочої групи на рік')
    await page.getByRole('button', { name: 'Зберегти захід' }).click()
    await page.getByRole('heading', { name: /п’ять засідань/ }).waitFor()
    await page.goto(`${plan}/history`)
    await page.getByText('Редакція 2').first().waitFor()
    await expectAccessible(page)
    await page.goto(`${plan}?edition=1`)
    expect(await page.getByText('Провести п’ять засідань').count()).toBe(0)
  })

  test('executors: list, one of them, its form', async () => {
    for (const width of [1366, 390]) {
      const page = await browser.open({ width, height: 800 })
      await page.goto(`${site.url}/organisations`)
      await expectAccessible(page)
      await page.getByRole('link', { name: 'Відділ освіти', exact: true }).click()
      await page
        .getByText(/виконує/)
        .first()
        .waitFor()
      await expectAccessible(page)
      await page.getByRole('link', { name: 'Змінити', exact: true }).click()
      await page
        .getByRole('button', { name: /Зберегти/ })
        .first()
        .waitFor()
      await expectAccessible(page)
    }
  })
})
