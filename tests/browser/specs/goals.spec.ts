// Goals (G1), coverage (M15), and when the money comes (M14): set, changed, removed and taken back; what two people who
// set the same goal find after a merge; what the sample's goals say.

import type { Locator, Page } from "@playwright/test";
import { axe } from "../support/axe.ts";
import { leave } from "../support/drawer.ts";
import { expect, test } from "../support/test.ts";
import { addDeal, goTo, isSaved, loadSample, mergeCopy, openDeal, shareCopy, startWorkspace } from "../support/workspace.ts";

const dialog = (page: Page, name = "Set a goal"): Locator => page.getByRole("dialog", { name });
const goal = (page: Page, words: RegExp): Locator => page.locator(".gl-row", { hasText: words });

async function setGoal(page: Page, what: string, span: string, target: string): Promise<void> {
  await goTo(page, "Goals");
  await page.getByRole("button", { name: "Set a goal" }).first().click();
  await dialog(page).getByLabel(/^What/).selectOption({ label: what });
  await dialog(page).getByLabel(/^For each/).selectOption({ label: span });
  await dialog(page).getByLabel(/^Goal/).fill(target);
  await dialog(page).getByRole("button", { name: "Save" }).click();
  await expect(dialog(page)).toBeHidden();
}

/** Shows the detail of a goal: on a phone it opens below it. */
async function show(row: Locator): Promise<Locator> {
  const page = row.page();
  // On a phone it stands below its row.
  const detail = page.viewportSize()!.width < 768 ? row.locator(".gl-detail") : page.locator(".gl-detail");
  const button = row.locator(".gl-row__button");
  if ((await button.getAttribute("aria-expanded")) !== "true" && (await button.getAttribute("aria-pressed")) !== "true") await button.click();
  await expect(detail).toBeVisible();
  return detail;
}

async function win(page: Page, title: string): Promise<void> {
  const drawer = await openDeal(page, title);
  await drawer.getByRole("button", { name: "Won", exact: true }).click();
  const close = page.getByRole("dialog", { name: `Won: ${title}` });
  await close.getByRole("button", { name: "Mark as won" }).click();
  await expect(close).toBeHidden();
  await leave(page);
}

test("G1: a goal is set, changed, removed and taken back, and says how far one is", async ({ page }) => {
  test.slow();
  await startWorkspace(page);
  await goTo(page, "Goals");
  await expect(page.getByRole("heading", { name: "No goals yet" })).toBeVisible();
  await axe(page);
  await page.getByRole("button", { name: "Set a goal" }).first().click();
  await dialog(page).getByRole("button", { name: "Save" }).click();
  await expect(dialog(page).getByText("A goal is a number above zero.")).toBeVisible();
  await dialog(page).getByLabel(/^Goal/).fill("0");
  await dialog(page).getByRole("button", { name: "Save" }).click();
  await expect(dialog(page).getByText("A goal is a number above zero.")).toBeVisible();
  await axe(page);
  await dialog(page).getByLabel(/^What/).selectOption({ label: "Deals won" });
  await dialog(page).getByLabel(/^For each/).selectOption({ label: "Quarter" });
  await dialog(page).getByLabel(/^Goal/).fill("4");
  await dialog(page).getByRole("button", { name: "Save" }).click();
  await expect(dialog(page)).toBeHidden();
  const won = goal(page, /Deals won/);
  await expect(won.locator(".gl-row__done")).toHaveText(/^0\s*of 4/);

  // A won deal counts at once.
  await goTo(page, "Board");
  await addDeal(page, { title: "Alerts for 14 buildings", value: "5000" });
  await win(page, "Alerts for 14 buildings");
  await goTo(page, "Goals");
  await expect(won.locator(".gl-row__done")).toHaveText(/^1\s*of 4/);
  const detail = await show(won);
  await expect(detail.getByText("Still missing")).toBeVisible();
  await expect(detail.getByText("Too few spans before: from three on Kariz can say how it usually goes.")).toBeVisible();
  await expect(detail.getByRole("region", { name: "What it takes" })).toContainText("By 1 deal closed within a year.");

  // Changed, and taken back.
  await detail.getByRole("button", { name: "Change" }).click();
  await dialog(page, "Change a goal").getByLabel(/^Goal/).fill("9");
  await dialog(page, "Change a goal").getByRole("button", { name: "Save" }).click();
  await expect(won.locator(".gl-row__done")).toHaveText(/^1\s*of 9/);
  await page.getByRole("button", { name: "Undo", exact: true }).first().click();
  await expect(won.locator(".gl-row__done")).toHaveText(/^1\s*of 4/);

  // Removed, and taken back.
  await (await show(won)).getByRole("button", { name: /^Remove the goal/ }).click();
  await expect(page.getByRole("heading", { name: "No goals yet" })).toBeVisible();
  await page.getByRole("button", { name: "Undo", exact: true }).first().click();
  await expect(won.locator(".gl-row__done")).toHaveText(/^1\s*of 4/);
  await isSaved(page);
  await page.reload();
  await expect(won.locator(".gl-row__done")).toHaveText(/^1\s*of 4/);

  // Its number opens the deal.
  await (await show(won)).getByRole("button", { name: /show what it was counted from$/ }).click();
  await expect(page.locator("[data-deal]")).toHaveCount(1);
  await page.goBack();
  await expect(page.getByRole("heading", { name: "Goals", exact: true })).toBeVisible();
});

test("G1: the sample's goals are alive: pace, what it takes, what is open, and the months before", async ({ page }) => {
  test.slow();
  await loadSample(page);
  await page.keyboard.press("g");
  await page.keyboard.press("o");
  await expect(page.getByRole("heading", { name: "Goals", exact: true })).toBeVisible();
  const team = page.getByRole("region", { name: "The whole team" });
  await expect(team.locator(".gl-row")).toHaveCount(7);
  const detail = await show(team.locator(".gl-row", { hasText: /Revenue/ }).first());
  await expect(detail.getByRole("slider")).toBeVisible();
  await expect(detail.getByRole("region", { name: "Before" }).getByRole("row")).not.toHaveCount(0);

  // The chart is one stop for the keyboard, and says each day.
  const chart = detail.getByRole("slider");
  await chart.focus();
  await page.keyboard.press("Home");
  const first = await chart.getAttribute("aria-valuetext");
  await page.keyboard.press("ArrowRight");
  await expect(chart).not.toHaveAttribute("aria-valuetext", first!);
  await expect(page.getByText(/NaN|Infinity|undefined/)).toHaveCount(0);
  await axe(page);
  const width = page.viewportSize()!.width;
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(width);

  // Activities and leads open what they were counted from.
  const leads = team.locator(".gl-row").filter({ has: page.locator(".gl-row__button", { hasText: /New leads/ }) }).first();
  const shown = await show(leads);
  await shown.getByRole("button", { name: /show what it was counted from$/ }).first().click();
  await expect(page.getByRole("dialog", { name: /New leads/ })).toBeVisible();
  await axe(page);
});

test("G1, L5: two people who set the same goal while apart have one, with two values to choose from", async ({ page: ana, newProfile }) => {
  test.slow();
  await startWorkspace(ana);
  const ben = await (await newProfile()).newPage();
  await ben.goto("./");
  await mergeCopy(ben, await shareCopy(ana));
  await setGoal(ana, "New leads", "Month", "40");
  await setGoal(ben, "New leads", "Month", "60");
  await setGoal(ben, "Deals won", "Month", "5");
  await isSaved(ana);
  await isSaved(ben);
  await goTo(ana, "Team & sync");
  await mergeCopy(ana, await shareCopy(ben));
  await expect(ana.getByRole("region", { name: /^1 conflict to choose$/ })).toBeVisible();
  await goTo(ana, "Goals");
  await expect(ana.locator(".gl-row")).toHaveCount(2);
  await expect(goal(ana, /New leads/).locator(".gl-row__done")).toHaveText(/of (40|60)/);
});

test("M15: the forecast has the goal in its chart and figures, and says whether enough is open", async ({ page }) => {
  test.slow();
  await loadSample(page);
  await goTo(page, "Forecast");
  const cover = page.getByRole("region", { name: /^Coverage of / });
  await expect(cover).toBeVisible();
  const table = page.getByRole("region", { name: "Forecast by expected close, in figures" }).getByRole("table");
  await expect(table.getByRole("columnheader", { name: "Missing" })).toBeVisible();
  // The next month has a goal, and nothing of it is reached.
  await table.locator("tr.fc-now + tr").getByRole("button").first().click();
  await expect(cover.getByText(/^Present: /)).toBeVisible();
  await expect(cover.getByText(/^Needed: .*= 1 ÷ win rate \d+%$/)).toBeVisible();
  const button = cover.getByRole("button", { name: /^Show the/ });
  const count = Number(/\d+/.exec(await button.innerText())?.[0] ?? 1);
  await button.click();
  await expect(page.getByText(/^Open for the goal of /).first()).toBeVisible();
  expect(await page.locator("[data-deal]").count()).toBeGreaterThan(0);
  expect(count).toBeGreaterThan(0);
  await page.goBack();

  // For weeks there is no goal, and that is said.
  await page.getByLabel("Columns").selectOption({ label: "By week" });
  await expect(cover.getByText("No goal for revenue is set for such a span")).toBeVisible();
  await expect(page.getByText(/NaN|Infinity|undefined/)).toHaveCount(0);
  await axe(page);
});

test("M14: money comes in when the terms of payment say", async ({ page }) => {
  test.slow();
  await startWorkspace(page);
  await addDeal(page, { title: "Alerts for 14 buildings", value: "5000" });
  await win(page, "Alerts for 14 buildings");
  await goTo(page, "Forecast");
  const cash = page.getByRole("region", { name: "Cash in", exact: true });
  const money = cash.locator("tbody tr.fc-now, tbody tr").filter({ hasText: "€" });
  await expect(money).toHaveCount(1);
  await expect(money).toContainText("€5,000");
  await expect(cash).toContainText("Terms of payment: 100% at the order");

  await cash.getByRole("button", { name: "Change the terms" }).click();
  const terms = page.getByRole("dialog", { name: "Terms of payment" });
  await terms.getByLabel("Percent").fill("40");
  await terms.getByRole("button", { name: "Save" }).click();
  await expect(terms.getByText("The parts must add up to 100 percent: now they are 40.").first()).toBeVisible();
  await terms.getByRole("button", { name: "Add a part" }).click();
  await expect(terms.getByRole("group", { name: "Part 2" }).getByLabel("Percent")).toHaveValue("60");
  await terms.getByRole("group", { name: "Part 2" }).getByLabel("Days after winning").fill("62");
  await axe(page);
  await terms.getByRole("button", { name: "Save" }).click();
  await expect(terms).toBeHidden();
  await expect(cash).toContainText("40% at the order, 60% after 62 days");
  await expect(money).toHaveCount(2);
  await expect(money.first()).toContainText("€2,000");
  await expect(money.last()).toContainText("€3,000");
  await page.getByRole("button", { name: "Undo", exact: true }).first().click();
  await expect(money).toHaveCount(1);
  await expect(page.getByText(/NaN|Infinity|undefined/)).toHaveCount(0);
  await axe(page);
});
