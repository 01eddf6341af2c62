import type { Session } from 'electron'

const granted: ReadonlySet<string> = new Set(['clipboard-sanitized-write'])

/** Refuses every browser permission but copying text to the clipboard. */
export function refusePermissions(session: Session): void {
  session.setPermissionCheckHandler((_contents, permission) => granted.has(permission))
  session.setPermissionRequestHandler((_contents, permission, callback) => {
    callback(granted.has(permission))
  })
  session.setDevicePermissionHandler(() => false)
}
