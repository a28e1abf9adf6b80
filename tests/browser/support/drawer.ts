// An open deal, as a user reads and changes it.

import { expect, type Locator, type Page } from "@playwright/test";

/** A field of the deal; pressed, it is edited in place. */
export function field(drawer: Locator, name: string): Locator {
  return drawer.getByRole("button", { name: `${name}:` }).first();
}

/** Opens the editor of a field, types, and presses a key. */
export async function edit(within: Locator, name: string, value: string, key = "Enter"): Promise<void> {
  await field(within, name).click();
  const editor = within.locator("input:focus, textarea:focus");
  await expect(editor).toHaveAccessibleName(name);
  await editor.fill(value);
  await editor.press(key);
}

/** Closes the drawer, as one does on this device. */
export async function leave(page: Page): Promise<void> {
  const drawer = page.getByRole("dialog");
  const onPhone = (page.viewportSize()?.width ?? 0) < 600;
  if (onPhone) await drawer.getByRole("button", { name: "Back", exact: true }).click();
  else await page.keyboard.press("Escape");
  await expect(drawer).toHaveCount(0);
}
