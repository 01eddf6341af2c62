import { EventEmitter } from 'node:events'

/** What the host tells whoever started it. */
export type HostReport =
  | { readonly kind: 'started'; readonly endpoint: string | undefined }
  | { readonly kind: 'window' }
  | { readonly kind: 'blocked' | 'outgoing'; readonly address: string }
  | { readonly kind: 'console'; readonly level: string; readonly text: string }
  | { readonly kind: 'dialog'; readonly method: string; readonly options: unknown }
  | { readonly kind: 'notification'; readonly title: string; readonly body: string }
  | { readonly kind: 'opened'; readonly how: string; readonly target: string }
  | { readonly kind: 'printed' }

/** An answer waiting for the next dialog of one kind, for instance `showSaveDialog`. */
export interface DialogAnswer {
  readonly method: string
  readonly answer: unknown
}

/** What a test may ask of the running host. */
export type HostRequest =
  | ({ readonly kind: 'dialog' } & DialogAnswer)
  | { readonly kind: 'emit'; readonly target: 'powerMonitor' | 'app'; readonly event: string }
  | { readonly kind: 'menu'; readonly label: string }
  | { readonly kind: 'notification-click' }
  | { readonly kind: 'keyring' }
  | { readonly kind: 'quit' }

/** The host's side of the conversation with a test; without a parent process it only keeps to itself. */
export const requests = new EventEmitter<{ [K in HostRequest['kind']]: [Extract<HostRequest, { kind: K }>] }>()

/** Tells the parent process, when there is one. */
export function report(message: HostReport): void {
  if (process.connected) process.send?.(message)
}

/** Starts listening to the parent process. */
export function listenToParent(): void {
  process.on('message', (message: HostRequest) => {
    emitRequest(message)
  })
  process.on('disconnect', () => process.exit(0))
}

function emitRequest(message: HostRequest): void {
  const plain: EventEmitter = requests
  plain.emit(message.kind, message)
}
