// L9: one voice of undo. Each says what it did, a message's Undo takes back its own change alone, and all of it lives on
// after a reload.

import { card, moveByMenu, stageNames } from "../support/board.ts";
import { edit, leave } from "../support/drawer.ts";
import { expect, test } from "../support/test.ts";
import { hears, listen } from "../support/told.ts";
import { addDeal, goTo, isSaved, mergeCopy, openDeal, shareCopy, startWorkspace } from "../support/workspace.ts";

test("L9: the Undo of a deleted deal, pressed after a merge, brings the deal back and leaves the merge", async ({ page: ana, newProfile }) => {
  await startWorkspace(ana);
  await addDeal(ana, { title: "Alpha", value: "1100" });
  const ben = await (await newProfile()).newPage();
  await ben.goto("./");
  await mergeCopy(ben, await shareCopy(ana));
  await goTo(ben, "Board");
  await addDeal(ben, { title: "Bens own" });
  const copy = await shareCopy(ben);

  await goTo(ana, "Board");
  const drawer = await openDeal(ana, "Alpha");
  await drawer.getByRole("button", { name: "More", exact: true }).click();
  await ana.getByRole("menuitem", { name: "Delete" }).click();
  const toasts = ana.locator("#toasts");
  const undo = toasts.getByRole("button", { name: "Undo" });
  await undo.focus(); // a message stays while somebody is in it
  await goTo(ana, "Team & sync");
  await mergeCopy(ana, copy);
  await goTo(ana, "Board");
  await undo.click();
  await expect(toasts.locator(".toast", { hasText: "Undid" })).toContainText("Undid: removal “Alpha”");
  await expect(card(ana, "Alpha")).toBeVisible();
  await expect(card(ana, "Bens own"), "the merge stays").toBeVisible();
  await toasts.getByRole("button", { name: "Show" }).click();
  await expect(ana.getByRole("dialog", { name: "Alpha" })).toBeVisible();
});

test("L9: undo says what it did with values, from any page, also after a reload; Redo is beside it", async ({ page }) => {
  await startWorkspace(page);
  await addDeal(page, { title: "Alpha", value: "1100" });
  await listen(page);
  const drawer = await openDeal(page, "Alpha");
  // What is written down and planned is told as well, once and in words.
  await drawer.getByRole("textbox", { name: "Note", exact: true }).fill("They asked twice");
  await drawer.getByRole("button", { name: "Save note" }).click();
  expect(await hears(page, /note|asked/i)).toEqual(["Saved: new activity “Note”"]);
  await drawer.getByRole("button", { name: "Plan a step" }).click();
  await drawer.getByLabel("What to do").fill("Call Ana");
  await drawer.getByRole("region", { name: "Next step" }).getByRole("button", { name: "Save" }).click();
  expect(await hears(page, "Call Ana")).toEqual(["Saved: new activity “Call Ana”"]);
  await edit(drawer, "Value", "1250");
  expect(await hears(page, "Value of Alpha"), "told once, in words").toEqual(["Saved: Value of Alpha, €1,250"]);
  await leave(page);
  await moveByMenu(page, "Alpha", "Meeting");
  expect(await hears(page, "moved")).toEqual(["Alpha moved to Meeting"]);
  await isSaved(page);
  await goTo(page, "Deals");
  await page.reload();
  await expect(page.getByRole("row").filter({ hasText: "Alpha" })).toBeVisible();

  const toast = page.locator(".toast");
  const undo = page.locator(".bar").getByRole("button", { name: "Undo", exact: true });
  await undo.click();
  await expect(toast).toContainText(/Undid: Stage of Alpha, Meeting to /);
  await page.keyboard.press("Control+z");
  await expect(toast).toContainText("Undid: Value of Alpha, €1,250 to €1,100");
  await toast.getByRole("button", { name: "Redo" }).click();
  await expect(toast).toContainText("Redone: Value of Alpha, €1,100 to €1,250");
  const heard = await hears(page, "Redone");
  expect(heard.filter((words) => words.includes("Value of Alpha")), "each is told once, without its buttons").toEqual([
    "Undid: Value of Alpha, €1,250 to €1,100",
    "Redone: Value of Alpha, €1,100 to €1,250",
  ]);
});

test("P1: a stage that was put away is taken back in the settings, to where it stood", async ({ page }) => {
  await startWorkspace(page);
  const stages = await stageNames(page);
  await page.getByRole("button", { name: "Stage menu: Meeting" }).first().click();
  await page.getByRole("menuitem", { name: /Put away/ }).click();
  await page.getByRole("dialog").getByRole("button", { name: /Put/ }).click();
  await isSaved(page);
  await goTo(page, "Settings");
  await page.getByRole("button", { name: "Take back Meeting" }).click();
  await goTo(page, "Board");
  await expect.poll(() => stageNames(page)).toEqual(stages);
});

test("L9: a saved view that was deleted comes back where it stood; a filter tells how many are left", async ({ page }) => {
  await startWorkspace(page);
  for (const title of ["Alpha", "Beta"]) await addDeal(page, { title });
  await goTo(page, "Deals");
  await listen(page);
  await page.getByLabel("Filter by words").fill("alph");
  expect(await hears(page, "of 2 deals")).toEqual(["1 of 2 deals"]);
  await page.getByRole("button", { name: "Save this view" }).click();
  await page.getByRole("dialog").getByLabel("Name").fill("Mine");
  await page.getByRole("dialog").getByRole("button", { name: "Save" }).click();
  await page.getByRole("button", { name: "The view Mine" }).click();
  await page.getByRole("menuitem", { name: "Delete" }).click();
  await expect(page.locator(".saved")).toHaveCount(0);
  await page.locator("#toasts").getByRole("button", { name: "Undo" }).click();
  await expect(page.locator(".saved")).toHaveCount(1);
});

test("L9: what has a name of its own is undone by it: a step that is done, and not the note that it got", async ({ page }) => {
  await startWorkspace(page);
  await addDeal(page, { title: "Alpha" });
  const drawer = await openDeal(page, "Alpha");
  const step = drawer.getByRole("region", { name: "Next step" });
  await step.getByRole("button", { name: "Plan a step" }).click();
  await step.getByLabel("What to do").fill("Call about the pilot");
  await step.getByRole("button", { name: "Save" }).click();
  await expect(step).toContainText("Call about the pilot");
  await step.getByRole("button", { name: "Done" }).click();
  await step.getByLabel("Note").fill("They decide on Friday");
  await step.getByRole("button", { name: "Done" }).click();
  await expect(drawer.getByRole("list", { name: "What happened" })).toContainText("They decide on Friday");
  await leave(page);
  await page.keyboard.press("Control+z");
  await expect(page.locator("#toasts")).toContainText("Undid: done activity “Call about the pilot”");
});
