import { appendFileSync } from "node:fs";

/** One measurement, in the form that `cargo xtask bench` collects. */
export interface Row {
  name: string;
  /** How many deals. */
  size: number;
  value: number;
  unit: string;
}

/** Hands `row` to `cargo xtask bench`; prints it where the bench runs by itself. */
export function record(row: Row): void {
  const file = process.env.KARIZ_BENCH_ROWS;
  if (file) appendFileSync(file, `${JSON.stringify(row)}\n`);
  else console.log(row);
}
