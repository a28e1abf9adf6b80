import { expect, type Page } from "@playwright/test";

/** Waits until the app runs: it has taken over the first words, or has replaced the skeleton, that index.html shows. */
export async function appIsUp(page: Page): Promise<void> {
  await expect(page.locator("#app > .skip")).toBeAttached();
}

/** Waits until everything is kept on the device: from now on the page opens offline. */
export async function isKeptForOffline(page: Page): Promise<void> {
  await page.evaluate(() => navigator.serviceWorker.ready.then(() => undefined));
  await page.waitForFunction(() => navigator.serviceWorker.controller !== null);
}
