import type { LineChange } from "../changes/compare.ts";
import { changeWords } from "../changes/words.ts";
import { escaped } from "../report/escape.ts";
import { headOf, STYLE } from "../report/html/style.ts";
import { lineName, SIGNS } from "../report/outcome.ts";
import { type Bar, chart } from "./chart.ts";
import { DIMENSIONS, type Dimension, type Group, type Impact } from "./impact.ts";
import type { Trade } from "./trade.ts";
import {
  amountIn,
  type Compared,
  explainedOf,
  fallOf,
  measureNote,
  measureWords,
  noticesOf,
  numberOf,
  percent,
  tradeHeading,
  tradeNote,
} from "./words.ts";

/** Rows of a table, and of a chart, that a page shows: all are in the JSON. */
const MOST_ROWS = 200;
const MOST_BARS = 15;
const MOST_LINES = 2_000;

const PAGE_STYLE = `${STYLE}
td.figure,th.figure{text-align:right;font-variant-numeric:tabular-nums}
td.figure,.strip b{white-space:nowrap}
th[scope=row]{min-width:9rem}
.strip b{font-size:1.3rem}
svg{max-width:100%;height:auto;margin:.5rem 0}
svg text{fill:var(--ink);font:12px system-ui,sans-serif}
svg .dim{fill:var(--dim)}
svg .clear{fill:var(--green)}
svg .review,svg .held{fill:var(--amber)}
svg .unreadable{fill:var(--soft);stroke:var(--ink)}
svg .license-required,svg .stopped{fill:var(--red)}
svg .prohibited{fill:var(--red);stroke:var(--ink);stroke-width:2}
svg .rest{fill:var(--dim)}
svg .last{fill:var(--blue)}
tfoot td,tfoot th{border-top:2px solid var(--ink);font-weight:600}
`;

/** The impact as one page with charts, without script and without network. Each chart has its figures in a table beside it. */
export function impactHtml(
  impact: Impact,
  compared: Compared,
  version: string,
  lines: readonly LineChange[] = [],
): string {
  const { total, measure, by, causes, trade } = impact;
  const title = `Impact: ${compared.before} and ${compared.after}`;
  const notes = [measureNote(impact), ...noticesOf(compared)].filter((note) => note !== undefined);
  const sections = [
    lines.length > 0 ? lineSection(lines) : "",
    trade ? tradeSection(trade, measureWords(measure)) : "",
    ...DIMENSIONS.filter((dimension) => dimension === "product" || by[dimension].length > 1).map(
      (dimension) => groupSection(dimension, by[dimension], impact),
    ),
    causes.length > 0 ? causeSection(impact) : "",
  ];
  return `${headOf(title, version, PAGE_STYLE)}
<body><header><h1>The same orders by ${escaped(compared.before)} and by ${escaped(compared.after)}</h1>
<p>${compared.files.map(escaped).join(", ")} · ${total.all.lines} lines · by ${escaped(measureWords(measure))}</p>
<ul class="strip" aria-label="What the change does">${[
    stripItem("license-required", amountIn(total.effect.stopped, measure), "newly stopped"),
    stripItem("review", amountIn(total.effect.held, measure), "newly held for review"),
    stripItem("clear", amountIn(total.effect.eased, measure), "eased"),
    stripItem("none", amountIn(total.effect.same, measure), "as before"),
  ].join("")}</ul></header>
${notes.length > 0 ? `<section class="notice" aria-labelledby="differs"><h2 id="differs">Before the figures</h2><ul>${notes.map((note) => `<li>${escaped(note)}</li>`).join("")}</ul></section>\n` : ""}<main>
${sections.filter(Boolean).join("\n")}
</main><footer><p class="dim">Written by screen ${escaped(version)}. It is no legal advice.</p></footer></body></html>
`;
}

function stripItem(kind: string, amount: string, words: string): string {
  return `<li class="${kind}"><b class="sign">${amount}</b>${words}</li>`;
}

function tradeSection(trade: Trade, by: string): string {
  const bars = trade.rows.slice(0, MOST_BARS).map((row): Bar[] => [
    {
      label: row.product,
      parts: [
        { kind: "stopped", words: `${trade.first}: the law stops`, amount: row.first * row.stopped },
        { kind: "held", words: `${trade.first}: the law holds for review`, amount: row.first * row.held },
        { kind: "rest", words: `${trade.first}: neither`, amount: row.first * (1 - row.stopped - row.held) },
      ],
      note: trade.first,
    },
    {
      label: "",
      parts: [{ kind: "last", words: trade.last, amount: row.last }],
      note: `${trade.last}, ${row.fell === null ? "new" : row.fell < 0 ? fallOf(row) : `fell by ${fallOf(row)}`}`,
    },
  ]);
  const cells = (row: Trade["total"]) => [
    row.product,
    numberOf(row.first),
    numberOf(row.last),
    fallOf(row),
    percent(row.stopped),
    percent(row.held),
    explainedOf(row),
  ];
  return section(
    "trade",
    tradeHeading(trade),
    `<p>${escaped(tradeNote(trade))}</p>${chart(`${tradeHeading(trade)}, by ${by}`, bars.flat())}${table(
      [
        "product",
        trade.first,
        trade.last,
        "fell by",
        "law stops",
        "law holds for review",
        "law accounts for",
      ],
      trade.rows.map(cells),
      cells(trade.total),
    )}`,
  );
}

function groupSection(dimension: Dimension, groups: readonly Group[], { measure }: Impact): string {
  const kinds = ["prohibited", "license-required", "unreadable", "review", "clear"] as const;
  const bars = groups.slice(0, MOST_BARS).flatMap((group): Bar[] =>
    (["before", "after"] as const).map((when) => ({
      label: when === "before" ? group.name : "",
      parts: kinds.map((kind) => ({
        kind,
        words: `${when}: ${SIGNS[kind].word}`,
        amount: group[when][kind].in(measure),
      })),
      note: when,
    })),
  );
  const rows = groups
    .slice(0, MOST_ROWS)
    .map(({ name, all, before, after, effect }) => [
      name,
      ...[all, before.clear, after.clear, effect.stopped, effect.held, effect.eased].map((amount) =>
        amountIn(amount, measure),
      ),
    ]);
  const left = groups.length - rows.length;
  const heading = `By ${dimension}`;
  return section(
    dimension,
    heading,
    `${chart(`${heading}, by ${measureWords(measure)}`, bars)}${table([dimension, "all", "clear before", "clear after", "newly stopped", "newly held", "eased"], rows)}${left > 0 ? `<p>and ${left} others: --format json has all.</p>` : ""}`,
  );
}

function causeSection({ causes, measure }: Impact): string {
  const rows = causes
    .slice(0, MOST_ROWS)
    .map(({ cite, amount }) => [cite, String(amount.lines), amountIn(amount, measure)]);
  return section(
    "causes",
    "What newly decides",
    `<p>A line may be decided by several.</p>${table(["citation", "lines", measureWords(measure)], rows)}`,
  );
}

function lineSection(lines: readonly LineChange[]): string {
  const items = lines.slice(0, MOST_LINES).map((change) => {
    const said = [
      ...change.come.map((text) => `now: ${text}`),
      ...change.gone.map((text) => `no longer: ${text}`),
    ];
    return `<article class="line ${change.after ?? "none"}"><h3>${escaped(changeWords(change))} <bdi>${escaped(lineName(change))}</bdi></h3><ul>${said.map((text) => `<li>${escaped(text)}</li>`).join("")}</ul></article>`;
  });
  const left = lines.length - items.length;
  return section(
    "lines",
    `Lines that changed (${lines.length})`,
    `${items.join("\n")}${left > 0 ? `<p>and ${left} others: --format json has all.</p>` : ""}`,
  );
}

function section(id: string, heading: string, inner: string): string {
  return `<section aria-labelledby="${id}"><h2 id="${id}">${escaped(heading)}</h2>${inner}</section>`;
}

function table(
  head: readonly string[],
  rows: readonly (readonly string[])[],
  foot?: readonly string[],
): string {
  const row = ([first = "", ...cells]: readonly string[]) =>
    `<tr><th scope="row"><bdi>${escaped(first)}</bdi></th>${cells.map((cell) => `<td class="figure">${escaped(cell)}</td>`).join("")}</tr>`;
  const heads = head.map(
    (name, column) => `<th scope="col"${column > 0 ? ' class="figure"' : ""}>${escaped(name)}</th>`,
  );
  return `<div class="wide"><table><thead><tr>${heads.join("")}</tr></thead><tbody>${rows.map(row).join("")}</tbody>${foot ? `<tfoot>${row(foot)}</tfoot>` : ""}</table></div>`;
}
