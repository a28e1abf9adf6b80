// L5: fields with two good values are found again after a merge, all in one place, and chosen there.

import type { Page } from "@playwright/test";
import { axe } from "../support/axe.ts";
import { card } from "../support/board.ts";
import { edit, field, leave } from "../support/drawer.ts";
import { expect, test } from "../support/test.ts";
import { addDeal, goTo, isSaved, mergeCopy, openCopy, openDeal, shareCopy, startWorkspace } from "../support/workspace.ts";

async function renameStage(page: Page, from: string, to: string): Promise<void> {
  await goTo(page, "Board");
  await page.getByRole("button", { name: `Stage menu: ${from}` }).first().click();
  await page.getByRole("menuitem", { name: "Rename" }).click();
  await page.getByLabel("Name of the stage").fill(to);
  await page.getByLabel("Name of the stage").press("Enter");
  await expect(page.getByRole("region", { name: new RegExp(`^${to}, `) })).toHaveCount(1);
}

async function renameWorkspace(page: Page, to: string): Promise<void> {
  await goTo(page, "Settings");
  await page.getByRole("region", { name: "Workspace", exact: true }).getByLabel("Name").fill(to);
  await page.getByRole("region", { name: "Workspace", exact: true }).getByLabel("Name").press("Enter");
  await isSaved(page);
}

async function setValue(page: Page, title: string, value: string): Promise<void> {
  await goTo(page, "Board");
  const drawer = await openDeal(page, title);
  await edit(drawer, "Value", value);
  await expect(field(drawer, "Value"), "the editor is gone").toBeVisible();
  await leave(page);
}

test("L5: conflicts of deals, stages and the workspace are found after the summary is closed, and chosen in one place", async ({ page: ana, newProfile }) => {
  test.slow();
  await startWorkspace(ana);
  await addDeal(ana, { title: "Contested price", value: "500", stage: "Meeting" });
  await addDeal(ana, { title: "Left alone", value: "100", stage: "Meeting" });
  const ben = await (await newProfile()).newPage();
  await ben.goto("./");
  await mergeCopy(ben, await shareCopy(ana));
  await setValue(ana, "Contested price", "14500");
  await renameStage(ana, "Meeting", "Visit");
  await renameWorkspace(ana, "Hers");
  await setValue(ben, "Contested price", "11000");
  await renameStage(ben, "Meeting", "Talk");
  await renameWorkspace(ben, "His");
  await goTo(ana, "Team & sync");
  // On a phone the page stands behind *More*, which tells its number.
  const waiting = ana.getByRole("navigation").locator("a, button").filter({ visible: true }).filter({ hasText: "3 conflicts to choose" });
  await expect(waiting).toHaveCount(0);
  const mark = ana.getByRole("button", { name: "3 conflicts to choose", exact: true });
  await expect(ana.getByRole("heading", { name: /conflicts? to choose/ }), "nothing is there as long as there are none").toHaveCount(0);
  await mergeCopy(ana, await shareCopy(ben));

  // In the navigation their number, on Team & sync a row, on the board a mark; the deal has a sign on its card and in the list.
  await expect(ana.getByRole("region", { name: "3 conflicts to choose" })).toBeVisible();
  await expect(waiting).toBeVisible();
  await axe(ana);
  await goTo(ana, "Board");
  const sign = (row: ReturnType<typeof card>) => row.getByText("Two values to choose from");
  await expect(sign(card(ana, "Contested price"))).toHaveCount(1);
  await expect(sign(card(ana, "Left alone"))).toHaveCount(0);
  await goTo(ana, "Deals");
  await expect(ana.getByRole("row").filter({ hasText: "Contested price" }).getByText("Two values to choose from")).toHaveCount(1);
  await axe(ana);
  await goTo(ana, "Board");
  await expect(mark).toBeVisible();
  await mark.click();

  const list = ana.getByRole("dialog", { name: "Conflicts to choose" });
  const conflict = (words: string) => list.getByRole("region", { name: "Conflict" }).filter({ hasText: words });
  await expect(list.getByRole("region", { name: "Conflict" })).toHaveCount(3);
  await expect(conflict("Value of Contested price")).toContainText("Ana set €14,500");
  await expect(conflict("Value of Contested price")).toContainText("€11,000");
  await expect(conflict("Value of Contested price").getByRole("link", { name: "Open the deal" })).toBeVisible();
  await axe(ana);

  // Each choice is said, and hands the focus on to the next.
  await conflict("Contested price").getByRole("button", { name: /€11,000$/ }).click();
  await expect(list.getByRole("region", { name: "Conflict" })).toHaveCount(2);
  await expect(ana.getByRole("status").filter({ hasText: "Value of Contested price: €11,000 is chosen" })).toBeVisible();
  await expect(list.locator("[data-next]:focus")).toHaveCount(1);
  await conflict("Talk").getByRole("button", { name: /Visit$/ }).click();
  await expect(list.getByRole("region", { name: "Conflict" })).toHaveCount(1);
  await conflict("Hers").getByRole("button", { name: /His$/ }).click();
  await expect(list.getByRole("group", { name: "Nothing is left to choose." })).toBeFocused();
  await axe(ana);
  await list.getByRole("group", { name: "Nothing is left to choose." }).getByRole("button", { name: "Close" }).click();

  await expect(ana.getByRole("button", { name: /conflicts? to choose/ })).toHaveCount(0);
  await expect(ana.getByRole("link", { name: /conflicts? to choose/ })).toHaveCount(0);
  await expect(ana.getByRole("region", { name: /^Visit, / })).toHaveCount(1);
  await expect(sign(card(ana, "Contested price"))).toHaveCount(0);
  await goTo(ana, "Team & sync");
  await expect(ana.getByRole("region", { name: /conflicts? to choose/ })).toHaveCount(0);
  await isSaved(ana);
});

test("L5: a choice in the deal hands the focus on, and can be undone", async ({ page: ana, newProfile }) => {
  await startWorkspace(ana);
  await addDeal(ana, { title: "Contested price", value: "500" });
  const ben = await (await newProfile()).newPage();
  await ben.goto("./");
  await mergeCopy(ben, await shareCopy(ana));
  await setValue(ana, "Contested price", "14500");
  await setValue(ben, "Contested price", "11000");
  await goTo(ana, "Team & sync");
  await mergeCopy(ana, await shareCopy(ben));
  await goTo(ana, "Board");
  const drawer = await openDeal(ana, "Contested price");
  await drawer.getByRole("region", { name: "Conflict" }).getByRole("button", { name: /€14,500$/ }).click();
  await expect(drawer.getByRole("region", { name: "Conflict" })).toHaveCount(0);
  await expect(drawer.getByRole("heading", { level: 1 }), "the focus is not lost").toBeFocused();
  await ana.locator("#toasts").getByRole("button", { name: "Undo" }).click();
  const again = drawer.getByRole("region", { name: "Conflict" });
  await expect(again, "as promised, it is open again").toContainText("€14,500");
  await expect(again).toContainText("€11,000");
  await leave(ana);
  await isSaved(ana);
});

test("L5: what one deleted and another edited is listed before and after merging, and can be kept; values are chosen in the summary", async ({
  page: ana,
  newProfile,
}) => {
  test.slow();
  await startWorkspace(ana);
  await addDeal(ana, { title: "Contested price", value: "500" });
  await addDeal(ana, { title: "Gone here", value: "100" });
  await addDeal(ana, { title: "Gone there", value: "200" });
  const ben = await (await newProfile()).newPage();
  await ben.goto("./");
  await mergeCopy(ben, await shareCopy(ana));
  const remove = async (page: Page, title: string) => {
    await goTo(page, "Board");
    await (await openDeal(page, title)).getByRole("button", { name: "More" }).first().click();
    await page.getByRole("menuitem", { name: "Delete" }).click();
    await expect(card(page, title)).toHaveCount(0);
  };
  await setValue(ana, "Contested price", "14500");
  await setValue(ana, "Gone there", "250");
  await remove(ana, "Gone here");
  await setValue(ben, "Contested price", "11000");
  await setValue(ben, "Gone here", "150");
  await remove(ben, "Gone there");
  await isSaved(ben);
  const copy = await shareCopy(ben);
  await goTo(ana, "Team & sync");
  await openCopy(ana, copy);

  const dialog = ana.getByRole("dialog", { name: "Open a copy" });
  const preview = dialog.getByRole("region", { name: "What this copy brings" });
  await expect(preview.getByText("record changed there that is in your bin")).toBeVisible();
  await expect(preview.getByText("record in the bin that was changed here since the copy was made")).toBeVisible();
  const keep = preview.getByRole("button", { name: "Keep deal: Gone there" });
  await keep.click();
  await expect(keep).toHaveAttribute("aria-pressed", "true");
  await expect(preview.getByRole("button", { name: "Keep deal: Gone here" })).toHaveAttribute("aria-pressed", "false");
  await axe(ana);
  await dialog.getByRole("button", { name: "Merge" }).click();

  const summary = dialog.getByRole("region", { name: "What the copy has brought" });
  const row = (title: string) => summary.getByRole("listitem").filter({ hasText: title }).last();
  await expect(row("Gone there").getByText("Kept")).toBeVisible();
  await summary.getByRole("button", { name: "Keep deal: Gone here" }).click();
  await expect(row("Gone here").getByText("Kept")).toBeVisible();
  await summary.getByRole("region", { name: "Conflict: Value of Contested price" }).getByRole("button", { name: /€11,000$/ }).click();
  await expect(summary.getByRole("region", { name: /^Conflict/ })).toHaveCount(0);
  await expect(dialog.getByText(/[0-9A-HJKMNP-TV-Z]{26}/), "no identifier is shown").toHaveCount(0);
  await axe(ana);
  await dialog.getByRole("button", { name: "Done" }).click();
  await goTo(ana, "Board");
  await expect(card(ana, "Gone there")).toContainText("€250");
  await expect(card(ana, "Gone here")).toContainText("€150");
  await expect(card(ana, "Contested price")).toContainText("€11,000");
  await isSaved(ana);
});
