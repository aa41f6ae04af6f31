import { homedir } from "node:os";
import { join } from "node:path";

/** Where imported lists are kept: as named, else SCREEN_LISTS, else the user's data folder (XDG Base Directory Specification 0.8). */
export function listsFolder(named?: string): string {
  const { SCREEN_LISTS, XDG_DATA_HOME } = process.env;
  return (
    named ?? SCREEN_LISTS ?? join(XDG_DATA_HOME || join(homedir(), ".local", "share"), "screen", "lists")
  );
}
