import type { ChannelName, NoticeName, RequestOf, ResponseOf } from './contract.ts'

type RoomOf<Name extends string> = Name extends `${infer Room}.${string}` ? Room : never
type VerbOf<Name extends string, Room extends string> = Name extends `${Room}.${infer Verb}` ? Verb : never

type Call<Name extends ChannelName> =
  RequestOf<Name> extends void
    ? () => Promise<ResponseOf<Name>>
    : (request: RequestOf<Name>) => Promise<ResponseOf<Name>>

/** What the preload offers the screen: one named function a call, grouped by room, and one subscription a notice. */
export type KlachtenboekApi = {
  readonly [Room in RoomOf<ChannelName>]: {
    readonly [Verb in VerbOf<ChannelName, Room>]: Call<Extract<`${Room}.${Verb}`, ChannelName>>
  }
} & {
  readonly notices: { readonly [Name in NoticeName]: (listener: () => void) => () => void }
}
