// The board of a large workspace: opened, edited, dragged on.

import { test, type Page } from "@playwright/test";
import { record } from "../support/bench.ts";
import { heap, resident } from "./memory.ts";
import { ASK, TELL, addProbe, answerTimes, lastAnswerTime } from "./probe.ts";
import { median, p95 } from "./statistics.ts";
import { SIZES, busy, column, firstCard, isThere, moveFirst, moveUp, openWorkspace, rounds } from "./workspace.ts";

const OPENINGS = rounds(7);
const EDITS = rounds(30);

for (const size of SIZES) {
  test(`board: open, edit, drag with ${size} deals`, async ({ page, browser }) => {
    test.skip(!isThere(size), "kariz-bench --files leaves the workspaces");
    const row = (name: string, value: number | undefined, unit: string) => {
      if (value !== undefined) record({ name, size, value, unit });
    };
    await addProbe(page);
    await openWorkspace(page, size);

    const openings: number[] = [];
    for (let run = 0; run < OPENINGS; run++) openings.push(await open(page));
    row("open to painted board", median(openings), "ms");
    await lastAnswerTime(page, ASK.open, TELL.opened);

    const edits: number[] = [];
    for (let run = 0; run < EDITS; run++) edits.push(await moveUp(page, "Qualified"));
    row("edit, click to painted, median", median(edits), "ms");
    row("edit, click to painted, p95", p95(edits), "ms");
    // The dialog's closing takes a part of its own: the browser styles the whole page anew.
    const confirmed: number[] = [];
    for (let run = 0; run < EDITS; run++) confirmed.push(await moveFirst(page, "Qualified", "Needs agreed"));
    row("edit confirmed in a dialog, p95", p95(confirmed), "ms");
    row("one edit (Chromium)", median(await answerTimes(page, ASK.do, TELL.done)), "ms");

    const frames = await dragFrames(page);
    row("drag, frame, median", median(frames), "ms");
    row("drag, frame, p95", p95(frames), "ms");

    const megabytes = (bytes: number | undefined) => bytes && bytes / 1e6;
    row("memory of the tab, resident", megabytes(await resident(browser)), "MB");
    row("memory of the page's JavaScript heap", megabytes(await heap(page)), "MB");
  });
}

for (const size of SIZES) {
  test(`busy board: open with ${size} deals and ${6 * size} activities`, async ({ page }) => {
    test.skip(!isThere(size), "kariz-bench --files leaves the workspaces");
    await addProbe(page);
    await openWorkspace(page, size, busy(size));
    const openings: number[] = [];
    for (let run = 0; run < OPENINGS; run++) openings.push(await open(page));
    record({ name: "open to painted board, busy", size, value: median(openings), unit: "ms" });
  });
}

/** Milliseconds from navigating to the painted board, the engine not yet needed. */
async function open(page: Page): Promise<number> {
  await page.reload();
  const time = await page.evaluate(() => window.probe.firstCard);
  await lastAnswerTime(page, ASK.open, TELL.opened); // or the next opening would wait for this one
  return time;
}

/** Milliseconds between frames while a card is carried over the board and back; then it is put back. */
async function dragFrames(page: Page): Promise<number[]> {
  const from = await middle(page, "Qualified");
  const to = await middle(page, "Proposal");
  await page.mouse.move(from.x, from.y);
  await page.mouse.down();
  await page.mouse.move(from.x + 20, from.y + 8);
  const frames = await page.evaluateHandle(countFrames);
  for (const end of [to, from, to]) await page.mouse.move(end.x, end.y + 40, { steps: 40 });
  const times = await frames.evaluate((counting) => counting.stop());
  await page.keyboard.press("Escape");
  await page.mouse.up();
  return times;
}

/** The middle of a column's first card. */
async function middle(page: Page, stage: string): Promise<{ x: number; y: number }> {
  await column(page, stage).scrollIntoViewIfNeeded();
  const box = await firstCard(page, stage).boundingBox();
  if (!box) throw new Error(`${stage} has no card on the screen`);
  return { x: box.x + box.width / 2, y: box.y + box.height / 2 };
}

/** Runs in the page. */
function countFrames(): { stop: () => number[] } {
  const times: number[] = [];
  let last = performance.now();
  let running = true;
  const frame = (now: number) => {
    times.push(now - last);
    last = now;
    if (running) requestAnimationFrame(frame);
  };
  requestAnimationFrame(frame);
  return {
    stop: () => {
      running = false;
      return times.slice(1);
    },
  };
}
