import { config } from 'zod'

// Zod compiles schemas with `new Function` where it can; the Content-Security-Policy forbids even the attempt.
config({ jitless: true })
