/** What the `demo` command says. */
export const demoMessages = {
  badYear: (year: string) =>
    `“--year ${year}” is geen jaar waarin het voorbeeld kan spelen. Schrijf bijvoorbeeld 2025.`,
  untilTooEarly: '“--until” ligt vóór de opening van het voorbeeldkantoor. Kies een later moment.',
  unknownPolicy: (id: string, known: readonly string[]) =>
    `Voor klachtenregeling “${id}” is er geen voorbeeldkantoor. U kunt kiezen uit: ${known.join(', ')}.`,
  notEmpty: (folder: string) =>
    `De map ${folder} is niet leeg, dus er is niets geschreven. Kies een lege of nieuwe map voor --data.`,
  notUsable: (folder: string, system: string) =>
    `De map ${folder} is niet te gebruiken (${system}). Kies een andere map.`,
  marker: 'In deze map staat een voorbeeldkantoor van Klachtenboek. Alle personen en klachten zijn verzonnen.\n',
  heading: (office: string, policy: string, year: number) =>
    `${office} · voorbeeldkantoor met klachtenregeling ${policy} · ${String(year)}`,
  counts: (signals: number, closed: number, open: number) =>
    `${String(signals)} signalen, waarvan ${String(closed)} afgehandeld of ingetrokken en ${String(open)} open`,
  signalHeadings: ['Nummer', 'Ontvangen', 'Klager', 'Klacht', 'Status', 'Te laat'],
  termHeadings: ['Termijn', 'Artikel', 'op tijd', 'te laat', 'vervangen', 'loopt', 'vervallen'],
  documents: (count: number, folder: string) => `${String(count)} documenten in ${folder}:`,
  forms: (first: string, last: string) => `${first} tot en met ${last}`,
  accountHeadings: ['Account', 'Rol'],
  dataKept: (folder: string) => `De gegevens van het voorbeeldkantoor staan in ${folder}.`,
  password: (password: string) => `Het wachtwoord van elk account is: ${password}`,
  recoveryKey: (key: string) => `De herstelsleutel is: ${key}`
} as const
