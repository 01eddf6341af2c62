const weights = [9, 8, 7, 6, 5, 4, 3, 2, -1]

function passesElevenTest(digits: string): boolean {
  const sum = weights.reduce((total, weight, index) => total + weight * Number(digits[index]), 0)
  return sum % 11 === 0 && digits !== '000000000'
}

/** The numbers of nine digits in a text that pass the check of a Dutch citizen service number (BSN); phone-like groupings are read through. */
export function findBsnLikeNumbers(text: string): string[] {
  const candidates = text.match(/(?<![\d+])\d(?:[ .-]?\d){8}(?![\d])/g) ?? []
  return candidates.filter((candidate) => passesElevenTest(candidate.replace(/\D/g, '')))
}
