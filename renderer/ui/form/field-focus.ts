/** The id in the page of the box for a field or detail. */
export function fieldDomId(id: string): string {
  return `veld-${id.replaceAll('.', '-')}`
}

const focusable = 'input, textarea, select, [role="combobox"], button'

/** Brings the cursor to a field, also when the field is a group of boxes; false when it is not on the screen. */
export function focusField(id: string): boolean {
  const place = document.getElementById(fieldDomId(id))
  if (place === null) return false
  const box = place.matches(focusable) ? place : place.querySelector<HTMLElement>(focusable)
  place.scrollIntoView({ block: 'center' })
  box?.focus({ preventScroll: true })
  return true
}
