/**
 * Takes what a loop has read ahead, combined. Reads of far-apart memory that do not wait for each other take a fraction of the time that
 * they take one by one, each with what is made of it; so where many are to come, a loop does nothing but read, and what comes after it
 * finds its memory near. The value is of no use, but a loop whose outcome nobody takes would be left out.
 */
export function takeRead(value: number): void {
  taken[0] = value;
}

const taken = new Int32Array(1);
