import { crc32, deflateRawSync } from "node:zlib";

/** A ZIP archive of the parts. */
export function zipOf(parts: Record<string, string | Buffer>): Buffer {
  const [bodies, directory]: [Buffer[], Buffer[]] = [[], []];
  let offset = 0;
  for (const [name, content] of Object.entries(parts)) {
    const bytes = Buffer.from(content as string);
    const packed = deflateRawSync(bytes);
    const head = (signature: number, extra: number): Buffer => {
      const fields = Buffer.alloc(26 + extra);
      fields.writeUInt16LE(20, 0);
      fields.writeUInt16LE(8, 4);
      fields.writeUInt32LE(crc32(bytes), 10);
      fields.writeUInt32LE(packed.length, 14);
      fields.writeUInt32LE(bytes.length, 18);
      fields.writeUInt16LE(Buffer.byteLength(name), 22);
      const mark = Buffer.alloc(4);
      mark.writeUInt32LE(signature);
      return Buffer.concat([mark, fields]);
    };
    const local = head(0x04034b50, 0);
    const entry = Buffer.concat([
      head(0x02014b50, 0).subarray(0, 4),
      Buffer.from([20, 0]),
      head(0, 0).subarray(4),
      Buffer.alloc(14),
    ]);
    entry.writeUInt32LE(offset, 42);
    bodies.push(local, Buffer.from(name), packed);
    directory.push(entry.subarray(0, 46), Buffer.from(name));
    offset += local.length + Buffer.byteLength(name) + packed.length;
  }
  const list = Buffer.concat(directory);
  const end = Buffer.alloc(22);
  end.writeUInt32LE(0x06054b50, 0);
  end.writeUInt16LE(Object.keys(parts).length, 8);
  end.writeUInt16LE(Object.keys(parts).length, 10);
  end.writeUInt32LE(list.length, 12);
  end.writeUInt32LE(offset, 16);
  return Buffer.concat([...bodies, list, end]);
}

export interface BookParts {
  /** XML between `<sheetData>` tags, by name of the sheet. */
  sheets: Record<string, string>;
  strings?: string[];
  styles?: string;
  properties?: string;
}

/** A workbook with the given sheets. */
export function workbook({ sheets, strings = [], styles = "", properties = "" }: BookParts): Buffer {
  const names = Object.keys(sheets);
  const entries = names.map((name, i) => `<sheet name="${name}" sheetId="${i + 1}" r:id="rId${i + 1}"/>`);
  const relations = names.map(
    (_, i) => `<Relationship Id="rId${i + 1}" Type="sheet" Target="worksheets/sheet${i + 1}.xml"/>`,
  );
  return zipOf({
    "xl/workbook.xml": `<workbook xmlns:r="r">${properties}<sheets>${entries.join("")}</sheets></workbook>`,
    "xl/_rels/workbook.xml.rels": `<Relationships>${relations.join("")}</Relationships>`,
    "xl/styles.xml": styles,
    "xl/sharedStrings.xml": `<sst>${strings.map((text) => `<si><t>${text}</t></si>`).join("")}</sst>`,
    ...Object.fromEntries(
      names.map((name, i) => [
        `xl/worksheets/sheet${i + 1}.xml`,
        `<worksheet><sheetData>${sheets[name]}</sheetData></worksheet>`,
      ]),
    ),
  });
}

/** Rows of inline strings, as XML. */
export function rowsXml(rows: string[][], first = 1): string {
  const cell = (text: string) => `<c t="inlineStr"><is><t>${text}</t></is></c>`;
  return rows.map((row, i) => `<row r="${first + i}">${row.map(cell).join("")}</row>`).join("");
}
