import { buildNow } from './freshness.ts'

await buildNow()
