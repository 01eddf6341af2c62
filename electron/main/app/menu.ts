import type { MenuItemConstructorOptions } from 'electron'
import type { Translate } from '../../../shared/i18n/translator.ts'

/** The menu bar as Electron's template; every item is one of Electron's own roles. */
export function menuTemplate(t: Translate): MenuItemConstructorOptions[] {
  const separator: MenuItemConstructorOptions = { type: 'separator' }
  return [
    { label: t('menu:file'), submenu: [{ role: 'quit', label: t('menu:quit') }] },
    {
      label: t('menu:edit'),
      submenu: [
        { role: 'undo', label: t('menu:undo') },
        { role: 'redo', label: t('menu:redo') },
        separator,
        { role: 'cut', label: t('menu:cut') },
        { role: 'copy', label: t('menu:copy') },
        { role: 'paste', label: t('menu:paste') },
        { role: 'selectAll', label: t('menu:selectAll') }
      ]
    },
    {
      label: t('menu:view'),
      submenu: [
        { role: 'resetZoom', label: t('menu:resetZoom') },
        { role: 'zoomIn', label: t('menu:zoomIn') },
        { role: 'zoomOut', label: t('menu:zoomOut') },
        separator,
        { role: 'togglefullscreen', label: t('menu:fullScreen') }
      ]
    },
    { label: t('menu:help'), role: 'help', submenu: [{ role: 'about', label: t('menu:about') }] }
  ]
}
