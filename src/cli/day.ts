import { UserError } from "./exit.ts";

export function today(): string {
  return new Date().toISOString().slice(0, 10);
}

/** An ISO 8601 day from the command line, or an error that names the option. */
export function dayOf(option: string, text: string): string {
  const day = new Date(`${text}T00:00:00Z`);
  const real = !Number.isNaN(day.getTime()) && day.toISOString().slice(0, 10) === text;
  if (!real) throw new UserError(`${option} ${text} is not a day`, "write it as 2022-03-28");
  return text;
}
