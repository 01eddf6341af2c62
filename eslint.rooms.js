/**
 * The floors of the domain, from the ground up: a floor asks the floors below it, never one above or beside it.
 * `domain` itself is the ground, what is said of a moment; text is beside it.
 */
const floors = [
  ['domain', 'text'],
  ['calendar', 'people'],
  ['permissions', 'terms'],
  ['policy'],
  ['form', 'clauses', 'office'],
  ['dossier'],
  ['letters', 'statistics', 'today'],
  ['reports', 'regulation']
]

const placeOf = (floor) => (floor === 'domain' ? 'shared/domain' : `shared/domain/${floor}`)

const domain = Object.fromEntries(
  floors.flatMap((beside, height) =>
    beside.map((floor) => [
      floor,
      {
        at: placeOf(floor),
        asks: [...floors.slice(0, height).flat(), 'result'],
        packages: ['zod', 'date-fns', 'date-fns/**', '@date-fns/tz', 'date-holidays']
      }
    ])
  )
)

/** What the register keeps, each in a room of its own; every room asks only those it stands on. */
const register = {
  'register/disk': { asks: [] },
  'register/folder': { asks: ['register/disk'], packages: ['zod'] },
  'register/sealed': { asks: ['register/disk'], packages: ['zod', 'lowdb'] },
  'register/dossiers': { asks: ['register/sealed', 'register/disk'], packages: ['zod'] },
  'register/index': { asks: ['register/dossiers', 'register/sealed', 'register/disk'], packages: ['zod'] },
  'register/journal': { asks: ['register/sealed', 'register/disk'], packages: ['zod'] },
  'register/office': { asks: ['register/sealed', 'register/disk'], packages: ['zod'] },
  'register/destruction': {
    asks: ['register/dossiers', 'register/office', 'register/journal', 'register/sealed', 'register/disk'],
    packages: ['zod']
  },
  'register/backup': {
    asks: ['register/dossiers', 'register/folder', 'register/sealed', 'register/disk'],
    packages: ['zod']
  },
  'register/restore': {
    asks: [
      ...['register/backup', 'register/destruction', 'register/dossiers', 'register/office', 'register/journal'],
      ...['register/folder', 'register/sealed', 'register/disk']
    ],
    packages: ['zod']
  },
  'register/proof': {
    asks: [
      'register/journal',
      'register/index',
      'register/dossiers',
      'register/office',
      'register/sealed',
      'register/disk'
    ],
    packages: ['zod']
  },
  'register/check': {
    asks: [
      ...['register/proof', 'register/destruction', 'register/journal', 'register/index', 'register/dossiers'],
      ...['register/office', 'register/sealed', 'register/disk']
    ],
    packages: ['zod']
  }
}

const registerRooms = Object.fromEntries(
  Object.entries(register).map(([name, { asks, packages }]) => [
    name,
    { at: `electron/main/${name}`, asks: [...asks, 'domain', 'result'], packages, node: true }
  ])
)

/** Whoever may ask a room with rooms inside it may ask each of these. */
const inside = { domain: floors.flat(), register: Object.keys(register) }
const withInside = (asks) => asks.flatMap((room) => [room, ...(inside[room] ?? [])])

/** The rooms of the house: where each one is, whom it may ask, and which packages it may bring in. */
const rooms = {
  contract: { at: 'shared/contract', asks: ['domain', 'search', 'result'], packages: ['zod'] },
  words: { at: 'shared/i18n', asks: ['domain', 'result'], packages: ['i18next'] },
  papers: { at: 'shared/papers', asks: ['domain', 'words', 'result'] },
  search: { at: 'shared/search', asks: ['domain', 'result'], packages: ['@orama/stemmers/**'] },
  result: { at: 'shared', asks: [] },

  preload: { at: 'electron/preload', asks: ['contract'], packages: ['electron'] },
  services: {
    at: 'electron/main/services',
    asks: ['domain', 'contract', 'papers', 'search', 'result'],
    packages: ['zod']
  },
  ipc: { at: 'electron/main/ipc', asks: ['services', 'domain', 'contract', 'result'], packages: ['electron', 'zod'] },
  vault: { at: 'electron/main/vault', asks: ['domain', 'result'], packages: ['zod', '@zxcvbn-ts/*'], node: true },
  ...registerRooms,
  register: { at: 'electron/main/register', asks: [...Object.keys(register), 'domain', 'result'], node: true },
  clerk: {
    at: 'electron/main/clerk',
    asks: ['services', 'register/disk', 'papers', 'domain', 'contract', 'search', 'result'],
    packages: ['write-excel-file'],
    node: true
  },
  documents: {
    at: 'electron/main/documents',
    asks: ['domain', 'papers', 'words', 'result'],
    packages: ['pdfkit', '@cantoo/pdf-lib', 'nodemailer', 'fontkit', 'qrcode', 'bidi-js', 'linebreak', 'zod'],
    node: true
  },
  files: {
    at: 'electron/main/files',
    asks: ['services', 'text', 'result'],
    packages: ['file-type', 'filenamify'],
    node: true
  },
  scheduler: { at: 'electron/main/scheduler', asks: ['domain', 'words', 'result'], packages: ['electron'], node: true },
  settings: {
    at: 'electron/main/settings',
    asks: ['office', 'text', 'result'],
    packages: ['electron-store', 'zod'],
    node: true
  },
  log: { at: 'electron/main/log', asks: ['domain'], node: true },
  security: { at: 'electron/main/security', asks: [], packages: ['electron'], node: true },
  app: {
    at: 'electron/main/app',
    asks: ['services', 'security', 'register/folder', 'words', 'contract', 'domain', 'result'],
    packages: ['electron'],
    node: true
  },
  root: {
    at: 'electron/main',
    asks: [
      ...[
        'app',
        'services',
        'ipc',
        'vault',
        'register',
        'clerk',
        'documents',
        'files',
        'scheduler',
        'settings',
        'log',
        'security'
      ],
      ...['words', 'contract', 'domain', 'result']
    ],
    packages: ['electron', 'zod'],
    node: true
  },
  cli: {
    at: 'electron/cli',
    asks: [
      ...['root', 'app', 'services', 'vault', 'register', 'documents', 'settings', 'log'],
      ...['words', 'papers', 'contract', 'domain', 'result']
    ],
    packages: ['commander', 'zod'],
    node: true
  },
  dev: { at: 'electron/dev', asks: [], packages: ['**'], node: true },

  api: {
    at: 'renderer/api',
    asks: ['contract', 'domain', 'words', 'search', 'result'],
    packages: ['react', 'react-i18next', '@tanstack/react-query']
  },
  ui: { at: 'renderer/ui', asks: ['api', 'contract', 'domain', 'words', 'result'], packages: ['**'] },
  mail: {
    at: 'renderer/mail',
    asks: ['domain', 'result'],
    packages: ['postal-mime', 'html-to-text', 'email-reply-parser']
  },
  feature: {
    at: 'renderer/features/*',
    asks: ['ui', 'api', 'mail', 'contract', 'domain', 'words', 'papers', 'search', 'result'],
    packages: ['**']
  },
  shell: {
    at: 'renderer/app',
    asks: ['feature', 'ui', 'api', 'mail', 'contract', 'domain', 'words', 'result'],
    packages: ['**']
  }
}

const all = [
  // The ground of the domain comes last of its floors: its place holds theirs.
  ...Object.entries(domain).reverse(),
  ...Object.entries(rooms).map(([name, room]) => [name, { ...room, asks: withInside(room.asks) }])
]

const toElement = ([type, { at }]) => ({
  type,
  pattern: at,
  ...(type === 'feature' ? { capture: ['name'] } : {})
})

const toPolicy = ([type, { asks, packages = [], node = false }]) => ({
  from: { element: { type } },
  allow: [
    { to: { element: { types: { anyOf: [type, ...asks] } } } },
    ...packages.map((source) => ({ to: { module: { origin: 'external', source } } })),
    ...(node ? [{ to: { module: { origin: 'core' } } }] : [])
  ]
})

/** Most particular first: a file belongs to the first room whose place it is in. */
export const boundaryElements = all.map(toElement)

export const boundaryPolicies = [
  ...all.map(toPolicy),
  {
    // A feature is entered through its front door.
    from: { element: { type: 'feature' } },
    disallow: {
      to: {
        element: { type: 'feature', captured: { name: '!{{ from.element.captured.name }}' } },
        file: { path: '!**/index.ts' }
      }
    }
  }
]
