// The engine as wasm in its worker: what `benches/automerge.mjs` does with the same files.

import { test } from "@playwright/test";
import { record } from "../support/bench.ts";
import { goTo, openCopy, shareCopy } from "../support/workspace.ts";
import { ASK, TELL, addProbe, answerTimes, coldLoad, lastAnswerTime } from "./probe.ts";
import { median } from "./statistics.ts";
import { PATIENCE, SIZES, isThere, moveFirst, openWorkspace, theirs } from "./workspace.ts";

const RUNS = 5;

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

    await goTo(page, "Team & sync");
    await openCopy(page, theirs(size));
    const dialog = page.getByRole("dialog", { name: "Open a copy" });
    await dialog.getByRole("button", { name: "Merge", exact: true }).click(PATIENCE);
    ms("merge of 1,000 changes", await lastAnswerTime(page, ASK.mergeCopy, TELL.merged));
  });
}
