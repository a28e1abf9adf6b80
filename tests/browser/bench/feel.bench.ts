// How a large workspace feels on a slow device: the browser's own throttling of four, from what is pressed until what was
// wanted is on the screen (issue 11's table).

import { expect, test, type JSHandle, type Page } from "@playwright/test";
import { record } from "../support/bench.ts";
import { pressPage } from "../support/workspace.ts";
import { addProbe } from "./probe.ts";
import { median, p95 } from "./statistics.ts";
import { PATIENCE, SIZES, isThere, moveFirst, openWorkspace, rounds } from "./workspace.ts";

const SLOWED = 4;
const ROUNDS = rounds(12);
/** What takes longer than this is not waited for; it is counted as so long. */
const GIVEN_UP = 5_000;
/** Each sign leaves fewer deals and results than the one before: titles of the generated workspace have a number. */
const TYPED = "1234";

/** What shall be on the screen: a selector, and whether something is there; or a text that is another than before. */
type Wanted = { there: string } | { gone: string } | { other: string };

// What cannot be pressed ends the bench, and does not hold it up.
test.use({ actionTimeout: 20_000 });

for (const size of SIZES) {
  test(`feel: slowed ${SLOWED} times, with ${size} deals`, async ({ page }) => {
    test.skip(!isThere(size), "kariz-bench --files leaves the workspaces");
    await addProbe(page);
    await openWorkspace(page, size);
    // All parts are there, and the search has its index: what is measured is not what comes once.
    for (const name of ["Deals", "Insights", "Today", "Board"]) await goTo(page, name);
    await page.locator(".board li[data-deal] a").first().click();
    await expect(page.locator("dialog.drawer .dh")).toBeVisible(PATIENCE);
    await page.keyboard.press("Escape");
    await expect(page.locator("dialog.drawer")).toHaveCount(0);
    await search(page, TYPED[0]!);
    await clear(page);

    const devtools = await page.context().newCDPSession(page);
    await devtools.send("Emulation.setCPUThrottlingRate", { rate: SLOWED });
    const rows = (name: string, times: number[]) => {
      record({ name: `feel: ${name}`, size, value: median(times), unit: "ms" });
      record({ name: `feel: ${name}, p95`, size, value: p95(times), unit: "ms" });
    };

    const opened = new Map<string, number[]>();
    for (let round = 0; round < ROUNDS; round++) {
      for (const name of ["Deals", "Insights", "Board"]) {
        const times = opened.get(name) ?? [];
        times.push(await goTo(page, name));
        opened.set(name, times);
      }
    }
    for (const [name, times] of opened) rows(`${name} opened`, times);

    const [moves, openings, backs]: [number[], number[], number[]] = [[], [], []];
    for (let round = 0; round < ROUNDS; round++) moves.push(await moveFirst(page, "Qualified", "Needs agreed"));
    rows("move, from tap to painted", moves);
    for (let round = 0; round < ROUNDS; round++) {
      const link = page.locator(".board li[data-deal] a").nth(round % 5);
      openings.push(await seen(page, "click", { there: "dialog.drawer .dh" }, () => link.click()));
      backs.push(await seen(page, "now", { gone: "dialog.drawer" }, () => page.evaluate(() => history.back())));
    }
    rows("open a deal", openings);
    rows("back from a deal", backs);

    const searched: number[] = [];
    for (let round = 0; round < ROUNDS / 3; round++) {
      for (const letter of TYPED) searched.push(await search(page, letter));
      await clear(page);
    }
    rows("search, per key", searched);

    await goTo(page, "Deals");
    const [keys, all]: [number[], number[]] = [[], []];
    for (let round = 0; round < ROUNDS; round++) {
      all.push(await seen(page, "click", { other: ".deals__sum" }, () => page.getByRole("button", { name: "All", exact: true }).click()));
      await seen(page, "click", { other: ".deals__sum" }, () => page.getByRole("button", { name: "Open", exact: true }).click());
    }
    rows("Deals, All", all);
    const field = page.getByRole("textbox", { name: "Filter by words" });
    for (let round = 0; round < ROUNDS / 3; round++) {
      for (const letter of TYPED) keys.push(await seen(page, "keydown", { other: ".deals__sum" }, () => field.press(letter)));
      await seen(page, "input", { other: ".deals__sum" }, () => field.fill(""));
    }
    rows("filter of Deals, per key", keys);
    await devtools.send("Emulation.setCPUThrottlingRate", { rate: 1 });
  });
}

/** Goes to a page of the navigation; milliseconds until what it shows first is painted. */
function goTo(page: Page, name: string): Promise<number> {
  const first: Record<string, string> = {
    Board: ".board li[data-deal]",
    Deals: ".grid [role=row] a",
    Insights: ".kpis--first .kpi__value",
  };
  return seen(page, "click", { there: first[name] ?? "h1" }, () => pressPage(page, name));
}

/** A letter more in the search; milliseconds until other results are painted. */
async function search(page: Page, letter: string): Promise<number> {
  return seen(page, "keydown", { other: "#search-results" }, () => page.getByRole("combobox", { name: "Search" }).press(letter));
}

async function clear(page: Page): Promise<void> {
  const field = page.getByRole("combobox", { name: "Search" });
  await field.fill("");
  await field.press("Escape");
}

/** Milliseconds from the event that `work` ends in until what is wanted was painted. */
async function seen(page: Page, event: "click" | "keydown" | "input" | "now", wanted: Wanted, work: () => Promise<unknown>): Promise<number> {
  const watched: JSHandle<{ time: Promise<number> }> = await page.evaluateHandle(watch, { event, wanted, most: GIVEN_UP });
  await work();
  return watched.evaluate(({ time }) => time);
}

/** Runs in the page. In a box, so that it is not waited for. It ends by itself, whatever is seen. */
function watch({ event, wanted, most }: { event: string; wanted: Wanted; most: number }): { time: Promise<number> } {
  const text = (selector: string) => document.querySelector(selector)?.textContent;
  const before = "other" in wanted ? text(wanted.other) : undefined;
  const holds = () => {
    if ("there" in wanted) return document.querySelector(wanted.there) !== null;
    if ("gone" in wanted) return document.querySelector(wanted.gone) === null;
    return text(wanted.other) !== before;
  };
  const pressed = () => new Promise<number>((resolve) => addEventListener(event, ({ timeStamp }) => resolve(timeStamp), { capture: true, once: true }));
  // Going back is asked for right after this, and tells of no press.
  const began = event === "now" ? Promise.resolve(performance.now()) : pressed();
  const painted = new Promise<number>((resolve) => {
    const look = () => {
      if (!holds()) return;
      observer.disconnect();
      requestAnimationFrame(() => {
        const { port1, port2 } = new MessageChannel();
        port1.onmessage = () => resolve(performance.now());
        port2.postMessage(0);
      });
    };
    const observer = new MutationObserver(look);
    observer.observe(document, { childList: true, subtree: true, characterData: true, attributes: true });
    look();
  });
  const given = new Promise<number>((resolve) => setTimeout(() => resolve(NaN), most));
  const time = Promise.all([began, painted]).then(([from, to]) => Math.max(0, to - from));
  return { time: Promise.race([time, given.then(() => most)]) };
}
