// The ways to a workspace that the tests begin with, as a user would go them.

import { expect, type Page } from "@playwright/test";
import { readFile } from "node:fs/promises";

/** Starts an empty pipeline with the first template. */
export async function startPipeline(page: Page, name = "Rill Sensors", me = "Ana Markovic"): Promise<void> {
  await page.goto("");
  await page.getByLabel("What do you sell, or who are you?").fill(name);
  await page.getByLabel("Your name").fill(me);
  await page.getByRole("button", { name: "Start", exact: true }).click();
  await expect(page.getByRole("navigation", { name: "Main" })).toBeVisible();
}

/** Loads the sample workspace. */
export async function loadSample(page: Page): Promise<void> {
  await page.goto("");
  await page.getByRole("button", { name: "Load sample workspace" }).click();
  await expect(page.getByRole("navigation", { name: "Main" })).toBeVisible();
}

/** Goes to a page of the navigation. */
export async function goTo(page: Page, name: string): Promise<void> {
  await page.getByRole("navigation", { name: "Main" }).getByRole("link", { name }).click();
}

/** Waits until the page says that everything is on the device (L2). */
export async function isSaved(page: Page): Promise<void> {
  await expect(page.locator("[data-saving]").first()).toHaveAttribute("data-saving", "saved");
}

/** Adds a deal through the dialog that "New deal" opens. */
export async function addDeal(page: Page, title: string, value?: string): Promise<void> {
  await page.getByRole("button", { name: "New deal" }).first().click();
  const dialog = page.getByRole("dialog", { name: "New deal" });
  await dialog.getByLabel("Title").fill(title);
  if (value !== undefined) await dialog.getByLabel("Value").fill(value);
  await dialog.getByLabel("Title").press("Enter");
  await expect(dialog).toBeHidden();
}

/** Shares a copy and gives its bytes, and the name that the browser would save it under. */
export async function shareCopy(page: Page): Promise<{ name: string; buffer: Buffer }> {
  await goTo(page, "Team & sync");
  const downloads = page.waitForEvent("download");
  await page.getByRole("button", { name: "Share a copy" }).first().click();
  const download = await downloads;
  return { name: download.suggestedFilename(), buffer: await readFile(await download.path()) };
}

/** Opens a copy as far as its preview. */
export async function openCopy(page: Page, file: { name: string; buffer: Buffer }): Promise<void> {
  await page.getByRole("button", { name: "Open a copy" }).first().click();
  const dialog = page.getByRole("dialog", { name: "Open a copy" });
  await dialog.locator("input[type=file]").setInputFiles({ ...file, mimeType: "application/octet-stream" });
}

/** Merges a copy, and closes the summary. */
export async function mergeCopy(page: Page, file: { name: string; buffer: Buffer }): Promise<void> {
  await openCopy(page, file);
  const dialog = page.getByRole("dialog", { name: "Open a copy" });
  await dialog.getByRole("button", { name: /^(Merge|Open this workspace)$/ }).click();
  await dialog.getByRole("button", { name: "Done" }).click();
  await expect(dialog).toBeHidden();
}
