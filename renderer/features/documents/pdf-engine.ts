import {
  getDocument,
  GlobalWorkerOptions,
  type PDFDocumentProxy,
  type PDFPageProxy,
  type RenderTask,
  TextLayer
} from 'pdfjs-dist'
import workerAddress from 'pdfjs-dist/build/pdf.worker.min.mjs?url'

GlobalWorkerOptions.workerSrc = workerAddress

/** Points in an inch: the unit of a PDF page. */
const pointsPerInch = 72

/** One page of an opened document; sizes are in points. */
export interface PdfPage {
  readonly number: number
  readonly width: number
  readonly height: number
  /** Draws the page; the returned function stops the drawing. */
  readonly draw: (
    canvas: HTMLCanvasElement,
    scale: number
  ) => { readonly done: Promise<void>; readonly stop: () => void }
  /** Lays the page's words over its picture, for screen readers and for copying. */
  readonly layText: (container: HTMLElement, scale: number) => Promise<void>
  /** A picture of the page for the printer. */
  readonly picture: (dotsPerInch: number) => Promise<Blob>
}

/** An opened document. */
export interface PdfPages {
  readonly pages: readonly PdfPage[]
  readonly close: () => void
}

function start(page: PDFPageProxy, canvas: HTMLCanvasElement, scale: number, intent: 'display' | 'print'): RenderTask {
  const viewport = page.getViewport({ scale })
  canvas.width = Math.floor(viewport.width)
  canvas.height = Math.floor(viewport.height)
  return page.render({ canvas, viewport, intent })
}

function asBlob(canvas: HTMLCanvasElement): Promise<Blob> {
  return new Promise((resolve, reject) => {
    canvas.toBlob((blob) => {
      if (blob === null) reject(new Error('the page gave no picture'))
      else resolve(blob)
    }, 'image/png')
  })
}

function describePage(page: PDFPageProxy): PdfPage {
  const { width, height } = page.getViewport({ scale: 1 })
  return {
    number: page.pageNumber,
    width,
    height,
    draw: (canvas, scale) => {
      const task = start(page, canvas, scale * globalThis.devicePixelRatio, 'display')
      // A drawing that is stopped because another takes its place has done nothing wrong.
      return { done: task.promise.catch(() => undefined), stop: () => task.cancel() }
    },
    layText: async (container, scale) => {
      container.replaceChildren()
      const viewport = page.getViewport({ scale })
      const textContentSource = page.streamTextContent({ includeMarkedContent: true })
      await new TextLayer({ textContentSource, container, viewport }).render()
    },
    picture: async (dotsPerInch) => {
      const canvas = document.createElement('canvas')
      await start(page, canvas, dotsPerInch / pointsPerInch, 'print').promise
      return asBlob(canvas)
    }
  }
}

async function pagesOf(pdf: PDFDocumentProxy): Promise<PdfPage[]> {
  const numbers = Array.from({ length: pdf.numPages }, (_unused, index) => index + 1)
  return Promise.all(numbers.map(async (number) => describePage(await pdf.getPage(number))))
}

/** Opens a PDF from its bytes; rejects when they are no readable PDF. */
export async function openPdf(bytes: Uint8Array): Promise<PdfPages> {
  // The library takes the bytes for itself, so it gets a copy.
  const task = getDocument({ data: bytes.slice(), isOffscreenCanvasSupported: false, useWasm: false })
  const pdf = await task.promise
  return { pages: await pagesOf(pdf), close: () => void task.destroy() }
}
