// Many deals changed at once, in the list of deals (P8).

import { expect, type Page } from "@playwright/test";
import { goTo } from "./workspace.ts";

/** Ticks every deal, open or closed; `count` of them. */
export async function tickAll(page: Page, count: number): Promise<void> {
  await goTo(page, "Deals");
  await page.getByRole("toolbar", { name: "Views and filters" }).getByRole("button", { name: "All", exact: true }).click();
  await page.getByRole("checkbox", { name: "Select all" }).check();
  await expect(page.getByText(`${count.toLocaleString("en-GB")} selected`)).toBeVisible();
}

/** Sets a field of all that are ticked, with one command. */
export async function setForTicked(page: Page, field: string, value: string): Promise<void> {
  const bar = page.getByRole("toolbar", { name: "Change the selected deals" });
  await bar.getByRole("button", { name: field, exact: true }).click();
  await page.getByRole("menuitem", { name: value, exact: true }).click();
  await expect(page.getByText(/deals changed\./).first()).toBeVisible();
}
