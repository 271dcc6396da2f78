/** The style of a dossier: for the screen in both themes, and for paper. */
export const DOSSIER_STYLE = `
:root { color-scheme: light dark; --paper: #fbfaf7; --ink: #1d1f22; --soft: #5d636b; --line: #e4e0d8; --mark: #fdeeb8; --who: #cfe4f7; }
@media (prefers-color-scheme: dark) {
  :root { --paper: #15171a; --ink: #eceae6; --soft: #a2a8b0; --line: #2b2f34; --mark: #4a3f14; --who: #17364f; }
}
* { box-sizing: border-box; }
body { margin: 0; background: var(--paper); color: var(--ink); font: 16px/1.55 "Source Serif 4", Charter, Georgia, "Times New Roman", serif; }
main { max-width: 46rem; margin: 0 auto; padding: 40px 20px 64px; overflow-wrap: break-word; }
h1, h2, h3, .sans, header p, nav, footer, .cite, .about { font-family: Inter, system-ui, "Helvetica Neue", Arial, sans-serif; }
.sans, header p, nav, footer, .about { font-size: 14px; line-height: 1.5; color: var(--soft); }
h1 { font-size: 34px; line-height: 1.15; margin: 4px 0 12px; letter-spacing: -0.01em; }
h2 { font-size: 21px; line-height: 1.3; margin: 48px 0 4px; padding-top: 16px; border-top: 2px solid var(--ink); }
h3 { font-size: 14px; margin: 28px 0 4px; display: flex; gap: 8px; align-items: baseline; }
h3::before { content: ""; width: 18px; height: 0; border-top: 3px solid var(--stance); align-self: center; }
h3 span, h2 span { color: var(--soft); font-weight: 400; font-variant-numeric: tabular-nums; }
header p { margin: 2px 0; }
nav { margin: 14px 0 0; font-variant-numeric: tabular-nums; }
nav a { color: var(--ink); }
figure { margin: 28px 0 0; border: 1px solid var(--line); overflow: hidden; }
figure > svg { width: 100%; height: auto; display: none; }
figure > svg.wide.light { display: block; }
.cite + blockquote { margin-top: 12px; }
ol { list-style: none; margin: 0; padding: 0; }
li.claim { padding: 14px 0; border-bottom: 1px solid var(--line); break-inside: avoid; }
blockquote { margin: 2px 0 6px; }
mark { background: var(--mark); color: inherit; padding: 1px 0; }
b { font-weight: inherit; background: var(--who); padding: 1px 0; }
u { text-decoration-thickness: 1px; text-underline-offset: 3px; }
.about { margin: 0; }
.about strong { color: var(--ink); font-weight: 600; }
.cite { font-size: 13px; line-height: 1.5; color: var(--soft); margin: 2px 0 0; }
.cite time { font-variant-numeric: tabular-nums; color: var(--ink); }
a { color: inherit; text-underline-offset: 2px; }
a:focus-visible { outline: 2px solid currentColor; outline-offset: 2px; }
.none { color: var(--soft); font-style: italic; }
footer { margin-top: 48px; padding-top: 16px; border-top: 1px solid var(--line); }
@media (max-width: 600px) { main { padding: 24px 16px 48px; } h1 { font-size: 27px; } figure { margin-inline: -16px; border-inline: 0; } }
@media screen and (prefers-color-scheme: dark) { figure > svg.wide.light { display: none; } figure > svg.wide.dark { display: block; } }
@media screen and (max-width: 600px) { figure > svg.wide.light, figure > svg.wide.dark { display: none; } figure > svg.narrow.light { display: block; } }
@media screen and (max-width: 600px) and (prefers-color-scheme: dark) { figure > svg.narrow.light { display: none; } figure > svg.narrow.dark { display: block; } }
@media print {
  nav { display: none; }
  :root { --paper: #fff; --ink: #000; --soft: #444; --line: #bbb; --mark: #fdeeb8; --who: #dceaf7; color-scheme: light; }
  body { font-size: 11pt; } main { max-width: none; padding: 0; } h2, h3 { break-after: avoid; } figure { break-inside: avoid; overflow: hidden; }
  mark, b { print-color-adjust: exact; -webkit-print-color-adjust: exact; }
  .cite a::after { content: " " attr(href); overflow-wrap: anywhere; }
  @page { margin: 18mm 16mm; }
}
`;
