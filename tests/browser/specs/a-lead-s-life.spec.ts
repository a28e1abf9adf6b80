// A lead's whole life, played through as a salesperson lives it: on a phone without a network, and at a desk by keyboard
// alone (Q1 to Q6, P5, P6, P9, W1 to W5).

import type { Locator, Page } from "@playwright/test";
import { isKeptForOffline } from "../support/app.ts";
import { clockAt } from "../support/clock.ts";
import { card, column, moveByMenu } from "../support/board.ts";
import { expect, test } from "../support/test.ts";
import { goTo, isSaved, openDeal, startWorkspace } from "../support/workspace.ts";

test.use({ serviceWorkers: "allow" });

// The engine's clock is the test's, too.
test.use({ bypassCSP: true });

const WHO = "Kari Halvorsen";
const COMPANY = "Fjordbygg AS";
const HOUR = 3_600_000;
const DAY = 24 * HOUR;

test("by thumb and offline: referred, called, handed over, converted, met, stopped, lost, tried again on its day, won, welcomed", async ({ page, context, isMobile }) => {
  test.skip(!isMobile, "a desk has keys");
  test.slow();
  const clock = await clockAt(page, "2026-03-02T08:00:00Z"); // a Monday
  await startWorkspace(page);
  await demandValue(page, "Proposal");
  await isKeptForOffline(page);
  await context.setOffline(true);
  await noTelephone(page);

  await test.step("Q1: comes in by a referral, in one line", async () => {
    await goTo(page, "Leads");
    await addLead(page, `${WHO}, ${COMPANY}, +47 22 55 01 99, kari@fjordbygg.example, Referral`);
    await page.getByRole("link", { name: WHO }).tap();
    const detail = lead(page);
    await expect(detail).toContainText("Referral");
    await detail.getByRole("button", { name: /^Referred by/ }).tap();
    await detail.getByRole("textbox", { name: "Referred by" }).fill("Ada Nygård");
    await page.keyboard.press("Enter");
    await expect(detail.getByRole("button", { name: /^Referred by/ })).toContainText("Ada Nygård");
  });

  await test.step("W1: is called; who comes back is asked what came of it", async () => {
    await goTo(page, "Today");
    const row = rows(part(page, "Leads to call back")).filter({ hasText: WHO });
    await row.getByTitle("Call", { exact: true }).tap();
    await expect(row).toContainText("what came of it?");
    await clock.goOn(4 * 60_000);
    await comesBack(page);
    const sheet = outcome(page);
    await expect(sheet).toContainText("about 5 min");
    await sheet.getByText("Reached", { exact: true }).tap();
    await sheet.getByRole("textbox", { name: "Note" }).fill("Two leaks last year");
    await sheet.getByRole("textbox", { name: "What happens next, and when" }).fill("Send prices in 2 days");
    await sheet.getByRole("button", { name: /^Save, plan / }).tap();
    await expect(sheet).toHaveCount(0);
    await expect(rows(part(page, "Upcoming")).filter({ hasText: "Send prices" })).toHaveCount(1);
  });

  await test.step("Q5, Q6: signals bring it over the threshold, and it is handed over once", async () => {
    await goTo(page, "Leads");
    await page.getByRole("link", { name: WHO }).tap();
    const detail = lead(page);
    for (const signal of ["Asked for a quote", "Asked for a demo", "Ordered samples"]) {
      await detail.getByRole("button", { name: signal }).tap();
    }
    const ready = detail.getByRole("region", { name: "Sales ready" });
    await expect(ready).toContainText("Ana Markovic has the step");
    await expect(ready).toContainText("Sales ready: call");
  });

  await test.step("Q3: is qualified", async () => {
    const detail = lead(page);
    for (const [question, extent] of [["Budget", "partly"], ["Authority", "yes"], ["Need", "yes"], ["Timeline", "no"]] as const) {
      await detail.getByRole("group", { name: question }).getByLabel(extent, { exact: true }).check();
    }
    await expect(detail).toContainText("2 yes, 1 partly, 1 no, 0 unknown");
    const evidence = detail.getByLabel("What it rests on: Authority");
    await evidence.fill("Signs up to 200,000 kr");
    await evidence.press("Tab");
    await isSaved(page);
  });

  await test.step("Q1: becomes a deal with all that is known", async () => {
    await lead(page).getByRole("button", { name: "Convert to deal" }).tap();
    const dialog = page.getByRole("dialog", { name: `Convert ${WHO}` });
    await dialog.getByRole("button", { name: "Convert to deal" }).tap();
    await expect(dialog).toBeHidden();
    await lead(page).getByRole("link", { name: COMPANY }).tap();
    const deal = page.getByRole("dialog", { name: COMPANY });
    await expect(deal).toContainText("Signs up to 200,000 kr");
    await expect(deal.getByRole("list", { name: "What happened" })).toContainText("Two leaks last year");
    await deal.getByRole("button", { name: "Back", exact: true }).tap();
  });

  await test.step("W5: a meeting is agreed, prepared, goes into the calendar, and takes place", async () => {
    await goTo(page, "Today");
    await rows(part(page, "Today")).filter({ hasText: "Sales ready" }).getByRole("button", { name: /^Done:/ }).tap();
    const sheet = outcome(page);
    await sheet.getByText("Meeting set", { exact: true }).tap();
    await sheet.getByRole("textbox", { name: "What happens next, and when" }).fill("First meeting tomorrow 10");
    await sheet.getByRole("button", { name: "Save, plan tomorrow 10:00" }).tap();
    await expect(sheet).toHaveCount(0);
    const meeting = rows(part(page, "Upcoming")).filter({ hasText: "First meeting" });
    await meeting.getByRole("button", { name: "Prepare First meeting" }).tap();
    const prepare = page.getByRole("dialog", { name: "Prepare: First meeting" });
    for (const item of [/Research/, /Review/, /Questions/, /Rehearse/]) await prepare.getByRole("checkbox", { name: item }).check();
    await prepare.getByLabel("Notes: Agenda").fill("Who signs?");
    await prepare.getByLabel("Notes: Agenda").blur();
    await expect(prepare).toContainText("4 of 4 prepared");
    const file = page.waitForEvent("download");
    await prepare.getByRole("button", { name: "Add to calendar" }).tap();
    const calendar = await textOf(await file);
    expect(calendar).toMatch(/^DTSTART:20260303T100000\r$/m);
    expect(calendar.replaceAll("\r\n ", "")).toContain("Who signs?");
    await prepare.getByRole("button", { name: "Done" }).tap();
    await clock.goOn(DAY);
    const today = rows(part(page, "Today")).filter({ hasText: "First meeting" });
    await today.getByRole("button", { name: "Done: First meeting" }).tap();
    await sheet.getByText("Reached", { exact: true }).tap();
    await sheet.getByRole("button", { name: /^(Save|Only save)$/ }).tap();
    await expect(sheet).toHaveCount(0);
    await expect(today).toHaveCount(0);
  });

  await test.step("P5: is stopped at a required criterion, which is filled in the question, and moves", async () => {
    await goTo(page, "Board");
    await moveByMenu(page, COMPANY, "Proposal");
    const question = page.getByRole("dialog", { name: "Before Proposal" });
    await expect(question.getByRole("button", { name: "Fill in and move" })).toBeDisabled();
    await question.getByRole("textbox", { name: "Value" }).fill("14 500");
    await question.getByRole("button", { name: "Fill in and move" }).tap();
    await expect(question).toBeHidden();
    await expect(column(page, "Proposal").getByRole("link", { name: COMPANY })).toBeAttached();
    await expect(card(page, COMPANY)).toContainText("€14,500");
  });

  await test.step("P6: is lost, to be tried again on a day", async () => {
    const deal = await openDeal(page, COMPANY);
    await deal.getByRole("button", { name: /^Lost/ }).tap();
    const lost = page.getByRole("dialog", { name: `Lost: ${COMPANY}` });
    await lost.getByText("No decision", { exact: true }).tap();
    await lost.getByText("Try again on a day", { exact: true }).tap();
    await lost.getByRole("textbox", { name: "Try again on" }).fill("3 Jun 2026");
    await lost.getByRole("button", { name: "Mark as lost" }).tap();
    await expect(lost).toBeHidden();
    const ended = deal.getByRole("region", { name: "Outcome" });
    await expect(ended).toContainText("No decision");
    await expect(ended).toContainText("Comes up again on");
    await expect(ended.getByRole("link", { name: "Open the lead" })).toBeVisible();
    await deal.getByRole("button", { name: "Back", exact: true }).tap();
  });

  await test.step("W2: comes up in Today on that day, and not before", async () => {
    await goTo(page, "Today");
    await clock.goOn(91 * DAY); // 2 June
    await expect(rows(page).filter({ hasText: WHO })).toHaveCount(0);
    await clock.goOn(DAY);
    await expect(rows(part(page, "Leads to call back")).filter({ hasText: WHO })).toContainText(/try again, (today|.*3 Jun)/);
    await isSaved(page);
  });

  await test.step("P6, W3: is won at the second try, and gets the welcome", async () => {
    await rows(part(page, "Leads to call back")).locator("a.job__link").tap();
    const detail = lead(page);
    await expect(detail.getByRole("link", { name: COMPANY })).toBeVisible(); // lost before as
    await detail.getByRole("button", { name: "Convert to deal" }).tap();
    const dialog = page.getByRole("dialog", { name: `Convert ${WHO}` });
    await dialog.getByLabel("Title").fill("Leak alerts");
    await dialog.getByRole("button", { name: "Convert to deal" }).tap();
    await expect(dialog).toBeHidden();
    await detail.getByRole("link", { name: "Leak alerts" }).tap();
    const deal = page.getByRole("dialog", { name: "Leak alerts" });
    await deal.getByRole("button", { name: /^Won/ }).tap();
    await page.getByRole("dialog", { name: "Won: Leak alerts" }).getByRole("button", { name: "Mark as won" }).tap();
    await page.locator("#toasts").getByRole("button", { name: "What comes next" }).tap();
    const after = page.getByRole("dialog", { name: "After the win: Leak alerts" });
    await after.getByRole("button", { name: "Save" }).tap();
    await expect(after.getByText("Saved", { exact: true })).toBeVisible();
    await after.getByRole("button", { name: "Welcome sequence…" }).tap();
    const enrol = page.getByRole("dialog", { name: "Start a sequence for Leak alerts" });
    await enrol.getByRole("radio", { name: /^Welcome/ }).check();
    await enrol.getByRole("button", { name: "Start" }).tap();
    await expect(enrol).toBeHidden();
    await expect(sequences(page)).toContainText("0 of 4 done");
    await deal.getByRole("button", { name: "Back", exact: true }).tap();
  });

  await test.step("W3: a step counts from when the one before was done; the buyer's answer stops what is left", async () => {
    await goTo(page, "Today");
    const thanks = rows(part(page, "Today")).filter({ hasText: "Thank them, say what happens next" });
    await thanks.getByRole("button", { name: /^Done:/ }).tap();
    await outcome(page).getByRole("button", { name: /^(Save|Only save)$/ }).tap();
    await expect(outcome(page)).toHaveCount(0);
    const call = rows(page).filter({ hasText: "Call: agree on the start" });
    await expect(call).toHaveCount(1);
    await clock.goOn(5 * DAY);
    await call.getByRole("button", { name: /^Done:/ }).tap();
    await outcome(page).getByText("Reached", { exact: true }).tap();
    await outcome(page).getByRole("button", { name: /^(Save|Only save)$/ }).tap();
    await expect(outcome(page)).toHaveCount(0);
    await clock.goOn(30 * DAY);
    await expect(rows(page).filter({ hasText: "First tips" })).toHaveCount(0);
    await goTo(page, "Deals");
    await page.getByRole("toolbar", { name: "Views and filters" }).getByRole("button", { name: "All", exact: true }).tap();
    await openDeal(page, "Leak alerts");
    await expect(sequences(page)).toContainText("2 of 4 done");
    await expect(sequences(page)).toContainText("answered");
    await isSaved(page);
  });
  await context.setOffline(false);
});

test("by keyboard alone at a desk: added, worked on, called, qualified, converted, stopped at a criterion, moved, won", async ({ page, isMobile }) => {
  test.skip(isMobile, "a phone has no keys");
  test.slow();
  await clockAt(page, "2026-03-02T08:00:00Z");
  await startWorkspace(page);
  await demandValue(page, "Proposal");
  await page.locator("body").click({ position: { x: 400, y: 5 } }); // from now on nothing is pressed but keys
  const keys = page.keyboard;

  await test.step("a line becomes a lead that is worked on", async () => {
    await keys.press("g");
    await keys.press("l");
    await expect(page.getByRole("heading", { name: "Leads", level: 1 })).toBeVisible();
    await keys.press("a");
    await expect(page.getByLabel("Add leads: a line, a signature, a vCard or a list")).toBeFocused();
    await keys.type(`${WHO}, ${COMPANY}, kari@fjordbygg.example`);
    await keys.press("Enter");
    await expect(lead(page)).toBeVisible();
    await tabTo(page, page.getByRole("link", { name: WHO }).first());
    await keys.press("e");
    await expect(lead(page).locator(".lhead__state")).toContainText("Working");
  });

  await test.step("signals, and BANT, by Tab and Space", async () => {
    for (const signal of ["Asked for a quote", "Asked for a demo", "Ordered samples"]) {
      await tabTo(page, lead(page).getByRole("button", { name: signal }));
      await keys.press("Enter");
    }
    await expect(lead(page).getByRole("region", { name: "Sales ready" })).toBeVisible();
    const authority = lead(page).getByRole("group", { name: "Authority" });
    await tabTo(page, authority.getByRole("radio"), "Shift+Tab");
    await keys.press("ArrowRight");
    await expect(lead(page)).toContainText(/1 (yes|partly|no)/);
  });

  await test.step("Today: what is sales ready is done, and a meeting planned", async () => {
    // A letter in a field, of any kind, is the field's.
    await tabTo(page, page.getByRole("link", { name: WHO }).first(), "Shift+Tab");
    await keys.press("g");
    await keys.press("t");
    await expect(page.getByRole("heading", { name: "Today", level: 1 })).toBeVisible();
    await expect(part(page, "Sales ready")).toBeVisible();
    await keys.press("j");
    await expect(rows(page).first().locator(".job__link")).toBeFocused();
    await keys.press("e");
    await expect(outcome(page).getByRole("textbox", { name: "Note" })).toBeFocused();
    await keys.type("Wants to see it");
    await tabTo(page, outcome(page).getByRole("textbox", { name: "What happens next, and when" }));
    await keys.type("First meeting tomorrow 10");
    await keys.press("Control+Enter");
    await expect(outcome(page)).toHaveCount(0);
    await expect(part(page, "Upcoming").getByText("First meeting")).toBeVisible();
  });

  await test.step("the lead becomes a deal", async () => {
    await keys.press("g");
    await keys.press("l");
    await keys.press("j");
    await expect(lead(page)).toBeVisible();
    await keys.press("c");
    const dialog = page.getByRole("dialog", { name: `Convert ${WHO}` });
    await expect(dialog).toBeVisible();
    await tabTo(page, dialog.getByLabel("Title"));
    await keys.press("Control+Enter");
    await expect(dialog).toBeHidden();
  });

  await test.step("found in the palette, stopped at what is required, which is filled in the question", async () => {
    await keys.press("Control+k");
    await keys.type(COMPANY);
    await expect(page.getByRole("option").filter({ hasText: COMPANY }).first()).toBeVisible();
    await keys.press("Enter");
    const deal = page.getByRole("dialog", { name: COMPANY });
    await expect(deal).toBeVisible();
    await keys.press("m");
    const move = page.getByRole("dialog", { name: "Move to" });
    await expect(move).toBeVisible();
    await tabTo(page, move.getByRole("radio", { checked: true }));
    while (!(await move.getByRole("button", { name: "Move to Proposal" }).count())) await keys.press("ArrowDown");
    await keys.press("Enter");
    const question = page.getByRole("dialog", { name: "Before Proposal" });
    await tabTo(page, question.getByRole("textbox", { name: "Value" }));
    await keys.type("14 500");
    await keys.press("Enter");
    await expect(question).toBeHidden();
    await expect(deal).toContainText("€14,500");
  });

  await test.step("won, and what comes next is planned", async () => {
    await keys.press("w");
    const won = page.getByRole("dialog", { name: `Won: ${COMPANY}` });
    await expect(won).toBeVisible();
    await keys.press("Control+Enter");
    await expect(won).toBeHidden();
    const next = page.locator("#toasts").getByRole("button", { name: "What comes next" });
    await tabTo(page, next, "Tab", 120);
    await keys.press("Enter");
    const after = page.getByRole("dialog", { name: `After the win: ${COMPANY}` });
    await tabTo(page, after.getByRole("button", { name: "Plan" }).first());
    await keys.press("Enter");
    await expect(after.getByText("Planned", { exact: true })).toBeVisible();
    await keys.press("Escape");
    await expect(after).toBeHidden();
    await isSaved(page);
  });
});

/** A stage that takes no deal without a value. */
async function demandValue(page: Page, stage: string): Promise<void> {
  await page.getByRole("button", { name: `Stage menu: ${stage}` }).click();
  await page.getByRole("menuitem", { name: "Edit stage" }).click();
  const dialog = page.getByRole("dialog", { name: "Edit stage" });
  await dialog.getByRole("button", { name: "New entry criterion" }).click();
  await dialog.getByLabel("Criterion 1: kind").selectOption("Field filled in");
  await dialog.getByLabel("Criterion 1: field").selectOption("Value");
  await dialog.getByLabel("Required: no deal comes in without it").first().check();
  await dialog.getByRole("button", { name: "Save" }).click();
  await expect(dialog).toBeHidden();
  await page.locator("#toasts").getByRole("button", { name: "Close" }).first().click();
}

async function addLead(page: Page, line: string): Promise<void> {
  const field = page.getByLabel("Add leads: a line, a signature, a vCard or a list");
  await field.fill(line);
  await field.press("Enter");
  await expect(field).toHaveValue("");
}

/** The links of telephones lead nowhere: nothing may be started by a test. */
async function noTelephone(page: Page): Promise<void> {
  await page.evaluate(() => addEventListener("click", (event) => (event.target as Element).closest("a[href^='tel:']") && event.preventDefault()));
}

/** The page is seen again, after another program was in front of it. */
async function comesBack(page: Page): Promise<void> {
  await page.evaluate(() => document.dispatchEvent(new Event("visibilitychange", { bubbles: true })));
}

/** Goes on with Tab until that has the focus. */
async function tabTo(page: Page, to: Locator, key = "Tab", most = 80): Promise<void> {
  const isThere = () => to.evaluateAll((all) => all.some((one) => one === document.activeElement));
  for (let n = 0; n < most && !(await isThere()); n += 1) await page.keyboard.press(key);
  expect(await isThere(), "it can be reached by Tab").toBe(true);
}

async function textOf(download: { createReadStream(): Promise<NodeJS.ReadableStream> }): Promise<string> {
  let text = "";
  for await (const chunk of await download.createReadStream()) text += chunk;
  return text;
}

function lead(page: Page): Locator {
  return page.getByRole("region", { name: WHO, exact: true });
}

function sequences(page: Page): Locator {
  return page.getByRole("region", { name: "Sequences" });
}

function part(page: Page, name: string): Locator {
  return page.locator("#main").getByRole("region", { name, exact: true });
}

function rows(within: Page | Locator): Locator {
  return within.locator("li[data-row]");
}

function outcome(page: Page): Locator {
  return page.getByRole("dialog").filter({ has: page.locator("form.outcome") });
}
