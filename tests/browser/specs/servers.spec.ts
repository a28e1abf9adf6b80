// A team's own sync server: the stock one of automerge-repo, started by the test (L7).

import type { Page } from "@playwright/test";
import { axe } from "../support/axe.ts";
import { edit, leave } from "../support/drawer.ts";
import { documentOf, expectSameDocument } from "../support/document.ts";
import { expectSameNumbers } from "../support/numbers.ts";
import { importHistory, opportunities } from "../support/opportunities.ts";
import { RepoClient } from "../support/repo_client.ts";
import { invitationByServer, joiningByServer, serverPanel } from "../support/servers.ts";
import { Sockets } from "../support/sockets.ts";
import { SyncServer } from "../support/sync_server.ts";
import { expect, test as base } from "../support/test.ts";
import { addDeal, goTo, isSaved, openDeal, sayLaterWho, startWorkspace } from "../support/workspace.ts";

/** What a browser writes to its console when nobody answers. */
const NO_ANSWER = /WebSocket connection to/;
/** A device that tries again by itself may wait so long before. */
const PATIENCE = { timeout: 20_000 };

const test = base.extend<{ server: SyncServer }>({
  server: async ({}, use) => {
    const server = await SyncServer.create();
    await use(server);
    await server.remove();
  },
});

test("L7: joined by a link, two devices keep in step through a server that dies and comes back", async ({ page: ana, newProfile, server, watch }) => {
  test.setTimeout(90_000);
  await startWorkspace(ana);
  await addDeal(ana, { title: "From before", value: "100" });
  await useServer(ana, server);
  await expect(serverPanel(ana)).toContainText("Identical", PATIENCE);
  await axe(ana);

  const ben = await (await newProfile(NO_ANSWER)).newPage();
  await join(ben, await invitationByServer(ana), server);
  await expect(ben.getByRole("link", { name: "From before" })).toBeVisible();

  // Live: what one does the other sees.
  await goTo(ana, "Board");
  await addDeal(ana, { title: "Hers, live", value: "200" });
  await expect(ben.getByRole("link", { name: "Hers, live" })).toBeVisible(PATIENCE);
  await addDeal(ben, { title: "His, live", value: "300" });
  await expect(ana.getByRole("link", { name: "His, live" })).toBeVisible(PATIENCE);

  // Without the server both work on, and are told how they stand.
  await server.kill();
  await addDeal(ana, { title: "Hers, apart", value: "400" });
  await addDeal(ben, { title: "His, apart", value: "500" });
  for (const page of [ana, ben]) {
    await goTo(page, "Team & sync");
    await expect(serverPanel(page)).toContainText("No answer from this address", PATIENCE);
    await isSaved(page);
  }
  await server.start();
  for (const page of [ana, ben]) {
    await tryAgain(page);
    await isIdentical(page);
    await goTo(page, "Board");
    for (const title of ["From before", "Hers, live", "His, live", "Hers, apart", "His, apart"]) {
      await expect(page.getByRole("link", { name: title })).toBeVisible(PATIENCE);
    }
  }
  watch.excuse(NO_ANSWER);

  // It is remembered on the device, and can be turned off.
  await ben.reload();
  await goTo(ben, "Team & sync");
  await expect(serverPanel(ben)).toContainText("Identical", PATIENCE);
  await serverPanel(ben).getByRole("button", { name: "Turn off" }).click();
  await goTo(ana, "Board");
  await addDeal(ana, { title: "No longer seen", value: "600" });
  await goTo(ana, "Team & sync");
  await expect(serverPanel(ana)).toContainText("Identical", PATIENCE);
  await goTo(ben, "Board");
  await expect(ben.getByRole("link", { name: "From before" })).toBeVisible();
  await expect(ben.getByRole("link", { name: "No longer seen" })).toHaveCount(0);
});

test("L7: two browsers and a program with npm's automerge-repo share a workspace; the server dies in the middle of their edits, and all are identical", async ({ page: ana, newProfile, server, watch }) => {
  test.setTimeout(180_000);
  const sockets = new Sockets(ana);
  await startWorkspace(ana);
  await importHistory(ana, opportunities(60), 60_000);
  await goTo(ana, "Board");
  for (const title of ["For Node", "For Node, apart"]) await addDeal(ana, { title, value: "100" });
  await useServer(ana, server);
  await isIdentical(ana);
  const ben = await (await newProfile(NO_ANSWER)).newPage();
  await join(ben, await invitationByServer(ana), server);
  const node = await RepoClient.join(server.address, sockets.document);
  expect(node.titles()).toContain("For Node");

  // What the program writes the browsers show.
  node.rename("For Node", "By Node");
  for (const page of [ana, ben]) {
    await goTo(page, "Board");
    await expect(page.getByRole("link", { name: "By Node" })).toBeVisible(PATIENCE);
  }

  // The server dies while all three are at it.
  const working = Promise.all([ana, ben].map((page, who) => addDeals(page, who === 0 ? "Hers" : "His", 8)));
  await expect(ana.getByRole("link", { name: "Hers 3" })).toBeVisible(PATIENCE);
  await server.kill();
  node.rename("For Node, apart", "By Node, apart");
  await working;
  for (const page of [ana, ben]) {
    await goTo(page, "Team & sync");
    await expect(serverPanel(page)).toContainText("No answer from this address", PATIENCE);
  }

  // It comes back, and dies once more while they catch up.
  await server.start();
  await tryAgain(ana);
  await server.kill();
  await server.start();
  for (const page of [ana, ben]) {
    await tryAgain(page);
    await isIdentical(page);
  }
  await expect.poll(() => node.titles(), PATIENCE).toEqual(expect.arrayContaining(["Hers 8", "His 8", "By Node, apart"]));
  await expect(async () => expectSameDocument(node.document, await documentOf(ana), await documentOf(ben))).toPass(PATIENCE);
  for (const page of [ana, ben]) {
    await isIdentical(page);
    await goTo(page, "Board");
    for (const title of ["Hers 8", "His 8"]) await expect(page.getByRole("link", { name: title })).toBeVisible();
  }
  await expectSameNumbers(ana, ben);
  await node.leave();
  watch.excuse(NO_ANSWER);
});

test("L7: with 10,000 deals one edit travels in less than 2 KB", async ({ page: ana, newProfile, server, isMobile }) => {
  test.skip(isMobile, "the same bytes");
  test.setTimeout(300_000);
  const hers = new Sockets(ana);
  await startWorkspace(ana);
  await addDeal(ana, { title: "The one", value: "100" });
  await importHistory(ana, opportunities(9_999), 120_000);
  await useServer(ana, server);
  await isIdentical(ana, 120_000);
  const ben = await (await newProfile()).newPage();
  const his = new Sockets(ben);
  await join(ben, await invitationByServer(ana), server, 120_000);
  await goTo(ben, "Team & sync");
  await isIdentical(ben, 60_000);

  const before = [hers.bytes, his.bytes];
  await goTo(ana, "Board");
  await edit(await openDeal(ana, "The one"), "Title", "Another one");
  await leave(ana);
  await goTo(ben, "Board");
  await expect(ben.getByRole("link", { name: "Another one" })).toBeVisible(PATIENCE);
  for (const page of [ana, ben]) await isIdentical(page);
  const moved = [hers.bytes - before[0]!, his.bytes - before[1]!];
  test.info().annotations.push({ type: "bytes", description: `${moved[0]} at her side, ${moved[1]} at his; ${before[0]} and ${before[1]} before` });
  for (const bytes of moved) {
    expect(bytes).toBeGreaterThan(0);
    expect(bytes).toBeLessThan(2_000);
  }
});

test("L7: two tabs of one browser share one connection, and both are in step", async ({ page: first, context, server }) => {
  await startWorkspace(first);
  await useServer(first, server);
  await expect(serverPanel(first)).toContainText("Identical", PATIENCE);
  const second = await context.newPage();
  await second.goto("./#team");
  await expect(serverPanel(second)).toContainText("Another tab of this browser keeps in step with it");
  // When the tab that had it is closed, the other takes over.
  await first.close();
  await expect(serverPanel(second)).toContainText("Identical", PATIENCE);
});

test("L7: addresses that cannot be used, and invitations that do not fit, are refused in words that help", async ({ page, server, newProfile }) => {
  await startWorkspace(page);
  await goTo(page, "Team & sync");
  const alert = serverPanel(page).getByRole("alert");
  for (const [wrong, words] of [
    ["", "Write the address of the server"],
    ["http://example.com", "This one begins with http://"],
    ["ws://example.com", "This one begins with ws://"],
    ["not an address", "This is no address"],
    ["wss://sync.your-company.example@example.com", "before the @"],
    ["wss://example.com:99999", "is no port"],
    ["wss://example.com/#rooms", "Leave out the #"],
  ] as const) {
    await serverPanel(page).getByLabel("Address of the server").fill(wrong);
    await serverPanel(page).getByRole("button", { name: "Connect" }).click();
    await expect(alert).toContainText(words);
  }
  // The same again is said again: it goes, and comes back.
  await alert.evaluate((alert) => Object.assign(alert, { isOld: true }));
  await serverPanel(page).getByRole("button", { name: "Connect" }).click();
  await expect.poll(() => alert.evaluate((alert) => "isOld" in alert)).toBe(false);
  await useServer(page, server);
  const link = await invitationByServer(page);

  const other = await (await newProfile()).newPage();
  await startWorkspace(other, "Another company");
  await other.goto(link);
  const dialog = other.getByRole("dialog", { name: "Join a workspace" });
  await expect(dialog).toContainText("“Another company” is open here");
  await expect(dialog.getByRole("button", { name: "Join", exact: true })).toHaveCount(0);
  await dialog.getByRole("button", { name: "Not now" }).click();
  await expect(other.getByRole("button", { name: "New deal" }).first()).toBeVisible();

  // It can come beside the one that is here; once it has, the invitation leads to it.
  await other.goto(link);
  await dialog.getByRole("button", { name: "Join as one more workspace" }).click();
  await dialog.getByRole("button", { name: "Join", exact: true }).click();
  await expect(dialog).toBeHidden(PATIENCE);
  await sayLaterWho(other);
  await goTo(other, "Settings");
  await expect(other.getByRole("listitem").filter({ hasText: "Rill Sensors" })).toContainText("open here");
  await other.getByRole("button", { name: "Open Another company" }).click();
  await expect(other.getByRole("button", { name: "New deal" }).first()).toBeVisible();
  await other.goto(link);
  await expect(dialog).toContainText("“Rill Sensors” is the workspace that you are invited to");
  await dialog.getByRole("button", { name: "Switch to Rill Sensors" }).click();
  await expect(dialog).toContainText("This workspace is here already");
});

test("L7: nothing is said of another tab where there is none, and a server that does not answer is said to be so once", async ({ page, server, watch }) => {
  await startWorkspace(page);
  await page.evaluate(() => {
    const said: string[] = [];
    Object.assign(globalThis, { said });
    new MutationObserver(() => said.push(...[...document.querySelectorAll("#main .server")].map((server) => server.textContent ?? ""))).observe(document.body, { subtree: true, childList: true, characterData: true });
  });
  await useServer(page, server);
  await isIdentical(page);
  const seen = () => page.evaluate(() => (globalThis as unknown as { said: string[] }).said);
  expect((await seen()).filter((words) => words.includes("Another tab"))).toEqual([]);

  await server.kill();
  const status = serverPanel(page).getByRole("status");
  await expect(status).toHaveText("No answer from this address. Your work is saved here.", PATIENCE);
  await status.evaluate((status) => {
    const changes = { count: 0 };
    Object.assign(globalThis, { changes });
    new MutationObserver(() => changes.count++).observe(status, { subtree: true, childList: true, characterData: true });
  });
  await serverPanel(page).getByRole("button", { name: "Try again" }).click();
  await expect(serverPanel(page)).toContainText("the next try is", PATIENCE);
  expect(await page.evaluate(() => (globalThis as unknown as { changes: { count: number } }).changes.count)).toBe(0);
  watch.excuse(NO_ANSWER);
});

async function useServer(page: Page, server: SyncServer): Promise<void> {
  await goTo(page, "Team & sync");
  await serverPanel(page).getByLabel("Address of the server").fill(server.address);
  await serverPanel(page).getByRole("button", { name: "Connect" }).click();
  await expect(serverPanel(page)).toContainText(server.address);
}

/** Waits until the page knows that the server has what it has. */
async function isIdentical(page: Page, timeout = PATIENCE.timeout): Promise<void> {
  await goTo(page, "Team & sync");
  await expect(serverPanel(page)).toContainText("Identical", { timeout });
}

/** Asks for another try; the device may have tried by itself already. */
async function tryAgain(page: Page): Promise<void> {
  await goTo(page, "Team & sync");
  const again = serverPanel(page).getByRole("button", { name: "Try again" });
  await expect(again.or(serverPanel(page).getByText(/^(Identical|Connect)/)).first()).toBeVisible(PATIENCE);
  await again.click({ timeout: 1_000 }).catch(() => {});
}

/** Opens an invitation on a device that has nothing, and joins. */
async function join(page: Page, link: string, server: SyncServer, timeout = PATIENCE.timeout): Promise<void> {
  await page.goto(link);
  const dialog = joiningByServer(page);
  await expect(dialog).toContainText(new URL(server.address).host);
  await dialog.getByRole("button", { name: "Join", exact: true }).click();
  await expect(dialog).toBeHidden({ timeout });
  await sayLaterWho(page);
}

async function addDeals(page: Page, word: string, count: number): Promise<void> {
  for (let number = 1; number <= count; number++) await addDeal(page, { title: `${word} ${number}`, value: "10" });
}
