// A workspace to test in, made the way a user makes one.

import { expect, type Locator, type Page } from "@playwright/test";

/** Opens the app and starts a workspace with the first template, as "Ana Markovic". */
export async function startWorkspace(page: Page): Promise<void> {
  await page.goto("./");
  const start = page.getByRole("form", { name: "Start a pipeline" });
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
  if (deal.contact) await dialog.getByLabel("Contact").fill(deal.contact);
  if (deal.value) await dialog.getByLabel("Value").fill(deal.value);
  if (deal.stage) await dialog.getByLabel("Stage").selectOption(deal.stage);
  await dialog.getByRole("button", { name: "Add deal" }).click();
  await expect(dialog).toBeHidden();
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
  await expect(page.locator("[data-saving]")).toHaveAttribute("data-saving", "saved");
}
