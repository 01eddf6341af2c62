import { appTarget, buildNow, commandLineTarget } from './freshness.ts'

await buildNow(appTarget)
await buildNow(commandLineTarget)
