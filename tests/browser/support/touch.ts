// Real touches: what fingers do is told to the browser, which makes of it what it would of theirs.

import type { BrowserContext, Locator, Page } from "@playwright/test";

export interface Point {
  x: number;
  y: number;
}

/** The middle of what is on the screen. */
export async function middle(locator: Locator): Promise<Point> {
  const box = await locator.boundingBox();
  if (!box) throw new Error("it is not on the screen");
  return { x: box.x + box.width / 2, y: box.y + box.height / 2 };
}

export interface Finger {
  down: (at: Point) => Promise<void>;
  /** In some steps, as a finger goes. */
  to: (at: Point) => Promise<void>;
  up: () => Promise<void>;
}

/** One finger on a page. */
export async function finger(page: Page, context: BrowserContext): Promise<Finger> {
  const devtools = await context.newCDPSession(page);
  const touch = (type: string, touchPoints: Point[]) => devtools.send("Input.dispatchTouchEvent", { type, touchPoints } as never);
  let now: Point = { x: 0, y: 0 };
  return {
    down: async (at) => {
      now = at;
      await touch("touchStart", [at]);
    },
    to: async (at) => {
      const from = now;
      const STEPS = 8;
      for (let step = 1; step <= STEPS; step++) {
        now = { x: from.x + ((at.x - from.x) * step) / STEPS, y: from.y + ((at.y - from.y) * step) / STEPS };
        await touch("touchMove", [now]);
      }
    },
    up: () => touch("touchEnd", []).then(() => undefined),
  };
}
