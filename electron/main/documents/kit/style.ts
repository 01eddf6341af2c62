/** A4 in points, and the margins that every page keeps. */
export const page = { width: 595.28, height: 841.89, left: 54, right: 54, top: 50, bottom: 62 } as const

/** The width between the margins. */
export const contentWidth = page.width - page.left - page.right

/** The lowest point that content may reach. */
export const contentBottom = page.height - page.bottom

/** The few colours; all of them keep their contrast on a black-and-white printer. */
export const colours = {
  ink: '#1a1a1a',
  muted: '#555555',
  line: '#a8a8a8',
  faint: '#d6d6d6',
  shade: '#f1f3f3',
  accent: '#0c4448',
  paper: '#ffffff'
} as const

/** A face of the family that the documents are set in. */
export type Face = 'regular' | 'semibold' | 'italic'

/** How a piece of text looks; sizes are in points. */
export interface TextStyle {
  readonly face: Face
  readonly size: number
  readonly leading: number
  readonly colour: string
  /** Figures of equal width, for columns of numbers. */
  readonly tabular?: boolean
}

const body: TextStyle = { face: 'regular', size: 9.5, leading: 14, colour: colours.ink }

/** The text styles of all documents. */
export const styles = {
  title: { ...body, face: 'semibold', size: 20, leading: 26, colour: colours.accent },
  cover: { ...body, face: 'semibold', size: 32, leading: 40, colour: colours.accent },
  heading: { ...body, face: 'semibold', size: 12.5, leading: 17, colour: colours.accent },
  chapter: { ...body, face: 'semibold', size: 15, leading: 20, colour: colours.accent },
  subheading: { ...body, face: 'semibold', size: 10, leading: 14 },
  body,
  strong: { ...body, face: 'semibold' },
  quiet: { ...body, colour: colours.muted },
  remark: { ...body, face: 'italic', colour: colours.muted },
  label: { ...body, face: 'semibold', size: 7.5, leading: 11, colour: colours.muted },
  clause: { ...body, size: 7, leading: 11, colour: colours.muted },
  small: { ...body, size: 8, leading: 11.5 },
  figures: { ...body, tabular: true },
  strongFigures: { ...body, face: 'semibold', tabular: true },
  footer: { ...body, size: 7.5, leading: 10, colour: colours.muted }
} as const satisfies Record<string, TextStyle>
