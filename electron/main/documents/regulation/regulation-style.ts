/** How the regulation looks on a website and from a printer; one size fits a phone and a sheet of paper. */
export const regulationStyle = `
      body { margin: 0 auto; max-width: 42rem; padding: 2rem 1.25rem 4rem; background: #fff; color: #1a1a1a; font: 1.0625rem/1.65 system-ui, sans-serif; }
      h1, h2 { color: #0c4448; line-height: 1.25; }
      h1 { margin: 1.5rem 0 0.25rem; font-size: 2rem; }
      h2 { margin: 2.5rem 0 0.75rem; border-top: 2px solid #0c4448; padding-top: 0.75rem; font-size: 1.25rem; }
      p { margin: 0 0 0.75rem; }
      ul { margin: 0 0 1rem; padding-left: 1.25rem; }
      nav ul { list-style: none; padding: 0; columns: 2; }
      a { color: #0c4448; }
      small { color: #555; font-size: 0.8rem; white-space: nowrap; }
      .intro { margin: 1.25rem 0; font-size: 1.2rem; }
      .check { color: #8a1c1c; }
      @media print {
        body { max-width: none; padding: 0; font-size: 10.5pt; }
        nav { display: none; }
        h2 { break-after: avoid; }
        p, li { break-inside: avoid; }
      }
`
