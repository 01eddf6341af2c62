interface Props {
  readonly id: string
  readonly colour: string
  readonly paper: string
}

/** A pattern of slanted lines to fill bars with. */
export function Hatching({ id, colour, paper }: Props) {
  return (
    <defs>
      <pattern id={id} width="7" height="7" patternUnits="userSpaceOnUse" patternTransform="rotate(45)">
        <rect width="7" height="7" fill={paper} />
        <line x1="0" y1="0" x2="0" y2="7" stroke={colour} strokeWidth="5" />
      </pattern>
    </defs>
  )
}
