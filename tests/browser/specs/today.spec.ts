// Today: what is overdue, due and coming, and how it gets done (W1, W2, P9).

import type { Locator, Page } from "@playwright/test";
import { axe } from "../support/axe.ts";
import { isKeptForOffline } from "../support/app.ts";
import { clockAt } from "../support/clock.ts";
import { reload } from "../support/stack.ts";
import { expect, test } from "../support/test.ts";
import { addDeal, goTo, isSaved, loadSample, startWorkspace } from "../support/workspace.ts";

test.use({ serviceWorkers: "allow" });

test.describe("W2: the sample's day", () => {
  test.beforeEach(async ({ page }) => {
    await loadSample(page);
    await goTo(page, "Today");
    await expect(part(page, "Overdue")).toBeVisible();
  });

  test("says what is overdue, due, without a plan and coming; the badge and the tab count what is due", async ({ page }) => {
    for (const name of ["Overdue", "Today", "Nothing planned", "Upcoming"]) await expect(part(page, name)).toBeVisible();
    const due = (await rows(part(page, "Overdue")).count()) + (await rows(part(page, "Today")).count());
    await expect(page.getByRole("button", { name: `Everyone ${due}` })).toHaveAttribute("aria-pressed", "true");
    const mine = await page.getByRole("button", { name: /^Mine \d/ }).textContent();
    const count = mine!.match(/\d+/)![0];
    await expect(page.getByRole("navigation", { name: "Main" }).getByRole("link", { name: /^Today/ })).toContainText(count);
    await expect(page).toHaveTitle(new RegExp(`^\\(${count}\\) Today`));
    await page.getByRole("button", { name: /^Mine \d/ }).click();
    await expect(rows(part(page, "Overdue")).or(rows(part(page, "Today")))).toHaveCount(Number(count));
  });

  test("a day is worked by keys alone at a desk", async ({ page, isMobile }) => {
    test.skip(isMobile, "a phone has no keys");
    await page.keyboard.press("j");
    await expect(rows(page).first().locator(".job__link")).toBeFocused();
    await page.keyboard.press("j");
    await expect(rows(page).nth(1).locator(".job__link")).toBeFocused();
    await page.keyboard.press("k");
    const title = await rows(page).first().locator(".job__link").innerText();
    const before = await rows(part(page, "Overdue")).count();

    // Done: what came of it, and what happens next, in one step.
    await page.keyboard.press("e");
    const sheet = outcome(page);
    await expect(sheet.getByRole("textbox", { name: "Note" })).toBeFocused();
    await page.keyboard.type("Wants three prices");
    await sheet.getByRole("textbox", { name: "What happens next, and when" }).fill("Send prices tomorrow 10");
    await expect(sheet.getByRole("button", { name: "Save, plan tomorrow 10:00" })).toBeVisible();
    await page.keyboard.press("Control+Enter");
    await expect(sheet).toHaveCount(0);
    await expect(rows(part(page, "Overdue"))).toHaveCount(before - 1);
    await expect(part(page, "Upcoming").getByText("Send prices")).toBeVisible();
    await expect(page.locator(".today__progress")).toContainText(/^1 of/);

    // One undo takes back both.
    await page.keyboard.press("Control+z");
    await expect(rows(part(page, "Overdue"))).toHaveCount(before);
    await expect(rows(page).first()).toContainText(title);
    await expect(part(page, "Upcoming").getByText("Send prices")).toHaveCount(0);

    // Another day, in words.
    await page.keyboard.press("j");
    const row = page.locator("[data-row]").filter({ has: page.locator(":focus") });
    const moved = await row.locator(".job__link").innerText();
    await page.keyboard.press("s");
    const dialog = page.getByRole("dialog", { name: `Reschedule: ${moved}` });
    await page.keyboard.type("someday");
    await page.keyboard.press("Enter");
    await expect(dialog.getByRole("alert")).toContainText("Say a day");
    await dialog.getByRole("textbox").fill("next tuesday 10");
    await expect(dialog).toContainText(/(Tue .*|tomorrow) 10:00/);
    await dialog.getByRole("textbox").fill("tomorrow");
    await page.keyboard.press("Enter");
    await expect(dialog).toHaveCount(0);
    await expect(part(page, "Upcoming").getByText(moved, { exact: true })).toBeVisible();

    // Enter opens the deal; Escape comes back.
    await page.keyboard.press("j");
    await page.keyboard.press("Enter");
    await expect(page.locator("dialog.drawer")).toBeVisible();
    await page.keyboard.press("Escape");
    await expect(page.locator("dialog.drawer")).toHaveCount(0);

    // One by one: done goes to the next by itself.
    await page.keyboard.press("o");
    const one = page.getByRole("region", { name: "One by one" });
    const first = await one.locator(".job__link").innerText();
    await page.keyboard.press("e");
    await page.keyboard.press("Control+Enter");
    await expect(one.locator(".job__link")).not.toHaveText(first);
    await one.getByRole("button", { name: "Pass" }).click();
    await isSaved(page);
  });

  test("has no accessibility violations (U3)", async ({ page }) => {
    test.slow();
    await axe(page);
    await rows(page).first().getByRole("button", { name: /^Done:/ }).click();
    await expect(outcome(page)).toBeVisible();
    await axe(page);
  });
});

test("W1: what lies ahead is put off from its own day, and what stays as it is says so", async ({ page }) => {
  await startWorkspace(page);
  await addDeal(page, { title: "Cooperative" });
  await goTo(page, "Today");
  await part(page, "Nothing planned").getByRole("button", { name: /^Plan/ }).first().click();
  const planner = page.getByRole("dialog", { name: "Next step: Cooperative" });
  await planner.getByLabel("What happens next, and when").fill("Show the pump in 3 days 14:30");
  await planner.getByRole("button", { name: "Plan it" }).click();
  const row = rows(part(page, "Upcoming")).filter({ hasText: "Show the pump" });
  const when = row.locator(".job__when time");
  const before = await when.innerText();
  const dialog = page.getByRole("dialog", { name: "Reschedule: Show the pump" });
  await row.getByRole("button", { name: /^Another day/ }).click();
  await dialog.getByRole("textbox").fill("in 3 days 14:30");
  await dialog.getByRole("textbox").press("Enter");
  await expect(page.locator(".toast").getByText(/^Stays as it is: Show the pump/)).toBeVisible();
  await expect(when).toHaveText(before);
  await row.getByRole("button", { name: /^Another day/ }).click();
  await dialog.getByRole("button", { name: /^\+1 d/ }).click();
  await expect(when).not.toHaveText(before);
  await expect(when).toHaveText(/14:30/);
  await expect(when).not.toHaveText(/tomorrow/);
});

test("W2, P9: what is planned for no day stays in sight", async ({ page }) => {
  await startWorkspace(page);
  await addDeal(page, { title: "Cooperative" });
  await goTo(page, "Today");
  await part(page, "Nothing planned").getByRole("button", { name: /^Plan/ }).first().click();
  const planner = page.getByRole("dialog", { name: "Next step: Cooperative" });
  await planner.getByLabel("What happens next, and when").fill("Ring the cooperative");
  await planner.getByRole("button", { name: "Plan it" }).click();
  await expect(part(page, "Nothing planned")).toHaveCount(0);
  await expect(rows(part(page, "Without a date"))).toContainText("Ring the cooperative");
});

test("W2: one by one has an address: Back leads from it to the lists, and from a deal to it", async ({ page }) => {
  await loadSample(page);
  await goTo(page, "Today");
  const lists = part(page, "Overdue");
  await expect(lists).toBeVisible();
  await page.getByRole("button", { name: "One by one" }).click();
  const one = page.getByRole("region", { name: "One by one" });
  await expect(one).toBeVisible();
  await one.locator("a.job__link").click();
  await expect(page.locator("dialog.drawer")).toBeVisible();
  await page.goBack();
  await expect(page.locator("dialog.drawer")).toHaveCount(0);
  await expect(one).toBeVisible();
  await reload(page);
  await expect(one).toBeVisible();
  await page.goBack();
  await expect(lists).toBeVisible();
  await page.getByRole("button", { name: "One by one" }).click();
  await expect(one).toBeVisible();
  await page.getByRole("button", { name: "One by one" }).click();
  await expect(lists).toBeVisible();
  await expect(page).toHaveURL(/#today$/);
});

test.describe("with the engine's clock", () => {
  test.use({ bypassCSP: true });

  test("W2: an answer that is owed for days is awaited, and noted with one press", async ({ page }) => {
    const clock = await clockAt(page, "2026-03-02T08:00:00Z");
    await startWorkspace(page);
    await addDeal(page, { title: "Leak alerts", organisation: "Acme" });
    await plan(page, "Leak alerts", "Email Ana today");
    await goTo(page, "Today");
    await rows(part(page, "Today")).getByRole("button", { name: /^Done:/ }).click();
    await outcome(page).getByText("Meeting set", { exact: true }).click();
    await page.goBack();
    await expect(outcome(page)).toHaveCount(0);
    await rows(part(page, "Today")).getByRole("button", { name: /^Done:/ }).click();
    await expect(outcome(page).getByRole("radio", { name: "Meeting set" }), "U6").toBeChecked();
    await outcome(page).getByRole("button", { name: "Discard" }).click();
    await expect(outcome(page).getByRole("radio", { name: "Meeting set" })).not.toBeChecked();
    await outcome(page).getByRole("textbox", { name: "What happens next, and when" }).fill("Ask again in 20 days");
    await outcome(page).getByRole("button", { name: /^Save, plan/ }).click();
    await expect(outcome(page)).toHaveCount(0);
    await expect(part(page, "Answers awaited")).toHaveCount(0);
    await clock.goOn(3 * 86_400_000);
    const row = rows(part(page, "Answers awaited"));
    await expect(row).toContainText("no answer for 3 days");
    await axe(page);
    await row.getByRole("button", { name: "Answered: Leak alerts" }).click();
    await expect(part(page, "Answers awaited")).toHaveCount(0);
    await expect(page.locator("#toasts")).toContainText("Leak alerts: the answer is noted");
  });
});

test("W2: who has asked for it is reminded of a step with a time, while a tab is open", async ({ page }) => {
  await page.addInitScript(() => {
    const told: string[] = [];
    class Notice {
      static permission = "default";
      static requestPermission(): Promise<string> {
        Notice.permission = "granted";
        return Promise.resolve("granted");
      }
      constructor(title: string, options: { body: string }) {
        told.push(`${title}: ${options.body}`);
      }
    }
    Object.assign(window, { Notification: Notice, told });
    ServiceWorkerRegistration.prototype.showNotification = function (title, options) {
      told.push(`${title}: ${options?.body}`);
      return Promise.resolve();
    };
  });
  await page.clock.install({ time: new Date("2026-03-02T08:00:00Z") }); // 10:00 here
  await startWorkspace(page);
  await addDeal(page, { title: "Leak alerts", organisation: "Acme" });
  await plan(page, "Leak alerts", "Call Ana today 11:00");
  await goTo(page, "Settings");
  const reminders = page.getByRole("switch", { name: /^Remind me/ });
  await expect(reminders).not.toBeChecked();
  await reminders.check();
  await expect(reminders).toBeChecked();
  await goTo(page, "Board");
  const told = () => page.evaluate(() => (window as unknown as { told: string[] }).told);
  await page.clock.fastForward("45:00");
  expect(await told()).toEqual([]);
  await page.clock.fastForward("10:00");
  await expect.poll(told).toHaveLength(1);
  expect((await told())[0]).toMatch(/^Call Ana: .*11:00.*Leak alerts/);
  await page.clock.fastForward("10:00");
  expect(await told()).toHaveLength(1);
});

test("W1: who comes back from a call is asked how it went; by thumb, offline", async ({ page, context, isMobile }) => {
  test.skip(!isMobile, "a desk has no telephone");
  await page.clock.install();
  await loadSample(page);
  await isKeptForOffline(page);
  await goTo(page, "Today");
  await expect(part(page, "Overdue")).toBeVisible();
  await context.setOffline(true);
  const row = rows(part(page, "Today")).filter({ hasText: "Call Inés" });
  // The telephone takes over; nothing else may be started by a test.
  await page.evaluate(() => addEventListener("click", (event) => (event.target as Element).closest("a[href^='tel:']") && event.preventDefault()));
  await row.getByTitle("Call", { exact: true }).tap();
  await expect(row).toContainText("what came of it?");
  await page.clock.fastForward("06:30");
  await comesBack(page);
  const sheet = outcome(page);
  await expect(sheet).toContainText("about 7 min");
  await sheet.getByText("No answer", { exact: true }).tap();
  await expect(sheet.getByRole("textbox", { name: "What happens next, and when" })).toHaveValue("Call Inés");
  await sheet.getByRole("button", { name: /^Save, plan tomorrow/ }).tap();
  await expect(sheet).toHaveCount(0);
  await expect(rows(part(page, "Today")).filter({ hasText: "Call Inés" })).toHaveCount(0);
  await expect(rows(part(page, "Upcoming")).filter({ hasText: "Call Inés" })).toHaveCount(1);

  // Put off with two taps.
  const late = rows(part(page, "Overdue")).first();
  const title = await late.locator(".job__link").innerText();
  await late.getByRole("button", { name: /^Another day/ }).tap();
  await page.getByRole("dialog", { name: `Reschedule: ${title}` }).getByRole("button", { name: /^\+3 d/ }).tap();
  await expect(rows(part(page, "Overdue")).filter({ hasText: title })).toHaveCount(0);
  await isSaved(page);
  await context.setOffline(false);
});

test("W2: at midnight what was due today is overdue", async ({ page }) => {
  await page.clock.install({ time: new Date(Date.now() + untilMidnight() - 2 * 60_000) });
  await startWorkspace(page);
  await addDeal(page, { title: "Leak alerts", organisation: "Acme" });
  await plan(page, "Leak alerts", "Call Ana today 23:59");
  await goTo(page, "Today");
  await expect(rows(part(page, "Today"))).toHaveCount(1);
  await page.clock.fastForward("05:00");
  await expect(rows(part(page, "Overdue"))).toContainText("yesterday");
});

test("W2: where nothing is there yet, the page says how the day begins", async ({ page }) => {
  await startWorkspace(page);
  await goTo(page, "Today");
  await expect(page.getByRole("heading", { name: "Here your day begins" })).toBeVisible();
});

test("W5: planned steps go into a calendar under names that stay", async ({ page }) => {
  await startWorkspace(page);
  await addDeal(page, { title: "Leak alerts", organisation: "Acme" });
  await plan(page, "Leak alerts", "Call Ana; the second time, tomorrow 9:00");
  await goTo(page, "Today");
  const file = async () => {
    const downloads = page.waitForEvent("download");
    await page.getByRole("button", { name: "Calendar file" }).click();
    const stream = await (await downloads).createReadStream();
    let text = "";
    for await (const chunk of stream) text += chunk;
    return text;
  };
  const first = await file();
  expect(first).toMatch(/^DTSTART:\d{8}T090000\r$/m);
  expect(first).toContain("SUMMARY:Call Ana\\; the second time");
  const uid = (text: string) => text.match(/^UID:(.*)\r$/m)![1];
  expect(uid(await file())).toBe(uid(first));
});

function part(page: Page, name: string): Locator {
  return page.locator("#main").getByRole("region", { name, exact: true });
}

function rows(within: Page | Locator): Locator {
  return within.locator("li[data-row]");
}

function outcome(page: Page): Locator {
  return page.getByRole("dialog").filter({ has: page.locator("form.outcome") });
}

/** Plans a step of a deal in one line. */
async function plan(page: Page, deal: string, line: string): Promise<void> {
  await page.locator(".card").filter({ hasText: deal }).getByRole("button", { name: "Nothing planned" }).click();
  const dialog = page.getByRole("dialog", { name: `Next step: ${deal}` });
  await dialog.getByLabel("What happens next, and when").fill(line);
  await dialog.getByRole("button", { name: "Plan it" }).click();
  await expect(dialog).toHaveCount(0);
}

/** Milliseconds until the next midnight in the time zone of the tests. */
function untilMidnight(): number {
  const [hours, minutes, seconds] = new Date().toLocaleTimeString("en-GB", { timeZone: "Europe/Helsinki" }).split(":").map(Number);
  return 86_400_000 - ((hours! * 60 + minutes!) * 60 + seconds!) * 1000;
}

/** The page is seen again, after another program was in front of it. */
async function comesBack(page: Page): Promise<void> {
  await page.evaluate(() => document.dispatchEvent(new Event("visibilitychange", { bubbles: true })));
}
