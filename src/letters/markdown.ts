import { plainMarkdown as plain } from "../report/escape.ts";
import { BLANK, type Block, type LetterDocument } from "./document.ts";

/** The sheet for the sender first, then the letter, as Markdown. */
export function letterMarkdown({ title, cover, letter }: LetterDocument): string {
  const parts = [
    "# Before you send it",
    ...cover.map((block) => blockOf(block, "##")),
    "---",
    `# ${plain(title)}`,
    ...letter.map((block) => blockOf(block, "##")),
  ];
  return `${parts.join("\n\n")}\n`;
}

function blockOf(block: Block, level: string): string {
  switch (block.kind) {
    case "heading":
      return `${level} ${plain(block.text)}`;
    case "text":
      return plain(block.text);
    case "list":
      return block.items.map((item) => `- ${plain(item)}`).join("\n");
    case "boxes":
      return block.items.map((item) => `- [ ] ${plain(item)}`).join("\n");
    case "fields":
      return block.items
        .map((item) => `- ${plain(/: ./.test(item) ? item : `${item}: ${BLANK}`)}`)
        .join("\n");
    case "table":
      return [
        row(block.head),
        row(
          block.head.map(() => "---"),
          true,
        ),
        ...block.rows.map((cells) => row(cells)),
      ].join("\n");
  }
}

function row(cells: readonly string[], rule = false): string {
  return `| ${(rule ? cells : cells.map(plain)).join(" | ")} |`;
}
