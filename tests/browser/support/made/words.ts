// Numbers as an English page writes them.

const write = (value: number, options: Intl.NumberFormatOptions) => new Intl.NumberFormat("en", options).format(value);
const euros = { style: "currency", currency: "EUR" } as const;

export const number = (value: number): string => write(value, { maximumFractionDigits: 1 });

/** How many; a dash for none. */
export const count = (value: number): string => (value === 0 ? "–" : number(value));

/** An amount of cents: none of them are shown from a hundred euros on. */
export function money(cents: number): string {
  const whole = Math.abs(cents) >= 10_000 || cents % 100 === 0;
  return write(cents / 100, { ...euros, ...(whole ? { maximumFractionDigits: 0, minimumFractionDigits: 0 } : {}) });
}

export const toTheCent = (cents: number): string => write(cents / 100, euros);

/** A share; a dash where there is nothing to divide by. */
export function percent(part: number, whole: number): string {
  if (whole === 0) return "–";
  const share = part / whole;
  return write(share, { style: "percent", maximumFractionDigits: share !== 0 && Math.abs(share) < 0.1 ? 1 : 0 });
}

/** A difference in percent, with its sign. */
export const growth = (part: number): string => `${write(Math.round(part * 100), { signDisplay: "exceptZero" })}%`;

/** Days: without a fraction from ten on. */
export const days = (value: number): string => number(value >= 10 ? Math.round(value) : value);

export const oneDecimal = (value: number): string => number(Math.round(value * 10) / 10);
