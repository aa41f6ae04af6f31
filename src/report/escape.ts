import { visible } from "./wrap.ts";

const ENTITIES: Record<string, string> = {
  "&": "&amp;",
  "<": "&lt;",
  ">": "&gt;",
  '"': "&quot;",
  "'": "&#39;",
};

/** Text of a manifest or list, harmless in XML and HTML, as content and within quotes. Characters that XML has no place for are shown as such. */
export function escaped(text: string): string {
  return visible(text)
    .replace(/[\ufffe\uffff]/g, "\u{fffd}")
    .replace(/[&<>"']/g, (character) => ENTITIES[character] as string);
}

/**
 * Text of a manifest or list as plain text of Markdown, in a table as well: no markup, no HTML, no link. An empty comment keeps GitHub
 * from calling the person that `@name` or the issue that `#1` would name.
 */
export function plainMarkdown(text: string): string {
  return visible(text)
    .replace(/[\\`*_[\]<>|~&$]/g, "\\$&")
    .replace(/[@#]/g, "$&<!-- -->")
    .replace(/:(?=\/\/)|(?<=www)\./gi, "\\$&");
}
