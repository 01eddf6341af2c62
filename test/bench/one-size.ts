import { makeDossiers, makeOffice } from './make-office.ts'
import { measureKeeping } from './measure-keeping.ts'
import { measureFirst, measureOffice } from './measure-office.ts'
import { measureRivals } from './rivals.ts'

/** What is done with one size, each in a process of its own, so that the memory of another is not counted. */
const steps = {
  make: async (folder: string, size: number) => {
    const made = makeDossiers(size)
    await makeOffice(folder, made)
    return { events: made.reduce((sum, { events }) => sum + events.length, 0) }
  },
  first: async (folder: string) => ({ figures: await measureFirst(folder) }),
  measure: async (folder: string, size: number) => ({ figures: await measureOffice(folder, size) }),
  keeping: async (folder: string) => ({ figures: await measureKeeping(folder) }),
  rivals: async (folder: string, size: number) => ({ figures: await measureRivals(folder, makeDossiers(size)) })
}

const [step = '', folder = '', size = ''] = process.argv.slice(2)
console.log(JSON.stringify(await steps[step as keyof typeof steps](folder, Number(size))))
