/** The colours of one scheme: every pair that carries text meets 4.5:1. */
export interface ColourTokens {
  readonly paper: string
  readonly surface: string
  readonly sunken: string
  readonly ink: string
  readonly inkSoft: string
  readonly inkDisabled: string
  readonly line: string
  readonly lineStrong: string
  readonly accent: string
  readonly accentStrong: string
  readonly onAccent: string
  readonly accentTint: string
  readonly danger: string
  readonly dangerTint: string
  readonly warning: string
  readonly warningTint: string
  readonly success: string
  readonly successTint: string
  readonly info: string
  readonly infoTint: string
  readonly focus: string
}

/** Warm paper, ink, and one deep teal. */
export const lightTokens: ColourTokens = {
  paper: '#f6f2ea',
  surface: '#fffdf9',
  sunken: '#efe9de',
  ink: '#23282b',
  inkSoft: '#565b5c',
  inkDisabled: '#63676a',
  line: '#e2dacb',
  lineStrong: '#8a8375',
  accent: '#125a60',
  accentStrong: '#0c4448',
  onAccent: '#ffffff',
  accentTint: '#dfeceb',
  danger: '#a32a24',
  dangerTint: '#fbe6e2',
  warning: '#944d00',
  warningTint: '#ffe6ad',
  success: '#2b6239',
  successTint: '#e1f0e1',
  info: '#2f5574',
  infoTint: '#e3ecf3',
  focus: '#125a60'
}

/** A quiet evening version of the same. */
export const darkTokens: ColourTokens = {
  paper: '#15191b',
  surface: '#1d2225',
  sunken: '#252b2e',
  ink: '#e9e5dc',
  inkSoft: '#b3b5b1',
  inkDisabled: '#a0a3a1',
  line: '#353c40',
  lineStrong: '#7b8488',
  accent: '#7cc7c4',
  accentStrong: '#a2dbd8',
  onAccent: '#0c2627',
  accentTint: '#213a3b',
  danger: '#f3a49b',
  dangerTint: '#452623',
  warning: '#f0c478',
  warningTint: '#40331b',
  success: '#9ccfa4',
  successTint: '#22382a',
  info: '#a5c8e4',
  infoTint: '#243643',
  focus: '#7cc7c4'
}
