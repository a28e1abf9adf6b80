// What stages ask for (P5), what speaks for one (A4), and how deals end (P6).

import type { Locator, Page } from "@playwright/test";
import { axe } from "../support/axe.ts";
import { card, column, moveByMenu } from "../support/board.ts";
import { field } from "../support/drawer.ts";
import { expect, test } from "../support/test.ts";
import { addDeal, goTo, openDeal, startWorkspace } from "../support/workspace.ts";

const TITLE = "Depot audit";

async function editStage(page: Page, stage: string): Promise<Locator> {
  await page.getByRole("button", { name: `Stage menu: ${stage}` }).click();
  await page.getByRole("menuitem", { name: "Edit stage" }).click();
  return page.getByRole("dialog", { name: "Edit stage" });
}

async function save(dialog: Locator): Promise<void> {
  await dialog.getByRole("button", { name: "Save" }).click();
  await expect(dialog).toBeHidden();
}

/** Proposal requires a value and a meeting of the last 30 days; a tick only warns. */
async function demand(page: Page): Promise<void> {
  const dialog = await editStage(page, "Proposal");
  for (let n = 0; n < 3; n += 1) await dialog.getByRole("button", { name: "New entry criterion" }).click();
  await dialog.getByLabel("Entry criterion 1").fill("Budget range known");
  await dialog.getByLabel("Criterion 2: kind").selectOption("Field filled in");
  await dialog.getByLabel("Criterion 2: field").selectOption("Value");
  await dialog.getByLabel("Criterion 3: kind").selectOption("Has happened");
  await dialog.getByLabel("Criterion 3: activity").selectOption("Meeting");
  await expect(dialog.getByLabel("within days")).toHaveValue("30");
  for (const n of [1, 2]) await dialog.getByLabel("Required: no deal comes in without it").nth(n).check();
  await axe(page);
  await save(dialog);
  await page.locator("#toasts").getByRole("button", { name: "Close" }).first().click();
}

const question = (page: Page): Locator => page.getByRole("dialog", { name: "Before Proposal" });

/** The question stands there; called off, the deal is where it was. */
async function isAsked(page: Page): Promise<void> {
  await expect(question(page).getByRole("textbox", { name: "Value" })).toBeVisible();
  await expect(question(page).getByRole("button", { name: "Move anyway" })).toBeDisabled();
  await question(page).getByRole("button", { name: "Cancel" }).click();
  await expect(question(page)).toBeHidden();
}

test.describe("entry criteria", () => {
  test.beforeEach(async ({ page }) => {
    await startWorkspace(page);
    await demand(page);
    await addDeal(page, { title: TITLE });
  });

  test("P5: every way of moving asks the same question; what is filled in there and the move are one step", async ({ page, isMobile }) => {
    test.slow();
    await moveByMenu(page, TITLE, "Proposal");
    await isAsked(page);

    const link = page.getByRole("link", { name: TITLE, exact: true });
    await link.focus();
    await page.keyboard.press("Space");
    for (let n = 0; n < 3; n += 1) await page.keyboard.press("ArrowRight");
    await page.keyboard.press("Space");
    await isAsked(page);

    if (!isMobile) {
      const from = await card(page, TITLE).boundingBox();
      const to = await column(page, "Proposal").boundingBox();
      if (!from || !to) throw new Error("they are not on the screen");
      await page.mouse.move(from.x + 40, from.y + 60);
      await page.mouse.down();
      await page.mouse.move(to.x + to.width / 2, from.y + 60, { steps: 12 });
      await page.mouse.up();
      await isAsked(page);
    }

    const drawer = await openDeal(page, TITLE);
    await drawer.getByRole("list", { name: "Stage" }).getByRole("button", { name: /Proposal/ }).click();
    await isAsked(page);
    if (!isMobile) {
      await page.keyboard.press("Control+k");
      await page.keyboard.type("Move to Proposal");
      await expect(page.getByRole("option", { name: /Move to Proposal/ }).first()).toBeVisible();
      await page.keyboard.press("Enter");
      await isAsked(page);
    }
    await page.keyboard.press("Escape");

    if (!isMobile) {
      await goTo(page, "Deals");
      await page.getByRole("checkbox", { name: "Select all" }).check();
      const bar = page.getByRole("toolbar", { name: "Change the selected deals" });
      await bar.getByRole("button", { name: "Stage", exact: true }).click();
      await page.getByRole("menuitem", { name: "Proposal", exact: true }).click();
      await isAsked(page);
      await goTo(page, "Board");
    }

    await expect(column(page, "Contact").getByRole("link", { name: TITLE })).toBeAttached();
    await moveByMenu(page, TITLE, "Proposal");
    const ask = question(page);
    await expect(ask.getByRole("button", { name: "Fill in and move" })).toBeDisabled();
    await ask.getByRole("textbox", { name: "Value" }).fill("12 000");
    await ask.getByRole("checkbox", { name: /^Meeting: within/ }).check();
    await expect(ask.getByRole("textbox", { name: "When it happened" })).toBeVisible();
    await axe(page);
    await ask.getByRole("button", { name: "Move anyway" }).click();
    await expect(column(page, "Proposal").getByRole("link", { name: TITLE })).toBeAttached();
    await expect(card(page, TITLE)).toContainText("Entry criteria missing: Budget range known");
    await expect(card(page, TITLE)).toContainText("€12,000");

    await page.locator("#toasts").getByRole("button", { name: "Undo" }).first().click();
    await expect(column(page, "Contact").getByRole("link", { name: TITLE })).toBeAttached();
    await expect(card(page, TITLE)).toContainText("No value");
  });

  test("P5: what is missing where a deal is stands in its drawer, and goes with what was missing", async ({ page }) => {
    test.slow(); // it is looked at twice
    await moveByMenu(page, TITLE, "Proposal");
    const ask = question(page);
    await ask.getByRole("textbox", { name: "Value" }).fill("900");
    await ask.getByRole("checkbox", { name: /^Meeting: within/ }).check();
    await ask.getByRole("button", { name: "Move anyway" }).click();
    await expect(ask).toBeHidden();
    const drawer = await openDeal(page, TITLE);
    const lacking = drawer.getByRole("region", { name: /^Missing for Proposal/ });
    await expect(lacking).toContainText("Budget range known");
    await axe(page);
    await lacking.getByText("Budget range known").click();
    await expect(lacking).toBeHidden();
    await expect(drawer.getByRole("list", { name: "What happened" })).toContainText("Meeting");
  });
});

test("A4: a signal that a stage listens to suggests it, and one press moves", async ({ page }) => {
  await startWorkspace(page);
  const dialog = await editStage(page, "Proposal");
  await dialog.getByRole("button", { name: "Asked for a quote" }).click();
  await save(dialog);
  await addDeal(page, { title: TITLE });
  const drawer = await openDeal(page, TITLE);
  await drawer.getByRole("button", { name: "Record a signal" }).click();
  await page.getByRole("menuitem", { name: "Asked for a quote" }).click();
  const suggested = drawer.getByRole("region", { name: "Suggestion" });
  await expect(suggested).toContainText("Asked for a quote: move to Proposal?");
  await page.locator("#toasts").getByRole("button", { name: "Close" }).first().click();
  await suggested.evaluate((region) => region.scrollIntoView({ block: "center" }));
  await axe(page);
  // Not wanted: it goes, until one takes that back.
  await suggested.getByRole("button", { name: "Not now: Proposal" }).click();
  await expect(suggested).toBeHidden();
  await page.locator("#toasts").getByRole("button", { name: "Undo" }).first().click();
  await expect(suggested).toBeVisible();
  await suggested.getByRole("button", { name: "Move to Proposal" }).click();
  await expect(suggested).toBeHidden();
  await expect(drawer.getByRole("list", { name: "Stage" }).getByRole("listitem").nth(3)).toHaveAttribute("aria-current", "step");
});

test("P6: a lost deal is tried again from a day on, in one step; a win offers what comes after it", async ({ page }) => {
  test.slow(); // it is looked at twice
  await startWorkspace(page);
  await addDeal(page, { title: TITLE, contact: "Kari Halvorsen" });
  let drawer = await openDeal(page, TITLE);
  await drawer.getByRole("button", { name: /^Lost/ }).click();
  const lost = page.getByRole("dialog", { name: `Lost: ${TITLE}` });
  await lost.getByText("No decision", { exact: true }).click();
  await lost.getByText("Try again on a day", { exact: true }).click();
  await axe(page);
  await lost.getByRole("button", { name: "Mark as lost" }).click();
  await expect(page.locator("#toasts")).toContainText("comes up again on");
  const ended = drawer.getByRole("region", { name: "Outcome" });
  await expect(ended).toContainText("Comes up again on");
  await axe(page);
  await ended.getByRole("button", { name: "Do not try again" }).click();
  await expect(ended.getByRole("button", { name: "Try again" })).toBeVisible();
  await page.locator("#toasts").getByRole("button", { name: "Undo" }).first().click();
  await expect(ended).toContainText("Comes up again on");
  await page.keyboard.press("Escape");
  await goTo(page, "Leads");
  await expect(page.getByRole("link", { name: /Kari Halvorsen/ }).first()).toBeVisible();
  await page.keyboard.press("Control+z"); // the undo of the undo's toast is gone with the page
  await expect(page.getByRole("link", { name: /Kari Halvorsen/ })).toHaveCount(0);

  await goTo(page, "Board");
  drawer = await openDeal(page, TITLE);
  await drawer.getByRole("button", { name: /^Won/ }).click();
  await page.getByRole("dialog", { name: `Won: ${TITLE}` }).getByRole("button", { name: "Mark as won" }).click();
  await page.locator("#toasts").getByRole("button", { name: "What comes next" }).click();
  const after = page.getByRole("dialog", { name: `After the win: ${TITLE}` });
  await after.getByRole("button", { name: "Plan" }).first().click();
  await expect(after.getByText("Planned", { exact: true })).toBeVisible();
  await axe(page);
  await page.keyboard.press("Escape");
  await expect(after).toBeHidden();
  await expect(field(drawer, "Title")).toBeVisible();
  await expect(drawer).toContainText("Ask for a referral");
});
