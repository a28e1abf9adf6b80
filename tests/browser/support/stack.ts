// What is on top, where the focus is, and what the browser's history says of it.

import { expect, type Page } from "@playwright/test";

/** What a user would say stands there, from the page upwards. */
export interface Standing {
  /** The address behind `#`. */
  address: string;
  /** The names of what is on top: dialogs, the drawer, menus, panels, the search of a phone. */
  top: string[];
  /** How many of them have an entry of their own in the history. */
  depth: number;
  /** `inside` what is topmost, `outside` of it, or on `nothing`. */
  focus: string;
}

/** Reads it off the page. */
export function standing(page: Page): Promise<Standing> {
  return page.evaluate(() => {
    const layers = [...document.querySelectorAll("dialog[open], [role=menu], .deals__panel, .search--wide")];
    // A menu stands over the dialog that it is in.
    const depthOf = (layer: Element): number => (layer.parentElement?.closest("dialog") ? 1 : 0);
    layers.sort((one, other) => depthOf(one) - depthOf(other));
    const names = layers.map((layer) => layer.getAttribute("aria-label") ?? layer.className);
    const topmost = layers.at(-1);
    const active = document.activeElement;
    const nowhere = !active || active === document.body || active === document.documentElement;
    const inside = !topmost || topmost === active || topmost.contains(active);
    return {
      address: location.hash.slice(1),
      top: names,
      depth: (typeof history.state === "number" ? history.state : 0) % 256,
      focus: nowhere ? "nothing" : inside ? "inside" : "outside",
    };
  });
}

/** Waits until nothing moves: history and screen say the same. */
export async function stands(page: Page, expected: Partial<Standing>, why: string): Promise<void> {
  await expect.poll(() => standing(page), why).toMatchObject(expected);
}

/** The focus is somewhere, and within what is on top. */
export async function focusIsKept(page: Page, why: string): Promise<void> {
  await expect.poll(async () => (await standing(page)).focus, why).toBe("inside");
}

/**
 * Loads the page anew, once what was closed has left the history: a browser that is still going back gives up the reload.
 */
export async function reload(page: Page): Promise<void> {
  await expect.poll(async () => (({ depth, top }) => depth <= top.length)(await standing(page)), "history and screen agree").toBe(true);
  await page.reload();
}
