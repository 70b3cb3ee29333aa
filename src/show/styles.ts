/**
 * The report's whole style, in the page itself: it opens without a network. Light and dark, 320 px and print.
 * Colour never carries a meaning alone: verdicts have glyphs and words, marks have their own underline.
 */
export const STYLES = `
:root{color-scheme:light dark;--ink:#1a1d21;--soft:#545b64;--line:#d9dce1;--paper:#fdfdfc;--card:#fff;--link:#0b57a4;--source:#0b57a4;--cue:#8a5a00;--content:#eef4fb;--agrees:#1d6b35;--conflicts:#a3211b;--undecidable:#5b4a8a;--shade:#f2f3f5}
@media (prefers-color-scheme:dark){:root{--ink:#e8eaed;--soft:#a8b0ba;--line:#3a4048;--paper:#15181c;--card:#1c2026;--link:#8ec2ff;--source:#8ec2ff;--cue:#f0c26a;--content:#1e2f44;--agrees:#7fd69a;--conflicts:#ff9b93;--undecidable:#c3b3f5;--shade:#242930}}
*{box-sizing:border-box}
html{font:16px/1.55 system-ui,-apple-system,"Segoe UI",Roboto,"Liberation Sans",sans-serif;color:var(--ink);background:var(--paper);-webkit-text-size-adjust:100%}
body{overflow-wrap:anywhere;margin:0 auto;max-width:62rem;padding:0 1rem 4rem}
a{color:var(--link);text-underline-offset:.15em}
a:focus-visible,summary:focus-visible{outline:2px solid var(--link);outline-offset:2px}
.skip{position:absolute;left:-999em}.skip:focus{position:static}
header.top{border-bottom:3px solid var(--ink);padding:2rem 0 1rem}
h1{font:700 2rem/1.2 Georgia,"Liberation Serif",serif;margin:0}
h2{font:700 1.45rem/1.25 Georgia,"Liberation Serif",serif;margin:3rem 0 .6rem;padding-top:.8rem;border-top:1px solid var(--line)}
h3{font:700 1.12rem/1.35 Georgia,"Liberation Serif",serif;margin:0 0 .3rem}
h4{font-size:.95rem;margin:1.1rem 0 .3rem}
p{margin:.4rem 0 .7rem}
nav ul{display:flex;flex-wrap:wrap;gap:.2rem 1.1rem;list-style:none;margin:.9rem 0 0;padding:0}
nav a{display:inline-block;padding:.25rem 0;min-height:1.5rem}
.lead{font-size:1.12rem;max-width:46rem}
.soft{color:var(--soft)}
.small{font-size:.875rem}
.figures{display:grid;grid-template-columns:repeat(auto-fit,minmax(8.5rem,1fr));gap:.8rem;margin:1.2rem 0;padding:0;list-style:none}
.figures li{border:1px solid var(--line);border-radius:6px;background:var(--card);padding:.7rem .9rem}
.figures b{display:block;font:700 1.9rem/1.1 Georgia,"Liberation Serif",serif}
.card{border:1px solid var(--line);border-radius:8px;background:var(--card);padding:1rem 1.1rem;margin:0 0 1rem}
.card:target,article:target{border-color:var(--link);box-shadow:0 0 0 2px var(--link)}
.badge{display:inline-flex;align-items:center;gap:.4em;border:1.5px solid currentColor;border-radius:999px;padding:.05rem .65rem;font-size:.875rem;font-weight:650}
.agrees{color:var(--agrees)}.conflicts{color:var(--conflicts)}.undecidable{color:var(--undecidable)}
.tag{display:inline-block;border:1px solid var(--line);border-radius:4px;background:var(--shade);padding:0 .4rem;font-size:.8125rem}
blockquote{margin:.5rem 0;padding:.1rem 0 .1rem .9rem;border-left:3px solid var(--line);font-family:Georgia,"Liberation Serif",serif}
dl.facts{display:grid;grid-template-columns:minmax(6.5rem,10rem) 1fr;gap:.25rem .9rem;margin:.6rem 0}
dl.facts dt{color:var(--soft)}dl.facts dd{margin:0;overflow-wrap:anywhere}
code{font:.875em/1.5 ui-monospace,"Liberation Mono",monospace;background:var(--shade);border-radius:4px;padding:.1em .35em;overflow-wrap:anywhere;white-space:pre-wrap}
table{border-collapse:collapse;width:100%;font-size:.9375rem}
.scroll{overflow-x:auto}
caption{text-align:left;color:var(--soft);padding:.2rem 0}
.day{white-space:nowrap}
th,td{overflow-wrap:break-word;text-align:left;vertical-align:top;padding:.4rem .7rem .4rem 0;border-bottom:1px solid var(--line)}
ul.plain{list-style:none;padding-left:0}ul.nested{padding-left:1.2rem}
li{margin:.15rem 0}
details{margin:.5rem 0}summary{cursor:pointer;padding:.2rem 0;min-height:1.5rem}
.text{font-family:Georgia,"Liberation Serif",serif;max-width:44rem}
.text .source{color:var(--source);font-weight:650}
.text .cue{color:var(--cue);font-style:italic}
.text .content{background:var(--content);box-decoration-break:clone;-webkit-box-decoration-break:clone;border-bottom:1px solid var(--source)}
.text sup a{font:600 .75rem/1 system-ui,sans-serif;text-decoration:none;padding:.3rem .2rem;margin-right:.1rem}
ins{text-decoration:underline;text-decoration-thickness:2px}del{text-decoration:line-through;text-decoration-thickness:2px}
.pair{display:grid;grid-template-columns:1fr 1fr;gap:1rem}
.pair>div{min-width:0}
svg.tree{max-width:100%;height:auto;margin:.6rem 0}
svg .box{fill:var(--shade);stroke:var(--soft)}svg .unseen{stroke-dasharray:5 4;fill:none}
svg .box-title{font:650 13px system-ui,sans-serif;fill:var(--ink)}svg .box-line{font:12px system-ui,sans-serif;fill:var(--soft)}
svg .edge{fill:none;stroke:var(--soft);stroke-width:1.5}svg .named{stroke-dasharray:5 4}svg .edge-label{font:11px system-ui,sans-serif;fill:var(--soft)}
@media (max-width:40rem){h1{font-size:1.6rem}.pair,dl.facts{grid-template-columns:1fr}dl.facts dd{margin-bottom:.4rem}.card{padding:.8rem}svg.tree{display:none}.day{white-space:normal}th,td{overflow-wrap:anywhere}table{font-size:.875rem}}
@media print{:root{--paper:#fff;--card:#fff}body{max-width:none;padding:0}nav,.skip{display:none}.card{break-inside:avoid}details>summary{list-style:none}details::details-content{content-visibility:visible;height:auto}h2{break-after:avoid}a{color:inherit}}
`;

/** SHA-256 of {@link STYLES}, base64, for the content security policy; `styles.test.ts` holds it against the text. */
export const STYLES_SHA256 = "Ccto4jqQXD+c9SuUPYgParituJ9bplFhhPauuJW7fac=";
