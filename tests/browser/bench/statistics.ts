// What is made of many measurements.

export function median(values: number[]): number {
  return quantile(values, 0.5);
}

/** The value that 95 of 100 stay below. */
export function p95(values: number[]): number {
  return quantile(values, 0.95);
}

function quantile(values: number[], share: number): number {
  const sorted = values.toSorted((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? NaN;
}
