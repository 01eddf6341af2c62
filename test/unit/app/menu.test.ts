import type { MenuItemConstructorOptions } from 'electron'
import { expect, it } from 'vitest'
import { menuTemplate } from '../../../electron/main/app/menu.ts'
import { createTranslator } from '../../../shared/i18n/translator.ts'

function all(items: readonly MenuItemConstructorOptions[]): MenuItemConstructorOptions[] {
  return items.flatMap((item) => [item, ...(Array.isArray(item.submenu) ? all(item.submenu) : [])])
}

it.each(['nl', 'en'] as const)('the menu says everything in %s, and each label once', (language) => {
  const items = all(menuTemplate(createTranslator(language))).filter(({ type }) => type !== 'separator')
  const labels = items.map(({ label }) => label ?? '')
  expect(labels.every((label) => label !== '' && !label.includes(':'))).toBe(true)
  expect(new Set(labels).size).toBe(labels.length)
})

it('offers quitting, editing and zooming by Electron’s own roles, and nothing that opens tools or reloads', () => {
  const roles = all(menuTemplate(createTranslator('nl'))).flatMap(({ role }) => role ?? [])
  for (const role of ['quit', 'undo', 'cut', 'copy', 'paste', 'selectAll', 'resetZoom', 'togglefullscreen', 'about']) {
    expect(roles).toContain(role)
  }
  for (const role of ['toggleDevTools', 'reload', 'forceReload']) expect(roles).not.toContain(role)
})
