// U3: whoever uses keys, or listens to the page, is never put back to its beginning: after each step the focus is on
// what comes next.

import { expect, type Locator, type Page } from "@playwright/test";
import { livePanel, PATIENCE } from "../support/live.ts";
import { serverPanel } from "../support/servers.ts";
import { test } from "../support/test.ts";
import { addDeal, goTo, isSaved, openCopy, shareCopy, startWorkspace } from "../support/workspace.ts";

function step(within: Locator | Page, name: string | RegExp): Locator {
  return within.getByRole("group", { name });
}

test("U3: a file chooser that is cancelled leaves the dialog open", async ({ page }) => {
  await startWorkspace(page);
  await goTo(page, "Team & sync");
  await page.getByRole("button", { name: "Open a copy" }).click();
  const dialog = page.getByRole("dialog", { name: "Open a copy" });
  // As browsers tell it when the system's chooser is closed without a file.
  await dialog.locator("input[type=file]").dispatchEvent("cancel", { bubbles: true });
  await expect(dialog).toBeVisible();
  await page.keyboard.press("Escape");
  await expect(dialog).toBeHidden();
});

test("U3: opening and merging a copy, each step has the focus, and so has the page afterwards", async ({ page, newProfile }) => {
  await startWorkspace(page);
  await addDeal(page, { title: "Meters in 8 greenhouses", value: "11800" });
  const copy = await shareCopy(page);
  const other = await (await newProfile()).newPage();
  await other.goto("./");
  await openCopy(other, copy);
  const dialog = other.getByRole("dialog", { name: "Open a copy" });
  await expect(step(dialog, "What this copy brings")).toBeFocused();
  await dialog.getByRole("button", { name: "Open this workspace" }).click();
  await expect(step(dialog, "The copy is merged here")).toBeFocused();
  await dialog.getByRole("button", { name: "Done" }).click();
  await expect(other.locator("#main"), "where it came from is gone").toBeFocused();
  await isSaved(other);

  await goTo(other, "Team & sync");
  await openCopy(other, { name: "letter.kariz", buffer: Buffer.from("Dear Ana,") });
  await expect(step(dialog, "Not opened")).toBeFocused();
  await dialog.getByRole("button", { name: "Another file" }).click();
  await expect(step(dialog, /^A \.kariz file/)).toBeFocused();
  await other.keyboard.press("Escape");
  await expect(other.getByRole("button", { name: "Open a copy" })).toBeFocused();
});

test("U3: inviting, giving up and a wrong answer keep the focus in the panel", async ({ page }) => {
  await startWorkspace(page);
  await goTo(page, "Team & sync");
  await livePanel(page).getByRole("button", { name: /^Invite/ }).click();
  await expect(step(livePanel(page), "The invitation is ready")).toBeFocused(PATIENCE);
  await livePanel(page).getByRole("button", { name: "Cancel" }).click();
  await expect(step(livePanel(page), "Live session")).toBeFocused();
});

test("U3: connecting a server and turning it off keep the focus in the panel", async ({ page, watch }) => {
  await startWorkspace(page);
  await goTo(page, "Team & sync");
  await serverPanel(page).getByLabel("Address of the server").fill("ws://localhost:9");
  await serverPanel(page).getByRole("button", { name: "Connect" }).click();
  await expect(serverPanel(page).locator("[data-next]")).toBeFocused();
  await serverPanel(page).getByRole("button", { name: "Turn off" }).click();
  await expect(serverPanel(page).getByRole("heading", { name: "Sync server" })).toBeFocused();
  watch.excuse(/WebSocket connection to/);
});

test("U3: a member who is removed hands the focus on to the next", async ({ page }) => {
  await startWorkspace(page);
  await goTo(page, "Team & sync");
  const people = page.getByRole("region", { name: "People" });
  for (const name of ["Bo", "Cy"]) {
    await people.getByLabel("New member").fill(name);
    await people.getByLabel("New member").press("Enter");
    await expect(people.getByRole("button", { name: `Menu of ${name}` })).toBeVisible();
  }
  await people.getByRole("button", { name: "Menu of Bo" }).click();
  await page.getByRole("menuitem", { name: "Remove" }).click();
  await expect(people.getByRole("button", { name: "Menu of Bo" })).toHaveCount(0);
  await expect(people.locator("[data-next]:focus")).toHaveCount(1);
});
