// A workspace to test in, made the way a user makes one.

import { expect, type Locator, type Page } from "@playwright/test";
import { readFile } from "node:fs/promises";

/** Opens the app and starts a workspace with the first template, as "Ana Markovic". */
export async function startWorkspace(page: Page, name = "Rill Sensors", address = "./"): Promise<void> {
  await page.goto(address);
  const start = page.getByRole("form", { name: "Start a pipeline" });
  await start.getByLabel("What do you sell, or who are you?").fill(name);
  await start.getByLabel("Your name").fill("Ana Markovic");
  await start.getByRole("button", { name: "Start", exact: true }).click();
  await expect(page.getByRole("button", { name: "New deal" }).first()).toBeVisible();
}

export interface NewDeal {
  title: string;
  organisation?: string;
  contact?: string;
  value?: string;
  /** Its stage; the first one otherwise. */
  stage?: string;
}

/** Adds a deal through the dialog. */
export async function addDeal(page: Page, deal: NewDeal): Promise<void> {
  await page.getByRole("button", { name: "New deal" }).first().click();
  const dialog = page.getByRole("dialog", { name: "New deal" });
  await dialog.getByLabel("Title").fill(deal.title);
  if (deal.organisation) await dialog.getByLabel("Organisation").fill(deal.organisation);
  if (deal.contact || deal.stage) await unfold(dialog);
  if (deal.contact) await dialog.getByLabel("Contact", { exact: true }).fill(deal.contact);
  if (deal.value) await dialog.getByLabel("Value").fill(deal.value);
  if (deal.stage) await dialog.getByLabel("Stage").selectOption(deal.stage);
  await dialog.getByRole("button", { name: "Add deal" }).click();
  await expect(dialog).toBeHidden();
}

/** Shows what the form of a new deal has folded away on a phone. */
async function unfold(dialog: Locator): Promise<void> {
  const more = dialog.locator("details:not([open]) > summary");
  if (await more.count()) await more.click();
}

/** Opens the deal by its card; answers its drawer. */
export async function openDeal(page: Page, title: string): Promise<Locator> {
  await page.getByRole("link", { name: title }).first().click();
  const drawer = page.getByRole("dialog", { name: title });
  await expect(drawer).toBeVisible();
  return drawer;
}

/** Waits until everything on the screen is on the device. */
export async function isSaved(page: Page): Promise<void> {
  await expect(page.locator("[data-saving]").first()).toHaveAttribute("data-saving", "saved");
}

/** Waits until the page says that it could not save, where one sees it first. */
export async function isNotSaved(page: Page): Promise<void> {
  await expect(page.getByRole("button", { name: "Not saved" }).first()).toBeVisible();
}

/** Loads the sample workspace. */
export async function loadSample(page: Page, address = "./"): Promise<void> {
  await page.goto(address);
  await page.getByRole("button", { name: "Load sample workspace" }).click();
  await expect(page.getByRole("navigation", { name: "Main" })).toBeVisible();
}

/** A device that has joined is asked who one is: not now. */
export async function sayLaterWho(page: Page): Promise<void> {
  const who = page.getByRole("dialog", { name: "Who are you?" });
  await expect(who).toBeVisible();
  await page.keyboard.press("Escape");
  await expect(who).toBeHidden();
}

/** Goes to a page of the navigation. */
export async function goTo(page: Page, name: string): Promise<void> {
  const main = page.getByRole("navigation", { name: "Main" });
  await expect(main).toBeVisible();
  await pressPage(page, name);
}

/** Presses a page's name in the navigation, in any language; on a phone it may stand behind *More*. */
export async function pressPage(page: Page, name: string | RegExp): Promise<void> {
  const link = page.getByRole("navigation").getByRole("link", { name });
  const more = page.locator(".rail__more > button");
  // Looked at once it is seen: while a page is being left, neither is.
  const seen = link.or(more).filter({ visible: true }).first();
  await expect(seen).toBeVisible();
  const isBehind = await seen.evaluate((element) => element.matches(".rail__more > button"));
  if (!isBehind) {
    await link.click();
  } else {
    await more.click();
    await page.getByRole("menuitem", { name }).click();
  }
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
