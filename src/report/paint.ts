/** Colours of a terminal. A colour never says anything that a word beside it does not. */
export interface Paint {
  red(text: string): string;
  yellow(text: string): string;
  green(text: string): string;
  dim(text: string): string;
  bold(text: string): string;
}

export async function painter(colour: boolean): Promise<Paint> {
  const plain = (text: string) => text;
  if (!colour) return { red: plain, yellow: plain, green: plain, dim: plain, bold: plain };
  const { Chalk } = await import("chalk");
  // chalk does not heed NO_COLOR: whether to colour was decided before, so its own detection is overruled.
  const { red, yellow, green, dim, bold } = new Chalk({ level: 1 });
  return { red, yellow, green, dim, bold };
}
