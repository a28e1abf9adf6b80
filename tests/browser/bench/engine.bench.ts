// The engine as wasm in its worker: what `benches/automerge.mjs` does with the same files.

import { test, type Page } from "@playwright/test";
import { record } from "../support/bench.ts";
import { goTo, openCopy, shareCopy } from "../support/workspace.ts";
import { ASK, TELL, addProbe, answerTimes, coldLoad, lastAnswerTime } from "./probe.ts";
import { median } from "./statistics.ts";
import { PATIENCE, SIZES, apart, chosen, isThere, moveFirst, openWorkspace, rounds, theirs } from "./workspace.ts";

const RUNS = rounds(5);
/** Of a merge, each in a profile of its own. */
const MERGES = rounds(3);

for (const size of SIZES) {
  test(`engine: cold load, merge, save of ${size} deals`, async ({ page }) => {
    test.skip(!isThere(size), "kariz-bench --files leaves the workspaces");
    const ms = (what: string, value: number) => record({ name: `${what} (Chromium)`, size, value, unit: "ms" });
    await addProbe(page);
    await openWorkspace(page, size);

    await page.reload();
    await lastAnswerTime(page, ASK.open, TELL.opened);
    const loads: number[] = [];
    for (let run = 0; run < RUNS; run++) loads.push(await coldLoad(page));
    ms("cold load", median(loads));

    await moveFirst(page, "Qualified", "Needs agreed");
    for (let run = 0; run < 3; run++) await shareCopy(page);
    ms("save", median(await answerTimes(page, ASK.shareCopy, TELL.copy)));

    ms("merge of 1,000 changes", (await mergeTimes(page, theirs(size))).merged);
  });

  test(`engine: merge of 5,000 changes each, of ${size} deals`, async ({ browser }) => {
    test.skip(!isThere(size), "kariz-bench --files leaves the workspaces");
    const ms = (what: string, value: number) => record({ name: `${what} (Chromium)`, size, value, unit: "ms" });
    const { ours, theirs } = apart(size);
    const runs: Awaited<ReturnType<typeof mergeTimes>>[] = [];
    for (let run = 0; run < MERGES; run++) {
      const context = await browser.newContext();
      const page = await context.newPage();
      await addProbe(page);
      await openWorkspace(page, size, ours);
      runs.push(await mergeTimes(page, chosen(theirs)));
      await context.close();
    }
    ms("merge of 5,000 changes each", median(runs.map(({ merged }) => merged)));
    ms("merge of 5,000 changes each, file read", median(runs.map(({ seen, merged }) => seen + merged)));
  });
}

/** Merges a copy: milliseconds until the engine has said what it brings, and then until it is merged. */
async function mergeTimes(page: Page, copy: ReturnType<typeof chosen>): Promise<{ seen: number; merged: number }> {
  await goTo(page, "Team & sync");
  await openCopy(page, copy);
  const dialog = page.getByRole("dialog", { name: "Open a copy" });
  await dialog.getByRole("button", { name: "Merge", exact: true }).click(PATIENCE);
  const merged = await lastAnswerTime(page, ASK.mergeCopy, TELL.merged);
  return { seen: await lastAnswerTime(page, ASK.previewCopy, TELL.preview), merged };
}
