/** How a file is met: shown here, left to another program, or kept from being opened because it can do things by itself. */
export type PaperHandling = 'pdf' | 'image' | 'text' | 'mail' | 'elsewhere' | 'dangerous'

const shownHere: Readonly<Record<string, PaperHandling>> = {
  'application/pdf': 'pdf',
  'image/png': 'image',
  'image/jpeg': 'image',
  'image/gif': 'image',
  'image/webp': 'image',
  'text/plain': 'text'
}

/** What the beginning of an e-mail shows it to be: text, or nothing where its letters are of another time. */
const mailFormats = new Set(['text/plain', 'message/rfc822', ''])

/** Formats that run, or that a browser would run. */
const running = new Set([
  'application/x-msdownload',
  'application/x-elf',
  'application/x-mach-binary',
  'application/java-vm',
  'application/x-shockwave-flash',
  'application/vnd.ms-cab-compressed',
  'application/x-ms-shortcut',
  'application/x.ms.shortcut',
  'application/x.apple.alias',
  'text/html',
  'text/x-script',
  'image/svg+xml'
])

/** Endings of files that do something when they are opened: programs, scripts, shortcuts, pages, and documents with macros. */
const doing = new Set(
  (
    'exe com scr pif cpl dll msi msix msp appx bat cmd ps1 psm1 vb vbs vbe js jse mjs ws wsf wsh hta jar lnk url scf inf reg ' +
    'chm hlp iso img vhd vhdx dmg pkg app command sh desktop htm html xhtml mht mhtml svg xml xsl swf ' +
    'docm dotm xlsm xltm xlam xlsb pptm potm ppam ppsm sldm one library-ms search-ms settingcontent-ms application gadget'
  ).split(' ')
)

/** Endings of files that the usual programs only show or play; of any other it is not sure what opening does. */
const shownElsewhere = new Set(
  (
    'pdf png jpg jpeg gif webp bmp tif tiff heic heif txt csv rtf docx xlsx pptx odt ods odp eml msg ics vcf ' +
    'mp3 m4a aac wav ogg oga opus amr flac mp4 m4v mov avi mkv webm wmv 3gp mpg mpeg'
  ).split(' ')
)

/** What stands behind the last dot of a name, in small letters; empty without one. */
export function endingOf(name: string): string {
  const at = name.lastIndexOf('.')
  return at <= 0 ? '' : name.slice(at + 1).toLowerCase()
}

/** How a file is met, by what its first bytes show and by its name: the more careful of the two. */
export function handlingOf({ name, format }: { readonly name: string; readonly format: string }): PaperHandling {
  if (doing.has(endingOf(name)) || running.has(format)) return 'dangerous'
  if (endingOf(name) === 'eml' && mailFormats.has(format)) return 'mail'
  return shownHere[format] ?? 'elsewhere'
}

/** Whether a file may be opened in another program: of a kind that is only shown there, and nothing in it says otherwise. */
export function isOpenedElsewhere(file: { readonly name: string; readonly format: string }): boolean {
  return shownElsewhere.has(endingOf(file.name)) && handlingOf(file) !== 'dangerous'
}
