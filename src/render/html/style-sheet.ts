// How every page looks: a calm paper with the fonts that the reader's machine has. No colour carries a meaning alone, every text stands out
// from what is behind it by at least 4.5 to 1, and what is printed on A4 is the paper and not the screen. A table that goes on beyond the
// edge has a blue line there, which a cover that scrolls with the table hides where there is no more of it.

export const styleSheet = `
:root { color-scheme: light; --ink: #1b1f24; --quiet: #50575f; --line: #d0d5db; --rule: #8a929c; --link: #0b4a84; --soft: #f4f6f8; --accent: #14507d; }
* { box-sizing: border-box; }
html { -webkit-text-size-adjust: 100%; text-size-adjust: 100%; scroll-padding-top: 1rem; }
body { margin: 0 auto; padding: 0 1.25rem 3rem; max-width: 60rem; color: var(--ink); background: #fff;
  font: 1.0625rem/1.6 "Segoe UI", system-ui, -apple-system, Roboto, "Noto Sans", "Liberation Sans", Arial, sans-serif; overflow-wrap: break-word; }
a { color: var(--link); text-underline-offset: .18em; text-decoration-thickness: .06em; }
a:hover { text-decoration-thickness: .13em; }
:focus-visible { outline: 3px solid var(--accent); outline-offset: 2px; }
main:focus { outline: none; }
.skip { position: absolute; left: -100rem; top: 0; z-index: 1; padding: .6rem 1rem; background: #fff; }
.skip:focus { left: 1rem; }
.unseen { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); white-space: nowrap; }
header { padding-top: 1.75rem; border-bottom: 3px solid var(--accent); margin-bottom: 1.75rem; }
.notice { margin: 0 0 .5rem; max-width: none; color: var(--quiet); font-size: .875rem; }
.site ul { display: flex; flex-wrap: wrap; gap: .2rem 1.25rem; list-style: none; padding: 0; margin: 0 0 1.25rem; max-width: none; font-size: .9375rem; }
.site li { margin: 0; }
h1, h2, h3, h4, h5, h6 { line-height: 1.25; font-weight: 600; margin: 2em 0 .6em; max-width: 46rem; text-wrap: balance; }
h1 { font-size: 2rem; margin: 0 0 1rem; max-width: none; letter-spacing: -.01em; hyphens: auto; }
h2 { font-size: 1.5rem; margin-top: 2.4em; padding-top: .7em; border-top: 1px solid var(--line); }
h3 { font-size: 1.2rem; }
h4, h5, h6 { font-size: 1.0625rem; }
main > :first-child { margin-top: 0; }
p, ul, ol, blockquote, pre, .callout, details { max-width: 70ch; margin: 0 0 1em; }
ul { padding-left: 1.4em; }
ol { padding-left: 2em; }
li { margin-bottom: .35em; }
li > ul, li > ol { margin-top: .35em; }
li::marker { color: var(--quiet); }
blockquote { margin-left: 0; padding: .1em 0 .1em 1.1em; border-left: 3px solid var(--rule); color: #333a42; }
blockquote > :last-child, .callout > :last-child, details > :last-child { margin-bottom: 0; }
.callout { padding: .8em 1.1em; border-left: 5px solid #1c5a94; background: #eef4fa; }
.callout.important { border-color: #5a3a8c; background: #f4f0fa; }
.callout.warning { border-color: #9a4a00; background: #fff5e8; }
.tone { font-weight: 600; margin-bottom: .3em; }
details { max-width: none; padding: .5em 1em; border: 1px solid var(--line); border-radius: 4px; }
details[open] { padding-bottom: 1em; }
summary { cursor: pointer; font-weight: 600; }
details[open] > summary { margin-bottom: .7em; }
code { font: .9em/1.4 ui-monospace, "Cascadia Mono", Consolas, "Liberation Mono", Menlo, monospace; background: var(--soft); padding: .08em .3em; border-radius: 3px; }
pre { padding: .8em 1em; background: var(--soft); border: 1px solid var(--line); overflow-x: auto; }
pre code { padding: 0; background: none; }
hr { border: 0; border-top: 1px solid var(--line); margin: 2.5em 0; }
hr.sheet { border-top: 3px double var(--rule); }
.green { color: #1a7434; }
.yellow { color: #8f5f00; }
.red { color: #b3261e; }
.scroll { overflow-x: auto; margin: 0 0 1.5em;
  background: linear-gradient(to right, #fff 8px, #fff0) 0 0 / 12px 100% no-repeat local, linear-gradient(to left, #fff 8px, #fff0) 100% 0 / 12px 100% no-repeat local,
    linear-gradient(to right, #14507d 2px, #14507d60 2px, #14507d00) 0 0 / 8px 100% no-repeat scroll, linear-gradient(to left, #14507d 2px, #14507d60 2px, #14507d00) 100% 0 / 8px 100% no-repeat scroll; }
table { border-collapse: collapse; font-size: .9375rem; line-height: 1.45; }
caption { text-align: left; font-weight: 600; padding: 0 0 .5em; }
th, td { padding: .45em .9em .45em 0; text-align: left; vertical-align: top; border-bottom: 1px solid var(--line); }
th:last-child, td:last-child { padding-right: .2em; }
thead th, thead td { vertical-align: bottom; border-bottom: 2px solid var(--rule); font-weight: 600; hyphens: auto; }
tbody th { font-weight: inherit; }
.w { min-width: 8rem; }
.l { min-width: 13rem; }
th.n, td.n { text-align: right; font-variant-numeric: tabular-nums lining-nums; }
td.n { white-space: nowrap; }
figure { margin: 0 0 1.75em; }
figure svg { display: block; width: 100%; max-width: 34rem; height: auto; padding: .5rem; border: 1px solid var(--line); }
figcaption { padding-top: .5em; color: var(--quiet); font-size: .9375rem; }
.toc { margin: 0 0 2rem; font-size: .9375rem; }
.toc p { font-weight: 600; margin: 0 0 .4em; }
.toc ul { list-style: none; padding: 0; margin: 0; max-width: none; columns: 16rem; column-gap: 2rem; }
.toc li { break-inside: avoid; }
footer { margin-top: 4rem; padding-top: 1rem; border-top: 1px solid var(--line); color: var(--quiet); font-size: .875rem; }
@media screen and (max-width: 40rem) {
  .toc { padding: .7rem .9rem; background: var(--soft); border: 1px solid var(--line); border-radius: 4px; }
  h1 { font-size: 1.4rem; }
  h2 { font-size: 1.3rem; }
  body { font-size: 1rem; }
}
@media screen and (min-width: 72rem) {
  body:has(> .toc) { max-width: 76rem; display: grid; grid-template-columns: 14rem minmax(0, 1fr); column-gap: 3rem; align-items: start; }
  body > header, body > footer { grid-column: 1 / -1; }
  .toc { position: sticky; top: 1.5rem; max-height: calc(100vh - 3rem); overflow-y: auto; line-height: 1.4; }
  .toc ul { columns: auto; }
  .toc li { margin-bottom: .55em; }
}
@media screen and (min-width: 62rem) {
  body:not(:has(> .toc)):has(table.wide) { max-width: 76rem; }
}
@page { size: A4; margin: 18mm 17mm 20mm; @bottom-right { content: counter(page) " / " counter(pages); font: 9pt "Segoe UI", "Liberation Sans", Arial, sans-serif; color: #50575f; } }
@media print {
  body { max-width: none; padding: 0; font-size: 10pt; line-height: 1.45; }
  header { padding-top: 0; }
  h1 { font-size: 20pt; } h2 { font-size: 15pt; } h3 { font-size: 12.5pt; } h4, h5, h6 { font-size: 11pt; }
  h1, h2, h3, h4, h5, h6, caption, summary, .tone { break-after: avoid; }
  p, li { orphans: 3; widows: 3; }
  p:has(+ .scroll), p:has(+ figure), p:has(+ ul), p:has(+ ol) { break-after: avoid; }
  p, ul, ol, blockquote, pre, .callout, h1, h2, h3 { max-width: none; }
  a { color: inherit; text-decoration: none; }
  .skip, .site, footer, .toc:not(.paper) { display: none; }
  .toc ul { columns: 2; }
  .scroll { overflow: visible; background: none; }
  figure svg { max-width: 120mm; max-height: 220mm; padding: 0; border: 0; }
  table { font-size: 8.5pt; line-height: 1.35; }
  table.wide { font-size: 7.5pt; }
  thead { display: table-header-group; }
  thead, tbody tr:first-child { break-after: avoid; }
  tbody tr:last-child { break-before: avoid; }
  .scroll:not(:has(tbody tr:nth-child(9))) { break-inside: avoid; }
  .scroll:has(tbody tr:nth-child(9))::before { content: ""; display: block; height: 30mm; margin-bottom: -30mm; break-inside: avoid; break-after: avoid; }
  th, td { padding-right: .7em; }
  .w, .l { min-width: 0; }
  td.n { white-space: normal; }
  tr, figure, .callout { break-inside: avoid; }
  pre { white-space: pre-wrap; overflow: visible; }
  details { border: 0; padding: 0; }
  details::details-content { content-visibility: visible; display: block; height: auto; }
  summary { list-style: none; }
  hr.sheet { break-after: page; border: 0; margin: 0; height: 0; }
}
`;
