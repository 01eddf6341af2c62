import type { BrowserWindow, WebFrameMain } from 'electron'
import { expect, it } from 'vitest'
import { appUrl } from '../../../electron/main/security/origin.ts'
import { trustMainWindow } from '../../../electron/main/security/sender.ts'

function frame(url: string): WebFrameMain {
  const made: unknown = { url }
  return made as WebFrameMain
}

function windowShowing(mainFrame: WebFrameMain, isDestroyed = false): BrowserWindow {
  const made: unknown = { isDestroyed: () => isDestroyed, webContents: { mainFrame } }
  return made as BrowserWindow
}

it('trusts the main window’s own top frame on one of the app’s own pages', () => {
  const own = frame(appUrl)
  expect(trustMainWindow(() => windowShowing(own))({ senderFrame: own })).toBe(true)
})

it('trusts no other frame, also when it shows the same page', () => {
  const trust = trustMainWindow(() => windowShowing(frame(appUrl)))
  expect(trust({ senderFrame: frame(appUrl) })).toBe(false)
  expect(trust({ senderFrame: null })).toBe(false)
})

it.each(['https://klachtenboek/', 'app://elders/index.html', 'data:text/html,x', 'about:blank'])(
  'does not trust the top frame once it shows %s',
  (url) => {
    const strange = frame(url)
    expect(trustMainWindow(() => windowShowing(strange))({ senderFrame: strange })).toBe(false)
  }
)

it('trusts nobody without a window, or when it is gone', () => {
  const own = frame(appUrl)
  expect(trustMainWindow(() => undefined)({ senderFrame: own })).toBe(false)
  expect(trustMainWindow(() => windowShowing(own, true))({ senderFrame: own })).toBe(false)
})
