// The board, as a user finds things on it.

import type { Locator, Page } from "@playwright/test";

/** A stage's column. */
export function column(page: Page, stage: string): Locator {
  return page.getByRole("region", { name: new RegExp(`^${stage}, `) });
}

/** A deal's card. */
export function card(page: Page, title: string): Locator {
  return page.getByRole("listitem").filter({ has: page.getByRole("link", { name: title, exact: true }) });
}

/** Moves a deal with "Move to…" of its card's menu. */
export async function moveByMenu(page: Page, title: string, stage: string): Promise<void> {
  await card(page, title).getByRole("button", { name: `Actions: ${title}` }).click();
  await page.getByRole("menuitem", { name: "Move to…" }).click();
  const dialog = page.getByRole("dialog", { name: "Move to" });
  await dialog.getByText(stage, { exact: true }).click();
  await dialog.getByRole("button", { name: `Move to ${stage}` }).click();
}

/** The stages of the board, in order. */
export async function stageNames(page: Page): Promise<string[]> {
  const names = await page.getByRole("region", { name: /, \d+ deals?$/ }).evaluateAll((columns) => columns.map((column) => column.getAttribute("aria-label") ?? ""));
  return names.map((name) => name.replace(/, \d+ deals?$/, ""));
}
