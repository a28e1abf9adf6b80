// Two and three people connected with no server between them (L6).

import type { Locator, Page } from "@playwright/test";
import { axe } from "../support/axe.ts";
import { expect, test } from "../support/test.ts";
import { addDeal, goTo, isSaved, startWorkspace } from "../support/workspace.ts";

/** Connecting may take as long as the browser looks for its addresses. */
const PATIENCE = { timeout: 20_000 };

test("L6: invite by link, answer by link, live; the code is the same on both screens", async ({ page: ana, newProfile }) => {
  await startWorkspace(ana);
  await addDeal(ana, { title: "From before", value: "100" });
  const ben = await (await newProfile()).newPage();
  await connect(ana, ben);
  await expect(ben.getByRole("link", { name: "From before" })).toBeVisible(PATIENCE);

  await goTo(ben, "Board");
  await addDeal(ben, { title: "His, live", value: "300" });
  await goTo(ana, "Board");
  await expect(ana.getByRole("link", { name: "His, live" })).toBeVisible(PATIENCE);
  await addDeal(ana, { title: "Hers, live", value: "200" });
  await expect(ben.getByRole("link", { name: "Hers, live" })).toBeVisible(PATIENCE);

  // Who is there, where, and how their copy stands.
  await goTo(ana, "Team & sync");
  const people = panel(ana).getByRole("list", { name: "People in the live session" });
  await expect(people).toContainText("on Board · Identical", PATIENCE);
  await goTo(ben, "Insights");
  await expect(people).toContainText("on Insights", PATIENCE);

  // Ended, both keep what they have and work on by themselves.
  await people.getByRole("button", { name: "End" }).click();
  await expect(people.getByRole("listitem")).toHaveCount(0);
  await goTo(ben, "Board");
  await addDeal(ben, { title: "His, alone", value: "1" });
  await isSaved(ben);
  await goTo(ana, "Board");
  await expect(ana.getByRole("link", { name: "Hers, live" })).toBeVisible();
  await expect(ana.getByRole("link", { name: "His, alone" })).toHaveCount(0);

  // Connected anew, they are one again.
  await connect(ana, ben);
  await goTo(ana, "Board");
  await expect(ana.getByRole("link", { name: "His, alone" })).toBeVisible(PATIENCE);
});

test("L6: who joins one joins all: three people through two invitations, each connected with each", async ({ page: ana, newProfile }) => {
  test.setTimeout(90_000);
  await startWorkspace(ana);
  const [ben, cyrus] = [await (await newProfile()).newPage(), await (await newProfile()).newPage()];
  await connect(ana, ben);
  await connect(ben, cyrus);
  for (const page of [ana, ben, cyrus]) {
    await goTo(page, "Team & sync");
    const people = panel(page).getByRole("list", { name: "People in the live session" });
    await expect(people.getByRole("listitem")).toHaveCount(2, PATIENCE);
  }
  // The one in the middle leaves; the others still see each other's work.
  await ben.close();
  await goTo(cyrus, "Board");
  await addDeal(cyrus, { title: "Without Ben", value: "3" });
  await goTo(ana, "Board");
  await expect(ana.getByRole("link", { name: "Without Ben" })).toBeVisible(PATIENCE);
});

test("L6: an answer opened as a link finds the tab that waits for it", async ({ page: ana, context, newProfile }) => {
  await startWorkspace(ana);
  const ben = await (await newProfile()).newPage();
  const answer = await answerTo(ben, await invitationOf(ana));
  const tab = await context.newPage();
  await tab.goto(answer);
  await expect(tab.getByRole("dialog", { name: "Answer to an invitation" })).toContainText("The tab that has invited is connecting", PATIENCE);
  await expect(panel(ana)).toContainText("Connected.", PATIENCE);
});

test("L6, B1: codes that do not fit are refused in words that help; other workspaces stay apart", async ({ page: ana, newProfile }) => {
  await startWorkspace(ana);
  const link = await invitationOf(ana);
  await axe(ana);
  const answer = panel(ana).getByLabel("Answer, as a link or code");
  const refused = async (text: string, words: RegExp) => {
    await answer.fill(text);
    await panel(ana).getByRole("button", { name: "Connect" }).click();
    await expect(panel(ana).getByRole("alert")).toContainText(words);
  };
  await refused("nonsense", /cut off or damaged/);
  await refused(link, /That is an invitation/);

  const other = await (await newProfile()).newPage();
  await startWorkspace(other, "Another company");
  await other.goto(link.slice(0, -30));
  await other.getByRole("dialog", { name: "Join a live session" }).getByRole("button", { name: "Join" }).click().catch(() => {});
  await other.goto("./#board");
  await other.reload();
  const theirs = await answerTo(other, link);
  await answer.fill(theirs);
  await panel(ana).getByRole("button", { name: "Connect" }).click();
  await expect(panel(ana).getByRole("alert")).toContainText("Another company", PATIENCE);
  await expect(other.getByRole("dialog").getByRole("alert")).toContainText("Rill Sensors", PATIENCE);
});

function panel(page: Page): Locator {
  return page.getByRole("region", { name: "Live session" });
}

/** Makes an invitation; gives its link. */
async function invitationOf(page: Page): Promise<string> {
  await goTo(page, "Team & sync");
  await panel(page).getByRole("button", { name: /^Invite/ }).click();
  const link = panel(page).getByLabel("Link of the invitation");
  await expect(link).toBeVisible(PATIENCE);
  return link.inputValue();
}

/** Opens an invitation and joins; gives the link of the answer. */
async function answerTo(page: Page, invitation: string): Promise<string> {
  await page.goto(invitation);
  const dialog = page.getByRole("dialog", { name: "Join a live session" });
  await dialog.getByRole("button", { name: "Join" }).click();
  const link = dialog.getByLabel("Link of the answer");
  await expect(link).toBeVisible(PATIENCE);
  return link.inputValue();
}

async function connect(host: Page, guest: Page): Promise<void> {
  const answer = await answerTo(guest, await invitationOf(host));
  const digits = /\d{5} \d{5}/;
  const dialog = guest.getByRole("dialog", { name: "Join a live session" });
  const seen = (await dialog.textContent())!.match(digits)![0];
  await panel(host).getByLabel("Answer, as a link or code").fill(answer);
  await panel(host).getByRole("button", { name: "Connect" }).click();
  await expect(panel(host)).toContainText(seen, PATIENCE);
  await expect(panel(host)).toContainText("Connected.", PATIENCE);
  await expect(dialog).toContainText("Connected.", PATIENCE);
  await dialog.getByRole("button", { name: "Done" }).click();
}
