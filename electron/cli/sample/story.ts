import { autumn } from './signals/autumn.ts'
import { earlySpring } from './signals/early-spring.ts'
import { lateSpring } from './signals/late-spring.ts'
import { lateSummer } from './signals/late-summer.ts'
import { spring } from './signals/spring.ts'
import { summer } from './signals/summer.ts'
import { winter } from './signals/winter.ts'
import type { StorySignal } from './signal.ts'

/** The sample office's year, in order of receipt. */
export const story: readonly StorySignal[] = [
  ...winter,
  ...earlySpring,
  ...spring,
  ...lateSpring,
  ...summer,
  ...lateSummer,
  ...autumn
]
