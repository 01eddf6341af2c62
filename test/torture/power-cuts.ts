import type { FileSystem } from '../../electron/main/register/disk/file-system.ts'
import type { Chance } from './chance.ts'
import { type Furnished, furnish } from './furnish.ts'
import type { Trials } from './harmed-files.ts'
import type { MemoryDisk } from './memory-disk.ts'
import { accepted, enter, openTried } from './office.ts'
import { faultsAfter, nextWork, type Standing, standingIn, type Work } from './work.ts'

const never = new Promise<never>(() => undefined)

/** A disk whose power is cut at a step: that step and all behind it never end, and what was not flushed may be lost. */
class CutDisk {
  readonly fs: FileSystem
  readonly cut: Promise<'cut'>
  #left: MemoryDisk | null = null
  #steps: number
  readonly #disk: MemoryDisk
  readonly #chance: Chance
  #tell: (cut: 'cut') => void = () => undefined

  constructor(disk: MemoryDisk, steps: number, chance: Chance) {
    this.#disk = disk
    this.#steps = steps
    this.#chance = chance
    this.cut = new Promise((resolve) => {
      this.#tell = resolve
    })
    const { fs } = disk
    this.fs = {
      ...fs,
      readFile: this.#until(fs.readFile),
      openFile: this.#until(async (path, mode) => {
        const file = await fs.openFile(path, mode)
        return { write: this.#until(file.write), sync: this.#until(file.sync), close: () => file.close() }
      }),
      rename: this.#until(fs.rename),
      removeFile: this.#until(fs.removeFile),
      removeFolder: this.#until(fs.removeFolder),
      truncate: this.#until(fs.truncate),
      makeFolder: this.#until(fs.makeFolder),
      syncFolder: this.#until(fs.syncFolder)
    }
  }

  /** What the cut left. */
  get left(): MemoryDisk {
    return this.#left ?? this.#disk.afterPowerCut(this.#chance)
  }

  #until<Words extends unknown[], Value>(call: (...words: Words) => Promise<Value>) {
    return (...words: Words): Promise<Value> => {
      this.#steps -= 1
      if (this.#steps > 0) return call(...words)
      this.#left ??= this.#disk.afterPowerCut(this.#chance)
      this.#tell('cut')
      return never
    }
  }
}

/** Works until the power is cut; gives what stood by then, and what was under way. */
async function workUntilCut(office: Furnished, disk: CutDisk, chance: Chance) {
  let standing: Standing = await standingOf(office)
  let underWay: Work | null = null
  const working = async (): Promise<void> => {
    const services = await openTried({ folder: office.folder, fs: disk.fs })
    await enter(services)
    for (;;) {
      underWay = nextWork(standing, chance)
      accepted(await underWay.run(services))
      standing = underWay.after
      underWay = null
    }
  }
  await Promise.race([working(), disk.cut])
  return { standing, underWay }
}

async function standingOf({ folder, disk }: Furnished): Promise<Standing> {
  const services = await openTried({ folder, fs: disk.copy().fs })
  await enter(services)
  return standingIn(services)
}

/** Cuts the power so many times, each at another moment, while people work. */
export async function cutPower(chance: Chance, times: number): Promise<Trials> {
  const office = await furnish()
  const wrong: unknown[] = []
  for (let count = 0; count < times; count += 1) {
    const disk = new CutDisk(office.disk.copy(), 1 + chance.below(500), chance)
    try {
      const { standing, underWay } = await workUntilCut(office, disk, chance)
      const { fs } = disk.left
      const found = await faultsAfter({ folder: office.folder, fs }, standing, underWay)
      if (found !== null) wrong.push(found)
    } catch (error) {
      wrong.push(String(error))
    }
  }
  return { tried: times, wrong }
}
