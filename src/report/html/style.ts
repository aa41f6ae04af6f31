import { createHash } from "node:crypto";
import { escaped } from "../escape.ts";

/** The page's only style: dark where the reader's screen is, light on paper, where everything that is folded is unfolded. */
export const STYLE = `
:root{--page:#fff;--ink:#1b1f24;--dim:#57606a;--rule:#d0d7de;--soft:#f6f8fa;--red:#b3141d;--amber:#7a4b00;--green:#116329;--blue:#0a58ca;--mark:#ffe2a8}
@media screen and (prefers-color-scheme:dark){:root{--page:#0f1318;--ink:#e6edf3;--dim:#9aa4af;--rule:#333b45;--soft:#171d24;--red:#ff8a85;--amber:#f0b44c;--green:#6fd685;--blue:#79b8ff;--mark:#5c4300}}
*{box-sizing:border-box}
body{margin:0 auto;max-width:72rem;padding:1rem;background:var(--page);color:var(--ink);font:1rem/1.5 system-ui,sans-serif;overflow-wrap:anywhere}
h1{font-size:1.5rem;margin:0}
h2{font-size:1.2rem;margin:2rem 0 .5rem}
h3{font-size:1rem;margin:0}
h4{font-size:.9rem;margin:.75rem 0 .25rem}
p,ul,ol{margin:.25rem 0}
a{color:var(--blue)}
:focus-visible{outline:3px solid var(--blue);outline-offset:2px}
.skip{position:absolute;left:-99rem}
.skip:focus{position:static}
.dim{color:var(--dim)}
.strip{display:flex;flex-wrap:wrap;gap:.5rem;list-style:none;padding:0;margin:1rem 0}
.strip li{flex:1 1 8rem;border:1px solid var(--rule);border-top:.4rem solid var(--dim);border-radius:.3rem;padding:.4rem .75rem;background:var(--soft)}
.strip b{display:block;font-size:1.6rem;line-height:1.2}
.strip a{color:inherit}
.line{border:1px solid var(--rule);border-left:.4rem solid var(--dim);border-radius:.3rem;padding:.6rem .9rem;margin:.6rem 0;content-visibility:auto;contain-intrinsic-size:auto 12rem}
.prohibited,.license-required{--sign:var(--red)}
.review,.unreadable{--sign:var(--amber)}
.clear{--sign:var(--green)}
.line,.strip li{border-left-color:var(--sign)}
.strip li{border-left-color:var(--rule);border-top-color:var(--sign)}
.sign{color:var(--sign)}
.strip .none{--sign:var(--dim);color:var(--dim)}
.notice{border:2px solid var(--amber);border-radius:.3rem;padding:.5rem .9rem;margin:1rem 0}
.notice h2{margin-top:0}
.lane{display:flex;flex-wrap:wrap;gap:.4rem 1.6rem;list-style:none;padding:0;margin:.5rem 0}
.lane li{position:relative;border:1px solid var(--rule);border-radius:.3rem;padding:.15rem .6rem;background:var(--soft)}
.lane li:not(:last-child)::after{content:"\\2192" / "";position:absolute;top:.15rem;right:-1.4rem;color:var(--dim)}
.lane small{display:block;color:var(--dim)}
.lane .hit{border:2px solid var(--red)}
table{border-collapse:collapse;margin:.5rem 0;max-width:100%}
caption{text-align:left;font-weight:600}
th,td{border:1px solid var(--rule);padding:.2rem .6rem;text-align:left;vertical-align:top}
mark{background:var(--mark);color:inherit;text-decoration:underline;text-underline-offset:.2em}
details{margin:.4rem 0}
summary{cursor:pointer;font-weight:600}
.tree,.tree ul{list-style:none;padding:0 0 0 1.1rem;margin:0;border-left:1px solid var(--rule)}
.tree{margin:.25rem 0 .75rem}
.tree b{display:inline-block;min-width:3.4rem}
.tree .yes{color:var(--ink)}
.tree .no{color:var(--dim)}
.tree .unknown{color:var(--amber)}
@media (max-width:40rem){.tree,.tree ul{padding-left:.5rem}ul,ol{padding-left:1.2rem}}
figure{margin:.5rem 0}
h5{font-size:.85rem;margin:.5rem 0 .1rem}
.graph{max-width:none}
.graph rect{fill:var(--soft);stroke:var(--dim)}
.graph .listed rect{stroke:var(--red);stroke-width:3}
.graph text{font:13px system-ui,sans-serif;fill:var(--ink)}
.graph .edge{fill:none;stroke:var(--dim)}
.graph .head{fill:var(--dim)}
.validity rect{fill:var(--dim)}
.validity path{stroke:var(--red);stroke-width:2}
code{font:.85em ui-monospace,monospace}
.wide{overflow-x:auto}
@media print{
html{font-size:9pt}
body{max-width:none;padding:0}
.line{content-visibility:visible}
h2,h3,h4,caption{break-after:avoid}
.skip{display:none}
a{color:inherit;text-decoration:none}
details::details-content{content-visibility:visible;display:block;block-size:auto}
summary{list-style:none}
}
`;

/** The content security policy of a page of this style: nothing is loaded and nothing runs; the one style is allowed by what it is. */
function policyFor(style: string): string {
  return `default-src 'none'; style-src 'sha256-${createHash("sha256").update(style).digest("base64")}'; base-uri 'none'; form-action 'none'`;
}

/** A page up to its body, with no style but its own. @param title as text, not as HTML. */
export function headOf(title: string, version: string, style = STYLE): string {
  return `<!doctype html>
<html lang="en"><head><meta charset="utf-8"><meta http-equiv="Content-Security-Policy" content="${policyFor(style)}"><meta name="viewport" content="width=device-width,initial-scale=1"><meta name="color-scheme" content="light dark"><meta name="referrer" content="no-referrer"><meta name="generator" content="screen ${escaped(version)}"><title>${escaped(title)}</title><style>${style}</style></head>`;
}
