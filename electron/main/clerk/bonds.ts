import { compareNumbers, type DossierNumber } from '../../../shared/domain/dossier/number.ts'

/** Which dossiers point at which, kept both ways. */
export class Bonds {
  readonly #targets = new Map<DossierNumber, readonly DossierNumber[]>()
  readonly #sources = new Map<DossierNumber, Set<DossierNumber>>()

  /** Where a dossier points by now. */
  put(from: DossierNumber, targets: readonly DossierNumber[]): void {
    for (const target of this.#targets.get(from) ?? []) this.#sources.get(target)?.delete(from)
    if (targets.length === 0) this.#targets.delete(from)
    else this.#targets.set(from, targets)
    for (const target of targets) {
      const sources = this.#sources.get(target) ?? new Set()
      this.#sources.set(target, sources.add(from))
    }
  }

  /** The dossiers that point at one, oldest first. */
  to(target: DossierNumber): DossierNumber[] {
    return [...(this.#sources.get(target) ?? [])].sort(compareNumbers)
  }
}
