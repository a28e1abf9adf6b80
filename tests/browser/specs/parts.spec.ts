// Parts of the app that are fetched when they are needed: where one does not come, that is said, and it comes when it is
// tried again. It begins to come when pointer or focus come near what leads to it.

import type { Page } from "@playwright/test";
import { serverPanel } from "../support/servers.ts";
import { expect, test } from "../support/test.ts";
import { goTo, isSaved, loadSample, startWorkspace } from "../support/workspace.ts";

/** What Chromium writes when what came is no wasm. */
const NOISE = /WebAssembly|wasm|MIME|Failed to load resource|Service Worker registration blocked|will not open offline/i;
const MISSING = "This part of Kariz is not on this device yet.";

const spoilt = () => "<!doctype html><title>Sign in to the network</title>";
const tryAgain = (page: Page) => page.getByRole("button", { name: "Try again" });
const fetches = (page: Page, part: string) => page.waitForRequest(new RegExp(`/split_${part}-`));

// Its service worker would have everything at hand.
test.use({ serviceWorkers: "block" });

test("a page whose part does not come says so, and comes when it is tried again", async ({ page, deployment, watch }) => {
  deployment.publish(/^split_(first|deals|insights|apart|team|deal|dialogs)-.*\.wasm$/, spoilt);
  await page.goto(deployment.url);
  await expect(page.getByText(MISSING)).toBeVisible(); // the first run is a part
  deployment.restore();
  const again = fetches(page, "first");
  await tryAgain(page).click();
  await again;
  await startWorkspace(page, "Rill Sensors", deployment.url);

  for (const [name, part] of [["Deals", "deals"], ["Insights", "insights"], ["Team & sync", "team"], ["Settings", "apart"]] as const) {
    await isSaved(page);
    deployment.publish(new RegExp(`^split_${part}-.*\\.wasm$`), spoilt);
    await page.goto(deployment.url);
    await page.reload();
    await goTo(page, name);
    await expect(page.getByText(MISSING)).toBeVisible();
    await tryAgain(page).click();
    await expect(page.getByText(MISSING)).toBeVisible();
    deployment.restore();
    await tryAgain(page).click();
    await expect(page.getByRole("heading", { level: 1, name })).toBeVisible();
    await expect(page.getByText(MISSING)).toHaveCount(0);
  }
  expect(watch.excuse(NOISE)).toBeGreaterThan(0);
});

test("a dialog whose part does not come says so, and comes when it is asked for again", async ({ page, deployment, watch }) => {
  await startWorkspace(page, "Rill Sensors", deployment.url);
  await isSaved(page);
  deployment.publish(/^split_(dialogs|import)-.*\.wasm$/, spoilt);
  await page.goto(deployment.url);
  await page.reload();
  await page.getByRole("button", { name: "New deal" }).first().click();
  await expect(page.getByText(MISSING)).toBeVisible();
  deployment.restore();
  await tryAgain(page).click();
  await expect(page.getByRole("dialog").getByLabel("Title")).toBeVisible();
  expect(watch.excuse(NOISE)).toBeGreaterThan(0);
});

test("what an engine has to fetch and does not get is told, and comes when it is asked for again", async ({ page, deployment, watch }) => {
  deployment.publish(/^split_sample-.*\.wasm$/, spoilt);
  await page.goto(deployment.url);
  const sample = page.getByRole("button", { name: "Load sample workspace" });
  await sample.click();
  await expect(page.locator("#toasts .toast").getByText(MISSING)).toBeVisible();
  await expect(page.getByRole("navigation")).toHaveCount(0);
  deployment.restore();
  await loadSample(page, deployment.url);
  await isSaved(page);
  expect(watch.excuse(NOISE)).toBeGreaterThan(0);
});

test("a server is said to be out of reach while what talks to it does not come", async ({ page, deployment, watch }) => {
  await startWorkspace(page, "Rill Sensors", deployment.url);
  await isSaved(page);
  deployment.publish(/^split_others-.*\.wasm$/, spoilt);
  await goTo(page, "Team & sync");
  await serverPanel(page).getByLabel("Address of the server").fill("wss://127.0.0.1:9");
  await serverPanel(page).getByRole("button", { name: "Connect" }).click();
  await expect(serverPanel(page)).toContainText("No answer from this address.");
  deployment.restore();
  const again = page.waitForEvent("websocket");
  await serverPanel(page).getByRole("button", { name: "Try again" }).click();
  await again;
  watch.excuse(/WebSocket connection to/);
  expect(watch.excuse(NOISE)).toBeGreaterThan(0);
});

test("a part begins to come when the pointer or the focus comes near", async ({ page, isMobile, watch }) => {
  test.skip(isMobile, "fingers come near and touch at once");
  await startWorkspace(page);
  await isSaved(page);
  await page.reload();
  const link = (name: string) => page.getByRole("navigation", { name: "Main" }).getByRole("link", { name });
  await expect(link("Insights")).toBeVisible();
  const insights = fetches(page, "insights");
  await link("Insights").hover();
  await insights;
  const team = fetches(page, "team");
  await link("Team & sync").focus();
  await team;
  await expect(page.getByRole("heading", { level: 1, name: "Team & sync" })).toHaveCount(0);
  watch.excuse(NOISE);
});
