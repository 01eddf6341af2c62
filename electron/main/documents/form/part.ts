import type { FormBody } from '../../../../shared/papers/form/form-model.ts'

/** What a field of that kind shows. */
export type BodyOf<Kind extends FormBody['kind']> = Extract<FormBody, { kind: Kind }>
