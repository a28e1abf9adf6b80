import { expect, type Page } from "@playwright/test";

/** Waits until the app has replaced the skeleton that index.html shows. */
export async function appIsUp(page: Page): Promise<void> {
  await expect(page.locator("#app > .skeleton")).toHaveCount(0);
}

/** Waits until everything is kept on the device: from now on the page opens offline. */
export async function isKeptForOffline(page: Page): Promise<void> {
  await page.evaluate(() => navigator.serviceWorker.ready.then(() => undefined));
  await page.waitForFunction(() => navigator.serviceWorker.controller !== null);
}
