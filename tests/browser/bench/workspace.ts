// The workspaces that are measured: the files that `kariz-bench --files` has left.

import { expect, type Locator, type Page } from "@playwright/test";
import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { isSaved, openCopy } from "../support/workspace.ts";

/** Only to see that every bench still runs: one size that says nothing, and few rounds. */
const SMOKE = Boolean(process.env.KARIZ_BENCH_SMOKE);
/** How many deals. */
export const SIZES = SMOKE ? [300] : [2_000, 10_000];
/** Large workspaces take their time on a busy machine. */
export const PATIENCE = { timeout: 120_000 };

/** Where `kariz-bench` has left them. */
export const FOLDER = process.env.KARIZ_BENCH_FILES ?? join(import.meta.dirname, "../../../target/kariz/bench");

/** How often something is measured. */
export function rounds(wanted: number): number {
  return SMOKE ? Math.min(wanted, 2) : wanted;
}

export function fileOf(deals: number): string {
  return join(FOLDER, `${deals}.kariz`);
}

/** As many deals, with six activities each. */
export function busy(deals: number): string {
  return join(FOLDER, `${deals}-busy.kariz`);
}

/** As busy, with two leads a deal, each with signals. */
export function day(deals: number): string {
  return join(FOLDER, `${deals}-day.kariz`);
}

export function isThere(deals: number): boolean {
  return existsSync(fileOf(deals));
}

/** A `.kariz` file, as a user would choose it. */
export function chosen(path: string): { name: string; buffer: Buffer } {
  return { name: "bench.kariz", buffer: readFileSync(path) };
}

/** The copy in which 1,000 fields were changed. */
export function theirs(deals: number): { name: string; buffer: Buffer } {
  return chosen(join(FOLDER, `${deals}-theirs.kariz`));
}

/** Two copies with 5,000 changes each since they parted. */
export function apart(deals: number): { ours: string; theirs: string } {
  const [ours, theirs] = ["ours", "theirs"].map((whose) => join(FOLDER, `${deals}-apart-${whose}.kariz`));
  return { ours: ours!, theirs: theirs! };
}

/** Opens the file as the workspace of a new profile, as far as everything is kept on the device. */
export async function openWorkspace(page: Page, deals: number, file = fileOf(deals)): Promise<void> {
  await page.goto("./");
  await openCopy(page, chosen(file));
  const dialog = page.getByRole("dialog", { name: "Open a copy" });
  await dialog.getByRole("button", { name: "Open this workspace" }).click(PATIENCE);
  await dialog.getByRole("button", { name: "Done" }).click(PATIENCE);
  await isSaved(page);
  await expect.poll(() => page.evaluate(hasSnapshot), PATIENCE).toBe(true);
}

/** Whether the Book's snapshot is stored. Runs in the page. */
async function hasSnapshot(): Promise<boolean> {
  const settled = <T>(request: IDBRequest<T>) =>
    new Promise<T>((resolve, reject) => {
      request.onsuccess = () => resolve(request.result);
      request.onerror = () => reject(request.error);
    });
  const database = await settled(indexedDB.open("kariz"));
  const snapshot = await settled(database.transaction("books").objectStore("books").get("current"));
  database.close();
  return snapshot !== undefined;
}

/** A stage's column. */
export function column(page: Page, stage: string): Locator {
  return page.getByRole("region", { name: new RegExp(`^${stage}, `) });
}

/** The first card of a column. */
export function firstCard(page: Page, stage: string): Locator {
  return column(page, stage).locator("li[data-deal]").first();
}

/**
 * Moves the first deal of a stage with "Move to"; milliseconds from the click that confirms to the
 * painted card in its new column.
 */
export async function moveFirst(page: Page, from: string, to: string): Promise<number> {
  const card = firstCard(page, from);
  const deal = await card.getAttribute("data-deal");
  await card.getByRole("button", { name: /^Actions: / }).click();
  await page.getByRole("menuitem", { name: "Move to…" }).click();
  const dialog = page.getByRole("dialog", { name: "Move to" });
  await dialog.getByText(to, { exact: true }).click();
  const moved = await page.evaluateHandle(watchMove, { deal: deal!, to });
  await dialog.getByRole("button", { name: `Move to ${to}` }).click();
  return moved.evaluate(({ time }) => time);
}

/** Moves the second deal of a stage up with its card's menu; milliseconds from the click to the painted card. */
export async function moveUp(page: Page, stage: string): Promise<number> {
  const card = column(page, stage).locator("li[data-deal]").nth(1);
  const deal = await card.getAttribute("data-deal");
  await card.getByRole("button", { name: /^Actions: / }).click();
  const moved = await page.evaluateHandle(watchFirst, { deal: deal!, stage });
  await page.getByRole("menuitem", { name: "Move up" }).click();
  return moved.evaluate(({ time }) => time);
}

/** Runs in the page. In a box, so that it is not waited for. */
function watchFirst({ deal, stage }: { deal: string; stage: string }): { time: Promise<number> } {
  const clicked = new Promise<number>((resolve) => {
    addEventListener("click", (event) => resolve(event.timeStamp), { capture: true, once: true });
  });
  const first = `section[aria-label^="${stage}, "] li[data-deal="${deal}"][aria-posinset="1"]`;
  const arrived = () => document.querySelector(first) !== null;
  return { time: Promise.all([clicked, window.probe.whenPainted(arrived)]).then(([click, paint]) => paint - click) };
}

/** Runs in the page. In a box, so that it is not waited for. */
function watchMove({ deal, to }: { deal: string; to: string }): { time: Promise<number> } {
  const clicked = new Promise<number>((resolve) => {
    addEventListener("click", (event) => resolve(event.timeStamp), { capture: true, once: true });
  });
  const arrived = () => document.querySelector(`section[aria-label^="${to}, "] li[data-deal="${deal}"]`) !== null;
  return { time: Promise.all([clicked, window.probe.whenPainted(arrived)]).then(([click, paint]) => paint - click) };
}
