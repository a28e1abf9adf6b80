// Storage that is full, shut, lost or emptied: the page says so, loses nothing, and saves when it can (L2, L3, B3).

import type { Page } from "@playwright/test";
import { axe } from "../support/axe.ts";
import { card } from "../support/board.ts";
import { prepareFaults, setFault } from "../support/faults.ts";
import { expect, test } from "../support/test.ts";
import { addDeal, goTo, isNotSaved, isSaved, mergeCopy, shareCopy, startWorkspace } from "../support/workspace.ts";

/** The next try is at most a minute away. */
const PATIENCE = { timeout: 70_000 };

/** What the storage panel says of the changes. */
async function expectPanel(page: Page, words: string | RegExp): Promise<void> {
  await goTo(page, "Team & sync");
  await expect(page.getByRole("region", { name: "Storage on this device" }).getByText(words)).toBeVisible();
}

async function nothingClaimsSaved(page: Page): Promise<void> {
  await expect(page.getByText("Saved on this device")).toHaveCount(0);
  await expect(page.getByRole("button", { name: "Saved on this device" })).toHaveCount(0);
  await expect(page.getByText(/^saved /)).toHaveCount(0);
}

test.describe("storage that fails", () => {
  test.beforeEach(async ({ page, deployment }) => {
    prepareFaults(deployment);
    await startWorkspace(page, "Rill Sensors", deployment.url);
    await addDeal(page, { title: "While there was room", value: "100" });
    await isSaved(page);
  });

  test("B3: full: the page says so and what to do; a copy has everything; when there is room it saves", async ({ page, newProfile }) => {
    test.setTimeout(120_000);
    await setFault(page, "full");
    await addDeal(page, { title: "No room for this", value: "200" });
    await isNotSaved(page);
    await addDeal(page, { title: "Nor for this", value: "300" });
    await isNotSaved(page);
    await nothingClaimsSaved(page);
    await expectPanel(page, "Not saved: the device is full. Share a copy now.");
    await nothingClaimsSaved(page);
    await axe(page);

    const copy = await shareCopy(page);
    const elsewhere = await (await newProfile()).newPage();
    await elsewhere.goto("./");
    await mergeCopy(elsewhere, copy);
    await expect(card(elsewhere, "No room for this")).toContainText("€200");
    await expect(card(elsewhere, "Nor for this")).toContainText("€300");
    await isNotSaved(page);

    await setFault(page, "none");
    await expect(page.getByText(/^saved /)).toBeVisible(PATIENCE);
    await isSaved(page);
    await page.reload();
    await goTo(page, "Board");
    for (const title of ["While there was room", "No room for this", "Nor for this"]) await expect(card(page, title)).toBeVisible();
  });

  test("B3: what could not be saved is saved with the next edit, without waiting", async ({ page }) => {
    await setFault(page, "full");
    await addDeal(page, { title: "First try" });
    await isNotSaved(page);
    await setFault(page, "none");
    await addDeal(page, { title: "Second try" });
    await isSaved(page);
    await page.reload();
    for (const title of ["First try", "Second try"]) await expect(card(page, title)).toBeVisible();
  });

  test("B3: a page that is reloaded while storage is full opens with what was shown as saved", async ({ page }) => {
    await setFault(page, "full");
    await addDeal(page, { title: "Never saved" });
    await isNotSaved(page);
    await page.reload();
    await expect(card(page, "While there was room")).toContainText("€100");
    await addDeal(page, { title: "Afterwards" });
    await isSaved(page);
  });

  test("B3: shut: the page says that the browser gives no storage, and saves when it does again", async ({ page }) => {
    await setFault(page, "shut");
    await addDeal(page, { title: "Kept in memory", value: "400" });
    await isNotSaved(page);
    await expectPanel(page, "Not saved: this browser gives no storage. Share a copy now.");
    await nothingClaimsSaved(page);
    await setFault(page, "none");
    await expect(page.getByText(/^saved /)).toBeVisible(PATIENCE);
    await page.reload();
    await goTo(page, "Board");
    await expect(card(page, "Kept in memory")).toContainText("€400");
  });

  test("L2: a connection that was lost is opened again by itself", async ({ page }) => {
    for (const title of ["Once", "And again"]) {
      await setFault(page, "lost");
      await addDeal(page, { title });
      await isSaved(page);
    }
    await page.reload();
    for (const title of ["While there was room", "Once", "And again"]) await expect(card(page, title)).toBeVisible();
  });
});

test("B3: another program wants the database for itself: it is let go, and opened again", async ({ page }) => {
  await startWorkspace(page);
  await addDeal(page, { title: "Before" });
  await isSaved(page);
  await page.evaluate(upgradeDatabase);
  await addDeal(page, { title: "After" });
  await isSaved(page);
  await page.reload();
  for (const title of ["Before", "After"]) await expect(card(page, title)).toBeVisible();
});

test("B3: site data that is deleted under an open page is written again, all of it", async ({ page, context, baseURL }) => {
  await startWorkspace(page);
  await addDeal(page, { title: "Before" });
  await isSaved(page);
  await page.reload(); // nothing is under way any more
  await expect(card(page, "Before")).toBeVisible();
  const devtools = await context.newCDPSession(page);
  await devtools.send("Storage.clearDataForOrigin", { origin: new URL(baseURL!).origin, storageTypes: "indexeddb" });
  await expect.poll(() => page.evaluate(hasWorkspace), "it is there again, without an edit").toBe(true);
  await addDeal(page, { title: "After" });
  await isSaved(page);
  await page.reload();
  for (const title of ["Before", "After"]) await expect(card(page, title)).toBeVisible();
});

test("B3: what is deleted under an open page is stored anew with the next change, before that is told as saved", async ({ page }) => {
  await startWorkspace(page);
  await addDeal(page, { title: "Before" });
  await isSaved(page);
  await page.evaluate(emptyStores);
  await addDeal(page, { title: "After" });
  await isSaved(page);
  await page.reload();
  for (const title of ["Before", "After"]) await expect(card(page, title)).toBeVisible();
});

test("B3: an empty database of that name, which something else has made, is no obstacle", async ({ page }) => {
  await page.addInitScript(openDatabase); // before anything of the page itself
  await startWorkspace(page);
  await addDeal(page, { title: "Here to stay" });
  await isSaved(page);
  for (let visit = 0; visit < 2; visit++) {
    await page.reload();
    await expect(card(page, "Here to stay")).toBeVisible();
  }
});

test.describe("what a disk gives back is not what it was given", () => {
  test.beforeEach(async ({ page }) => {
    await startWorkspace(page);
    for (const title of ["First", "Second"]) await addDeal(page, { title });
    await isSaved(page);
    await page.waitForTimeout(2_000); // the board is painted for the next time
    await page.route("**/favicon.ico", (route) => route.fulfill({ status: 204 }));
    await page.goto("./sw.js"); // no page of ours, which would write once more
  });

  test("B2: damaged chunks are told on every page, and can be saved as a file", async ({ page }) => {
    expect(await page.evaluate(spoil, { store: "chunks", word: "incremental", how: "changed" } as const)).toBeGreaterThan(0);
    await page.goto("./");
    const notice = page.getByRole("complementary", { name: "Damaged storage" });
    await expect(notice).toContainText(/parts? of what is stored on this device/);
    await axe(page);
    for (const place of ["Today", "Team & sync"]) {
      await goTo(page, place);
      await expect(notice).toBeVisible();
    }
    const saved = page.waitForEvent("download");
    await notice.getByRole("button", { name: "Save as a file" }).click();
    expect((await saved).suggestedFilename()).toMatch(/\.unread$/);
    await notice.getByRole("button", { name: "Hide" }).click();
    await expect(notice).toBeHidden();
    await expectPanel(page, /parts? of what is stored on this device/);
  });

  test("B2: what is no bytes, where bytes were stored, is told", async ({ page }) => {
    expect(await page.evaluate(spoil, { store: "chunks", word: "incremental", how: "no bytes" } as const)).toBeGreaterThan(0);
    await page.goto("./");
    await expect(page.getByRole("complementary", { name: "Damaged storage" })).toContainText(/parts? of what is stored on this device/);
  });

  test("B7: damaged notes about the workspace are told, and made anew", async ({ page }) => {
    expect(await page.evaluate(spoil, { store: "meta", word: "current", how: "changed" } as const)).toBe(1);
    await page.goto("./");
    const notice = page.getByRole("complementary", { name: "Damaged storage" });
    await expect(notice).toContainText("What this device had noted about the workspace was damaged or gone");
    for (const title of ["First", "Second"]) await expect(card(page, title)).toBeVisible();
    await isSaved(page);
    await page.reload();
    await expect(card(page, "First")).toBeVisible();
    await isSaved(page);
    await expect(notice).toBeHidden();
  });

  test("B7: where nothing of the workspace is left, that is what is said, and one can begin", async ({ page }) => {
    await page.evaluate(spoil, { store: "chunks", word: "", how: "gone" } as const);
    await isGone(page);
  });

  test("B7: where the stores were emptied, or the whole database is gone, that is what is said too", async ({ page }) => {
    await page.evaluate(emptyStores);
    await isGone(page);
    await isSaved(page);
    await page.goto("./sw.js");
    await page.evaluate(deleteDatabase);
    await isGone(page);
  });
});

test("B7, L10: who starts anew where a workspace is gone begins there, also where another one is on the device", async ({ page }) => {
  await startWorkspace(page, "Rill Sensors");
  await isSaved(page);
  await goTo(page, "Settings");
  await page.getByRole("button", { name: "New workspace" }).click();
  await startWorkspace(page, "Second Company");
  await isSaved(page);
  await goTo(page, "Settings");
  await page.getByRole("button", { name: "Open Rill Sensors" }).click();
  await isSaved(page);
  await page.route("**/favicon.ico", (route) => route.fulfill({ status: 204 }));
  await page.goto("./sw.js");
  await page.evaluate(emptyStores);
  await page.goto("./");
  await page.getByRole("button", { name: "Start anew" }).click();
  await expect(page.getByRole("form", { name: "Start a pipeline" })).toBeVisible();
  await expect(page.getByRole("button", { name: "Back to Second Company" })).toBeVisible();
});

/** Opens the page: it says what is gone; one begins anew. */
async function isGone(page: Page): Promise<void> {
  await page.goto("./");
  await expect(page.getByRole("alert")).toContainText("What was stored of “Rill Sensors” on this device is gone");
  await page.getByRole("button", { name: "Start anew" }).click();
  await expect(page.getByRole("form", { name: "Start a pipeline" })).toBeVisible();
  await startWorkspace(page);
}

/** Runs in the page: changes a bit in the middle of what stands under keys with this word, deletes it, or puts something else there. Answers how many. */
async function spoil({ store, word, how }: { store: string; word: string; how: "changed" | "gone" | "no bytes" }): Promise<number> {
  const settled = <T>(request: IDBRequest<T>) =>
    new Promise<T>((resolve, reject) => {
      request.onsuccess = () => resolve(request.result);
      request.onerror = () => reject(request.error);
    });
  const database = await settled(indexedDB.open("kariz"));
  const stored = database.transaction(store, "readwrite").objectStore(store);
  const keys = (await settled(stored.getAllKeys())).filter((key) => word === "" || String(key).split(",").includes(word));
  for (const key of keys) {
    const bytes = (await settled(stored.get(key))) as Uint8Array;
    if (how === "gone") await settled(stored.delete(key));
    else if (how === "no bytes") await settled(stored.put({ bytes: null }, key));
    else await settled(stored.put(Uint8Array.from(bytes, (byte, at) => (at === bytes.length >> 1 ? byte ^ 0x10 : byte)), key));
  }
  database.close();
  return keys.length;
}

/** Runs in the page: opens the database, which makes it if it is not there, but without stores. */
async function openDatabase(): Promise<void> {
  const request = indexedDB.open("kariz");
  await new Promise((resolve) => request.addEventListener("success", resolve));
  request.result.close();
}

/** Runs in the page: deletes the database. */
async function deleteDatabase(): Promise<void> {
  const request = indexedDB.deleteDatabase("kariz");
  await new Promise((resolve) => request.addEventListener("success", resolve));
}

/** Runs in the page: deletes all that is stored; the database and whoever has it open stay. */
async function emptyStores(): Promise<void> {
  const request = indexedDB.open("kariz");
  await new Promise((resolve) => request.addEventListener("success", resolve));
  const stores = [...request.result.objectStoreNames];
  const emptied = request.result.transaction(stores, "readwrite");
  for (const store of stores) emptied.objectStore(store).clear();
  await new Promise((resolve) => emptied.addEventListener("complete", resolve));
  request.result.close();
}

/** Runs in the page: takes the database to another version, for which every connection must be closed. */
async function upgradeDatabase(): Promise<void> {
  const request = indexedDB.open("kariz", 7);
  await new Promise((resolve) => request.addEventListener("success", resolve));
  request.result.close();
}

/** Runs in the page: whether a workspace is stored. */
async function hasWorkspace(): Promise<boolean> {
  const known = await indexedDB.databases();
  if (!known.some(({ name }) => name === "kariz")) return false;
  const request = indexedDB.open("kariz");
  await new Promise((resolve) => request.addEventListener("success", resolve));
  const database = request.result;
  if (!database.objectStoreNames.contains("chunks")) return false;
  const count = database.transaction("chunks").objectStore("chunks").count();
  await new Promise((resolve) => count.addEventListener("success", resolve));
  database.close();
  return count.result > 0;
}
