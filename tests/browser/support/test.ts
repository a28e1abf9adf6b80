// The `test` that all specs use.

import { test as base, expect, type Browser, type BrowserContext, type BrowserContextOptions } from "@playwright/test";
import { baseURL } from "./browser.ts";
import { deploy, type Deployment } from "./deployment.ts";
import { Watch } from "./watch.ts";

interface Fixtures {
  /** What the test's own profile is held to. */
  watch: Watch;
  /** Another browser profile with storage of its own, held to the same but for complaints that the test provokes. */
  newProfile: (excused?: RegExp) => Promise<BrowserContext>;
  /** The app on a server of its own, which the test may stop or update. */
  deployment: Deployment;
}

export const test = base.extend<Fixtures>({
  watch: [
    async ({ context }, use) => {
      const watch = new Watch(context, baseURL);
      await use(watch);
      expect(watch.complaints, "the console stays clean, and nothing is asked of other origins").toEqual([]);
    },
    { auto: true },
  ],

  newProfile: async ({ browser, contextOptions, serviceWorkers }, use) => {
    const opened: { profile: BrowserContext; watch: Watch; excused: RegExp | undefined }[] = [];
    await use(async (excused) => {
      const profile = await newContext(browser, { serviceWorkers, ...contextOptions });
      opened.push({ profile, watch: new Watch(profile, baseURL), excused });
      return profile;
    });
    for (const { profile, watch, excused } of opened) {
      await profile.close();
      if (excused) watch.excuse(excused);
      expect(watch.complaints).toEqual([]);
    }
  },

  deployment: async ({ watch }, use) => {
    const deployment = await deploy("/some/folder/");
    watch.allow(deployment.url);
    await use(deployment);
    await deployment.stop();
  },
});

function newContext(browser: Browser, options: BrowserContextOptions): Promise<BrowserContext> {
  return browser.newContext({ baseURL, ...options });
}

export { expect };
