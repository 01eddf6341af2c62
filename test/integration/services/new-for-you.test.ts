import { expect, it } from 'vitest'
import { valueOf } from '../register/support.ts'
import { askedToday, takeIn } from './clause-office.ts'
import { TestOffice } from './office.ts'

const [officer, colleague] = ['Marijke de Wit', 'Joris Peeters'] as const

it('what a colleague gave somebody is told at the next log-in, once, and stays on Vandaag until it is done', async () => {
  const office = await new TestOffice().furnished('EW', { [colleague]: 'employee' })
  office.now = '2026-03-25T10:00:00.000Z'
  const number = await takeIn(office, officer, { receivedAt: '2026-03-25T09:00:00.000Z' })
  const give = async (todo: string): Promise<void> => {
    const details = { todo, owner: office.person(colleague), doOn: '2026-12-31' }
    valueOf(await (await office.as(officer)).act(number, { act: 'giveTask', details }))
  }
  const told = async (name: string): Promise<string[]> => {
    await office.as(name)
    return valueOf(office.services.dossiers.today()).news.map(({ what }) => what)
  }
  await give('Offerte opzoeken')
  office.now = '2026-03-26T10:00:00.000Z'
  expect(await told(colleague)).toEqual(['Offerte opzoeken'])
  office.now = '2026-03-27T10:00:00.000Z'
  expect(await told(colleague)).toEqual([])
  office.now = '2026-03-28T10:00:00.000Z'
  await give('Klant bellen')
  expect(await told(officer)).toEqual([])
  office.now = '2026-03-29T10:00:00.000Z'
  expect(await told(colleague)).toEqual(['Klant bellen'])
  const tasks = () => askedToday(office, number).filter((one) => one === 'given')
  expect(tasks()).toHaveLength(2)
  valueOf(await office.act(number, { act: 'finishTask', details: { given: '1' } }))
  expect(tasks()).toHaveLength(1)
})
