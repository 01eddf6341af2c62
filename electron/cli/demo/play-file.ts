import type { Services } from '../../main/services/services.ts'
import type { DossierView } from '../../../shared/contract/dossiers.ts'
import { keptPapers } from '../../../shared/domain/dossier/papers.ts'
import { textOf } from '../../../shared/domain/form/values.ts'
import { ok, refuse, type Result } from '../../../shared/result.ts'
import type { ActRequest } from '../../main/services/dossiers-service.ts'
import type { Step } from '../sample/signal.ts'

/** The file of a step, brought in as the screen does it. */
async function bringIn(
  { papers }: Services,
  { number }: ActRequest,
  name: string,
  text: string
): Promise<Result<string>> {
  const bytes = new TextEncoder().encode(text)
  const begun = await papers.begin({ number, name, size: bytes.length })
  if (!begun.ok) return begun
  const added = await papers.add(begun.value.upload, bytes)
  return added.ok ? ok(begun.value.upload) : added
}

/** Plays a step of which a file is part: it is kept, or the one of that name goes. */
export async function playFile(
  services: Services,
  { file, act }: Step & Required<Pick<Step, 'file'>>,
  { request, view }: { readonly request: ActRequest; readonly view: DossierView }
): Promise<Result<DossierView>> {
  const { number, command } = request
  if (act === 'removeFile') {
    const paper = keptPapers(view.events).find(({ name }) => name === file.name)
    const reason = textOf(command.details, 'reason')
    return paper === undefined ? refuse('file.unknown') : services.papers.remove({ number, file: paper.id, reason })
  }
  const upload = await bringIn(services, request, file.name, file.text ?? '')
  if (!upload.ok) return upload
  const { at, details } = command
  return services.papers.keep({ number, upload: upload.value, at, details })
}
