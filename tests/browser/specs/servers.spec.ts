// A team's own sync server: the stock one of automerge-repo, started by the test (L7).

import type { Locator, Page } from "@playwright/test";
import { axe } from "../support/axe.ts";
import { SyncServer } from "../support/sync_server.ts";
import { expect, test as base } from "../support/test.ts";
import { addDeal, goTo, isSaved, startWorkspace } from "../support/workspace.ts";

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

test("L7: joined by a link, two devices keep in step through a server that dies and comes back", async ({ page: ana, newProfile, server, watch, context }) => {
  test.setTimeout(90_000);
  await startWorkspace(ana);
  await addDeal(ana, { title: "From before", value: "100" });
  await useServer(ana, server);
  await expect(panel(ana)).toContainText("Identical", PATIENCE);
  await axe(ana);

  const ben = await (await newProfile(NO_ANSWER)).newPage();
  await ben.goto(await invitation(ana, () => context.grantPermissions(["clipboard-read", "clipboard-write"])));
  const dialog = ben.getByRole("dialog", { name: "Join a workspace" });
  await expect(dialog).toContainText(server.address);
  await dialog.getByRole("button", { name: "Join", exact: true }).click();
  await expect(dialog).toBeHidden(PATIENCE);
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
    await expect(panel(page)).toContainText("No answer from this address", PATIENCE);
    await isSaved(page);
  }
  await server.start();
  for (const page of [ana, ben]) {
    await panel(page).getByRole("button", { name: "Try again" }).click();
    await expect(panel(page)).toContainText("Identical", PATIENCE);
    await goTo(page, "Board");
    for (const title of ["From before", "Hers, live", "His, live", "Hers, apart", "His, apart"]) {
      await expect(page.getByRole("link", { name: title })).toBeVisible(PATIENCE);
    }
  }
  watch.excuse(NO_ANSWER);

  // It is remembered on the device, and can be turned off.
  await ben.reload();
  await goTo(ben, "Team & sync");
  await expect(panel(ben)).toContainText("Identical", PATIENCE);
  await panel(ben).getByRole("button", { name: "Turn off" }).click();
  await goTo(ana, "Board");
  await addDeal(ana, { title: "No longer seen", value: "600" });
  await goTo(ana, "Team & sync");
  await expect(panel(ana)).toContainText("Identical", PATIENCE);
  await goTo(ben, "Board");
  await expect(ben.getByRole("link", { name: "From before" })).toBeVisible();
  await expect(ben.getByRole("link", { name: "No longer seen" })).toHaveCount(0);
});

test("L7: two tabs of one browser share one connection, and both are in step", async ({ page: first, context, server }) => {
  await startWorkspace(first);
  await useServer(first, server);
  await expect(panel(first)).toContainText("Identical", PATIENCE);
  const second = await context.newPage();
  await second.goto("./#team");
  await expect(panel(second)).toContainText("Another tab of this browser keeps in step with it");
  // When the tab that had it is closed, the other takes over.
  await first.close();
  await expect(panel(second)).toContainText("Identical", PATIENCE);
});

test("L7: addresses that cannot be used, and invitations that do not fit, are refused in words that help", async ({ page, server, newProfile, context }) => {
  await startWorkspace(page);
  await goTo(page, "Team & sync");
  for (const wrong of ["", "http://example.com", "ws://example.com", "not an address"]) {
    await panel(page).getByLabel("Address of the server").fill(wrong);
    await panel(page).getByRole("button", { name: "Connect" }).click();
    await expect(panel(page).getByRole("alert")).toContainText("begins with wss://");
  }
  await useServer(page, server);
  const link = await invitation(page, () => context.grantPermissions(["clipboard-read", "clipboard-write"]));

  const other = await (await newProfile()).newPage();
  await startWorkspace(other, "Another company");
  await other.goto(link);
  const dialog = other.getByRole("dialog", { name: "Join a workspace" });
  await expect(dialog).toContainText("“Another company” is on this device");
  await expect(dialog.getByRole("button", { name: "Join", exact: true })).toHaveCount(0);
  await dialog.getByRole("button", { name: "Not now" }).click();
  await expect(other.getByRole("button", { name: "New deal" }).first()).toBeVisible();
});

function panel(page: Page): Locator {
  return page.getByRole("region", { name: "Sync server" });
}

async function useServer(page: Page, server: SyncServer): Promise<void> {
  await goTo(page, "Team & sync");
  await panel(page).getByLabel("Address of the server").fill(server.address);
  await panel(page).getByRole("button", { name: "Connect" }).click();
  await expect(panel(page)).toContainText(server.address);
}

/** Copies the invitation and gives what is on the clipboard then. */
async function invitation(page: Page, allow: () => Promise<void>): Promise<string> {
  await allow();
  await panel(page).getByRole("button", { name: "Copy invitation" }).click();
  await expect(page.getByText("Invitation copied.")).toBeVisible();
  return page.evaluate(() => navigator.clipboard.readText());
}
