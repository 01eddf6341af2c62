import type { MenuItemConstructorOptions } from 'electron'

/** The words of the menu bar. */
export interface MenuTexts {
  readonly file: string
  readonly quit: string
  readonly edit: string
  readonly undo: string
  readonly redo: string
  readonly cut: string
  readonly copy: string
  readonly paste: string
  readonly selectAll: string
  readonly view: string
  readonly resetZoom: string
  readonly zoomIn: string
  readonly zoomOut: string
  readonly fullScreen: string
  readonly help: string
  readonly about: string
}

/** The menu bar in Dutch. */
export const dutchMenu: MenuTexts = {
  file: 'Bestand',
  quit: 'Afsluiten',
  edit: 'Bewerken',
  undo: 'Ongedaan maken',
  redo: 'Opnieuw',
  cut: 'Knippen',
  copy: 'Kopiëren',
  paste: 'Plakken',
  selectAll: 'Alles selecteren',
  view: 'Beeld',
  resetZoom: 'Ware grootte',
  zoomIn: 'Inzoomen',
  zoomOut: 'Uitzoomen',
  fullScreen: 'Volledig scherm',
  help: 'Help',
  about: 'Over Klachtenboek'
}

/** The menu bar as Electron's template; every item is one of Electron's own roles. */
export function menuTemplate(texts: MenuTexts): MenuItemConstructorOptions[] {
  const separator: MenuItemConstructorOptions = { type: 'separator' }
  return [
    { label: texts.file, submenu: [{ role: 'quit', label: texts.quit }] },
    {
      label: texts.edit,
      submenu: [
        { role: 'undo', label: texts.undo },
        { role: 'redo', label: texts.redo },
        separator,
        { role: 'cut', label: texts.cut },
        { role: 'copy', label: texts.copy },
        { role: 'paste', label: texts.paste },
        { role: 'selectAll', label: texts.selectAll }
      ]
    },
    {
      label: texts.view,
      submenu: [
        { role: 'resetZoom', label: texts.resetZoom },
        { role: 'zoomIn', label: texts.zoomIn },
        { role: 'zoomOut', label: texts.zoomOut },
        separator,
        { role: 'togglefullscreen', label: texts.fullScreen }
      ]
    },
    { label: texts.help, role: 'help', submenu: [{ role: 'about', label: texts.about }] }
  ]
}
