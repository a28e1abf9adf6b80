// A sync server, as people use it: one shares through it, others join by a link (L7).

import { expect, type Locator, type Page } from "@playwright/test";
import { SyncServer } from "./sync_server.ts";
import { goTo } from "./workspace.ts";

/** The panel of the sync server. */
export function serverPanel(page: Page): Locator {
  return page.getByRole("region", { name: "Sync server" });
}

/** Shares the workspace through a server, and waits until the server has it. */
export async function shareThrough(server: SyncServer, page: Page, timeout: number): Promise<void> {
  await goTo(page, "Team & sync");
  await serverPanel(page).getByLabel("Address of the server").fill(server.address);
  await serverPanel(page).getByRole("button", { name: "Connect" }).click();
  await expect(serverPanel(page)).toContainText("Identical", { timeout });
}

/** Copies the invitation; gives the link that is on the clipboard then. */
export async function invitationByServer(page: Page): Promise<string> {
  await page.context().grantPermissions(["clipboard-read", "clipboard-write"]);
  await serverPanel(page).getByRole("button", { name: "Copy invitation" }).click();
  await expect(page.locator("#toasts .toast").getByText("Invitation copied.")).toBeVisible();
  return page.evaluate(() => navigator.clipboard.readText());
}

/** The dialog of whoever was invited. */
export function joiningByServer(page: Page): Locator {
  return page.getByRole("dialog", { name: "Join a workspace" });
}
