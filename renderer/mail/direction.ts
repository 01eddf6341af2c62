import type { ReadMail } from './mail.ts'

/** Where anybody has an address: sharing its domain says nothing of who works where. */
const everybodys = new Set(
  (
    'gmail.com googlemail.com outlook.com outlook.nl hotmail.com hotmail.nl live.com live.nl msn.com icloud.com me.com mac.com ' +
    'yahoo.com yahoo.nl proton.me protonmail.com pm.me gmx.com gmx.net mail.com aol.com ziggo.nl kpnmail.nl kpnplanet.nl ' +
    'planet.nl hetnet.nl home.nl xs4all.nl upcmail.nl chello.nl casema.nl quicknet.nl online.nl tele2.nl telfort.nl solcon.nl ' +
    'zonnet.nl caiway.nl delta.nl zeelandnet.nl freedom.nl telenet.be skynet.be proximus.be'
  ).split(' ')
)

function domainOf(address: string): string {
  return address.slice(address.lastIndexOf('@') + 1)
}

/**
 * Which way an e-mail went, by its sender: out where that is the office's own address, or somebody at its domain who wrote to
 * somebody elsewhere; in, where that is not sure.
 */
export function directionOf({ address, to }: Pick<ReadMail, 'address' | 'to'>, officeAddress: string): 'in' | 'out' {
  const [own, sender] = [officeAddress.trim().toLowerCase(), address.toLowerCase()]
  if (!own.includes('@') || !sender.includes('@')) return 'in'
  const domain = domainOf(own)
  const isOffice = (one: string): boolean => one === own || (domainOf(one) === domain && !everybodys.has(domain))
  const leaves = to.some((one) => one.address !== '' && !isOffice(one.address.toLowerCase()))
  return sender === own || (isOffice(sender) && leaves) ? 'out' : 'in'
}
