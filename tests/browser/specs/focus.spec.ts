// U3: whoever uses keys, or listens to the page, is never put back to its beginning: after each step the focus is on
// what comes next.

import { expect, type Locator, type Page } from "@playwright/test";
import { livePanel, PATIENCE } from "../support/live.ts";
import { serverPanel } from "../support/servers.ts";
import { focusIsKept, reload } from "../support/stack.ts";
import { test } from "../support/test.ts";
import { hears, listen } from "../support/told.ts";
import { addDeal, goTo, isSaved, loadSample, openCopy, openDeal, shareCopy, startWorkspace } from "../support/workspace.ts";

test.use({ contextOptions: { reducedMotion: "no-preference" } });

function step(within: Locator | Page, name: string | RegExp): Locator {
  return within.getByRole("group", { name });
}

test("U3: a file chooser that is cancelled leaves the dialog open", async ({ page }) => {
  await startWorkspace(page);
  await goTo(page, "Team & sync");
  await page.getByRole("button", { name: "Open a copy" }).click();
  const dialog = page.getByRole("dialog", { name: "Open a copy" });
  // As browsers tell it when the system's chooser is closed without a file.
  await dialog.locator("input[type=file]").dispatchEvent("cancel", { bubbles: true });
  await expect(dialog).toBeVisible();
  await page.keyboard.press("Escape");
  await expect(dialog).toBeHidden();
});

test("U3: opening and merging a copy, each step has the focus, and so has the page afterwards", async ({ page, newProfile }) => {
  await startWorkspace(page);
  await addDeal(page, { title: "Meters in 8 greenhouses", value: "11800" });
  const copy = await shareCopy(page);
  const other = await (await newProfile()).newPage();
  await other.goto("./");
  await openCopy(other, copy);
  const dialog = other.getByRole("dialog", { name: "Open a copy" });
  await expect(step(dialog, "What this copy brings")).toBeFocused();
  await dialog.getByRole("button", { name: "Open this workspace" }).click();
  await expect(step(dialog, /^The workspace is on this device now/)).toBeFocused();
  await dialog.getByRole("button", { name: "Done" }).click();
  await expect(other.locator("#main"), "where it came from is gone").toBeFocused();
  await isSaved(other);

  await goTo(other, "Team & sync");
  await openCopy(other, { name: "letter.kariz", buffer: Buffer.from("Dear Ana,") });
  await expect(step(dialog, "Not opened")).toBeFocused();
  await dialog.getByRole("button", { name: "Another file" }).click();
  await expect(step(dialog, /^A \.kariz file/)).toBeFocused();
  await other.keyboard.press("Escape");
  await expect(other.getByRole("button", { name: "Open a copy" })).toBeFocused();
});

test("U3: inviting, giving up and a wrong answer keep the focus in the panel", async ({ page }) => {
  await startWorkspace(page);
  await goTo(page, "Team & sync");
  await listen(page);
  await livePanel(page).getByRole("button", { name: /^Invite/ }).click();
  await expect(step(livePanel(page), "The invitation is ready")).toBeFocused(PATIENCE);
  await hears(page, "Ready to be scanned: The invitation as a QR code");
  await livePanel(page).getByRole("button", { name: "Cancel" }).click();
  await expect(step(livePanel(page), "Live session")).toBeFocused();
});

test("U3: connecting a server and turning it off keep the focus in the panel", async ({ page, watch }) => {
  await startWorkspace(page);
  await goTo(page, "Team & sync");
  await serverPanel(page).getByLabel("Address of the server").fill("ws://localhost:9");
  await serverPanel(page).getByRole("button", { name: "Connect" }).click();
  await expect(serverPanel(page).locator("[data-next]")).toBeFocused();
  await serverPanel(page).getByRole("button", { name: "Turn off" }).click();
  await expect(serverPanel(page).getByRole("heading", { name: "Sync server" })).toBeFocused();
  watch.excuse(/WebSocket connection to/);
});

test("U3: a member who is removed hands the focus on to the next", async ({ page }) => {
  await startWorkspace(page);
  await goTo(page, "Team & sync");
  const people = page.getByRole("region", { name: "People" });
  for (const name of ["Bo", "Cy"]) {
    await people.getByLabel("New member").fill(name);
    await people.getByLabel("New member").press("Enter");
    await expect(people.getByRole("button", { name: `Menu of ${name}` })).toBeVisible();
  }
  await people.getByRole("button", { name: "Menu of Bo" }).click();
  await page.getByRole("menuitem", { name: "Remove" }).click();
  await expect(people.getByRole("button", { name: "Menu of Bo" })).toHaveCount(0);
  await expect(people.locator(":focus")).toHaveCount(1);
});

/** So often Tab is pressed at most: pages have fewer stops. */
const STOPS = 120;

/** Presses Tab through all that is there; each step of the focus that leads neither on nor down, as it is seen then. */
async function stepsBack(page: Page): Promise<string[]> {
  const wrong: string[] = [];
  await page.evaluate(() => Object.assign(globalThis, { last: undefined, first: undefined }));
  for (let stop = 0; stop < STOPS; stop += 1) {
    await page.keyboard.press("Tab");
    const step = await page.evaluate(() => {
      const seen = globalThis as unknown as { last?: Element; first?: Element };
      const [before, now] = [seen.last, document.activeElement];
      if (!now || now === document.body || now === seen.first) return "end";
      seen.first ??= now;
      seen.last = now;
      const name = (element: Element): string => `${element.tagName} "${(element.getAttribute("aria-label") ?? element.textContent ?? "").trim().slice(0, 30)}"`;
      if (!before?.isConnected || before.contains(now) || now.closest("#toasts, .skip") || before.closest("#toasts, .skip")) return "";
      const [from, to] = [before.getBoundingClientRect(), now.getBoundingClientRect()];
      const [on, down] = [to.left > from.left + 3, to.top > from.top + 3];
      return on || down ? "" : `${name(before)} at ${from.left | 0}, ${from.top | 0}, then ${name(now)} at ${to.left | 0}, ${to.top | 0}`;
    });
    if (step === "end") break;
    if (step) wrong.push(step);
  }
  return wrong;
}

test("U3: the order of the focus is the order on the screen: on, or down, never back", async ({ page }) => {
  test.setTimeout(120_000);
  await loadSample(page);
  for (const name of ["Today", "Board", "Leads", "Deals", "Insights", "Team & sync", "Settings"]) {
    await goTo(page, name);
    await expect(page.getByRole("heading", { level: 1 })).toHaveCount(1);
    await page.locator(".skip").focus();
    expect(await stepsBack(page), name).toEqual([]);
  }
  await goTo(page, "Board");
  const drawer = await openDeal(page, (await page.locator(".card a").first().textContent())!.trim());
  await drawer.getByRole("textbox", { name: "Note", exact: true }).fill("They asked twice");
  await drawer.evaluate((drawer: HTMLElement) => {
    drawer.tabIndex = -1;
    drawer.focus();
  });
  expect(await stepsBack(page), "a deal").toEqual([]);
});

test("U8: whoever leaves a field by Escape is back where they came from: the search, a note, a call, an email; and after a deal is deleted", async ({ page, isMobile }) => {
  test.skip(isMobile, "a phone has no such keys");
  await startWorkspace(page);
  for (const title of ["Alpha", "Beta", "Gamma"]) await addDeal(page, { title });
  const card = (title: string) => page.locator(".board").getByRole("link", { name: title });
  const search = page.getByRole("combobox", { name: "Search" });

  await card("Beta").focus();
  for (const typed of ["", "alp"]) {
    await page.keyboard.press("/");
    await expect(search).toBeFocused();
    await page.keyboard.type(typed);
    await page.keyboard.press("Escape");
    if (typed) await page.keyboard.press("Escape");
    await expect(card("Beta"), `searched for "${typed}"`).toBeFocused();
  }
  // From nowhere in particular: not to the body.
  await page.evaluate(() => (document.activeElement as HTMLElement).blur());
  await page.keyboard.press("/");
  await page.keyboard.press("Escape");
  await focusIsKept(page, "searched from nowhere");

  const drawer = await openDeal(page, "Beta");
  for (const key of ["n", "c", "e"]) {
    await page.keyboard.press(key);
    await expect(drawer.locator("textarea.comp")).toBeFocused();
    await page.keyboard.press("Escape");
    await expect(drawer).toBeVisible();
    await focusIsKept(page, `${key}, then Escape`);
  }
  const won = drawer.locator(".dh__acts").getByRole("button", { name: "Won" });
  await won.focus();
  await page.keyboard.press("n");
  await page.keyboard.press("Escape");
  await expect(won, "where it was").toBeFocused();

  await drawer.getByRole("button", { name: "More" }).first().click();
  await page.getByRole("menuitem", { name: "Delete" }).click();
  await expect(drawer).toHaveCount(0);
  await expect(card("Beta")).toHaveCount(0);
  await focusIsKept(page, "deleted on the board");

  await goTo(page, "Deals");
  const row = await openDeal(page, "Alpha");
  await row.getByRole("button", { name: "More" }).first().click();
  await page.getByRole("menuitem", { name: "Delete" }).click();
  await expect(page.getByRole("link", { name: "Alpha" })).toHaveCount(0);
  await focusIsKept(page, "deleted in the list");
  await reload(page);
  await page.goto("./#deals");
  const last = await openDeal(page, "Gamma");
  await reload(page);
  await last.getByRole("button", { name: "More" }).first().click();
  await page.getByRole("menuitem", { name: "Delete" }).click();
  await expect(last).toHaveCount(0);
  await focusIsKept(page, "deleted, opened by its address");
});
