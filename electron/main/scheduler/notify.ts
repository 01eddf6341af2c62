import { Notification } from 'electron'
import type { Translate } from '../../../shared/i18n/translator.ts'
import type { Announcement } from './scheduler.ts'

/** Shows a notification of the system that says how much waits, and nothing about whom. */
export function notify(announcement: Announcement, t: Translate, onClick: () => void): void {
  if (!Notification.isSupported()) return
  const body =
    announcement.kind === 'locked'
      ? t('notifications:locked')
      : [
          announcement.overdue > 0 ? t('notifications:overdue', { count: announcement.overdue }) : '',
          announcement.today > 0 ? t('notifications:today', { count: announcement.today }) : ''
        ]
          .filter((part) => part !== '')
          .join(' ')
  const notification = new Notification({ title: 'Klachtenboek', body, silent: true })
  notification.on('click', onClick)
  notification.show()
}
