import type { policyChannels } from '../../../shared/contract/policy.ts'
import type { Services } from '../services/services.ts'
import type { Handlers } from './serve.ts'

/** Answers the calls about the regulation's versions. */
export function policyHandlers({ policy }: Services): Handlers<typeof policyChannels> {
  return {
    'policy.versions': () => Promise.resolve(policy.versions()),
    'policy.save': ({ policy: edited, effectiveFrom }) => policy.save(edited, effectiveFrom),
    'policy.export': ({ version }) => policy.export(version),
    'policy.import': () => policy.import()
  }
}
