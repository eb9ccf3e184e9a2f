/** The page's style sheet: system fonts that draw Arabic well, colours that hold in print, no address of any kind. */
export function annualStyle(hasArabicDigits: boolean): string {
  return `${style}
@page { @bottom-center { content: counter(page${hasArabicDigits ? ", arabic-indic" : ""}); font: 9pt "Noto Sans Arabic", Tahoma, Arial, sans-serif; color: #52606d; } }
@page :first { @bottom-center { content: none; } }
ol { list-style-type: ${hasArabicDigits ? "arabic-indic" : "decimal"}; }
`;
}

const style = `
:root { --ink: #1f2933; --soft: #52606d; --line: #d8dee4; --tint: #f3f6f5; --brand: #0b5345; --error: #a61b1b; --warning: #8a5a00; --note: #1f5f99; }
* { box-sizing: border-box; }
body { margin: 0 auto; max-width: 64rem; padding: 1.5rem; color: var(--ink); background: #fff;
  font: 1rem/1.65 "Segoe UI", "Noto Naskh Arabic UI", "Noto Sans Arabic", "SF Arabic", "Geeza Pro", Tahoma, Arial, sans-serif; }
h1 { font-size: 2.1rem; line-height: 1.4; color: var(--brand); margin: 0 0 1rem; }
h2 { font-size: 1.45rem; color: var(--brand); margin: 2.5rem 0 .75rem; border-block-end: 3px solid var(--brand); padding-block-end: .25rem; }
h3 { font-size: 1.15rem; margin: 1.75rem 0 .5rem; }
h2, h3, caption { break-after: avoid; }
p { margin: .35rem 0 .6rem; }
a { color: var(--brand); }
.cover { border-block: 6px solid var(--brand); padding: 3rem 1rem; margin-block-end: 2rem; }
.cover p { font-size: 1.05rem; margin: .3rem 0; }
.head h1 { font-size: 1.6rem; margin: 0 0 .25rem; } .head p { margin: 0 0 .1rem; color: var(--soft); }
nav ol { padding-inline-start: 2rem; line-height: 1.9; }
table { border-collapse: collapse; width: 100%; margin: 1rem 0 .25rem; }
caption { text-align: start; font-weight: 600; padding-block-end: .35rem; }
.broad table { font-size: .8rem; } .broad th, .broad td { padding: .2rem .25rem; } .broad th.long { min-width: 8.5rem; }
th, td { text-align: start; vertical-align: top; padding: .3rem .5rem; border-block-end: 1px solid var(--line); overflow-wrap: break-word; }
th { background: var(--brand); color: #fff; font-weight: 600; vertical-align: bottom; }
tbody tr:nth-child(even) td { background: var(--tint); }
tr.group td { font-weight: 600; background: #e6efec !important; }
td.number, th.number { text-align: right; } td.number { font-variant-numeric: tabular-nums; white-space: nowrap; }
td[title] { cursor: help; }
td.origin, p.origin, span.origin, p.basis { color: var(--soft); font-size: .8rem; }
td.origin { white-space: pre-line; max-width: 15rem; overflow-wrap: anywhere; } p.origin, p.basis { margin: .1rem 0; } p.origin + *, p.basis + :not(.origin) { margin-block-start: 1rem; }
.remark { border-inline-start: 4px solid; background: var(--tint); padding: .4rem .75rem; break-inside: avoid; }
.remark.error { border-color: var(--error); } .remark.error b { color: var(--error); }
.remark.warning { border-color: var(--warning); } .remark.warning b { color: var(--warning); }
.remark.note { border-color: var(--note); } .remark.note b { color: var(--note); }
.chart { margin: 1.25rem 0; } .chart svg { display: block; max-width: 100%; height: auto; margin-inline: auto; font-family: inherit; break-inside: avoid; }
.chart figcaption { font-weight: 600; margin-block-end: .4rem; break-after: avoid; }
.legend { display: flex; flex-wrap: wrap; gap: .25rem 1.25rem; font-weight: 400; font-size: .9em; } .legend span { white-space: nowrap; } .legend svg { display: inline-block; margin: 0; vertical-align: middle; }
@media screen { .broad { overflow-x: auto; } }
@media screen and (min-width: 50rem) { .sheet .part:first-child { columns: 2; column-gap: 2rem; } }
.sheet { font-size: .9rem; } .sheet h2 { font-size: 1.3em; margin-block-start: .75rem; column-span: all; } .sheet .wide, .sheet .broad { column-span: all; }
.sheet .narrow, .sheet .chart { break-inside: avoid; } .sheet th, .sheet td { padding-block: .1rem; } .sheet table { margin-block-start: .5rem; } .sheet .chart { margin-block: .5rem; }
@media print {
  @page { size: A4; margin: 15mm 14mm 18mm; }
  * { print-color-adjust: exact; -webkit-print-color-adjust: exact; }
  body { max-width: none; padding: 0; font-size: 10pt; line-height: 1.55; }
  .cover { min-height: 225mm; display: flex; flex-direction: column; justify-content: center; margin: 0; break-after: page; }
  nav { break-after: page; } nav a { color: inherit; text-decoration: none; }
  .sheet .part { break-before: page; } .part h2 + .remark { break-after: avoid; }
  @page sheet { size: A4; margin: 10mm 12mm 14mm; }
  .sheet { page: sheet; font-size: 7.5pt; line-height: 1.2; } .sheet .part:first-child .chart svg { max-height: 42mm; } .sheet .part:first-child :is(p.origin, p.basis) { font-size: 6.5pt; margin: 0; } .sheet .part:first-child { break-before: auto; columns: 2; column-gap: 8mm; }
  .sheet .narrow { break-inside: auto; } .sheet .part:first-child :is(th, td) { padding-block: 0; } .sheet table, .sheet .chart { margin-block: .2rem 0; } .sheet .remark { padding-block: .1rem; } .sheet td.origin { font-size: 6pt; } .sheet .part:first-child h2 { margin-block: .3rem; }
  @page across { size: A4 landscape; margin: 12mm 12mm 16mm; }
  .across { page: across; } .broad table { font-size: 7.5pt; } .across table { font-size: 8pt; }
  tr { break-inside: avoid; } tbody tr:nth-child(-n+3), tbody tr:nth-last-child(-n+2), p.basis, p.origin { break-before: avoid; } .short { break-inside: avoid; }
  caption, thead { break-after: avoid; } thead { display: table-header-group; } td { orphans: 2; widows: 2; }
  .chart { break-inside: avoid; } .chart svg { max-height: 235mm; }
}
`;
