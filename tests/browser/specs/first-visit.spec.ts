// What a device without a workspace is shown before the app runs (U1): it stands in index.html, and is taken
// over as it is.

import type { Page } from "@playwright/test";
import { appIsUp } from "../support/app.ts";
import { axe } from "../support/axe.ts";
import { expect, test } from "../support/test.ts";
import type { Watch } from "../support/watch.ts";
import { goTo, isSaved, startWorkspace } from "../support/workspace.ts";

const TITLE = "Your sales pipeline, on your own device";

/** Holds the app's wasm back until `go` is called. Nothing else is kept waiting. */
async function hold(page: Page, watch: Watch): Promise<{ go: () => void }> {
  let go = (): void => {};
  const gone = new Promise<void>((resolve) => (go = resolve));
  await page.route(/\/app-[0-9a-f]{16}\.wasm$/, async (route) => {
    await gone;
    await route.continue();
  });
  // What came beside the app was not used as long as that.
  return { go: () => (watch.excuse(/preloaded using link preload but not used/), go()) };
}

/** Sums up what shifts in the page, from its beginning. */
async function watchShifts(page: Page): Promise<() => Promise<number>> {
  await page.addInitScript(() => {
    const shifts = { sum: 0 };
    Object.assign(globalThis, { shifts });
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries()) shifts.sum += (entry as PerformanceEntry & { value: number }).value;
    }).observe({ type: "layout-shift", buffered: true });
  });
  return () => page.evaluate(() => (globalThis as unknown as { shifts: { sum: number } }).shifts.sum);
}

test("U1: the first words and every way to begin are there before the app, and nothing jumps when it comes", async ({ page, watch }) => {
  const shifts = await watchShifts(page);
  const app = await hold(page, watch);
  await page.goto("./");
  const main = page.getByRole("main");
  await expect(main.getByRole("heading", { name: TITLE })).toBeVisible();
  for (const name of ["Start", "Load sample workspace", "Import", "Open a copy", "Scan with the camera"]) {
    await expect(main.getByRole("button", { name, exact: true })).toBeVisible();
  }
  await expect(page.locator(".skeleton")).toHaveCount(0);
  await axe(page);
  await main.evaluate((element) => Object.assign(element, { stoodThere: true }));
  const before = await main.boundingBox();
  app.go();
  await appIsUp(page);
  expect(await main.evaluate((element) => "stoodThere" in element)).toBe(true);
  expect(await main.boundingBox()).toEqual(before);
  expect(await shifts()).toBe(0);
});

test("U1: what is typed and chosen before the app runs is kept, also where the focus is", async ({ page, watch }) => {
  const app = await hold(page, watch);
  await page.goto("./");
  await expect(page.getByLabel("Your name")).toBeVisible();
  await page.keyboard.press("Tab"); // the first field is the first that is reached
  await page.keyboard.type("Rill Sensors");
  await page.keyboard.press("Tab");
  await page.keyboard.type("Ana Mar");
  await page.getByText("Prospecting · First contact").click();
  await page.getByLabel("Currency").selectOption("NOK");
  await page.getByLabel("Your name").focus();
  await page.keyboard.press("End");
  app.go();
  await appIsUp(page);
  await page.keyboard.type("kovic");
  await expect(page.getByLabel("Your name")).toHaveValue("Ana Markovic");
  await page.keyboard.press("Enter");
  await expect(page.getByRole("heading", { name: "First contact" }).first()).toBeVisible();
  await expect(page.getByRole("main")).toHaveCount(1);
  await expect.poll(() => page.evaluate(() => localStorage.getItem("kariz.places"))).toContain("Rill Sensors");
});

test("U1: what is asked for before the app runs is done when it does, the last of several alone", async ({ page, watch }) => {
  const app = await hold(page, watch);
  await page.goto("./");
  await page.getByRole("button", { name: "Load sample workspace" }).click();
  await page.getByLabel("What do you sell, or who are you?").fill("Rill Sensors");
  await page.keyboard.press("Enter");
  await expect(page.getByRole("button", { name: "Start", exact: true })).toHaveAttribute("aria-busy", "true");
  await expect(page.locator("[aria-busy]")).toHaveCount(1);
  await expect(page.getByRole("status").filter({ hasText: "Opening" })).toBeAttached();
  app.go();
  await expect(page.getByRole("heading", { name: /Contact|Qualify/ }).first()).toBeVisible();
  await expect.poll(() => page.evaluate(() => localStorage.getItem("kariz.places"))).toContain("Rill Sensors");
});

test("a device that has nothing gets the first words before the app, and the app before the engine", async ({ page, watch }) => {
  const asked: string[] = [];
  page.on("request", (request) => void asked.push(new URL(request.url()).pathname.replace(/-[0-9a-f]{16}/, "").slice(1)));
  const app = await hold(page, watch);
  await page.goto("./");
  await expect(page.getByRole("heading", { name: TITLE })).toBeVisible();
  await expect.poll(() => asked).toContain("app.wasm");
  expect(asked).not.toContain("worker.js");
  app.go();
  await expect.poll(() => asked).toContain("split_engine.wasm");
  expect(asked.indexOf("worker.js")).toBeGreaterThan(asked.indexOf("app.wasm"));
});

test("it says so when the app cannot be fetched, over the first words", async ({ page, watch }) => {
  await page.route(/\/app-[0-9a-f]{16}\.wasm$/, (route) => route.abort());
  await page.goto("./");
  await expect(page.getByRole("alert")).toContainText("could not start");
  watch.excuse(/Failed to fetch|ERR_FAILED|script error/);
});

test("a device with a workspace never shows the first words, and waits for nothing", async ({ page }) => {
  await startWorkspace(page);
  await isSaved(page);
  await page.addInitScript(() => {
    const seen: string[] = [];
    Object.assign(globalThis, { seen });
    new MutationObserver(() => {
      if (document.querySelector("#app > .first")) seen.push("first words");
      if (document.documentElement.dataset.start) seen.push("looking");
    }).observe(document, { subtree: true, childList: true, attributes: true });
  });
  await page.reload();
  await expect(page.getByRole("heading", { name: /Contact|Qualify/ }).first()).toBeVisible();
  expect(await page.evaluate(() => (globalThis as unknown as { seen: string[] }).seen)).toEqual([]);
});

test("a workspace is found also where nothing is remembered of it but itself", async ({ page }) => {
  await startWorkspace(page);
  await isSaved(page);
  await page.evaluate(() => localStorage.clear());
  await page.reload();
  await expect(page.getByRole("heading", { name: /Contact|Qualify/ }).first()).toBeVisible();
  await expect(page.getByRole("heading", { name: TITLE })).toHaveCount(0);
});

test("another tab's start shows here too, and its removal brings the first words back, empty", async ({ page, context }) => {
  await page.goto("./");
  await appIsUp(page);
  const other = await context.newPage();
  await startWorkspace(other);
  await expect(page.getByRole("heading", { name: /Contact|Qualify/ }).first()).toBeVisible();
  await isSaved(other);
  await goTo(other, "Settings");
  await other.getByRole("button", { name: "Remove from this device" }).click();
  await other.getByRole("button", { name: "Remove it now" }).click();
  await expect(page.getByRole("heading", { name: TITLE })).toBeVisible();
  await expect(page.getByText("was removed from this device in another tab")).toBeVisible();
  await expect(page.getByLabel("What do you sell, or who are you?")).toHaveValue("");
});
