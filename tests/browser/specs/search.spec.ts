// Instant search (P8).

import type { Page } from "@playwright/test";
import { axe } from "../support/axe.ts";
import { expect, test } from "../support/test.ts";
import { addDeal, startWorkspace } from "../support/workspace.ts";

async function withDeals(page: Page): Promise<void> {
  await startWorkspace(page);
  await addDeal(page, { title: "Leak alerts, 3 sites", organisation: "Brunnhof AG", contact: "Petra Kühnel" });
  await addDeal(page, { title: "Flow meters", organisation: "Olivares del Sur", contact: "Inés Vega" });
}

/** Brings the focus into the search field, as one does on this device. */
async function startSearch(page: Page, isMobile: boolean): Promise<void> {
  if (isMobile) await page.getByRole("search").getByRole("button", { name: "Search" }).click();
  else await page.keyboard.press("/");
  await expect(page.getByRole("combobox", { name: "Search" })).toBeFocused();
}

test("deals are found while typing, chosen with the arrows, opened with Enter (P8)", async ({ page, isMobile }) => {
  await withDeals(page);
  await startSearch(page, isMobile);
  await page.keyboard.type("leak");
  const results = page.getByRole("listbox", { name: "Search results" });
  await expect(results.getByRole("option")).toHaveCount(1);
  await expect(results.getByRole("option")).toContainText("Deal");
  await axe(page);
  await page.keyboard.press("Enter");
  await expect(page.getByRole("dialog", { name: "Leak alerts, 3 sites" })).toBeVisible();
});

test("people are found without their accents, and lead to themselves and their deals (P8, U2)", async ({ page, isMobile }) => {
  await withDeals(page);
  await startSearch(page, isMobile);
  await page.keyboard.type("ines");
  const options = page.getByRole("option");
  await expect(options.filter({ hasText: /Contact$/ })).toContainText("Inés Vega");
  const field = page.getByRole("combobox", { name: "Search" });
  const first = await field.getAttribute("aria-activedescendant");
  await page.keyboard.press("ArrowDown");
  await expect(field).not.toHaveAttribute("aria-activedescendant", first ?? "");
  await page.keyboard.press("ArrowUp");
  await options.filter({ hasText: /Contact$/ }).click();
  await page.getByRole("dialog", { name: "Inés Vega" }).getByRole("link", { name: /^Flow meters/ }).click();
  await expect(page.getByRole("dialog", { name: "Flow meters" })).toBeVisible();
});

test("notes are found, and what is not there is said to be not there (P8)", async ({ page, isMobile }) => {
  await withDeals(page);
  await page.getByRole("link", { name: "Flow meters" }).first().click();
  const drawer = page.getByRole("dialog", { name: "Flow meters" });
  await drawer.getByRole("textbox", { name: "Note", exact: true }).fill("Their tender closes in March");
  await drawer.getByRole("button", { name: "Save note" }).click();
  await expect(drawer.getByRole("list", { name: "What happened" })).toContainText("tender");
  await page.keyboard.press("Escape"); // leaves the field, where what comes next would be written
  await page.keyboard.press("Escape");
  await expect(drawer).toHaveCount(0);

  await startSearch(page, isMobile);
  await page.keyboard.type("tender");
  await expect(page.getByRole("option").filter({ hasText: "Note" })).toContainText("Flow meters");
  await page.keyboard.type("xyz");
  await expect(page.getByText(/Nothing found for/)).toBeVisible();
  await page.keyboard.press("Escape");
  await expect(page.getByRole("combobox", { name: "Search" })).toHaveValue("");
});
