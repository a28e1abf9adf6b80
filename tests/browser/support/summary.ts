// What a merge says that it brings, and what it says that it has brought.

import { expect, type Locator, type Page } from "@playwright/test";
import { goTo, openCopy } from "./workspace.ts";

/** The rows of a summary, by what they count: "new deal", "deals changed", … */
export type Rows = Record<string, { count: number; titles: string }>;

/** Merges a copy; answers what the preview announced, and what the summary told afterwards. */
export async function mergeTelling(page: Page, file: { name: string; buffer: Buffer }, timeout: number): Promise<{ announced: Told; told: Told }> {
  await goTo(page, "Team & sync");
  await openCopy(page, file);
  const dialog = page.getByRole("dialog", { name: "Open a copy" });
  const announced = await read(dialog.getByRole("region", { name: "What this copy brings" }), timeout);
  await dialog.getByRole("button", { name: "Merge", exact: true }).click();
  const told = await read(dialog.getByRole("region", { name: "What the copy has brought" }), timeout);
  await dialog.getByRole("button", { name: "Done" }).click();
  await expect(dialog).toBeHidden();
  return { announced, told };
}

export interface Told {
  rows: Rows;
  /** Who has changed how much. */
  by: string;
}

async function read(summary: Locator, timeout: number): Promise<Told> {
  await summary.waitFor({ timeout });
  const rows: Rows = {};
  for (const row of await summary.getByRole("listitem").all()) {
    const [count = "", what = "", titles = ""] = (await row.innerText()).split("\n").filter(Boolean);
    if (!/^\d/.test(count)) continue; // values to choose from stand below the row that counts them
    rows[what] = { count: Number(count.replaceAll(",", "")), titles };
  }
  return { rows, by: await summary.getByText(/^Changed by/).innerText() };
}
