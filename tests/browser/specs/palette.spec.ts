// The command palette (U3).

import type { Locator, Page } from "@playwright/test";
import { axe } from "../support/axe.ts";
import { expect, test } from "../support/test.ts";
import { addDeal, goTo, startWorkspace } from "../support/workspace.ts";

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
  await expect(drawer.getByRole("textbox", { name: "Save note" })).toBeFocused();
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

test("a page without a search field searches in the palette, and the keys are listed (U3)", async ({ page, isMobile }) => {
  test.skip(isMobile, "a phone has no such keys");
  await startWorkspace(page);
  await goTo(page, "Settings");
  await page.keyboard.press("/");
  await expect(page.getByRole("dialog", { name: "Go and do" })).toBeVisible();
  await page.keyboard.press("Escape");
  await expect(page.getByRole("dialog", { name: "Go and do" })).toHaveCount(0);
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
