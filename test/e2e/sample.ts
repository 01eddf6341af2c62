import type { Page } from '@playwright/test'
import type { AppState } from '../../shared/contract/app.ts'
import type { Preferences } from '../../shared/domain/office/preferences.ts'
import type { RequestOf, ResponseOf } from '../../shared/contract/contract.ts'
import { expect } from './fixture.ts'
import { sampleOfficer, samplePassword } from './fixture-sample.ts'
import type { DossierNumber } from '../../shared/domain/dossier/number.ts'

type Asked = 'app.state' | 'app.changePreferences' | 'session.logIn' | 'dossiers.open' | 'dossiers.act'

/** Asks the office through the preload, as the screen itself does. */
export function ask<Name extends Asked>(page: Page, name: Name, request: RequestOf<Name>): Promise<ResponseOf<Name>> {
  return page.evaluate<ResponseOf<Name>, readonly [string, RequestOf<Name>]>(
    ([asked, sent]) => {
      const offered: unknown = Reflect.get(globalThis, 'klachtenboek')
      const call: unknown = Reflect.get(Reflect.get(Object(offered), 'calls') as object, asked)
      if (typeof call !== 'function') throw new Error(`Not offered: ${asked}`)
      return Reflect.apply(call, undefined, [sent]) as Promise<ResponseOf<Name>>
    },
    [name, request] as const
  )
}

/** Sets the language and the look, and loads the page anew. */
export async function prefer(page: Page, wanted: Partial<Preferences>): Promise<void> {
  await ask(page, 'app.changePreferences', wanted)
  await page.reload()
}

/** Opens the sample office as its complaints officer. */
export async function openSample(page: Page): Promise<AppState> {
  const { accounts } = await ask(page, 'app.state', undefined)
  const account = accounts.find(({ name }) => name === sampleOfficer)?.id ?? ''
  const opened = await ask(page, 'session.logIn', { account, password: samplePassword })
  await page.reload()
  // By its element: a question on top of the screen hides it from whoever asks by role.
  await expect(page.locator('nav')).toBeVisible()
  if (!opened.ok) throw new Error('The sample office did not open.')
  return opened.value
}

/** Goes to an address of the app, such as `/dossiers/2026-0002?act=close`. */
export async function goTo(page: Page, address: string): Promise<void> {
  await page.evaluate((to) => {
    window.location.hash = to
  }, address)
}

/** Settles an open dossier, so that the form can be signed. */
export async function settle(page: Page, number: DossierNumber): Promise<void> {
  const acts = [
    {
      act: 'recordDecision',
      at: '2026-03-23T14:00:00.000Z',
      values: {
        'settlement.cause': 'De uitleg stond alleen in het verslag.',
        'settlement.judgement': 'founded',
        'settlement.position': 'Wij lichten het eindverslag alsnog mondeling toe.',
        'settlement.decisionMeans': 'letter'
      }
    },
    {
      act: 'recordSatisfaction',
      at: '2026-03-23T14:30:00.000Z',
      values: { 'settlement.satisfied': 'yes', 'settlement.satisfiedEvidence': 'Zei het aan de telefoon.' }
    }
  ] as const
  for (const { act, at, values } of acts) {
    const { value } = expectOk(await ask(page, 'dossiers.open', { number }))
    const seq = value.events.length
    expectOk(await ask(page, 'dossiers.act', { number, seq, command: { act, at, values, details: {} }, draft: null }))
  }
}

function expectOk<Answer extends { readonly ok: boolean }>(answer: Answer): Extract<Answer, { ok: true }> {
  if (!answer.ok) throw new Error(`The office refused: ${JSON.stringify(answer)}`)
  return answer as Extract<Answer, { ok: true }>
}
