import { readFileSync, readlinkSync } from 'node:fs'
import { hostname, networkInterfaces, uptime, userInfo } from 'node:os'
import { z } from 'zod'

const holderSchema = z.object({
  computer: z.string(),
  user: z.string(),
  pid: z.number().int(),
  /** What tells this computer from one of the same name, such as its copy, for as long as it stays on; '' when unknown. */
  machine: z.string(),
  /** When the computer was started, in seconds; two readings may differ a little. */
  bootedAt: z.number(),
  /** When the process was started, as the system counts; '' when it does not tell. */
  started: z.string()
})

/** Who works with the data folder: a computer, its user, and the process there. */
export type LockHolder = z.infer<typeof holderSchema>

/** The holder as the lock notes it. */
export { holderSchema }

/** How far two readings of one computer's start may lie apart, in seconds. */
const slack = 5

function read<Value>(look: () => Value, instead: Value): Value {
  try {
    return look()
  } catch {
    return instead
  }
}

/** When a process was started, in the system's own ticks; '' where the system does not tell (all but Linux). */
export function startOf(pid: number): string {
  return read(() => {
    const stat = readFileSync(`/proc/${String(pid)}/stat`, 'latin1')
    // The name of the program, between brackets, may hold blanks; the start is the twentieth number behind it.
    return stat.slice(stat.lastIndexOf(')') + 2).split(' ')[19] ?? ''
  }, '')
}

function userName(): string {
  const { USER, USERNAME, LOGNAME } = process.env
  // A user id that has no name, as on some servers, makes `userInfo` throw.
  return read(() => userInfo().username, USER ?? USERNAME ?? LOGNAME ?? `uid ${String(process.getuid?.() ?? '?')}`)
}

/** The id of this start of a Linux computer, and of the room in which process ids are counted. */
function linuxMachine(): string {
  const boot = read(() => readFileSync('/proc/sys/kernel/random/boot_id', 'latin1').trim(), '')
  return boot === '' ? '' : `${boot} ${read(() => readlinkSync('/proc/self/ns/pid'), '')}`
}

function networkCards(): string {
  const cards = Object.values(networkInterfaces()).flatMap((addresses) => addresses ?? [])
  const numbers = cards.filter(({ internal, mac }) => !internal && mac !== '00:00:00:00:00:00').map(({ mac }) => mac)
  return [...new Set(numbers)].sort().join(' ')
}

/** This process, as others know it by the lock. */
export function thisHolder(): LockHolder {
  const boot = linuxMachine()
  return {
    computer: hostname(),
    user: userName(),
    pid: process.pid,
    machine: boot === '' ? networkCards() : boot,
    bootedAt: boot === '' ? Math.round(Date.now() / 1000 - uptime()) : 0,
    started: startOf(process.pid)
  }
}

/** Whether two holders are surely on one computer that was not started anew between them. */
export function isSameRun(left: LockHolder, right: LockHolder): boolean {
  return (
    left.machine !== '' &&
    left.machine === right.machine &&
    left.computer === right.computer &&
    Math.abs(left.bootedAt - right.bootedAt) <= slack
  )
}

function answers(pid: number): boolean {
  try {
    process.kill(pid, 0)
    return true
  } catch (error) {
    return error instanceof Error && 'code' in error && error.code === 'EPERM'
  }
}

/** Whether a process of this computer still runs; null when its id may have gone to another program since. */
export function isRunning({ pid, started }: Pick<LockHolder, 'pid' | 'started'>): boolean | null {
  if (!answers(pid)) return false
  const now = startOf(pid)
  return now === '' || started === '' ? null : now === started
}
