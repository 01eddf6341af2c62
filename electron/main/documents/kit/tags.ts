/** The kinds of structure that the documents are tagged with. */
export type TagName =
  | 'Document'
  | 'Sect'
  | 'H1'
  | 'H2'
  | 'H3'
  | 'P'
  | 'L'
  | 'LI'
  | 'Lbl'
  | 'LBody'
  | 'Table'
  | 'TR'
  | 'TH'
  | 'TD'
  | 'Figure'
  | 'TOC'
  | 'TOCI'
  | 'Caption'

/** What a structure element may say about itself. */
export interface TagOptions {
  /** What a figure shows, for who cannot see it. */
  readonly alt?: string
  /** Whether a header cell speaks for its column or its row. */
  readonly scope?: 'Column' | 'Row'
  /** The corners of a figure on its page: left, top, right, bottom. */
  readonly bbox?: readonly [number, number, number, number]
}

/** An element of the document's structure, which reading software follows. */
export interface Tag {
  readonly child: (name: TagName, options?: TagOptions) => Tag
  /** Draws on the current page as content of this element; may be called again on a next page. */
  readonly draw: (work: () => void) => void
}

function wrap(doc: PDFKit.PDFDocument, name: TagName, element: PDFKit.PDFStructureElement): Tag {
  return {
    child: (childName, options = {}) => {
      const child = doc.struct(childName, options)
      element.add(child)
      return wrap(doc, childName, child)
    },
    draw: (work) => {
      const content = doc.markStructureContent(name)
      work()
      doc.endMarkedContent()
      element.add(content)
    }
  }
}

/** Begins the structure of a document. */
export function rootTag(doc: PDFKit.PDFDocument): Tag {
  const element = doc.struct('Document')
  doc.addStructure(element)
  return wrap(doc, 'Document', element)
}

/** Draws something that carries no meaning: a rule, a running head, a page number. */
export function drawArtifact(
  doc: PDFKit.PDFDocument,
  work: () => void,
  type: 'Pagination' | 'Layout' = 'Layout'
): void {
  doc.markContent('Artifact', { type })
  work()
  doc.endMarkedContent()
}
