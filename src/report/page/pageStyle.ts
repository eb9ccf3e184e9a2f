/** The page's style sheet: system fonts that draw Arabic well, colours that hold in print, no address of any kind. */
export const pageStyle = `
:root { --ink: #1f2933; --soft: #52606d; --line: #d8dee4; --tint: #f3f6f5; --brand: #0b5345; --bar: #2e7d6b; --open: #a9cfc5; --mark: #b7410e;
  --error: #a61b1b; --warning: #8a5a00; --note: #1f5f99; --good: #1b6e3c; }
* { box-sizing: border-box; }
body { margin: 0 auto; max-width: 62rem; padding: 1.5rem; color: var(--ink); background: #fff; line-height: 1.6;
  font: 1rem/1.6 "Segoe UI", "Noto Naskh Arabic UI", "Noto Sans Arabic", "SF Arabic", "Geeza Pro", Tahoma, Arial, sans-serif; }
h1 { font-size: 1.6rem; color: var(--brand); margin: 0 0 .5rem; }
h2 { font-size: 1.35rem; margin: 2rem 0 .5rem; border-block-end: 3px solid var(--brand); padding-block-end: .25rem; overflow-wrap: anywhere; }
h3 { font-size: 1.15rem; margin: 1.75rem 0 .25rem; }
h4 { font-size: 1.05rem; color: var(--brand); margin: 1.5rem 0 .5rem; break-after: avoid; }
h5 { font-size: 1rem; margin: 1rem 0 .25rem; break-after: avoid; }
p { margin: .25rem 0 .5rem; }
table { border-collapse: collapse; width: 100%; margin: .25rem 0 1rem; }
th, td { text-align: start; vertical-align: top; padding: .3rem .5rem; border-block-end: 1px solid var(--line); overflow-wrap: anywhere; }
th, thead td { background: var(--tint); font-weight: 600; }
td.number, th.number { text-align: end; white-space: nowrap; font-variant-numeric: tabular-nums; }
td.cells { direction: ltr; text-align: end; font-family: Consolas, "DejaVu Sans Mono", monospace; font-size: .85rem; }
[dir=ltr] td.cells { text-align: start; }
.verdict { display: inline-block; padding: .1rem .75rem; border-radius: 1rem; color: #fff; font-weight: 600; }
.accepted { background: var(--good); } .repairable { background: var(--warning); } .rejected, .unreadable { background: var(--error); }
.counts span { margin-inline-end: 1rem; font-weight: 600; }
.error { color: var(--error); } .warning { color: var(--warning); } .note { color: var(--note); } .soft { color: var(--soft); }
.agrees::before { content: "✓ "; color: var(--good); } .differs::before { content: "≠ "; color: var(--error); }
.remarks::before { content: "• "; color: var(--note); }
.tells::before { content: "⇒ "; color: var(--note); } [dir=rtl] .tells::before { content: "⇐ "; }
ul { list-style: none; padding: 0; margin: .25rem 0 1rem; } li { padding: .2rem 0; }
.statistics { display: grid; grid-template-columns: repeat(auto-fill, minmax(min(26rem, 100%), 1fr)); gap: 0 2rem; }
table.findings, table.proposals { table-layout: fixed; }
.findings th:nth-child(1) { width: 20%; } .findings th:nth-child(2) { width: 19%; } .findings th:nth-child(3) { width: 31%; }
.proposals th:nth-child(1) { width: 19%; } .proposals th:nth-child(4) { width: 10%; } .proposals th:nth-child(5) { width: 8%; } .proposals th:nth-child(6) { width: 19%; }
.statistics section { break-inside: avoid; min-width: 0; }
.statistics th { width: 11%; } .statistics th.share { width: 13%; } .statistics th:first-child { width: 34%; } .statistics .bar { width: 24%; } .statistics th.published { width: 19%; }
.statistics td, .statistics th { padding-inline: .25rem; } .statistics .soft { font-size: .8rem; }
.statistics table { table-layout: fixed; }
td.bar svg { display: block; width: 100%; height: .9rem; } [dir=rtl] td.bar svg { transform: scaleX(-1); }
tr.group td { background: var(--tint); font-weight: 600; }
.key { font-size: .85rem; color: var(--soft); } .key i { display: inline-block; width: .9rem; height: .7rem; margin-inline: .9rem .3rem; }
footer { margin-block-start: 2rem; color: var(--soft); font-size: .9rem; }
@media print { .statistics { grid-template-columns: repeat(2, minmax(0, 1fr)); gap: 0 1.5rem; font-size: 8.5pt; } @page { size: A4; margin: 14mm; } body { max-width: none; padding: 0; font-size: 10pt; } section.file + section.file { break-before: page; }
  h2, h3, h2 + p, h3 + p, .counts, .key { break-after: avoid; }
  tr, li { break-inside: avoid; } thead { display: table-header-group; break-after: avoid; } * { print-color-adjust: exact; -webkit-print-color-adjust: exact; } }
`;
