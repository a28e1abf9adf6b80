// Two and three people connected with no server between them (L6).

import type { Page } from "@playwright/test";
import { axe } from "../support/axe.ts";
import { setForTicked, tickAll } from "../support/bulk.ts";
import { documentOf, expectSameDocument } from "../support/document.ts";
import { PATIENCE, answerTo, bytesCome, connect, cutAfter, invitationOf, isInStepWith, joining, livePanel, people, takeAnswer, watchChannels } from "../support/live.ts";
import { expectSameNumbers } from "../support/numbers.ts";
import { importHistory, opportunities } from "../support/opportunities.ts";
import { expect, test } from "../support/test.ts";
import { addDeal, goTo, isSaved, startWorkspace } from "../support/workspace.ts";

test("L6: invite by link, answer by link, live; the code is the same on both screens", async ({ page: ana, newProfile }) => {
  test.setTimeout(60_000);
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
  await expect(people(ana)).toContainText("on Board · Identical", PATIENCE);
  await goTo(ben, "Insights");
  await expect(people(ana)).toContainText("on Insights", PATIENCE);

  // Ended, both keep what they have and work on by themselves.
  await people(ana).getByRole("button", { name: "End" }).click();
  await expect(people(ana).getByRole("listitem")).toHaveCount(0);
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

test("L6: who joins one joins all: the third comes by one invitation, and is connected with each", async ({ page: ana, newProfile }) => {
  test.setTimeout(90_000);
  await startWorkspace(ana);
  const [ben, cyrus] = [await (await newProfile()).newPage(), await (await newProfile()).newPage()];
  await connect(ana, ben);
  await connect(ben, cyrus);
  for (const page of [ana, ben, cyrus]) await isInStepWith(page, 2);
  // The one in the middle leaves; the others still see each other's work.
  await ben.close();
  await goTo(cyrus, "Board");
  await addDeal(cyrus, { title: "Without Ben", value: "3" });
  await goTo(ana, "Board");
  await expect(ana.getByRole("link", { name: "Without Ben" })).toBeVisible(PATIENCE);
});

/** Deals that each of several people edits at once. */
const DEALS = 200;

test("L6: two edit 200 deals at once, are cut off in the middle of it, work on apart, and are one again", async ({ page: ana, newProfile, isMobile }) => {
  test.skip(isMobile, "the same work again, at a size for which a desk is the place");
  test.setTimeout(180_000);
  const [ben] = await peopleWithDeals(ana, newProfile, 1);

  // Both at once, all deals: fields that merge, and one that is contested.
  for (const page of [ana, ben]) await tickAll(page, DEALS);
  await Promise.all([setForTicked(ana, "Owner", "Anna Snelling"), setForTicked(ben, "Product", "GTK 500")]);
  await Promise.all([setForTicked(ana, "Expected close", "End of this month"), setForTicked(ben, "Expected close", "In 90 days")]);
  for (const page of [ana, ben]) await isInStepWith(page, 1);

  // Cut while a large import goes over, and both edit what they have.
  await cutAfter(ben, 40_000);
  await importHistory(ana, opportunities(2_800, "CRM"), 60_000);
  for (const page of [ana, ben]) await expectAlone(page);
  await tickAll(ben, DEALS);
  await Promise.all([setForTicked(ben, "Owner", "Zane Levy"), editApart(ana, "Hers, apart", 3_000)]);
  await editApart(ben, "His, apart", DEALS);

  await connect(ana, ben);
  await expectOne(ana, ben);
  await goTo(ben, "Board");
  for (const title of ["Hers, apart", "His, apart"]) await expect(ben.getByRole("link", { name: title })).toBeVisible();
});

test("L6: three edit 200 deals at once, one is cut off and comes back by one invitation, and all are one", async ({ page: ana, newProfile, isMobile }) => {
  test.skip(isMobile, "the same work again, at a size for which a desk is the place");
  test.setTimeout(240_000);
  const [ben, cyrus] = await peopleWithDeals(ana, newProfile, 2);
  const all = [ana, ben, cyrus];

  for (const page of all) await tickAll(page, DEALS);
  await Promise.all([
    setForTicked(ana, "Owner", "Anna Snelling"),
    setForTicked(ben, "Product", "GTK 500"),
    setForTicked(cyrus, "Owner", "Zane Levy"),
  ]);
  // The next thing that comes to Ben does not arrive any more.
  await cutAfter(ben, 1);
  await Promise.all([
    setForTicked(ana, "Expected close", "End of this month"),
    setForTicked(ben, "Expected close", "End of next month"),
    setForTicked(cyrus, "Expected close", "In 90 days"),
  ]);
  await expectAlone(ben);
  await editApart(ben, "His, apart", DEALS);
  for (const page of [ana, cyrus]) await isInStepWith(page, 1);
  await goTo(cyrus, "Board");
  await addDeal(cyrus, { title: "Without Ben" });

  // One invitation, of either, brings all together.
  await connect(cyrus, ben);
  await expectOne(...all);
});

test("L6: of a first sync that is cut off nothing is seen, and the next one brings all of it", async ({ page: ana, newProfile, isMobile }) => {
  test.skip(isMobile, "the same work again, at a size for which a desk is the place");
  test.setTimeout(120_000);
  await startWorkspace(ana);
  await importHistory(ana, opportunities(3_000), 60_000);
  const ben = await (await newProfile()).newPage();
  await watchChannels(ben);
  await ben.goto("./");
  await cutAfter(ben, 60_000);
  await takeAnswer(ana, await answerTo(ben, await invitationOf(ana)));
  await expect(joining(ben).getByRole("alert")).toContainText("connection was lost", PATIENCE);
  expect(await bytesCome(ben), "it was in the middle of it").toBeGreaterThan(30_000);
  await joining(ben).getByRole("button", { name: "Close" }).first().click();
  await expect(ben.getByRole("form", { name: "Start a pipeline" })).toBeVisible();

  await connect(ana, ben);
  await expectOne(ana, ben);
});

test("L6: an answer opened as a link finds the tab that waits for it", async ({ page: ana, context, newProfile }) => {
  await startWorkspace(ana);
  const ben = await (await newProfile()).newPage();
  const answer = await answerTo(ben, await invitationOf(ana));
  const tab = await context.newPage();
  await tab.goto(answer);
  await expect(tab.getByRole("dialog", { name: "Answer to an invitation" })).toContainText("The tab that has invited is connecting", PATIENCE);
  await expect(livePanel(ana)).toContainText("Connected.", PATIENCE);
});

test("L6, B1: codes that do not fit are refused in words that help; other workspaces stay apart", async ({ page: ana, newProfile }) => {
  test.setTimeout(60_000);
  await startWorkspace(ana);
  const link = await invitationOf(ana);
  await axe(ana);
  const refused = async (text: string, words: RegExp) => {
    await takeAnswer(ana, text);
    await expect(livePanel(ana).getByRole("alert")).toContainText(words);
  };
  await refused("nonsense", /cut off or damaged/);
  await refused(link, /That is an invitation/);

  const other = await (await newProfile()).newPage();
  await startWorkspace(other, "Another company");
  await other.goto(link.slice(0, -30));
  await expect(joining(other).getByRole("alert")).toContainText("This link is incomplete");
  await expect(joining(other).getByRole("button", { name: "Join", exact: true })).toHaveCount(0);
  await joining(other).getByRole("button", { name: "Close" }).click();
  await takeAnswer(ana, await answerTo(other, link));
  await expect(livePanel(ana).getByRole("alert")).toContainText("Another company", PATIENCE);
  await expect(joining(other).getByRole("alert")).toContainText("Rill Sensors", PATIENCE);
});

test("L6: an invitation is there again after another page, and its answer is taken", async ({ page: ana, newProfile }) => {
  test.setTimeout(60_000);
  await startWorkspace(ana);
  const invitation = await invitationOf(ana);
  await goTo(ana, "Board");
  await goTo(ana, "Team & sync");
  const ben = await (await newProfile()).newPage();
  await takeAnswer(ana, await answerTo(ben, invitation));
  await expect(joining(ben)).toContainText("Connected.", PATIENCE);
});

test("L6: a connection that does not come about can be given up, and an invitation leads in once", async ({ page: ana, newProfile }) => {
  test.setTimeout(90_000);
  await startWorkspace(ana);
  const ben = await (await newProfile()).newPage();
  await ben.goto("./#live/abc");
  await expect(joining(ben).getByRole("alert")).toContainText("This link is incomplete");
  await joining(ben).getByRole("button", { name: "Close" }).click();

  // The answer is taken, but whoever gave it has gone.
  const answer = await answerTo(ben, await invitationOf(ana));
  await ben.goto("about:blank");
  await takeAnswer(ana, answer);
  await expect(livePanel(ana)).toContainText("Connecting…");
  await livePanel(ana).getByRole("button", { name: "Cancel" }).click();
  await expect(livePanel(ana).getByRole("button", { name: "Invite", exact: true })).toBeVisible();
  await expect(livePanel(ana)).not.toContainText("Connecting…");

  const invitation = await invitationOf(ana);
  await takeAnswer(ana, await answerTo(ben, invitation));
  await expect(joining(ben)).toContainText("Connected.", PATIENCE);
  await joining(ben).getByRole("button", { name: "Done" }).click();
  await isSaved(ben);
  await ben.goto("about:blank");
  await ben.goto(invitation);
  await expect(joining(ben).getByRole("alert")).toContainText("good only once");
  await expect(joining(ben).getByRole("button", { name: "Join", exact: true })).toHaveCount(0);
});

/** Ana with a workspace of 200 deals, and others who have joined her. */
async function peopleWithDeals<N extends 1 | 2>(ana: Page, newProfile: () => Promise<{ newPage(): Promise<Page> }>, others: N): Promise<N extends 1 ? [Page] : [Page, Page]> {
  await startWorkspace(ana);
  await importHistory(ana, opportunities(DEALS), 60_000);
  const joined: Page[] = [];
  for (let number = 0; number < others; number++) {
    const page = await (await newProfile()).newPage();
    await watchChannels(page);
    await connect(joined.at(-1) ?? ana, page);
    joined.push(page);
  }
  for (const page of [ana, ...joined]) await isInStepWith(page, others);
  return joined as N extends 1 ? [Page] : [Page, Page];
}

/** Nobody is connected with the page any more. */
async function expectAlone(page: Page): Promise<void> {
  await goTo(page, "Team & sync");
  await expect(people(page).getByRole("listitem")).toHaveCount(0, PATIENCE);
}

/** Adds a deal, and changes all that were there. */
async function editApart(page: Page, title: string, count: number): Promise<void> {
  await goTo(page, "Board");
  await addDeal(page, { title, value: "1000" });
  await tickAll(page, count + 1);
  await setForTicked(page, "Product", "MG Special");
}

/** Everybody knows that everybody has the same, and it is so: heads, fields, boards, numbers. */
async function expectOne(...pages: Page[]): Promise<void> {
  for (const page of pages) await isInStepWith(page, pages.length - 1);
  expectSameDocument(...(await Promise.all(pages.map(documentOf))));
  await expectSameNumbers(...pages);
}
