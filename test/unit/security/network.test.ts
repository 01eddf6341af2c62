import type { Session } from 'electron'
import { expect, it, vi } from 'vitest'
import { blockNetwork } from '../../../electron/main/security/network.ts'
import { refusePermissions } from '../../../electron/main/security/permissions.ts'

type Decide = (details: { url: string }, callback: (answer: { cancel: boolean }) => void) => void

function asking(): { readonly isCancelled: (url: string) => boolean; readonly blocked: string[] } {
  const blocked: string[] = []
  let decide: Decide = () => undefined
  const session: unknown = { webRequest: { onBeforeRequest: (listener: Decide) => (decide = listener) } }
  blockNetwork(session as Session, (address) => blocked.push(address))
  return {
    blocked,
    isCancelled: (url) => {
      const callback = vi.fn<(answer: { cancel: boolean }) => void>()
      decide({ url }, callback)
      return callback.mock.calls[0]?.[0].cancel ?? true
    }
  }
}

it('lets the app’s own pages and what lives in memory through', () => {
  const { isCancelled, blocked } = asking()
  const own = [
    'app://klachtenboek/index.html',
    'app://klachtenboek/assets/x.js',
    'blob:app://klachtenboek/1',
    'data:,x'
  ]
  expect(own.filter(isCancelled)).toEqual([])
  expect(blocked).toEqual([])
})

it('stops every other address and tells which', () => {
  const { isCancelled, blocked } = asking()
  const others = ['https://voorbeeld.nl/', 'http://127.0.0.1/', 'file:///etc/passwd', 'wss://x/', 'app://elders/', 'x']
  expect(others.filter((url) => !isCancelled(url))).toEqual([])
  expect(blocked).toEqual(others)
})

it('grants no permission but copying text', () => {
  const asked: Record<string, (...given: unknown[]) => unknown> = {}
  const names = ['setPermissionCheckHandler', 'setPermissionRequestHandler', 'setDevicePermissionHandler']
  const session: unknown = Object.fromEntries(
    names.map((name) => [name, (handler: (...given: unknown[]) => unknown) => (asked[name] = handler)])
  )
  refusePermissions(session as Session)
  const wanted = [
    'clipboard-sanitized-write',
    'clipboard-read',
    'geolocation',
    'media',
    'notifications',
    'openExternal'
  ]
  expect(wanted.filter((permission) => asked['setPermissionCheckHandler']?.(null, permission))).toEqual([wanted[0]])
  const granted = wanted.filter((permission) => {
    const answer = vi.fn<(granted: boolean) => void>()
    asked['setPermissionRequestHandler']?.(null, permission, answer)
    return answer.mock.calls[0]?.[0]
  })
  expect(granted).toEqual([wanted[0]])
  expect(asked['setDevicePermissionHandler']?.({})).toBe(false)
})
