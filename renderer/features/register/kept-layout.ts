import { z } from 'zod'

const layoutSchema = z.object({
  columns: z.record(z.string(), z.boolean()),
  sort: z.array(z.object({ field: z.string(), sort: z.enum(['asc', 'desc']) })).max(1)
})

/** Which columns the register shows and how it is sorted; says nothing about complaints. */
export type Layout = z.infer<typeof layoutSchema>

/** The layout until somebody changes it: the columns that fit, latest dossier first; the day of receipt stands under the number already. */
export const firstLayout: Layout = {
  columns: {
    organisation: false,
    classLabels: false,
    gravity: false,
    channel: false,
    missed: false,
    receivedAt: false,
    involved: false,
    responsible: false,
    closedAt: false
  },
  sort: [{ field: 'number', sort: 'desc' }]
}

const key = 'klachtenboek.register.layout'

/** The layout as this PC last had it. */
export function loadLayout(storage: Storage): Layout {
  try {
    const kept = layoutSchema.safeParse(JSON.parse(storage.getItem(key) ?? 'null'))
    return kept.success ? kept.data : firstLayout
  } catch {
    return firstLayout
  }
}

/** Keeps the layout on this PC; a full or closed storage only means that it is not remembered. */
export function keepLayout(storage: Storage, layout: Layout): void {
  try {
    storage.setItem(key, JSON.stringify(layout))
  } catch {
    // The register works as well without.
  }
}
