import type { ChannelName, NoticeName, RequestOf, ResponseOf } from './contract.ts'

/** What the preload offers the screen: one function a call and one subscription a notice, each by its name. */
export interface KlachtenboekApi {
  readonly calls: { readonly [Name in ChannelName]: (request: RequestOf<Name>) => Promise<ResponseOf<Name>> }
  readonly notices: { readonly [Name in NoticeName]: (listener: () => void) => () => void }
}
