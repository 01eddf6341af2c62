/** What the id of a sample office's vault begins with. All keys are bound to that id, so that it cannot be taken off. */
const mark = 'voorbeeld-'

/** The vaults that version 0.1 made for its five sample offices: the same for everybody, as their keys are. */
const ofVersion01: ReadonlySet<string> = new Set([
  '61f1187f-ac7a-d8f4-8059-13be00c7c0f8',
  '6ceb21ec-39cf-6d40-0f7d-555eba9c13c1',
  '74cbb6d7-cda4-25f9-4332-852479cb3a67',
  'a29fb253-0a2c-eb27-7ab4-25c1a2050904',
  '10c69b85-2e2d-3713-8bf3-bd3330887539'
])

/** The id of a sample office's vault. */
export function sampleVaultId(id: string): string {
  return `${mark}${id}`
}

/** Whether a vault is a sample office's: its keys follow from the product's source, so that they keep nothing secret. */
export function isSampleVault(id: string | null): boolean {
  return id !== null && (id.startsWith(mark) || ofVersion01.has(id))
}
