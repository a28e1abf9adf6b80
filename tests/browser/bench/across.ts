// What begins with a click in one page and ends on the screen of the same or another one. Times are of the
// device's clock, which all of its pages share.

import type { Page } from "@playwright/test";
import { column } from "./workspace.ts";

/** Does what ends in a click; when it was clicked. */
export async function clickedAt(page: Page, work: () => Promise<unknown>): Promise<number> {
  const click = await page.evaluateHandle(watchClick);
  await work();
  return click.evaluate(({ at }) => at);
}

/** When the first card was painted. */
export function firstCardAt(page: Page): Promise<number> {
  return page.evaluate(async () => performance.timeOrigin + (await window.probe.firstCard));
}

/**
 * Moves the second deal of a stage up with its card's menu; milliseconds from the click to the painted card
 * at the other side.
 */
export async function moveUpSeenBy(other: Page, page: Page, stage: string): Promise<number> {
  const card = column(page, stage).locator("li[data-deal]").nth(1);
  const deal = await card.getAttribute("data-deal");
  await card.getByRole("button", { name: /^Actions: / }).click();
  const seen = await other.evaluateHandle(watchFirst, { deal: deal!, stage });
  const clicked = await clickedAt(page, () => page.getByRole("menuitem", { name: "Move up" }).click());
  return (await seen.evaluate(({ at }) => at)) - clicked;
}

/** Runs in the page. In a box, so that it is not waited for. */
function watchClick(): { at: Promise<number> } {
  const at = new Promise<number>((resolve) => {
    addEventListener("click", (event) => resolve(performance.timeOrigin + event.timeStamp), { capture: true, once: true });
  });
  return { at };
}

/** Runs in the page. In a box, so that it is not waited for. */
function watchFirst({ deal, stage }: { deal: string; stage: string }): { at: Promise<number> } {
  const first = `section[aria-label^="${stage}, "] li[data-deal="${deal}"][aria-posinset="1"]`;
  const painted = window.probe.whenPainted(() => document.querySelector(first) !== null);
  return { at: painted.then((at) => performance.timeOrigin + at) };
}
