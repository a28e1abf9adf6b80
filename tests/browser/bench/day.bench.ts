// A rep's day in a large workspace: Today, the leads, one of them opened from the Book; a step done.

import { expect, test, type Locator, type Page } from "@playwright/test";
import { record } from "../support/bench.ts";
import { resident } from "./memory.ts";
import { addProbe } from "./probe.ts";
import { median, p95 } from "./statistics.ts";
import { PATIENCE, SIZES, day, isThere, openWorkspace, rounds } from "./workspace.ts";

const OPENINGS = rounds(9);
const STEPS = rounds(30);

for (const size of SIZES) {
  test(`day: Today, leads, a step done with ${size} deals`, async ({ page, browser }) => {
    test.skip(!isThere(size), "kariz-bench --files leaves the workspaces");
    const ms = (name: string, value: number) => record({ name, size, value, unit: "ms" });
    await addProbe(page);
    await openWorkspace(page, size, day(size));

    // The first time a part of the app is fetched; what is measured is the work.
    const today = () => pressed(page, nav(page, "Today"), "li[data-row]");
    const leads = () => pressed(page, nav(page, "Leads"), ".lrow");
    const board = () => pressed(page, nav(page, "Board"), "li[data-deal]");
    await today();
    await leads();
    await board();
    const [todays, inboxes]: [number[], number[]] = [[], []];
    for (let run = 0; run < OPENINGS; run++) {
      todays.push(await today());
      inboxes.push(await leads());
      await board();
    }
    ms("Today opened", median(todays));
    ms("Leads opened", median(inboxes));

    await leads();
    const opened: number[] = [];
    for (let run = 0; run < OPENINGS; run++) {
      const row = page.locator(".lrow").nth(run);
      const id = await row.getAttribute("data-lead");
      opened.push(await pressed(page, row.locator("a"), `.lrow[data-lead="${id}"][aria-current]`));
      await expect(page.locator(".ldetail h2")).toBeVisible();
    }
    ms("a lead opened", median(opened));

    await today();
    const done: number[] = [];
    for (let run = 0; run < STEPS; run++) done.push(await stepDone(page));
    ms("a step done, click to painted, median", median(done));
    ms("a step done, click to painted, p95", p95(done));

    const bytes = await resident(browser);
    if (bytes !== undefined) record({ name: "memory of the tab, a rep's day", size, value: bytes / 1e6, unit: "MB" });
  });
}

function nav(page: Page, name: string): Locator {
  return page.getByRole("navigation", { name: "Main" }).getByRole("link", { name });
}

/** Presses a link; milliseconds until something of this kind is painted that was not there before. */
async function pressed(page: Page, link: Locator, selector: string): Promise<number> {
  await link.scrollIntoViewIfNeeded();
  const painted = await page.evaluateHandle(watch, { selector, gone: false });
  await link.click();
  return painted.evaluate(({ time }) => time);
}

/** Gets the first step done without a word; milliseconds from *Save* until its row is gone from the painted page. */
async function stepDone(page: Page): Promise<number> {
  const row = page.locator("#today-overdue, #today-due").first().locator("xpath=ancestor::section").locator("li[data-row]").first();
  const id = await row.getAttribute("data-row");
  await row.getByRole("button", { name: /^Done:/ }).click();
  const save = page.locator("form.outcome").getByRole("button", { name: /^(Save|Only save)$/ });
  await save.waitFor(PATIENCE);
  const gone = await page.evaluateHandle(watch, { selector: `li[data-row="${id}"]`, gone: true });
  await save.click();
  const time = await gone.evaluate(({ time }) => time);
  await page.locator("form.outcome").waitFor({ state: "detached" });
  return time;
}

/** Runs in the page. In a box, so that it is not waited for. */
function watch({ selector, gone }: { selector: string; gone: boolean }): { time: Promise<number> } {
  const before = new Set(document.querySelectorAll(selector));
  const clicked = new Promise<number>((resolve) => {
    addEventListener("click", (event) => resolve(event.timeStamp), { capture: true, once: true });
  });
  const holds = () =>
    gone ? document.querySelector(selector) === null : [...document.querySelectorAll(selector)].some((one) => !before.has(one));
  return { time: Promise.all([clicked, window.probe.whenPainted(holds)]).then(([click, paint]) => paint - click) };
}
