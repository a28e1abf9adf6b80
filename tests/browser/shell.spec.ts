// The page around the app: it opens, it is kept for offline, it is updated, it
// says so when it cannot run.

import { appIsUp, isKeptForOffline } from "./support/app.ts";
import { expect, test } from "./support/test.ts";

test.use({ serviceWorkers: "allow" });

test("the page opens, and the app replaces the skeleton", async ({ page }) => {
  await page.goto("./");
  await appIsUp(page);
  await expect(page).toHaveTitle(/Kariz/);
});

test("the engine loads beside the app", async ({ page }) => {
  const engine = page.waitForEvent("worker");
  await page.goto("./");
  expect((await engine).url()).toContain("/worker-");
  // Only the engine knows that nothing is stored here.
  await expect(page.getByRole("button", { name: "Load sample workspace" })).toBeVisible();
});

test("nothing inline runs and no style attribute applies", async ({ page, watch }) => {
  await page.goto("./");
  await appIsUp(page);
  const ran = await page.evaluate(() => {
    const script = document.createElement("script");
    script.textContent = "globalThis.inlineRan = true";
    document.body.append(script);
    const styled = document.createElement("p");
    styled.setAttribute("style", "opacity: 0.5");
    document.body.append(styled);
    return { script: "inlineRan" in globalThis, style: getComputedStyle(styled).opacity };
  });
  expect(ran).toEqual({ script: false, style: "1" });
  // Each by two policies: the page's own, and the host's.
  let complaints = 0;
  await expect.poll(() => (complaints += watch.excuse(/Content Security Policy/))).toBe(4);
});

test("it installs: the manifest is valid and its icons are there", async ({ page, context }) => {
  await page.goto("./");
  const devtools = await context.newCDPSession(page);
  const { errors, url } = await devtools.send("Page.getAppManifest");
  expect(errors).toEqual([]);
  const manifest = (await (await page.request.get(url)).json()) as { icons: { src: string; sizes: string; purpose: string }[] };
  expect(manifest.icons.map(({ purpose }) => purpose)).toEqual(expect.arrayContaining(["any", "maskable"]));
  for (const icon of manifest.icons) {
    const response = await page.request.get(new URL(icon.src, url).href);
    expect(response.headers()["content-type"]).toMatch(/^image\//);
  }
});

test("it opens offline after the first visit", async ({ page, context }) => {
  await page.goto("./");
  await isKeptForOffline(page);
  await context.setOffline(true);
  await page.reload();
  await appIsUp(page);
});

test("it lives under any path, and opens when its host is gone", async ({ page, deployment }) => {
  await page.goto(deployment.url);
  await appIsUp(page);
  await isKeptForOffline(page);
  await deployment.stop();
  await page.reload();
  await appIsUp(page);
  await page.goto(`${deployment.url}an/unknown/address`);
  await expect(page).toHaveURL(deployment.url);
});

test("a new version waits until the user takes it", async ({ page, deployment }) => {
  await page.goto(deployment.url);
  await appIsUp(page);
  await isKeptForOffline(page);

  deployment.publish("sw.js", (text) => text.replace(/VERSION = "/, '$&new-'));
  deployment.publish("index.html", (text) => text.replace("<html", "<html data-version=new"));
  await page.reload();
  await page.waitForFunction(() => "karizUpdate" in globalThis);
  await expect(page.locator("html")).not.toHaveAttribute("data-version", "new");

  await page.evaluate(() => (globalThis as unknown as { karizUpdate(): void }).karizUpdate());
  await expect(page.locator("html")).toHaveAttribute("data-version", "new");
  await appIsUp(page);
  expect(await page.evaluate(() => caches.keys())).toHaveLength(1);
});

test("it says so when it cannot start", async ({ page, deployment, watch }) => {
  deployment.withdraw(/^app-.*\.wasm$/);
  await page.goto(deployment.url);
  await expect(page.getByRole("alert")).toContainText("could not start");
  watch.excuse(/404|script error|Kariz|wasm/i);
});

test("theme and direction are as last chosen, before the app runs", async ({ page }) => {
  await page.addInitScript(() => {
    localStorage.setItem("kariz.theme", "dark");
    localStorage.setItem("kariz.locale", "fa");
  });
  await page.goto("./", { waitUntil: "commit" });
  const root = page.locator("html");
  await expect(root).toHaveAttribute("data-theme", "dark");
  await expect(root).toHaveAttribute("dir", "rtl");
});
