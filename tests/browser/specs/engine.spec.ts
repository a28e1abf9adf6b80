// The engine's worker fails, at the start or later: the page says so in words, and a reload goes on.

import type { Page } from "@playwright/test";
import { axe } from "../support/axe.ts";
import { card } from "../support/board.ts";
import { expect, test } from "../support/test.ts";
import { addDeal, goTo, isSaved, loadSample, openCopy, startWorkspace } from "../support/workspace.ts";

/** What Chromium writes when a script fails to load, or an error reaches the page. */
const NOISE = /404|script error|Failed to load resource|WebAssembly|wasm|MIME/i;

/** The page says that it has stopped, and nothing else stands before that. */
async function saysStopped(page: Page): Promise<void> {
  await expect(page.getByRole("alert")).toContainText("Everything that was shown as saved is on this device");
  await expect(page.getByRole("heading", { name: "Kariz has stopped" })).toBeVisible();
  await expect(page.getByRole("dialog")).toHaveCount(0);
  await expect(page.getByRole("button", { name: "New deal" })).toHaveCount(0);
  await expect(page.getByText("Saved on this device")).toHaveCount(0);
}

const tryAgain = (page: Page) => page.getByRole("button", { name: "Try again" });

test.describe("at the start", () => {
  const failures = {
    "its script is not there": { withdraw: /^worker-.*\.js$/ },
    "its wasm is not there": { withdraw: /^split_engine-.*\.wasm$/ },
    "its wasm is garbage": { publish: /^split_engine-.*\.wasm$/, change: () => "no wasm at all" },
    "its script breaks off": { publish: /^worker-.*\.js$/, change: () => "throw new Error('broken off');" },
  };
  for (const [what, failure] of Object.entries(failures)) {
    test(`the engine cannot start: ${what}`, async ({ page, deployment, watch }) => {
      if ("withdraw" in failure) deployment.withdraw(failure.withdraw);
      else deployment.publish(failure.publish, failure.change);
      await page.goto(deployment.url);
      await saysStopped(page);
      watch.excuse(NOISE);
    });
  }
});

test.describe("without the copy that is kept for offline", () => {
  test.use({ serviceWorkers: "block" });

  test("the engine cannot start today: what was saved is there tomorrow", async ({ page, deployment, watch }) => {
    await startWorkspace(page, "Rill Sensors", deployment.url);
    await addDeal(page, { title: "Saved before", value: "500" });
    await isSaved(page);
    deployment.publish(/^worker-.*\.js$/, () => "throw new Error('broken off');");
    await page.reload();
    await saysStopped(page);
    await axe(page);

    deployment.publish(/^worker-.*\.js$/, (text) => text);
    await tryAgain(page).click();
    await expect(card(page, "Saved before")).toContainText("€500");
    await addDeal(page, { title: "And on" });
    await isSaved(page);
    expect(watch.excuse(/broken off/)).toBeGreaterThan(0);
    watch.excuse(/Service Worker registration blocked/);
  });
});

test.describe("later", () => {
  test.beforeEach(async ({ deployment }) => {
    // Dies when the test says so: `fail` as an uncaught error does it, `panic` as the engine itself does.
    deployment.publish(/^worker-.*\.js$/, (text) => `(${mortal.toString()})();\n${text}`);
  });

  for (const end of ["fail", "panic"] as const) {
    test(`the engine stops while a deal is open (${end}): the page says so; a reload opens that deal again`, async ({ page, deployment, watch }) => {
      await startWorkspace(page, "Rill Sensors", deployment.url);
      await addDeal(page, { title: "Shown as saved", value: "700" });
      await isSaved(page);
      await page.getByRole("link", { name: "Shown as saved" }).click();
      await expect(page.getByRole("dialog", { name: "Shown as saved" })).toBeVisible();

      await die(page, end);
      await saysStopped(page);
      await page.keyboard.press("n");
      await expect(page.getByRole("dialog")).toHaveCount(0);
      expect(watch.excuse(/died/)).toBeGreaterThan(0);

      await tryAgain(page).click();
      await expect(page.getByRole("dialog", { name: "Shown as saved" })).toContainText("€700");
    });
  }

  test("the engine stops while it reads a copy: nobody waits for ever", async ({ page, deployment, watch }) => {
    await loadSample(page, deployment.url);
    await isSaved(page);
    await goTo(page, "Team & sync");
    await page.evaluate(() => new BroadcastChannel("engine-end").postMessage("deaf"));
    await openCopy(page, { name: "copy.kariz", buffer: Buffer.from("any") });
    await expect(page.getByRole("dialog", { name: "Open a copy" }).getByText("Reading copy.kariz…")).toBeVisible();
    await die(page, "fail");
    await saysStopped(page);
    expect(watch.excuse(/died/)).toBeGreaterThan(0);
  });
});

async function die(page: Page, end: "fail" | "panic"): Promise<void> {
  await page.evaluate((end) => new BroadcastChannel("engine-end").postMessage(end), end);
}

/** Runs in the worker, before the engine. */
function mortal(): void {
  new BroadcastChannel("engine-end").onmessage = ({ data }) => {
    if (data === "deaf") self.onmessage = () => {};
    if (data === "panic") self.postMessage("died: panicked");
    if (data === "fail") throw new Error("died");
  };
}
