// A sales history as another CRM exports it, and the numbers that must come out of it, worked out
// here on their own, straight from the rows.

import type { Page } from "@playwright/test";
import { seeded } from "./random.ts";
import { goTo } from "./workspace.ts";

export interface History {
  csv: string;
  rows: number;
  won: number;
  lost: number;
  open: number;
  /** Won over won and lost. */
  winRate: number;
  /** Mean value of the won deals, in whole units. */
  averageDeal: number;
  /** Median days from engaging to winning. */
  medianCycle: number;
}

const AGENTS = ["Moses Frase", "Darcel Schlecht", "Zane Levy", "Anna Snelling", "Vicki Laflamme", "Markita Hansen"];
const PRODUCTS: [string, number][] = [["GTXPro", 4821], ["GTX Plus Basic", 1096], ["MG Special", 55], ["MG Advanced", 3393], ["GTK 500", 26768]];
const DAY = 86_400_000;

/**
 * `count` opportunities: m/d/yyyy dates, many blanks, lost ones worth 0. The same for the same count. `system` stands
 * before their identifiers: those of another system are other opportunities.
 */
export function opportunities(count: number, system = "OPP"): History {
  const random = seeded(20_161_020);
  const lines = ["opportunity_id,sales_agent,product,account,deal_stage,engage_date,close_date,close_value"];
  const values: number[] = [];
  const cycles: number[] = [];
  let lost = 0;
  for (let row = 0; row < count; row++) {
    const [product, price] = PRODUCTS[Math.floor(random() * PRODUCTS.length)]!;
    const account = random() < 0.16 ? "" : `Account ${Math.floor(random() * 85)}`;
    const stage = pick(random());
    const engaged = Date.UTC(2016, 9, 20) + Math.floor(random() * 420) * DAY;
    const days = 1 + Math.floor(random() * 137);
    const value = Math.max(1, Math.round(price * (0.7 + random() * 0.6)));
    if (stage === "Won") values.push(value), cycles.push(days);
    if (stage === "Lost") lost += 1;
    const closed = stage === "Won" || stage === "Lost";
    lines.push([
      `${system}${String(row).padStart(5, "0")}`,
      AGENTS[Math.floor(random() * AGENTS.length)],
      product,
      account,
      stage,
      stage === "Prospecting" ? "" : usDate(engaged),
      closed ? usDate(engaged + days * DAY) : "",
      stage === "Won" ? value : stage === "Lost" ? 0 : "",
    ].join(","));
  }
  const won = values.length;
  return {
    csv: `${lines.join("\r\n")}\r\n`,
    rows: count,
    won,
    lost,
    open: count - won - lost,
    winRate: won / (won + lost),
    averageDeal: values.reduce((sum, value) => sum + value, 0) / won,
    medianCycle: median(cycles),
  };
}

/** Imports a history into the workspace that is open. */
export async function importHistory(page: Page, history: History, timeout: number): Promise<void> {
  await goTo(page, "Settings");
  await page.getByRole("button", { name: "Import" }).click();
  const dialog = page.getByRole("dialog", { name: "Import" });
  const file = { name: "sales_pipeline.csv", mimeType: "text/csv", buffer: Buffer.from(history.csv) };
  await dialog.locator("input[type=file]").setInputFiles(file);
  await dialog.getByRole("button", { name: `Import ${history.rows.toLocaleString("en-GB")} deals` }).click({ timeout });
  await dialog.getByText("The deals are in your pipeline.").waitFor({ timeout });
  await dialog.getByRole("button", { name: "Done" }).click();
}

function pick(chance: number): "Won" | "Lost" | "Engaging" | "Prospecting" {
  if (chance < 0.48) return "Won";
  if (chance < 0.76) return "Lost";
  return chance < 0.94 ? "Engaging" : "Prospecting";
}

function usDate(moment: number): string {
  const date = new Date(moment);
  return `${date.getUTCMonth() + 1}/${date.getUTCDate()}/${date.getUTCFullYear()}`;
}

function median(numbers: number[]): number {
  const sorted = numbers.toSorted((a, b) => a - b);
  const middle = sorted.length >> 1;
  return sorted.length % 2 ? sorted[middle]! : (sorted[middle - 1]! + sorted[middle]!) / 2;
}
