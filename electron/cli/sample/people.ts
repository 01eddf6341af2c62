/** Who works at the sample office; nobody in it exists. The part says which role of the regulation somebody gets. */
export const people = {
  marleen: { name: 'Marleen van Duinen', part: 'manager' },
  joost: { name: 'Joost Terwal', part: 'handler' },
  sander: { name: 'Sander Hoekwater', part: 'employee' },
  nadia: { name: 'Nadia Belkadi', part: 'employee' },
  pim: { name: 'Pim Osterhaus', part: 'employee' },
  els: { name: 'Els Wagemaker', part: 'employee' }
} as const satisfies Record<string, { readonly name: string; readonly part: 'manager' | 'handler' | 'employee' }>

/** Someone of the sample office. */
export type PersonKey = keyof typeof people

/** Who left the sample office before its year began: they have no account, and complaints can still be about them. */
export const formerPeople = {
  wim: { name: 'Wim Aardema' },
  tess: { name: 'Tess Rijnders' }
} as const satisfies Record<string, { readonly name: string }>

/** Someone who left the sample office. */
export type FormerKey = keyof typeof formerPeople

/** Everybody of the sample office, the one who sets it up first. */
export const personKeys = Object.keys(people) as PersonKey[]
