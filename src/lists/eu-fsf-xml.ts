import type { ListEntry, ListFile } from "./entry.ts";
import {
  addEuAddress,
  addEuBirth,
  addEuCitizenship,
  addEuId,
  addEuName,
  type Block,
  euEntry,
} from "./eu-parts.ts";
import { attribute, children, textAt, type XmlNode } from "./xml-node.ts";
import { xmlRecords } from "./xml-records.ts";

/** EU consolidated financial sanctions list, XML 1.1: root `export`, one `sanctionEntity` per person or body (schema_1_1.xsd). */

export function recognise(head: Buffer): number {
  const text = head.toString("utf8");
  return /<(?:\w+:)?export\b[^>]*\bgenerationDate=/.test(text) && text.includes("fsd/export") ? 1 : 0;
}

/** @throws ListError while the entries are read: `empty`, `cut`, `unsafe`, `limit`, `layout`. */
export function read(source: AsyncIterable<Buffer>, fileName: string): ListFile {
  const file: ListFile = { list: "eu-fsf", entries: entries(), problems: [] };
  async function* entries(): AsyncGenerator<ListEntry> {
    const head = (start: string) => {
      const date = /\bgenerationDate=["'](\d{4}-\d{2}-\d{2})/.exec(start)?.[1];
      if (date) file.published = date;
    };
    const broken = (row: number, why: string) => file.problems.push({ file: fileName, row, text: "", why });
    for await (const { record, node } of xmlRecords(source, fileName, {
      names: ["sanctionEntity"],
      head,
      broken,
    })) {
      const entry = entryOf(node);
      if (entry) yield entry;
      else broken(record, "no identifier or no name: not read");
    }
  }
  return file;
}

function entryOf(node: XmlNode): ListEntry | undefined {
  const id = attribute(node, "logicalId");
  const subject = children(node, "subjectType")[0];
  const kind = attribute(subject, "classificationCode") || attribute(subject, "code");
  const entry = euEntry(id, block(node), kind, block(children(node, "regulation")[0]));
  for (const name of children(node, "nameAlias")) addEuName(entry, block(name));
  for (const address of children(node, "address")) addEuAddress(entry, block(address));
  for (const birth of children(node, "birthdate")) addEuBirth(entry, block(birth));
  for (const document of children(node, "identification")) addEuId(entry, block(document));
  for (const citizenship of children(node, "citizenship")) addEuCitizenship(entry, block(citizenship));
  const remark = textAt(node, "remark");
  if (remark) entry.remarks = remark.slice(0, 2_000);
  return id === "" || entry.names.length === 0 ? undefined : entry;
}

function block(node: XmlNode | undefined): Block {
  return (name) => attribute(node, name);
}
