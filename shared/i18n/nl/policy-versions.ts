/** The versions of the regulation: their list, what differs between two, and taking one back. */
export const policyVersions = {
  list: 'Alle versies',
  version: 'Versie',
  from: 'Voor klachten ontvangen vanaf',
  inForce: 'geldt nu',
  future: 'geldt later',
  document: 'Document bekijken',
  documentOf: 'Document bekijken: versie {{version}}',
  webPage: 'Webpagina bewaren…',
  webPageOf: 'Webpagina bewaren…: versie {{version}}',
  past: 'gold tot en met {{day}}',
  replaced: 'heeft niet gegolden: een latere versie kwam ervoor in de plaats',
  withdrawn: 'ingetrokken voordat zij gold',
  withdraw: 'Versie {{version}} intrekken…',
  withdrawQuestion: 'Versie {{version}} intrekken?',
  withdrawText:
    'Deze versie zou gelden voor klachten ontvangen vanaf {{day}}. Na het intrekken geldt zij nooit; {{before}} blijft gelden. U kunt de versie blijven lezen.',
  withdrawConfirm: 'Versie intrekken',
  withdrawDone: 'Versie {{version}} is ingetrokken.',
  named: 'versie {{version}}',
  read: 'Versie {{version}} lezen',
  reading: 'Versie {{version}}, voor klachten ontvangen vanaf {{day}}',
  compare: 'Wat is er veranderd?',
  earlier: 'Van versie',
  later: 'Naar versie',
  same: 'Tussen deze versies is niets veranderd.',
  one: 'Er is nog maar één versie.'
} as const
