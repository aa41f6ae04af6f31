export function countryCode(text: string): string | undefined {
  return /^[A-Z]{2}$/.test(text) ? text : undefined;
}
