// Instant start: a board is painted before the engine runs, from what was stored of it; never from what does not
// belong together.

import type { Page } from "@playwright/test";
import { expect, test } from "../support/test.ts";
import { goTo, isSaved, loadSample } from "../support/workspace.ts";

test.use({ serviceWorkers: "allow" });

/** Segments of the Book that a board is painted from have numbers from 0 on, others from 1,000 on. */
const FIRST = 0;
const REST = 1000;

/** Holds the engine's wasm back until `go` is called. */
async function hold(page: Page): Promise<{ go: () => void }> {
  let go = (): void => {};
  const gone = new Promise<void>((resolve) => (go = resolve));
  await page.context().route(/\/worker-[0-9a-f]{16}\.js$/, async (route) => {
    await gone;
    await route.continue();
  });
  return { go };
}

/** Changes each of the stored segments from this number on, as `how` says. Answers how many there are. */
function spoil(page: Page, from: number, how: "stale" | "torn" | "changed" | "gone" | "not at all"): Promise<number> {
  return page.evaluate(
    async ({ from, how }) => {
      const settled = <T>(request: IDBRequest<T>) =>
        new Promise<T>((resolve, reject) => {
          request.onsuccess = () => resolve(request.result);
          request.onerror = () => reject(request.error);
        });
      const database = await settled(indexedDB.open("kariz"));
      const books = database.transaction("books", "readwrite").objectStore("books");
      const keys = await settled(books.getAllKeys(IDBKeyRange.bound(from, from + 999)));
      for (const key of keys) {
        const bytes = (await settled(books.get(key))) as Uint8Array;
        if (how === "stale") await settled(books.put(Uint8Array.from(bytes, (byte, at) => (at === 0 ? byte ^ 1 : byte)), key));
        if (how === "torn") await settled(books.put(bytes.slice(0, bytes.length - 1), key));
        if (how === "changed") await settled(books.put(Uint8Array.from(bytes, (byte, at) => (at === bytes.length >> 1 ? byte ^ 0x10 : byte)), key));
        if (how === "gone") await settled(books.delete(key));
      }
      database.close();
      return keys.length;
    },
    { from, how },
  );
}

/** Each stage with its deals, as its column is called. */
function heads(page: Page): Promise<string[]> {
  return page.getByRole("region", { name: /, \d+ deals?$/ }).evaluateAll((columns) => columns.map((column) => column.getAttribute("aria-label") ?? ""));
}

/** The sample workspace, stored and painted; the numbers of its insights. */
async function stored(page: Page): Promise<string> {
  await loadSample(page);
  await isSaved(page);
  await expect.poll(() => spoil(page, REST, "not at all")).toBeGreaterThan(0);
  return numbers(page);
}

async function numbers(page: Page): Promise<string> {
  await goTo(page, "Insights");
  // The first row is painted first, the other ones after it; the lines through a year are counted after both.
  await expect(page.locator(".kpis:not(.kpis--first)")).toBeVisible();
  const text = (await page.locator(".kpi :is(.kpi__name, .kpi__change, .kpi__value, .kpi__basis)").allInnerTexts()).join("\n");
  await goTo(page, "Board");
  return text;
}

test("U1: a board is painted without the engine, and what is closed comes after it", async ({ page }) => {
  const before = await stored(page);
  await page.evaluate(() => navigator.serviceWorker.getRegistrations().then((all) => Promise.all(all.map((one) => one.unregister()))));
  const engine = await hold(page);
  await page.reload();
  await expect(page.locator("li[data-deal]").first()).toBeVisible();
  expect(await numbers(page)).toBe(before);
  engine.go();
});

for (const [part, from] of [["what a board is painted from", FIRST], ["what comes after", REST]] as const) {
  for (const how of ["stale", "torn", "changed", "gone"] as const) {
    test(`${part} is ${how}: it is not believed, and all is read from the document`, async ({ page }) => {
      const before = await stored(page);
      const columns = await heads(page);
      await page.route("**/favicon.ico", (route) => route.fulfill({ status: 204 }));
      await page.goto("./sw.js"); // no page of ours, which would paint it anew
      await spoil(page, from, how);
      await page.goto("./");
      await expect.poll(() => heads(page)).toEqual(columns);
      await expect(page.locator("li[data-deal]").first()).toBeVisible();
      await isSaved(page);
      expect(await numbers(page)).toBe(before);
    });
  }
}

test("U1: a menu opened on a painted board stays when the engine answers", async ({ page }) => {
  await stored(page);
  await page.evaluate(() => navigator.serviceWorker.getRegistrations().then((all) => Promise.all(all.map((one) => one.unregister()))));
  const engine = await hold(page);
  await page.reload();
  const board = page.locator(".board");
  await expect(page.locator("li[data-deal]").first()).toBeVisible();
  await board.evaluate((board) => board.setAttribute("data-same", ""));
  await page.getByRole("button", { name: /^Actions: / }).first().click();
  await expect(page.getByRole("menu")).toBeVisible();
  engine.go();
  await isSaved(page);
  await expect(board, "the board was not made anew").toHaveAttribute("data-same", "");
  await expect(page.getByRole("menu")).toBeVisible();
  await expect(page.getByRole("menuitem").first()).toBeFocused();
});
