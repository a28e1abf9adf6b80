// What people compare when they ask each other whether they see the same: boards and insights.

import { expect, type Locator, type Page } from "@playwright/test";
import { goTo } from "./workspace.ts";

/** A tile of the insights. */
export function tile(page: Page, name: string): Locator {
  return page.getByRole("button", { name: new RegExp(`^${name}`) });
}

/** Goes to the insights, over all time. */
export async function showInsights(page: Page, timeout: number): Promise<void> {
  await goTo(page, "Insights");
  await page.getByLabel("Period").selectOption({ label: "All time" });
  await expect(tile(page, "Win rate, by count")).toContainText("closed", { timeout });
}

/** Waits until all show the same boards and the same numbers. */
export async function expectSameNumbers(...pages: Page[]): Promise<void> {
  const numbers = async () => Promise.all(pages.map(async (page) => [await boardNumbers(page), await insights(page)]));
  await expect(async () => {
    const [first, ...others] = await numbers();
    for (const other of others) expect(other).toEqual(first);
  }).toPass({ timeout: 60_000 });
}

/** The heads of the board's columns with all their numbers, and the cards at their top. */
async function boardNumbers(page: Page): Promise<string[]> {
  await goTo(page, "Board");
  await expect(page.getByRole("region", { name: /, [\d,]+ deals?$/ }).first()).toBeVisible();
  const columns = await page.getByRole("region", { name: /, [\d,]+ deals?$/ }).all();
  return Promise.all(
    columns.map(async (column) => {
      const cards = await column.getByRole("heading", { level: 3 }).allInnerTexts();
      return `${await column.locator("header").innerText()} ${cards.slice(0, 3).join(", ")}`;
    }),
  );
}

/** All numbers of the insights, tiles and panels, as texts. */
async function insights(page: Page): Promise<string[]> {
  await showInsights(page, 60_000);
  const main = page.getByRole("main");
  return [...(await main.locator("button[aria-haspopup=dialog]").allInnerTexts()), ...(await main.getByRole("region").allInnerTexts())];
}
