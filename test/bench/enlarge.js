import { once } from "node:events";
import { createWriteStream, readFileSync } from "node:fs";
import { finished } from "node:stream/promises";
import { unzip, zipMembers } from "../../dist/lists/zip.js";

/**
 * Writes an enhanced XML list of a given size: the parties of an official one over and over, each time with other ids and other names
 * (one letter of each word replaced), so that its vocabulary grows as a real list's does not.
 * @returns the path
 */
export async function enlarge(archivePath, path, bytes) {
  const archive = readFileSync(archivePath);
  const text = unzip(archive, zipMembers(archive, archivePath)[0], archivePath).toString("utf8");
  const from = text.indexOf("<entity ");
  const to = text.lastIndexOf("</entity>") + "</entity>".length;
  const entities = text.slice(from, to);
  const file = createWriteStream(path);
  let written = 0;
  const write = async (part) => {
    written += Buffer.byteLength(part);
    if (!file.write(part)) await once(file, "drain");
  };
  await write(text.slice(0, from));
  for (let round = 0; written < bytes; round++) {
    await write(
      entities
        .replace(/<entity id="(\d+)"/g, (_, id) => `<entity id="${Number(id) + round * 1_000_000}"`)
        .replace(
          /(<formatted(?:First|Last|Full)Name>)([^<]*)/g,
          (_, tag, name) => tag + changed(name, round),
        ),
    );
  }
  file.end(text.slice(to));
  await finished(file);
  return path;
}

function changed(name, round) {
  const letter = String.fromCharCode(97 + (round % 26));
  return round === 0
    ? name
    : name.replace(/\p{L}{4,}/gu, (word) => word.slice(0, 2) + letter + word.slice(3));
}
