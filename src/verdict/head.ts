import type { LineFacts, Party } from "../line.ts";
import type { Sheet } from "./sheet.ts";
import { head, isNumber } from "./write.ts";

/** Writes the same text as `JSON.stringify(head(line))`, without the brace that closes it. */
export function headOnto(sheet: Sheet, line: LineFacts): void {
  if (line.content !== undefined || line.facts.has("shipment.transit")) {
    sheet.text(JSON.stringify(head(line)).slice(0, -1));
    return;
  }
  const { facts, parties } = line;
  sheet.copy(SHIPMENT);
  sheet.json(line.shipment);
  sheet.copy(LINE);
  if (isNumber(line.line)) sheet.escaped(line.line);
  else sheet.json(line.line);
  sheet.copy(FILE);
  sheet.json(line.file);
  sheet.copy(ROW);
  sheet.escaped(String(line.row));
  if (line.fileLine !== undefined) {
    sheet.copy(FILE_LINE);
    sheet.escaped(String(line.fileLine));
  }
  sheet.copy(AS_OF);
  sheet.json(line.date);
  sheet.copy(DESCRIPTION);
  stated(sheet, facts, "item.description");
  sheet.copy(HS);
  stated(sheet, facts, "item.hs");
  sheet.copy(ECCN);
  stated(sheet, facts, "item.eccn");
  sheet.copy(SHIP_FROM);
  stated(sheet, facts, "shipment.shipFrom");
  sheet.copy(DESTINATION);
  stated(sheet, facts, facts.has("destination.region") ? "destination.region" : "destination.country");
  sheet.copy(PARTIES);
  for (let index = 0; index < parties.length; index++) {
    const { role, name, facts } = parties[index] as Party;
    sheet.copy(index === 0 ? FIRST_ROLE : NEXT_ROLE);
    sheet.json(role);
    sheet.copy(NAME);
    sheet.json(name);
    sheet.copy(COUNTRY);
    stated(sheet, facts, "party.country");
    sheet.byte(CLOSING);
  }
  sheet.copy(END);
}

function stated(sheet: Sheet, facts: LineFacts["facts"], fact: string): void {
  const value = facts.get(fact)?.value;
  if (typeof value === "string") sheet.json(value);
  else sheet.copy(NULL);
}

const SHIPMENT = Buffer.from('{"shipment":');
const LINE = Buffer.from(',"line":');
const FILE = Buffer.from(',"source":{"file":');
const ROW = Buffer.from(',"row":');
const FILE_LINE = Buffer.from(',"line":');
const AS_OF = Buffer.from('},"asOf":');
const DESCRIPTION = Buffer.from(',"about":{"description":');
const HS = Buffer.from(',"hs":');
const ECCN = Buffer.from(',"eccn":');
const SHIP_FROM = Buffer.from(',"shipFrom":');
const DESTINATION = Buffer.from(',"transit":[],"destination":');
const PARTIES = Buffer.from(',"parties":[');
const FIRST_ROLE = Buffer.from('{"role":');
const NEXT_ROLE = Buffer.from(',{"role":');
const NAME = Buffer.from(',"name":');
const COUNTRY = Buffer.from(',"country":');
const END = Buffer.from("]}");
const NULL = Buffer.from("null");
const CLOSING = 0x7d;
