import { escaped } from "../report/escape.ts";
import { headOf, STYLE } from "../report/html/style.ts";
import type { Block, LetterDocument } from "./document.ts";

const PAGE_STYLE = `${STYLE}
main{max-width:46rem}
.boxes,.fields{list-style:none;padding-left:0}
.boxes li{padding-left:1.6rem;text-indent:-1.6rem;margin:.3rem 0}
.fields li{border-bottom:1px solid var(--dim);padding:1.1rem 0 .1rem}
.letter{break-before:page;border-top:3px solid var(--ink);margin-top:3rem;padding-top:1rem}
@media print{.letter{border-top:0;margin-top:0}}
`;

/** The sheet for the sender on a page of its own, then the letter, ready to be printed; without script and without network. */
export function letterHtml({ title, cover, letter }: LetterDocument, version: string): string {
  const name = escaped(title);
  return `${headOf(title, version, PAGE_STYLE)}
<body><main><section class="notice" aria-labelledby="cover"><h1 id="cover">Before you send it</h1>
${cover.map(blockOf).join("\n")}
</section>
<article class="letter" aria-labelledby="letter"><h1 id="letter">${name}</h1>
${letter.map(blockOf).join("\n")}
</article></main></body></html>
`;
}

function blockOf(block: Block): string {
  switch (block.kind) {
    case "heading":
      return `<h2>${escaped(block.text)}</h2>`;
    case "text":
      return `<p>${escaped(block.text)}</p>`;
    case "list":
      return `<ul>${block.items.map((item) => `<li>${escaped(item)}</li>`).join("")}</ul>`;
    case "boxes":
      return `<ul class="boxes">${block.items.map((item) => `<li>☐ ${escaped(item)}</li>`).join("")}</ul>`;
    case "fields":
      return `<ul class="fields">${block.items.map((item) => `<li>${escaped(item)}</li>`).join("")}</ul>`;
    case "table": {
      const cells = (all: readonly string[], tag: string) =>
        all.map((cell) => `<${tag}>${escaped(cell)}</${tag.split(" ")[0]}>`).join("");
      return `<div class="wide"><table><thead><tr>${cells(block.head, 'th scope="col"')}</tr></thead><tbody>${block.rows.map((row) => `<tr>${cells(row, "td")}</tr>`).join("")}</tbody></table></div>`;
    }
  }
}
