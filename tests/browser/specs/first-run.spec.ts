import { axe } from "../support/axe.ts";
import { expect, test } from "../support/test.ts";
import { goTo, isSaved, loadSample, startWorkspace } from "../support/workspace.ts";

test("U1: the first page offers every way to begin", async ({ page }) => {
  await page.goto("./");
  for (const name of ["Start", "Load sample workspace", "Import", "Open a copy"]) {
    await expect(page.getByRole("button", { name, exact: true })).toBeVisible();
  }
  await axe(page);
});

test("P2: a pipeline starts from a template, and is there after a reload", async ({ page }) => {
  await startWorkspace(page);
  await expect(page.getByRole("heading", { name: /Contact|Qualify/ }).first()).toBeVisible();
  await isSaved(page);
  await page.reload();
  await expect(page.getByRole("navigation", { name: "Main" })).toBeVisible();
  await expect(page.getByRole("heading", { name: /Contact|Qualify/ }).first()).toBeVisible();
});

test("X4: the sample workspace loads in one click, and can be removed", async ({ page }) => {
  await loadSample(page);
  await isSaved(page);
  await goTo(page, "Settings");
  await page.getByRole("button", { name: "Remove the sample workspace" }).click();
  await page.getByRole("button", { name: "Remove it now" }).click();
  await expect(page.getByRole("button", { name: "Load sample workspace" })).toBeVisible();
});

test("L1: what was saved opens offline", async ({ page, context }) => {
  await startWorkspace(page);
  await isSaved(page);
  await page.evaluate(() => navigator.serviceWorker.ready.then(() => undefined));
  await page.waitForFunction(() => navigator.serviceWorker.controller !== null);
  await context.setOffline(true);
  await page.reload();
  await expect(page.getByRole("navigation", { name: "Main" })).toBeVisible();
  await expect(page.getByRole("heading", { name: /Contact|Qualify/ }).first()).toBeVisible();
});

test("U3: settings have no accessibility violations", async ({ page }) => {
  await loadSample(page);
  await goTo(page, "Settings");
  await axe(page);
});
