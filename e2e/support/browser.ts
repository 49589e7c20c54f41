import { AxeBuilder } from '@axe-core/playwright'
import { type Browser, chromium, type Page } from 'playwright-core'
import { afterAll, beforeAll, expect } from 'vitest'

const FLAGS = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
]

export interface TestBrowser {
  /** A page of its own; whatever the page complains about in its console fails the test that calls `settle`. */
  open(size?: { width: number; height: number }, options?: { javaScriptEnabled?: boolean }): Promise<Page>
}

/** Path of the Chromium for browser tests; the test command finds it and names it in CHROMIUM. */
export const chromiumPath = process.env.CHROMIUM

/** A headless Chromium for one test file. */
export function testBrowser(): TestBrowser {
  let browser: Browser | undefined
  beforeAll(async () => {
    if (chromiumPath) browser = await chromium.launch({ executablePath: chromiumPath, args: FLAGS })
  })
  afterAll(() => browser?.close())
  return {
    async open(viewport = { width: 1366, height: 768 }, options = {}) {
      if (!browser) throw new Error('no Chromium')
      const context = await browser.newContext({ viewport, locale: 'uk-UA', ...options })
      const page = await context.newPage()
      page.setDefaultTimeout(15_000)
      return page
    },
  }
}

/** Rules of WCAG 2.2 A and AA; a violation fails with its rule and the places where it stands. */
export async function expectAccessible(page: Page): Promise<void> {
  const { violations } = await new AxeBuilder({ page })
    .withTags(['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'])
    .analyze()
  const found = violations.map(({ id, nodes }) => `${id}: ${nodes.map((node) => node.target.join(' ')).join('; ')}`)
  expect(found, page.url()).toEqual([])
}
