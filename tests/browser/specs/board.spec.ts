// The board: stages, cards, and every way of moving one.

import type { Locator, Page } from "@playwright/test";
import { axe } from "../support/axe.ts";
import { card, column, moveByMenu, stageNames } from "../support/board.ts";
import { expect, test } from "../support/test.ts";
import { addDeal, goTo, pressPage, startWorkspace } from "../support/workspace.ts";

test.use({ contextOptions: { reducedMotion: "no-preference" } });

/** The titles of a column's cards, from the top down. */
async function titles(page: Page, stage: string): Promise<string[]> {
  return column(page, stage).getByRole("list").getByRole("heading").allTextContents();
}

async function expectColumn(page: Page, stage: string, cards: string[]): Promise<void> {
  await expect.poll(() => titles(page, stage)).toEqual(cards);
}

async function middle(locator: Locator): Promise<{ x: number; y: number }> {
  const box = await locator.boundingBox();
  if (!box) throw new Error("it is not on the screen");
  return { x: box.x + box.width / 2, y: box.y + box.height / 2 };
}

test.describe("the board", () => {
  test.beforeEach(async ({ page }) => startWorkspace(page));

  test("U1: an empty board teaches, and every column says what belongs there", async ({ page }) => {
    await expect(page.getByRole("region", { name: "Your pipeline is ready" })).toBeVisible();
    await expect(column(page, "Contact").getByText("Nothing here yet")).toBeVisible();
    await axe(page);
  });

  test("P4: swiping over the columns neither leaves the page nor loads it anew", async ({ page }) => {
    // What browsers do at the end of what scrolls cannot be played by a test; what they are told can be read.
    const told = (selector: string) => page.locator(selector).first().evaluate((element) => getComputedStyle(element).overscrollBehavior);
    expect(await told(".board")).toMatch(/^contain/);
    expect(await told("html")).toBe("none");
    await pressPage(page, "Settings");
    expect(await told("html"), "other pages scroll as pages do").toBe("auto");
  });

  test("P4: a new deal is a card, its stage counts and adds it up; undo takes it away", async ({ page }) => {
    await addDeal(page, { title: "Leak alerts", value: "12k", organisation: "Brackenfell Schools" });
    await expect(column(page, "Contact")).toHaveAccessibleName("Contact, 1 deal");
    await expect(column(page, "Contact").getByText("€12,000").first()).toBeVisible();
    await expect(column(page, "Contact").getByText("weighted €1,200")).toBeVisible();
    await expect(card(page, "Leak alerts").getByText("Nothing planned")).toBeVisible();
    await expect(card(page, "Leak alerts").getByText("Brackenfell Schools")).toBeVisible();
    await axe(page);
    await page.locator("#toasts").getByRole("button", { name: "Undo" }).click();
    await expect(card(page, "Leak alerts")).toHaveCount(0);
  });

  test("a new deal needs a title, and says so in place", async ({ page }) => {
    await page.getByRole("button", { name: "New deal" }).click();
    const dialog = page.getByRole("dialog", { name: "New deal" });
    await dialog.getByRole("button", { name: "Add deal" }).click();
    await expect(dialog.getByRole("alert")).toHaveText("Give the deal a title.");
    await axe(page);
    await page.keyboard.press("Escape");
    await expect(dialog).toBeHidden();
  });

  test("P4: Move to… moves a deal without dragging", async ({ page }) => {
    await addDeal(page, { title: "Flow meters" });
    await card(page, "Flow meters").getByRole("button", { name: "Actions: Flow meters" }).click();
    await page.getByRole("menuitem", { name: "Move to…" }).click();
    const dialog = page.getByRole("dialog", { name: "Move to" });
    await expect(dialog.getByRole("radio", { name: /Contact/ })).toBeDisabled();
    await axe(page);
    await dialog.getByText("Meeting").click();
    await dialog.getByRole("button", { name: "Move to Meeting" }).click();
    await expect(page.locator(".toast").getByText("moved to Meeting")).toBeVisible();
    await expectColumn(page, "Meeting", ["Flow meters"]);
  });

  test("P4: a card's menu moves it up and down in its column, and leaves the focus with it", async ({ page }) => {
    for (const title of ["C", "B", "A"]) await addDeal(page, { title });
    for (const [move, after] of [["Move down", ["B", "A", "C"]], ["Move up", ["A", "B", "C"]]] as const) {
      await card(page, "A").getByRole("button", { name: "Actions: A" }).click();
      await page.getByRole("menuitem", { name: move }).click();
      await expectColumn(page, "Contact", [...after]);
      await expect(page.getByRole("link", { name: "A", exact: true })).toBeFocused();
      await expect(page.getByRole("menu")).toHaveCount(0);
    }
  });

  test("P4: by keyboard a card is lifted, carried and dropped, and Escape puts it back", async ({ page }) => {
    for (const title of ["C", "B", "A"]) await addDeal(page, { title });
    await expectColumn(page, "Contact", ["A", "B", "C"]);
    const link = page.getByRole("link", { name: "A", exact: true });
    await link.focus();
    await page.keyboard.press("Space");
    await page.keyboard.press("ArrowDown");
    await page.keyboard.press("Space");
    await expectColumn(page, "Contact", ["B", "A", "C"]);
    await expect(link).toBeFocused();

    await page.keyboard.press("Space");
    await page.keyboard.press("ArrowRight");
    await expect(page.getByText("Qualify, place 1 of 1")).toBeAttached();
    await page.keyboard.press("Escape");
    await expectColumn(page, "Contact", ["B", "A", "C"]);
    await expect(link).toBeFocused();

    await page.keyboard.press("Space");
    await page.keyboard.press("ArrowRight");
    await page.keyboard.press("Space");
    await expectColumn(page, "Qualify", ["A"]);
    await expect(link).toBeFocused();
    await page.keyboard.press("ArrowLeft");
    await expect(page.getByRole("link", { name: "B", exact: true })).toBeFocused();
    await page.keyboard.press("Enter");
    await expect(page).toHaveURL(/#board\/[0-9A-Z]{26}$/);
  });

  test("U3: two letters are one deed, also where the second alone would do something to the card", async ({ page, isMobile }) => {
    test.skip(isMobile, "a phone has no keys");
    await addDeal(page, { title: "A" });
    const link = page.getByRole("link", { name: "A", exact: true });
    await link.focus();
    await page.keyboard.press("g");
    await page.keyboard.press("l");
    await expect(page).toHaveURL(/#leads/);
    await expect(page.getByRole("dialog")).toHaveCount(0);
    await goTo(page, "Board");
    await link.focus();
    await page.keyboard.press("l");
    await expect(page.getByRole("dialog", { name: "Lost: A" })).toBeVisible();
  });

  test("P5: entry criteria are asked for on the way in: tick, go anyway, or cancel", async ({ page }) => {
    await addDeal(page, { title: "Depot audit" });
    await editStage(page, "Qualify", async (dialog) => {
      await dialog.getByRole("button", { name: "New entry criterion" }).click();
      await dialog.getByLabel("Entry criterion 1").fill("Budget range known");
    });
    const ask = page.getByRole("dialog", { name: "Before Qualify" });

    await moveByMenu(page, "Depot audit", "Qualify");
    await expect(ask.getByRole("button", { name: "Tick and move" })).toBeDisabled();
    await axe(page);
    await ask.getByRole("button", { name: "Cancel" }).click();
    await expectColumn(page, "Contact", ["Depot audit"]);

    await moveByMenu(page, "Depot audit", "Qualify");
    await ask.getByLabel("Budget range known").check();
    await ask.getByRole("button", { name: "Tick and move" }).click();
    await expectColumn(page, "Qualify", ["Depot audit"]);

    await addDeal(page, { title: "Training day" });
    await moveByMenu(page, "Training day", "Qualify");
    await ask.getByRole("button", { name: "Move anyway" }).click();
    await expectColumn(page, "Qualify", ["Training day", "Depot audit"]);
  });

  test("P1: stages are added, renamed in place, ordered and put away", async ({ page }) => {
    await addDeal(page, { title: "Site call", stage: "Qualify" });
    await stageMenu(page, "Qualify", "Rename");
    await page.getByLabel("Name of the stage").fill("Qualified");
    await page.keyboard.press("Enter");
    await expect(column(page, "Qualified")).toBeAttached();

    await page.locator("#toasts .toast__close").click(); // on a phone what was said stands over the sheet
    await stageMenu(page, "Qualified", "Add stage after");
    const dialog = page.getByRole("dialog", { name: "New stage" });
    await axe(page);
    await dialog.getByLabel("Name").fill("Needs agreed");
    await dialog.getByRole("button", { name: "Save" }).click();
    await expect.poll(() => stageNames(page)).toEqual(["Contact", "Qualified", "Needs agreed", "Meeting", "Proposal", "Close", "Retention"]);

    await stageMenu(page, "Needs agreed", "Move towards the end");
    await expect.poll(() => stageNames(page)).toEqual(["Contact", "Qualified", "Meeting", "Needs agreed", "Proposal", "Close", "Retention"]);

    await stageMenu(page, "Qualified", "Put away");
    const archive = page.getByRole("dialog", { name: "Put Qualified away" });
    await archive.getByLabel("Deals go to").selectOption("Meeting");
    await archive.getByRole("button", { name: "Put away" }).click();
    await expect.poll(() => stageNames(page)).toEqual(["Contact", "Meeting", "Needs agreed", "Proposal", "Close", "Retention"]);
    await expectColumn(page, "Meeting", ["Site call"]);
  });

  test("P3, P5, U7: a stage with its criteria and rules is made, and changed, in one step that one Undo takes back", async ({ page }) => {
    const template = await stageNames(page);
    await stageMenu(page, "Qualify", "Add stage after");
    const dialog = page.getByRole("dialog", { name: "New stage" });
    await dialog.getByLabel("Name").fill("Check");
    await dialog.getByLabel("At most").fill("8");
    await dialog.getByRole("button", { name: "New entry criterion" }).click();
    await dialog.getByLabel("Entry criterion 1").fill("Budget range known");
    await dialog.getByLabel("Criteria are required").check();
    await dialog.getByRole("button", { name: "Save" }).click();
    await expect.poll(() => stageNames(page)).toContain("Check");

    await stageMenu(page, "Check", "Edit stage");
    const edit = page.getByRole("dialog", { name: "Edit stage" });
    await expect(edit.getByLabel("At most")).toHaveValue("8");
    await expect(edit.getByLabel("Entry criterion 1")).toHaveValue("Budget range known");
    await edit.getByLabel("Name").fill("Audit");
    await edit.getByLabel("Entry criterion 1").fill("Budget written down");
    await edit.getByLabel("Criteria are required").uncheck();
    await edit.getByRole("button", { name: "Save" }).click();
    await expect.poll(() => stageNames(page)).toContain("Audit");
    await page.locator("#toasts").getByRole("button", { name: "Undo" }).click();
    await stageMenu(page, "Check", "Edit stage");
    await expect(edit.getByLabel("Entry criterion 1")).toHaveValue("Budget range known");
    await expect(edit.getByLabel("Criteria are required")).toBeChecked();
    await edit.getByRole("button", { name: "Cancel" }).click();
    await page.keyboard.press("Control+z");
    await expect.poll(() => stageNames(page)).toEqual(template);
  });

  test("P4: of 2,000 cards only those near what is seen are in the page; keys reach the others", async ({ page }) => {
    await importDeals(page, 2_000);
    await expect(column(page, "Contact")).toHaveAccessibleName("Contact, 1,000 deals");
    expect(await page.locator(".place").count()).toBeLessThan(120);
    const first = card(page, "Deal 1");
    await expect(first).toHaveAttribute("aria-setsize", "1000");
    await first.getByRole("link").focus();
    await page.keyboard.press("End");
    await expect(page.getByRole("link", { name: "Deal 1999", exact: true })).toBeFocused();
    await expect(card(page, "Deal 1999")).toBeInViewport();
    await expect(card(page, "Deal 1999")).toHaveAttribute("aria-posinset", "1000");
    await page.keyboard.press("ArrowUp");
    await expect(page.getByRole("link", { name: "Deal 1997", exact: true })).toBeFocused();
    await page.keyboard.press("Home");
    await expect(first.getByRole("link")).toBeFocused();
    await expect(first).toBeInViewport();
  });

  test("the filter leaves out what is not asked for, and says so", async ({ page, isMobile }) => {
    await addDeal(page, { title: "Mine" });
    await page.getByRole("button", { name: "Filter" }).click();
    const dialog = page.getByRole("dialog", { name: "Filter deals" });
    await dialog.getByLabel("Show").selectOption("Drying out");
    await axe(page);
    await dialog.getByRole("button", { name: "Show deals" }).click();
    await expect(page.getByText("No deals match")).toBeVisible();
    // What is added up, and what is said of the stage, is of what is shown.
    const chips = page.getByRole("group", { name: "What is filtered" });
    await expect(chips).toContainText("0 of 1");
    await expect(page.getByRole("region", { name: /^Contact/ })).toContainText("Only what is shown");
    if (!isMobile) await expect(page.getByText("Weighted, of what is shown")).toBeVisible();
    await chips.getByRole("button", { name: "Drying out, remove this filter" }).click();
    await expect(chips).toHaveCount(0);
    await expect(card(page, "Mine")).toBeVisible();
    if (!isMobile) await expect(page.getByRole("button", { name: "My deals 1" })).toBeVisible();
  });

  test("P1, P2: a second pipeline starts from a template", async ({ page }) => {
    await page.getByRole("button", { name: /^Pipeline: / }).click();
    await page.getByRole("menuitem", { name: "New pipeline" }).click();
    const dialog = page.getByRole("dialog", { name: "New pipeline" });
    await dialog.getByLabel("Name").fill("Renewals");
    await dialog.getByLabel(/Search · Lead qualification/).check();
    await dialog.getByRole("button", { name: "Add pipeline" }).click();
    await expect(page.getByRole("button", { name: "Pipeline: Renewals" })).toBeVisible();
    await expect(column(page, "Contract signing")).toBeAttached();
  });
});

test.describe("by mouse", () => {
  test.skip(({ isMobile }) => isMobile, "a finger scrolls");
  test.beforeEach(async ({ page }) => startWorkspace(page));

  test("P4: a card is dragged into another column, at the place where it is dropped", async ({ page }) => {
    await addDeal(page, { title: "Lower", stage: "Qualify" });
    await addDeal(page, { title: "Upper", stage: "Qualify" });
    await addDeal(page, { title: "Dragged" });
    const from = await middle(card(page, "Dragged"));
    const lower = await middle(card(page, "Lower"));
    await page.mouse.move(from.x, from.y);
    await page.mouse.down();
    await page.mouse.move(from.x + 20, from.y + 8);
    await page.mouse.move(lower.x, lower.y - 20, { steps: 6 });
    await expect(page.getByText("Drop in Qualify")).toBeVisible();
    await expect(page.getByRole("group", { name: "Finish deal" })).toBeVisible();
    await page.mouse.up();
    await expectColumn(page, "Qualify", ["Upper", "Dragged", "Lower"]);
    await expect(page).not.toHaveURL(/#board\//);
    await page.locator("#toasts").getByRole("button", { name: "Undo" }).click();
    await expectColumn(page, "Contact", ["Dragged"]);
  });

  test("P4: Escape while dragging restores the exact place", async ({ page }) => {
    for (const title of ["C", "B", "A"]) await addDeal(page, { title });
    const from = await middle(card(page, "B"));
    await page.mouse.move(from.x, from.y);
    await page.mouse.down();
    await page.mouse.move(from.x + 300, from.y + 30, { steps: 6 });
    await page.keyboard.press("Escape");
    await page.mouse.up();
    await expectColumn(page, "Contact", ["A", "B", "C"]);
    await expect(page.getByRole("button", { name: "Undo", exact: true }).first()).toHaveAttribute("title", /new deal/);
  });

  test("P6: dropping a card on Won asks how", async ({ page }) => {
    await addDeal(page, { title: "Metering", value: "9600" });
    const from = await middle(card(page, "Metering"));
    await page.mouse.move(from.x, from.y);
    await page.mouse.down();
    await page.mouse.move(from.x + 30, from.y + 30, { steps: 4 });
    const won = await middle(page.getByText("closes at €9,600"));
    await page.mouse.move(won.x, won.y, { steps: 4 });
    await page.mouse.up();
    await expect(page.getByRole("dialog")).toBeVisible();
  });
});

test.describe("on a phone", () => {
  test.skip(({ isMobile }) => !isMobile, "stage tabs show on narrow screens only");
  test.beforeEach(async ({ page }) => startWorkspace(page));

  test("P4: stage tabs lead from column to column", async ({ page }) => {
    await addDeal(page, { title: "Brewery water", stage: "Proposal" });
    await page.getByRole("tab", { name: /Proposal/ }).click();
    await expect(page.getByRole("tab", { name: /Proposal/ })).toHaveAttribute("aria-selected", "true");
    await expect(card(page, "Brewery water")).toBeInViewport();
    await axe(page);
  });

  test("U3: a message leaves the way to the next deal free", async ({ page }) => {
    await addDeal(page, { title: "First" });
    await expect(page.getByRole("status").getByText("First added")).toBeVisible();
    await page.getByRole("button", { name: "New deal" }).click({ trial: true, timeout: 3_000 });
  });

  test("P4: a finger that scrolls moves no card; a long press lifts one", async ({ page, context }) => {
    for (const title of ["C", "B", "A"]) await addDeal(page, { title });
    const devtools = await context.newCDPSession(page);
    const touch = (type: string, points: { x: number; y: number }[]) =>
      devtools.send("Input.dispatchTouchEvent", { type, touchPoints: points } as never);
    const from = await middle(card(page, "A"));

    await touch("touchStart", [from]);
    for (let step = 1; step <= 8; step++) await touch("touchMove", [{ x: from.x, y: from.y - step * 12 }]);
    await touch("touchEnd", []);
    await expectColumn(page, "Contact", ["A", "B", "C"]);

    const below = await middle(card(page, "B"));
    const again = await middle(card(page, "A"));
    await touch("touchStart", [again]);
    await expect(page.getByRole("group", { name: "Finish deal" })).toBeVisible();
    await touch("touchMove", [{ x: again.x, y: again.y + 20 }]);
    await touch("touchMove", [{ x: below.x, y: below.y + 30 }]);
    await touch("touchEnd", []);
    await expectColumn(page, "Contact", ["B", "A", "C"]);
  });
});

/** Brings deals in from a file: half of them in Contact, half in Qualify, in this order. */
async function importDeals(page: Page, count: number): Promise<void> {
  const rows = Array.from({ length: count }, (_, index) => `${index + 1},Deal ${index + 1},${index % 2 ? "Qualify" : "Contact"},1000`);
  const file = { name: "deals.csv", mimeType: "text/csv", buffer: Buffer.from(["id,title,stage,value", ...rows].join("\n")) };
  await page.getByRole("button", { name: "Import" }).click();
  const dialog = page.getByRole("dialog", { name: "Import" });
  await dialog.locator("input[type=file]").setInputFiles(file);
  await dialog.getByRole("button", { name: /^Import [\d,]+ deals$/ }).click();
  await dialog.getByRole("button", { name: "Done" }).click({ timeout: 60_000 });
  await goTo(page, "Board"); // the import leads to the list
}

async function stageMenu(page: Page, stage: string, item: string): Promise<void> {
  await page.getByRole("button", { name: `Stage menu: ${stage}` }).click();
  await page.getByRole("menuitem", { name: item }).click();
}

async function editStage(page: Page, stage: string, edit: (dialog: Locator) => Promise<void>): Promise<void> {
  await stageMenu(page, stage, "Edit stage");
  const dialog = page.getByRole("dialog", { name: "Edit stage" });
  await edit(dialog);
  await dialog.getByRole("button", { name: "Save" }).click();
  await expect(page.locator(".toast").getByText("Stage saved")).toBeVisible();
}
