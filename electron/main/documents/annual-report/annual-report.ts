import type { AnnualReportInput } from '../document-input.ts'
/** later */
export function makeAnnualReport(_input: AnnualReportInput, _fontsFolder: string): Promise<Uint8Array> {
  return Promise.reject(new Error('not yet'))
}
