// The command palette (U3).

import type { Locator, Page } from "@playwright/test";
import { axe } from "../support/axe.ts";
import { leave } from "../support/drawer.ts";
import { expect, test } from "../support/test.ts";
import { addDeal, goTo, openDeal, startWorkspace } from "../support/workspace.ts";

/** Opens the palette by its key; gives its lines. */
async function openPalette(page: Page): Promise<Locator> {
  await page.keyboard.press("Control+k");
  const palette = page.getByRole("dialog", { name: "Go and do" });
  await expect(palette.getByRole("combobox", { name: "Search" })).toBeFocused();
  return palette.getByRole("option");
}

test("the palette goes anywhere, finds deals and does what has a name, with its key beside it (U3)", async ({ page }) => {
  await startWorkspace(page);
  await addDeal(page, { title: "Leak alerts, 3 sites", organisation: "Brunnhof AG" });

  const lines = await openPalette(page);
  await expect(lines.filter({ hasText: /^New deal/ })).toBeVisible();
  await axe(page);
  await page.keyboard.type("insi");
  await expect(lines).toHaveText([/^Insights.*Go to$/]);
  await page.keyboard.press("Enter");
  await expect(page.getByRole("heading", { name: "Insights", level: 1 })).toBeVisible();

  await openPalette(page);
  await page.keyboard.type("brunnhof leak");
  await expect(lines.first()).toContainText("Leak alerts, 3 sites");
  await page.keyboard.press("Enter");
  await expect(page.getByRole("dialog", { name: "Leak alerts, 3 sites" })).toBeVisible();
});

test("what can be done with an open deal stands first, and is done there (U3)", async ({ page }) => {
  await startWorkspace(page);
  await addDeal(page, { title: "Leak alerts, 3 sites" });
  await page.getByRole("link", { name: "Leak alerts, 3 sites" }).first().click();
  const drawer = page.getByRole("dialog", { name: "Leak alerts, 3 sites" });
  await expect(drawer).toBeVisible();
  const lines = await openPalette(page);
  await page.keyboard.type("write");
  await expect(lines.first()).toContainText("Write a note");
  await page.keyboard.press("Enter");
  await expect(drawer.getByRole("textbox", { name: "Note", exact: true })).toBeFocused();
});

test("what was gone to last comes first, also after a reload (U3)", async ({ page }) => {
  await startWorkspace(page);
  await addDeal(page, { title: "Leak alerts, 3 sites" });
  await page.getByRole("link", { name: "Leak alerts, 3 sites" }).first().click();
  await expect(page.getByRole("dialog", { name: "Leak alerts, 3 sites" })).toBeVisible();
  await page.keyboard.press("Escape");
  await page.reload();
  await expect(page.getByRole("link", { name: "Leak alerts, 3 sites" }).first()).toBeVisible();
  const lines = await openPalette(page);
  await expect(lines.first()).toContainText("Leak alerts, 3 sites");
});

test("the palette does not come over a form with something typed in it (U3, U6)", async ({ page }) => {
  await startWorkspace(page);
  await page.keyboard.press("n");
  const form = page.getByRole("dialog", { name: "New deal" });
  await form.getByLabel("Title").fill("Half typed");
  await page.keyboard.press("Control+k");
  await expect(form.getByLabel("Title")).toHaveValue("Half typed");
});

test("every page has search and undo in its head, and the keys are listed (U3)", async ({ page, isMobile }) => {
  test.skip(isMobile, "a phone has no such keys");
  await startWorkspace(page);
  for (const name of ["Today", "Board", "Leads", "Deals", "Insights", "Forecast", "Team & sync", "Settings"]) {
    await goTo(page, name);
    await expect(page.locator(".bar").getByRole("button", { name: "Undo" }), name).toHaveCount(1);
    await page.keyboard.press("/");
    await expect(page.getByRole("combobox", { name: "Search" }), name).toBeFocused();
    await page.keyboard.press("Escape");
  }
  await page.keyboard.press("?");
  const keys = page.getByRole("dialog", { name: "Keyboard" });
  await expect(keys.getByText("Go and do")).toBeVisible();
  await expect(keys.getByText("Write a note")).toBeVisible();
});

test("the search field finds what can be done as well (U3)", async ({ page, isMobile }) => {
  await startWorkspace(page);
  if (isMobile) await page.getByRole("search").getByRole("button", { name: "Search" }).click();
  else await page.keyboard.press("/");
  await page.keyboard.type("import");
  await page.getByRole("option", { name: /^Import/ }).click();
  await expect(page.getByRole("dialog", { name: "Import" })).toBeVisible();
});

test("with a deal open, ticked, or its card in focus the palette moves it, wins and loses it; colours, languages and a copy are always there (U3)", async ({ page }) => {
  await startWorkspace(page);
  await addDeal(page, { title: "Alpha" });
  await addDeal(page, { title: "Beta" });
  await openDeal(page, "Alpha");
  let lines = await openPalette(page);
  await expect(lines.filter({ hasText: /^Won/ }).first()).toBeVisible();
  await expect(lines.filter({ hasText: /^Lost/ }).first()).toBeVisible();
  await expect(lines.filter({ hasText: /^Move to Contact/ }), "it is there").toHaveCount(0);
  await page.keyboard.type("move meet");
  await expect(lines.first()).toHaveText(/^Move to MeetingAlpha/);
  await page.keyboard.press("Enter");
  await expect(page.getByRole("status").getByText("Alpha moved to Meeting")).toBeAttached();
  await leave(page);

  await page.locator(".board").getByRole("link", { name: "Beta" }).focus();
  lines = await openPalette(page);
  await page.keyboard.type("qualify");
  await expect(lines.first()).toHaveText(/^Move to QualifyBeta/);
  for (const _ of ["what is typed", "the palette"]) await page.keyboard.press("Escape");
  await expect(page.getByRole("dialog")).toHaveCount(0);

  await goTo(page, "Deals");
  for (const name of ["Alpha", "Beta"]) await page.getByRole("checkbox", { name: `Select ${name}` }).press("Space");
  lines = await openPalette(page);
  await page.keyboard.type("won");
  await expect(lines.first()).toContainText("2 deals");
  await page.keyboard.press("Enter");
  await expect(page.getByRole("dialog", { name: /won/i })).toBeVisible();
  await page.keyboard.press("Escape");

  lines = await openPalette(page);
  await page.keyboard.type("colours dark");
  await page.keyboard.press("Enter");
  await expect(page.locator("html")).toHaveAttribute("data-theme", "dark");
  await openPalette(page);
  await page.keyboard.type("colours system");
  await page.keyboard.press("Enter");
  await expect(page.locator("html")).not.toHaveAttribute("data-theme");
  lines = await openPalette(page);
  await page.keyboard.type("language suomi");
  await expect(lines).toHaveCount(1);
  for (let letter = 0; letter < 5; letter += 1) await page.keyboard.press("Backspace");
  await page.keyboard.insertText("فارسی");
  await expect(lines, "a name of another direction stands between signs that nobody types").toHaveCount(1);
  for (let letter = 0; letter < 14; letter += 1) await page.keyboard.press("Backspace");
  await page.keyboard.type("share copy");
  await expect(lines.first()).toContainText("Share a copy");
});
