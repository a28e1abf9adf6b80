// A live session of two: the first sync of a device that has nothing, then edits that the other one sees.
// Beside it two peers of npm's automerge-repo, connected with each other by a WebSocket.

import { expect, test, type Browser, type Page } from "@playwright/test";
import { record } from "../support/bench.ts";
import { answerTo, invitationOf, isInStepWith, joining, people, takeAnswer } from "../support/live.ts";
import { goTo } from "../support/workspace.ts";
import { clickedAt, firstCardAt, moveUpSeenBy } from "./across.ts";
import { NpmPeer } from "./npm_peer.ts";
import { addProbe } from "./probe.ts";
import { median, p95 } from "./statistics.ts";
import { PATIENCE, SIZES, fileOf, isThere, openWorkspace, rounds } from "./workspace.ts";

const SYNCS = rounds(3);
const EDITS = rounds(40);

for (const size of SIZES) {
  test(`live: first sync and edits with ${size} deals`, async ({ page: ana, browser }) => {
    test.skip(!isThere(size), "kariz-bench --files leaves the workspaces");
    const ms = (name: string, value: number) => record({ name, size, value, unit: "ms" });
    await addProbe(ana);
    await openWorkspace(ana, size);
    const host = new NpmPeer();
    const place = await host.host(fileOf(size));

    // In turns, so that a busy moment of the machine is shared.
    const [syncs, npmSyncs]: [number[], number[]] = [[], []];
    let [ben, guest] = await join();
    while (syncs.length < SYNCS) {
      await Promise.all([leave(ana, ben), guest.end()]);
      [ben, guest] = await join();
    }
    ms("first sync, live (Chromium)", median(syncs));
    ms("first sync, live (JavaScript)", median(npmSyncs));

    const [edits, npmEdits]: [number[], number[]] = [[], []];
    for (const page of [ana, ben]) await isInStepWith(page, 1);
    for (const page of [ana, ben]) await goTo(page, "Board");
    for (let edit = 0; edit < EDITS; edit++) {
      edits.push(await moveUpSeenBy(ben, ana, "Qualified"));
      npmEdits.push(await renameSeenBy(guest, host, edit % 2)); // two deals in turns, as the line above does
    }
    ms("live edit, click to painted at the other side, median", median(edits));
    ms("live edit, p95 (Chromium)", p95(edits));
    ms("live edit, p95 (JavaScript)", p95(npmEdits));
    await Promise.all([host.end(), guest.end(), ben.context().close()]);

    /** Somebody joins each host, timed. */
    async function join(): Promise<[Page, NpmPeer]> {
      const [page, sync] = await joined(browser, ana);
      syncs.push(sync);
      const peer = new NpmPeer();
      npmSyncs.push(await peer.fetch(place, size));
      return [page, peer];
    }
  });
}

/** Somebody who has nothing joins; milliseconds from giving the host the answer to the painted board. */
async function joined(browser: Browser, host: Page): Promise<[Page, number]> {
  const page = await (await browser.newContext()).newPage();
  await addProbe(page);
  const answer = await answerTo(page, await invitationOf(host));
  const clicked = await clickedAt(host, () => takeAnswer(host, answer));
  const painted = await firstCardAt(page);
  await joining(page).getByRole("button", { name: "Done" }).click(PATIENCE);
  return [page, painted - clicked];
}

async function leave(host: Page, guest: Page): Promise<void> {
  await goTo(host, "Team & sync");
  await people(host).getByRole("button", { name: "End" }).click();
  await expect(people(host).getByRole("listitem")).toHaveCount(0);
  await goTo(host, "Board"); // the panel is made anew with the next invitation
  await guest.context().close();
}

/** Milliseconds from one peer's change to the other's event that tells of it. */
async function renameSeenBy(guest: NpmPeer, host: NpmPeer, number: number): Promise<number> {
  const changed = guest.changed();
  const { since } = await host.rename(number);
  return (await changed) - since;
}
