/** How the regulation looks on a website, by day and by night, and from a printer; one size fits a phone and a sheet of paper. */
export const regulationStyle = `
      :root { color-scheme: light dark; --paper: #fff; --ink: #1a1a1a; --soft: #555; --accent: #0c4448; --check: #8a1c1c; }
      body { margin: 0 auto; max-width: 42rem; padding: 2rem 1.25rem 4rem; background: var(--paper); color: var(--ink); font: 1.0625rem/1.65 system-ui, sans-serif; overflow-wrap: break-word; }
      h1, h2 { color: var(--accent); line-height: 1.25; }
      h1 { margin: 1.5rem 0 0.25rem; font-size: 2rem; }
      h2 { margin: 2.5rem 0 0.75rem; border-top: 2px solid var(--accent); padding-top: 0.75rem; font-size: 1.25rem; }
      p { margin: 0 0 0.75rem; }
      ul { margin: 0 0 1rem; padding-left: 1.25rem; }
      nav ul { list-style: none; padding: 0; columns: 16rem 2; }
      a { color: var(--accent); }
      small { color: var(--soft); font-size: 0.8rem; white-space: nowrap; }
      .intro { margin: 1.25rem 0; font-size: 1.2rem; }
      .check { color: var(--check); }
      @media (prefers-color-scheme: dark) {
        :root { --paper: #14191a; --ink: #e8e6e1; --soft: #a9b0b0; --accent: #7cc7c3; --check: #f0a39b; }
      }
      @media print {
        :root { color-scheme: light; --paper: #fff; --ink: #000; --soft: #444; --accent: #0c4448; --check: #8a1c1c; }
        @page { margin: 2cm; }
        body { max-width: none; padding: 0; font-size: 10.5pt; }
        nav { display: none; }
        h2 { break-after: avoid; }
        p, li { break-inside: avoid; orphans: 2; widows: 2; }
      }
`
