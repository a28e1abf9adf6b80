// Two people work apart in the same workspace and merge their copies: the summary tells the truth,
// both hold the same numbers, and nothing that either wrote is gone (L4, L5).

import type { Locator, Page } from "@playwright/test";
import { column, moveByMenu } from "../support/board.ts";
import { edit, field, leave } from "../support/drawer.ts";
import { expectSameNumbers, showInsights, tile } from "../support/numbers.ts";
import { importHistory, opportunities, type History } from "../support/opportunities.ts";
import { mergeTelling } from "../support/summary.ts";
import { expect, test } from "../support/test.ts";
import { addDeal, goTo, isSaved, openCopy, openDeal, shareCopy, startWorkspace } from "../support/workspace.ts";

/** Deals made by hand, beside the imported ones. */
const BY_HAND = ["To be lost", "To be won", "To be moved", "Shared by two", "Contested odds", "Contested price"];

test("L4, L5: two edit apart and merge both ways; boards and numbers are the same, conflicts are chosen once", async ({ page, newProfile }) => {
  test.setTimeout(180_000);
  await workApart(page, await (await newProfile()).newPage(), opportunities(40));
});

test("L4, L5: the same with 10,000 deals", async ({ page, newProfile, isMobile }) => {
  test.skip(isMobile, "the same work again, at a size for which a desk is the place");
  test.setTimeout(600_000);
  await workApart(page, await (await newProfile()).newPage(), opportunities(10_000 - BY_HAND.length));
});

async function workApart(ana: Page, ben: Page, history: History): Promise<void> {
  /** Large copies take their time on a busy machine. */
  const timeout = 120_000;
  const total = history.rows + BY_HAND.length;

  await startWorkspace(ana);
  for (const title of BY_HAND) await addDeal(ana, { title, value: "500" });
  await importHistory(ana, history, timeout);
  const first = await shareCopy(ana);
  await adopt(ben, first, timeout);
  await goTo(ben, "Team & sync");
  const anna = ben.getByRole("listitem").filter({ hasText: "Anna Snelling" });
  await anna.getByRole("button", { name: "This is me" }).click();
  await expect(anna).toContainText("you, on this device");

  // Apart: the same two fields, different fields of one deal, and otherwise different deals.
  await goTo(ana, "Board");
  await addDeal(ana, { title: "Made by Ana", value: "100", stage: "Meeting" });
  await change(ana, "Contested price", (drawer) => edit(drawer, "Value", "14500"));
  await change(ana, "Contested odds", (drawer) => edit(drawer, "Likelihood", "70"));
  await change(ana, "Shared by two", (drawer) => edit(drawer, "Value", "777"));
  await change(ana, "To be won", (drawer) => win(ana, drawer, "13000"));
  const hers = await moveFirst(ana, "Prospecting", "Proposal");

  await goTo(ben, "Board");
  await addDeal(ben, { title: "Made by Ben", value: "200", stage: "Meeting" });
  await change(ben, "Contested price", (drawer) => edit(drawer, "Value", "11000"));
  await change(ben, "Contested odds", (drawer) => edit(drawer, "Likelihood", "30"));
  await change(ben, "Shared by two", (drawer) => edit(drawer, "Likelihood", "35"));
  await change(ben, "To be lost", (drawer) => lose(ben, drawer));
  await moveByMenu(ben, "To be moved", "Close");
  const his = await moveFirst(ben, "Engaging", "Proposal");

  // Both ways, each with what the other had before merging.
  const [herCopy, hisCopy] = [await shareCopy(ana), await shareCopy(ben)];
  for (const [page, copy, theirs] of [
    [ana, hisCopy, { made: "Made by Ben", closed: "To be lost", moved: [his, "To be moved"], by: "Anna Snelling (7 changes)" }],
    [ben, herCopy, { made: "Made by Ana", closed: "To be won", moved: [hers], by: "Ana Markovic (6 changes)" }],
  ] as const) {
    const { announced, told } = await mergeTelling(page, copy, timeout);
    expect(told, "what was announced is what was done").toEqual(announced);
    const { rows, by } = told;
    expect(by).toBe(`Changed by ${theirs.by}.`);
    expect(rows["new deal"]).toEqual({ count: 1, titles: theirs.made });
    expect(rows["deal won or lost"]).toEqual({ count: 1, titles: theirs.closed });
    expect(rows["conflicts to choose"]?.count).toBe(2);
    for (const words of ["Value of Contested price", "Likelihood of Contested odds"]) expect(rows["conflicts to choose"]?.titles).toContain(words);
    const changed = rows["deals changed"]!;
    for (const title of ["Shared by two", ...theirs.moved]) expect(changed.titles).toContain(title);
    // Every deal of the copy is told of once: the new one, the one that was closed, those that changed there or here, all
    // others. Of those in conflict the ones whose value here stands are told of as that alone.
    const later = Object.entries(rows).find(([what]) => what.includes("otherwise here"))?.[1].count ?? 0;
    const told_of = 1 + 1 + changed.count + later + (rows["deals already the same"]?.count ?? 0);
    expect(told_of).toBeGreaterThanOrEqual(total + 1 - 2);
    expect(told_of).toBeLessThanOrEqual(total + 1);
  }

  // The same boards, the same numbers, on both.
  const open = total - history.won - history.lost + 2 - 2;
  for (const page of [ana, ben]) {
    await goTo(page, "Board");
    await expect(column(page, "Proposal")).toHaveAccessibleName("Proposal, 2 deals");
    await expect(column(page, "Meeting")).toHaveAccessibleName("Meeting, 2 deals");
    expect(await openDeals(page)).toBe(open);
    for (const title of [hers, his]) await expect(column(page, "Proposal").getByRole("link", { name: title, exact: true })).toBeVisible();
    const drawer = await openDeal(page, "Shared by two");
    await expect(field(drawer, "Value"), "what one wrote").toContainText("€777");
    await expect(field(drawer, "Likelihood"), "and the other").toContainText("35%");
    await expect(conflict(drawer)).toHaveCount(0);
    await leave(page);
    await showInsights(page, timeout);
    await expect(tile(page, "Win rate, by count")).toContainText(`${number(history.won + 1)} of ${number(history.won + history.lost + 2)} closed`);
  }
  await expectSameNumbers(ana, ben);

  // Both values are shown to both; Ana chooses hers in one and his in the other.
  for (const page of [ana, ben]) {
    await expectConflict(page, "Contested price", ["€14,500", "€11,000"]);
    await expectConflict(page, "Contested odds", ["70%", "30%"]);
  }
  await choose(ana, "Contested price", "€14,500");
  await choose(ana, "Contested odds", "30%");
  const settled = await mergeTelling(ben, await shareCopy(ana), timeout);
  expect(settled.told).toEqual(settled.announced);
  expect(settled.told.rows).not.toHaveProperty("conflicts to choose");
  for (const page of [ana, ben]) {
    await goTo(page, "Board");
    await expectValue(page, "Contested price", "Value", "€14,500");
    await expectValue(page, "Contested odds", "Likelihood", "30%");
  }
  await expectSameNumbers(ana, ben);

  // Nothing is left to exchange, and all of it is on both devices.
  const last = await shareCopy(ben);
  await goTo(ana, "Team & sync");
  await openCopy(ana, last);
  await expect(ana.getByText("Everything in it is here already.")).toBeVisible({ timeout });
  await ana.getByRole("dialog").getByRole("button", { name: "Close" }).first().click();
  for (const page of [ana, ben]) {
    await isSaved(page);
    await page.reload();
  }
  await expectSameNumbers(ana, ben);
}

async function adopt(page: Page, copy: { name: string; buffer: Buffer }, timeout: number): Promise<void> {
  await page.goto("./");
  await openCopy(page, copy);
  const dialog = page.getByRole("dialog", { name: "Open a copy" });
  await dialog.getByRole("button", { name: "Open this workspace" }).click({ timeout });
  await dialog.getByRole("button", { name: "Done" }).click({ timeout });
  await isSaved(page);
}

/** Opens a deal, does something to it, and leaves it. */
async function change(page: Page, title: string, act: (drawer: Locator) => Promise<void>): Promise<void> {
  await act(await openDeal(page, title));
  await leave(page);
}

async function win(page: Page, drawer: Locator, value: string): Promise<void> {
  await drawer.getByRole("button", { name: "Won", exact: true }).click();
  const dialog = page.getByRole("dialog", { name: /^Won:/ });
  await dialog.getByLabel("Final value").fill(value);
  await dialog.getByLabel("Final value").press("Enter");
  await expect(drawer.getByRole("region", { name: "Outcome" })).toBeVisible();
}

async function lose(page: Page, drawer: Locator): Promise<void> {
  await drawer.getByRole("button", { name: "Lost", exact: true }).click();
  const dialog = page.getByRole("dialog", { name: /^Lost:/ });
  await dialog.getByRole("radio").first().check();
  await dialog.getByRole("button", { name: "Mark as lost" }).click();
  await expect(drawer.getByRole("region", { name: "Outcome" })).toBeVisible();
}

/** Moves the first deal of a stage; answers its title. */
async function moveFirst(page: Page, from: string, to: string): Promise<string> {
  const title = await column(page, from).getByRole("heading", { level: 3 }).first().innerText();
  await column(page, from).getByRole("button", { name: `Actions: ${title}`, exact: true }).first().click();
  await page.getByRole("menuitem", { name: "Move to…" }).click();
  const dialog = page.getByRole("dialog", { name: "Move to" });
  await dialog.getByText(to, { exact: true }).click();
  await dialog.getByRole("button", { name: `Move to ${to}` }).click();
  await expect(column(page, to).getByRole("link", { name: title, exact: true })).toBeVisible();
  return title;
}

function conflict(drawer: Locator): Locator {
  return drawer.locator("section").filter({ hasText: "at the same time" });
}

async function expectConflict(page: Page, title: string, values: string[]): Promise<void> {
  await goTo(page, "Board");
  const drawer = await openDeal(page, title);
  for (const value of values) await expect(conflict(drawer)).toContainText(value);
  await leave(page);
}

async function choose(page: Page, title: string, value: string): Promise<void> {
  const drawer = await openDeal(page, title);
  await conflict(drawer).getByRole("button", { name: new RegExp(`${value}$`) }).click();
  await expect(conflict(drawer)).toHaveCount(0);
  await leave(page);
}

async function expectValue(page: Page, title: string, name: string, value: string): Promise<void> {
  const drawer = await openDeal(page, title);
  await expect(field(drawer, name)).toContainText(value);
  await expect(conflict(drawer)).toHaveCount(0);
  await leave(page);
}

/** How many deals the board's columns say that they hold, all together. */
async function openDeals(page: Page): Promise<number> {
  const columns = await page.getByRole("region", { name: /, [\d,]+ deals?$/ }).all();
  const names = await Promise.all(columns.map((column) => column.getAttribute("aria-label")));
  return names.reduce((sum, name) => sum + Number(/([\d,]+) deals?$/.exec(name ?? "")![1]!.replaceAll(",", "")), 0);
}

function number(value: number): string {
  return value.toLocaleString("en-GB");
}
