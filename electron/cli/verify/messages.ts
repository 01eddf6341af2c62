/** What the `verify` command says. */
export const verifyMessages = {
  noFolder: (folder: string) =>
    `De map ${folder} bestaat niet of is niet te lezen. Geef de gegevensmap van het kantoor op.`,
  noOffice: (folder: string) =>
    `In ${folder} staat geen kantoor: vault.json ontbreekt. Geef de gegevensmap van het kantoor op.`,
  unknownAccount: (name: string, known: readonly string[]) =>
    `Er is geen account “${name}”. De accounts zijn: ${known.join(', ')}.`,
  noSecret:
    'Er is geen wachtwoord opgegeven. Zet het in de omgevingsvariabele KLACHTENBOEK_WACHTWOORD, of start de opdracht in een venster waarin u kunt typen.',
  notTried: (names: readonly string[], seconds: number, hasOthers: boolean) =>
    [
      ...(hasOthers ? ['Bij geen van de andere accounts klopt dit wachtwoord.'] : []),
      `Voor ${names.join(', ')} is het niet bekeken: daar is te vaak een verkeerd wachtwoord ingevuld.`,
      `Probeer het over ${many(seconds, 'seconde', 'seconden')} opnieuw. Er is niets veranderd, en deze poging telt niet mee.`
    ].join(' '),
  askPassword: 'Wachtwoord: ',
  askRecoveryKey: 'Herstelsleutel: ',
  fine: (dossiers: number, events: number) =>
    `Alles klopt: ${many(dossiers, 'dossier', 'dossiers')}, ${many(events, 'gebeurtenis', 'gebeurtenissen')}.`,
  wrong: (findings: number, dossiers: number, events: number) =>
    `${many(findings, 'probleem', 'problemen')} gevonden. Bekeken: ${many(dossiers, 'dossier', 'dossiers')}, ${many(events, 'gebeurtenis', 'gebeurtenissen')}.`,
  unread: (dossiers: number) =>
    dossiers === 1
      ? 'Van 1 dossier is alleen de buitenkant bekeken: het is voor anderen verzegeld. Met de herstelsleutel wordt het ook van binnen bekeken.'
      : `Van ${String(dossiers)} dossiers is alleen de buitenkant bekeken: ze zijn voor anderen verzegeld. Met de herstelsleutel worden ze ook van binnen bekeken.`
} as const

function many(count: number, one: string, more: string): string {
  return `${String(count)} ${count === 1 ? one : more}`
}
