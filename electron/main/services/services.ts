import { AccountsService } from './accounts-service.ts'
import { BackupService } from './backup-service.ts'
import { Desk, type DeskOptions } from './desk.ts'
import { DestructionService } from './destruction-service.ts'
import { DocumentsService, type DocumentsServiceOptions } from './documents-service.ts'
import { DossierAccess } from './dossier-access.ts'
import { DossiersService } from './dossiers-service.ts'
import { DraftsService } from './drafts-service.ts'
import { FindingsService } from './findings-service.ts'
import { HealthService } from './health-service.ts'
import { JournalService } from './journal-service.ts'
import { OfficeService } from './office-service.ts'
import { PapersService } from './papers-service.ts'
import { PolicyService, type PolicyServiceOptions } from './policy-service.ts'
import { type Elsewhere, nothingElsewhere } from './ports/elsewhere.ts'
import type { FileLook } from './ports/papers.ts'
import type { Restores } from './ports/restore.ts'
import { ReportsService } from './reports-service.ts'
import { RestoreService } from './restore-service.ts'
import { type AppFacts, type PreferenceStore, SessionService } from './session-service.ts'
import { SetupService } from './setup-service.ts'
import { SheetsService } from './sheets-service.ts'
import { noSystemAccess, type SystemAccess } from './ports/system-keyring.ts'
import { SystemLogIn } from './system-log-in.ts'

/** What the services are built on. */
export interface ServicesOptions
  extends
    Omit<DeskOptions, 'release' | 'elsewhere'>,
    Pick<DocumentsServiceOptions, 'maker' | 'dialog' | 'printer' | 'onFault'>,
    Pick<PolicyServiceOptions, 'picker'> {
  readonly preferences: PreferenceStore
  readonly facts: AppFacts
  /** What looks at files that come in. */
  readonly look: FileLook
  readonly restores: Restores
  /** The keyring of this PC's system; without, it keeps nothing. */
  readonly systemAccess?: SystemAccess
  /** What opens files in other programs; without, nothing is opened so. */
  readonly elsewhere?: Elsewhere
}

/** Every service of the office, at one desk. */
export interface Services {
  readonly desk: Desk
  readonly session: SessionService
  readonly systemLogIn: SystemLogIn
  readonly setup: SetupService
  readonly office: OfficeService
  readonly policy: PolicyService
  readonly accounts: AccountsService
  readonly drafts: DraftsService
  readonly findings: FindingsService
  readonly dossiers: DossiersService
  readonly papers: PapersService
  readonly reports: ReportsService
  readonly destruction: DestructionService
  readonly journal: JournalService
  readonly backup: BackupService
  readonly restore: RestoreService
  readonly health: HealthService
  readonly documents: DocumentsService
  readonly sheets: SheetsService
}

/** Builds the services at one desk. */
export function createServices(options: ServicesOptions): Services {
  const desk = new Desk({ elsewhere: nothingElsewhere, ...options, release: options.facts.version })
  const systemLogIn = new SystemLogIn(desk, options.systemAccess ?? noSystemAccess)
  const office = new OfficeService(desk)
  const access = new DossierAccess(desk)
  const dossiers = new DossiersService(desk, access)
  const destruction = new DestructionService(desk)
  const reports = new ReportsService(desk)
  const papers = new PapersService({ ...options, desk, access })
  return {
    desk,
    session: new SessionService(desk, options.preferences, options.facts, systemLogIn),
    systemLogIn,
    setup: new SetupService(desk),
    office,
    policy: new PolicyService({ desk, ...options }),
    accounts: new AccountsService(desk),
    drafts: new DraftsService(desk),
    findings: new FindingsService(desk),
    dossiers,
    papers,
    reports,
    destruction,
    journal: new JournalService(desk, options.dialog),
    backup: new BackupService(desk, options.picker),
    restore: new RestoreService(desk, options.picker, options.restores),
    health: new HealthService(desk),
    sheets: new SheetsService(desk, options.dialog),
    documents: new DocumentsService({ desk, office, dossiers, papers, reports, destruction, ...options })
  }
}
