import { AxeBuilder } from '@axe-core/playwright'
import type { Page } from '@playwright/test'
import { expect } from './fixture.ts'
import { goTo } from './sample.ts'

/** A screen of the open office, and what shows that it is there. */
export interface Screen {
  readonly name: string
  readonly open: (page: Page) => Promise<void>
}

const heading = (page: Page) => expect(page.getByRole('heading', { level: 1 })).toBeVisible()

/** Waits until nothing is being fetched or drawn any more: the screen before this one is gone too. */
export function calm(page: Page): Promise<void> {
  return page.evaluate(
    () =>
      new Promise<void>((resolve) => {
        const quiet = 150
        const isMoving = () =>
          document.getAnimations().some(({ effect, playState }) => {
            return playState === 'running' && effect?.getComputedTiming().endTime !== Infinity
          })
        const done = () => {
          if (document.querySelector('[role="progressbar"]') !== null || isMoving()) {
            restart()
            return
          }
          watch.disconnect()
          resolve()
        }
        let timer = setTimeout(done, quiet)
        const restart = () => {
          clearTimeout(timer)
          timer = setTimeout(done, quiet)
        }
        const watch = new MutationObserver(restart)
        watch.observe(document.body, { childList: true, subtree: true, attributes: true, characterData: true })
      })
  )
}

function at(name: string, address: string, ready: (page: Page) => Promise<void> = heading): Screen {
  return {
    name,
    open: async (page) => {
      await goTo(page, address)
      await ready(page)
      await calm(page)
    }
  }
}

function inDialog(name: string, address: string): Screen {
  return at(name, address, async (page) => {
    await expect(page.getByRole('dialog')).toBeVisible()
    await expect(page.getByRole('progressbar')).toHaveCount(0)
  })
}

const settingsParts = ['office', 'accounts', 'data', 'journal', 'password', 'pc', 'about'] as const

const formPreview: Screen = {
  name: 'document preview',
  open: async (page) => {
    await goTo(page, '/dossiers/2026-0001')
    await page.getByRole('button', { name: /^(Formulier bekijken|View form|View the form)$/ }).click()
    await expect(page.getByRole('group', { name: /1 (van|of) / })).toBeVisible()
  }
}

const letterWriting: Screen = {
  name: 'letter, written',
  open: async (page) => {
    await goTo(page, '/dossiers/2026-0002?deel=brieven&brief=ontvangen')
    await expect(page.getByRole('group', { name: /1 (van|of) / })).toBeVisible()
  }
}

/** Every screen of the open sample office in which 2026-0004 is settled. */
export const workScreens: readonly Screen[] = [
  at('today', '/'),
  at('register', '/register', (page) => expect(page.getByRole('gridcell').first()).toBeVisible()),
  at('new complaint', '/nieuw'),
  at('dossier, new', '/dossiers/2026-0005'),
  at('dossier, open with delay', '/dossiers/2026-0002'),
  at('dossier, form', '/dossiers/2026-0002?deel=formulier'),
  at('dossier, course', '/dossiers/2026-0002?deel=verloop'),
  at('dossier, letters', '/dossiers/2026-0002?deel=brieven'),
  inDialog('dossier, destruction', '/dossiers/2025-0016?uitleg=vernietigen'),
  at('dossier, to be signed', '/dossiers/2026-0004'),
  at('dossier, closed and signed', '/dossiers/2025-0016'),
  at('dossier, withdrawn', '/dossiers/2025-0018'),
  at('dossier, unknown', '/dossiers/2020-0001'),
  inDialog('act: reaction', '/dossiers/2026-0005?act=recordReaction'),
  inDialog('act: decision', '/dossiers/2026-0003?act=recordDecision'),
  inDialog('act: delay notice', '/dossiers/2026-0003?act=sendDelayNotice'),
  inDialog('act: appoint', '/dossiers/2026-0005?act=assign'),
  inDialog('act: withdraw', '/dossiers/2026-0005?act=withdraw'),
  inDialog('act: not now', '/dossiers/2026-0005?act=close'),
  inDialog('sign', '/dossiers/2026-0004?act=sign'),
  inDialog('correct', '/dossiers/2026-0005?act=correct&field=complaint.description'),
  formPreview,
  letterWriting,
  at('to be destroyed', '/bewaren'),
  at('destroyed', '/bewaren?deel=vernietigd'),
  at('reports', '/rapportage', (page) => expect(page.getByRole('img').first()).toBeVisible()),
  at('regulation', '/regeling', (page) => expect(page.getByRole('article')).toBeVisible()),
  ...settingsParts.map((part) => at(`settings: ${part}`, `/instellingen?deel=${part}`)),
  at('settings: licences', '/instellingen?deel=about', async (page) => {
    await page.getByRole('button', { name: /^(Licenties bekijken|Read the licences)$/ }).click()
    await expect(page.getByRole('dialog').getByRole('heading', { name: /^zod / })).toBeVisible()
  })
]

/** The tabs of the regulation's screen beside the one that opens first. */
export const policyScreens: readonly Screen[] = [
  at('regulation, clause by clause', '/regeling?als=artikelen', (page) =>
    expect(page.getByText(/op tijd\.|in time\./).first()).toBeVisible()
  ),
  ...(['aanpassen', 'versies', 'wat-als'] as const).map((part) => at(`regulation: ${part}`, `/regeling?deel=${part}`))
]

/** What closes a dialog or preview before the next screen. */
export async function leave(page: Page): Promise<void> {
  if ((await page.getByRole('dialog').count()) === 0) return
  await page.keyboard.press('Escape')
  await expect(page.getByRole('dialog')).toHaveCount(0)
}

/** How far the window, and the screen within it, can be scrolled sideways. */
export async function sidewaysFaults(page: Page): Promise<string[]> {
  const wide = await page.evaluate(() => {
    const scrollers = [document.documentElement, ...document.querySelectorAll('main')]
    return Math.max(...scrollers.map(({ scrollWidth, clientWidth }) => scrollWidth - clientWidth))
  })
  return wide > 0 ? [`scrolls sideways by ${String(wide)} px`] : []
}

/** What axe finds wrong with what is on screen, and how far it can be scrolled sideways. */
export async function faultsOf(page: Page): Promise<string[]> {
  const { violations } = await new AxeBuilder({ page }).analyze()
  return [
    ...violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html.slice(0, 160)).join(' | ')}`),
    ...(await sidewaysFaults(page))
  ]
}
