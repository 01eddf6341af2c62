import GlobalStyles from '@mui/material/GlobalStyles'
import { createPortal } from 'react-dom'

/** The id of what alone is printed. */
export const printSheetsId = 'afdruk'

const onlySheets = {
  [`#${printSheetsId}`]: { display: 'none' },
  '@page': { size: 'A4', margin: 0 },
  '@media print': {
    'html, body': { height: 'auto !important', overflow: 'visible !important', background: '#ffffff !important' },
    [`body > *:not(#${printSheetsId})`]: { display: 'none !important' },
    [`#${printSheetsId}`]: { display: 'block !important' },
    [`#${printSheetsId} img`]: {
      display: 'block',
      width: '210mm',
      height: '296.9mm',
      breakAfter: 'page',
      breakInside: 'avoid'
    },
    [`#${printSheetsId} img:last-child`]: { breakAfter: 'auto' }
  }
}

/** The pages as pictures, out of sight on the screen and the only thing on paper. */
export function PrintSheets({ addresses }: { readonly addresses: readonly string[] }) {
  return (
    <>
      <GlobalStyles styles={onlySheets} />
      {createPortal(
        <div id={printSheetsId} aria-hidden>
          {addresses.map((address) => (
            <img key={address} src={address} alt="" />
          ))}
        </div>,
        document.body
      )}
    </>
  )
}
