// The check-up (G2) and the weekly review (G4): what is found and done about it with one press; a walk from its beginning
// to the summary, by keys alone and by thumb; and one that two people hold together in a live session (L6).

import type { Locator, Page } from "@playwright/test";
import { axe } from "../support/axe.ts";
import { PATIENCE, connect } from "../support/live.ts";
import { expect, test } from "../support/test.ts";
import { addDeal, goTo, isSaved, loadSample, startWorkspace } from "../support/workspace.ts";

const MISTAKES = [
  "No time for prospecting",
  "Unqualified leads in the pipeline",
  "Stages out of balance",
  "Holding on to what will not buy",
  "Not tracking",
  "Neglected customers",
  "Misleading numbers",
  "Product imbalance",
];

test("G2: the check-up names eight mistakes with their evidence, and three things at most to do first", async ({ page }) => {
  await loadSample(page);
  await goTo(page, "Check-up");
  const eight = page.getByRole("region", { name: "Eight common mistakes" });
  for (const mistake of MISTAKES) await expect(row(eight, mistake)).toContainText(/n = \d+/);
  await expect(eight).toContainText(/\d of the eight found/);
  // Eight weeks, from logs and moves alone.
  await expect(row(eight, "Not tracking")).toContainText(/\d+, (was \d+|as before)/);
  const first = page.getByRole("region", { name: "Do first" }).getByRole("listitem");
  await expect.poll(() => first.count()).toBeGreaterThan(0);
  expect(await first.count()).toBeLessThanOrEqual(3);

  // What is behind a sign opens, and Back comes back.
  const evidence = row(eight, "Not tracking").locator(".chk__e").getByRole("button").first();
  const count = Number(/^\d+/.exec(await evidence.innerText())![0]);
  await evidence.click();
  await expect(page.getByRole("heading", { name: "Deals", exact: true })).toBeVisible();
  await expect(page.getByText("Not tracking").first()).toBeVisible();
  await page.goBack();
  await expect(row(eight, "Not tracking")).toBeVisible();
  expect(count).toBeGreaterThan(0);

  await expect(page.getByRole("region", { name: "Nine habits" }).getByRole("listitem")).toHaveCount(9);
  await expect(page.getByText(/NaN|Infinity|undefined/)).toHaveCount(0);
  await axe(page);
});

test("G2: one press plans what is proposed, in one step that one undo takes back", async ({ page }) => {
  await loadSample(page);
  await goTo(page, "Check-up");
  const eight = page.getByRole("region", { name: "Eight common mistakes" });
  const plan = eight.getByRole("button", { name: /^Plan \d+ calls?/ }).first();
  const calls = Number(/\d+/.exec(await plan.innerText())![0]);
  await plan.click();
  const told = page.locator(".toast").filter({ hasText: `${calls} call` });
  await expect(told).toContainText("planned");
  await told.getByRole("button", { name: "Undo" }).click();
  await expect(plan).toContainText(String(calls));
  await isSaved(page);
});

test("G2: a small workspace is told that it is too few to tell", async ({ page }) => {
  await startWorkspace(page);
  await goTo(page, "Check-up");
  await expect(page.getByRole("region", { name: "Do first" })).toContainText("Too few to tell so far");
  await expect(page.getByRole("region", { name: "Eight common mistakes" })).toContainText("none of the eight found");
  await expect(page.getByText(/NaN|Infinity|undefined/)).toHaveCount(0);
  await axe(page);
});

test("G4: a review by keys alone: on, back, parked, a decision that becomes a step, a stage questioned, a summary that is kept", async ({ page, isMobile }) => {
  test.skip(isMobile, "there is no keyboard");
  test.setTimeout(60_000);
  await loadSample(page);
  await page.keyboard.press("g");
  await page.keyboard.press("r");
  await expect(page.getByRole("heading", { name: "Review", exact: true })).toBeVisible();
  // The one of last week is there.
  await expect(page.getByRole("region", { name: "Reviews held" }).getByRole("button", { name: "Weekly review" })).toBeVisible();
  await page.getByRole("button", { name: "Begin the review" }).focus();
  await page.keyboard.press("Enter");
  const walk = page.getByRole("region", { name: "The walk" });
  await expect(here(walk)).toContainText("What moved");

  // N leads from part to part; what has nothing to say is passed over.
  await goToPart(page, walk, "Stuck");
  const rows = here(walk).locator("[data-row]");
  await page.keyboard.press("j");
  const second = rows.nth(1);
  await expect(second).toHaveAttribute("aria-current", "true");
  await expect(second.locator(".rv-item__link")).toBeFocused();
  await page.keyboard.press("k");
  await expect(rows.first()).toHaveAttribute("aria-current", "true");

  // Back a stage and on again: where the stage asks for something, that is asked.
  const stage = await rows.first().locator(".rv-item__stands").innerText();
  await page.keyboard.press("b");
  await confirmMove(page);
  if (stage !== "New") await expect(rows.first().locator(".rv-item__stands")).not.toHaveText(stage);

  // Z parks: it leaves the pipeline until a day.
  await page.keyboard.press("j");
  const parked = await second.locator(".rv-item__link").innerText();
  await page.keyboard.press("z");
  const park = page.getByRole("dialog", { name: `Park ${parked}` });
  await expect(park).toBeVisible();
  await park.getByRole("button", { name: "Park until…" }).focus();
  await page.keyboard.press("Enter");
  await expect(park).toHaveCount(0);
  await expect(second.locator(".rv-item__stands")).toContainText("lost");

  // D writes a decision down, with the step that comes of it.
  await page.keyboard.press("k");
  await page.keyboard.press("d");
  const decide = page.getByRole("dialog", { name: /^Decision about / });
  await expect(decide.getByLabel("Decision", { exact: true })).toBeFocused();
  await page.keyboard.type("Ask what changed");
  await page.keyboard.press("Enter");
  await expect(decide).toHaveCount(0);
  const decisions = page.getByRole("region", { name: "Decisions" });
  await expect(decisions.getByRole("listitem")).toContainText("Ask what changed");

  await goToPart(page, walk, "One question");
  await here(walk).getByRole("textbox", { name: "Answer" }).focus();
  await page.keyboard.type("They decide there.");
  // What was typed is on its way since the field was left.
  await page.getByRole("button", { name: "End, share summary" }).first().focus();
  await page.keyboard.press("Enter");

  const summary = page.getByRole("article");
  await expect(summary.getByRole("heading", { name: /^Review of / })).toBeFocused();
  for (const said of [/Since the last review, /, "Ask what changed", "They decide there.", /Open then ≈\s€[\d,]+, open now ≈\s€[\d,]+/]) {
    await expect(summary).toContainText(said);
  }
  await axe(page);
  await summary.getByRole("button", { name: "Back" }).click();
  await expect(page.getByRole("region", { name: "Reviews held" }).getByRole("listitem")).toHaveCount(2);
  await isSaved(page);
  await page.reload();
  await expect(page.getByRole("region", { name: "Reviews held" }).getByRole("listitem")).toHaveCount(2);
  // The decision is a step now.
  await goTo(page, "Today");
  await expect(page.getByText("Ask what changed").first()).toBeVisible();
});

test("G4: a review by thumb, from its beginning to its summary; time goes on after a reload", async ({ page, isMobile }) => {
  test.skip(!isMobile, "the desk goes by keys");
  test.setTimeout(60_000);
  await page.clock.install();
  await loadSample(page);
  await goTo(page, "Review");
  await page.getByRole("button", { name: "Begin the review" }).tap();
  const walk = page.getByRole("region", { name: "The walk" });
  await expect(here(walk)).toContainText("What moved");
  await page.clock.fastForward("00:30");
  await page.clock.runFor(6_000);
  await expect(page.getByRole("timer")).not.toContainText("0:00");
  await isSaved(page);
  await page.reload();
  await expect(here(walk)).toContainText("What moved");
  await page.clock.runFor(2_000);
  await expect(page.getByRole("timer")).not.toContainText(/^0:0[0-2]/);
  await axe(page);
  while (await here(walk).getByRole("button", { name: /^Next: / }).count()) await here(walk).getByRole("button", { name: /^Next: / }).tap();
  await here(walk).getByRole("button", { name: "End, share summary" }).tap();
  await expect(page.getByRole("article").getByRole("heading", { name: /^Review of / })).toBeVisible();
  await axe(page);
});

test("G4, L6: one leads, the other's page follows, may look around and come back; both have the summary", async ({ page: ana, newProfile, isMobile }) => {
  test.skip(isMobile, "two desks");
  test.setTimeout(120_000);
  await startWorkspace(ana);
  for (const title of ["Pumps", "Meters", "Valves"]) await addDeal(ana, { title, value: "100" });
  const ben = await (await newProfile()).newPage();
  await connect(ana, ben);
  await expect(ben.getByRole("link", { name: "Valves" })).toBeVisible(PATIENCE);

  await goTo(ana, "Review");
  await ana.getByRole("button", { name: "Begin the review" }).click();
  const walk = (page: Page) => page.getByRole("region", { name: "The walk" });
  await expect(here(walk(ana))).toContainText("What moved");
  await goTo(ben, "Review");
  await expect(ben.getByText("Ana Markovic leads; this page follows.")).toBeVisible(PATIENCE);
  await goToPart(ana, walk(ana), "No next step");
  await expect(here(walk(ben))).toContainText("No next step", PATIENCE);
  // The deal that is looked at, too.
  await ana.keyboard.press("j");
  const at = await here(walk(ana)).locator("[data-row][aria-current]").getAttribute("data-row");
  await expect(here(walk(ben)).locator("[data-row][aria-current]")).toHaveAttribute("data-row", at!, PATIENCE);

  // Ben looks around, and comes back.
  await walk(ben).getByRole("button", { name: "Goals", exact: true }).click();
  await expect(ben.getByText("Ana Markovic leads; you are looking around by yourself.")).toBeVisible();
  await expect(here(walk(ana))).toContainText("No next step");
  await ben.getByRole("button", { name: "Follow again" }).click();
  await expect(here(walk(ben))).toContainText("No next step");

  // A decision of one stands with the other; notes are the same ones.
  await ana.keyboard.press("d");
  await ana.getByRole("dialog", { name: /^Decision about / }).getByLabel("Decision", { exact: true }).fill("Call all three");
  await ana.keyboard.press("Enter");
  await expect(ben.getByRole("region", { name: "Decisions" })).toContainText("Call all three", PATIENCE);
  await ben.getByRole("textbox", { name: "Notes" }).fill("Ben was here");
  await ben.getByRole("textbox", { name: "Notes" }).blur();
  await expect(ana.getByRole("textbox", { name: "Notes" })).toHaveValue("Ben was here", PATIENCE);

  await ana.getByRole("button", { name: "End, share summary" }).first().click();
  await expect(ana.getByRole("article")).toContainText("Call all three");
  await expect(ana.getByRole("article")).toContainText("Ben was here");
  // It is kept for both.
  await ben.getByRole("region", { name: "Reviews held" }).getByRole("button", { name: /^Review of / }).click(PATIENCE);
  await expect(ben.getByRole("article")).toContainText("Call all three");
});

function row(list: Locator, mistake: string): Locator {
  return list.getByRole("listitem").filter({ hasText: mistake });
}

/** The part of the walk that is open. */
function here(walk: Locator): Locator {
  return walk.locator("[aria-current='step']");
}

/** Presses N until that part is open. */
async function goToPart(page: Page, walk: Locator, part: string): Promise<void> {
  for (let press = 0; press < 9; press++) {
    const before = await here(walk).locator("h2").innerText();
    if (before.includes(part)) return;
    await page.keyboard.press("n");
    await expect(here(walk).locator("h2")).not.toHaveText(before);
  }
  await expect(here(walk).locator("h2")).toContainText(part);
}

/** Where a stage asks for something, it is moved anyway. */
async function confirmMove(page: Page): Promise<void> {
  const anyway = page.getByRole("dialog").getByRole("button", { name: "Move anyway" });
  const moved = page.locator(".toast").filter({ hasText: /moved to|first stage/i });
  await expect(anyway.or(moved).first()).toBeVisible();
  if (await anyway.count()) await anyway.click();
}
