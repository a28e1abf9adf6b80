// The first sync through the stock sync server of automerge-repo: a device that has nothing joins by a
// link. Beside it npm's automerge-repo fetches the same document from the same server.

import { test as base, type Browser } from "@playwright/test";
import { record } from "../support/bench.ts";
import { invitationByServer, joiningByServer, shareThrough } from "../support/servers.ts";
import { Sockets } from "../support/sockets.ts";
import { SyncServer } from "../support/sync_server.ts";
import { clickedAt, firstCardAt } from "./across.ts";
import { NpmPeer } from "./npm_peer.ts";
import { addProbe } from "./probe.ts";
import { median } from "./statistics.ts";
import { PATIENCE, SIZES, isThere, openWorkspace, rounds } from "./workspace.ts";

const SYNCS = rounds(3);

const test = base.extend<{ server: SyncServer }>({
  server: async ({}, use) => {
    const server = await SyncServer.create();
    await use(server);
    await server.remove();
  },
});

for (const size of SIZES) {
  test(`server: first sync of ${size} deals`, async ({ page, browser, server }) => {
    test.skip(!isThere(size), "kariz-bench --files leaves the workspaces");
    const sockets = new Sockets(page);
    await openWorkspace(page, size);
    await shareThrough(server, page, PATIENCE.timeout);
    const link = await invitationByServer(page);
    const place = { address: server.address, url: `automerge:${sockets.document}` };
    await page.close(); // the server has it, and nobody else takes part

    // In turns, so that a busy moment of the machine is shared.
    const [syncs, npmSyncs]: [number[], number[]] = [[], []];
    for (let sync = 0; sync < SYNCS; sync++) {
      syncs.push(await joined(browser, link));
      const peer = new NpmPeer();
      npmSyncs.push(await peer.fetch(place, size));
      await peer.end();
    }
    const ms = (name: string, value: number) => record({ name, size, value, unit: "ms" });
    ms("first sync, server (Chromium)", median(syncs));
    ms("first sync, server (JavaScript)", median(npmSyncs));
  });
}

/** Somebody who has nothing joins; milliseconds from the click to the painted board. */
async function joined(browser: Browser, link: string): Promise<number> {
  const page = await (await browser.newContext()).newPage();
  await addProbe(page);
  await page.goto(link);
  const join = joiningByServer(page).getByRole("button", { name: "Join", exact: true });
  const clicked = await clickedAt(page, () => join.click());
  const painted = await firstCardAt(page);
  await page.context().close();
  return painted - clicked;
}
