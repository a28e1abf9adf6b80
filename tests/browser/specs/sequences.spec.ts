// Sequences, what is written with templates, meetings that are prepared (W3, W4, W5).

import type { Locator, Page } from "@playwright/test";
import { axe } from "../support/axe.ts";
import { reload } from "../support/stack.ts";
import { expect, test } from "../support/test.ts";
import { addDeal, goTo, isSaved, openDeal, startWorkspace } from "../support/workspace.ts";

const addLead = async (page: Page, line: string) => {
  const field = page.getByLabel("Add leads: a line, a signature, a vCard or a list");
  await field.fill(line);
  await field.press("Enter");
  await expect(field).toHaveValue("");
};
const lead = async (page: Page, name: string): Promise<Locator> => {
  const detail = page.getByRole("region", { name, exact: true });
  if (!(await detail.isVisible())) await page.getByRole("link", { name }).click();
  await expect(detail.getByRole("heading", { name })).toBeVisible();
  return detail;
};

test("a lead is enrolled in an offered sequence, is written to with its template, and its answer ends it", async ({ page }) => {
  test.slow(); // it looks at several screens, each with axe
  await startWorkspace(page);
  await goTo(page, "Sequences");
  await expect(page.getByRole("heading", { name: "Start with" })).toBeVisible();
  await axe(page);
  await page.getByRole("button", { name: "Take it: Eight touches to a first meeting" }).click();
  await expect(page.getByRole("heading", { name: "Eight touches to a first meeting" })).toBeVisible();
  await expect(page.locator(".chan > li")).toHaveCount(8);
  await axe(page);

  await goTo(page, "Leads");
  await addLead(page, "Mikael Strand, Strand AB, mikael@strand.example");
  let detail = await lead(page, "Mikael Strand");
  await detail.getByRole("button", { name: "More for this lead" }).click();
  await page.getByRole("menuitem", { name: "Start a sequence…" }).click();
  const enrol = page.getByRole("dialog", { name: "Start a sequence for Mikael Strand" });
  await expect(enrol).toContainText("First step: Short intro");
  await axe(page);
  await enrol.getByRole("button", { name: "Start" }).click();
  await expect(enrol).toBeHidden();
  const within = page.getByRole("region", { name: "Sequences" });
  await expect(within).toContainText("0 of 8 done");
  await expect(within).toContainText("Short intro, ");

  // What has no value is seen before anything opens; the mail opens with the rest.
  await goTo(page, "Today");
  await page.getByRole("button", { name: "Write for Short intro" }).click();
  const write = page.getByRole("dialog", { name: "Write to Mikael Strand" });
  const text = write.getByLabel("Text", { exact: true });
  await expect(text).toHaveValue(/^Hello Mikael,/);
  await expect(write.getByLabel("Subject")).toHaveValue("A question about Strand AB");
  const open = write.getByRole("link", { name: "Open in mail" });
  await expect(open).toHaveAttribute("href", /^mailto:mikael@strand\.example\?subject=A%20question.*&body=Hello%20Mikael/);
  await text.fill("About {{deal}}");
  await expect(write).toContainText("These have no value yet: deal.");
  await open.click();
  await expect(text).toBeFocused();
  await text.fill("x".repeat(1_700));
  await expect(open).toHaveAttribute("href", /^mailto:mikael@strand\.example\?subject=[^&]*$/);
  await axe(page);
  await text.fill("Hello Mikael, one question.");
  await page.evaluate(() => addEventListener("click", (event) => (event.target as Element).closest("a[href^=mailto]") && event.preventDefault()));
  await open.click();
  await expect(write.getByText("Sent?")).toBeVisible();
  await axe(page);
  await write.getByRole("button", { name: "Yes, log it" }).click();
  await expect(write).toBeHidden();

  // The next step is there; an answer ends what is left.
  await goTo(page, "Leads");
  detail = await lead(page, "Mikael Strand");
  await expect(within).toContainText("1 of 8 done");
  await expect(within).toContainText("First call");
  await expect(detail).toContainText("Hello Mikael, one question.");
  await within.getByRole("button", { name: "Pause: Eight touches to a first meeting" }).click();
  await expect(within).toContainText("paused,");
  await within.getByRole("button", { name: "Resume: Eight touches to a first meeting" }).click();
  await expect(within).toContainText("First call");
  await detail.getByRole("button", { name: "Answered" }).click();
  await expect(within).toContainText("answered");
  await expect(within.getByRole("button", { name: /^Pause/ })).toBeHidden();
});

test("a template is written, previewed and its text counted as a version", async ({ page }) => {
  test.slow(); // it looks at several screens, each with axe
  await startWorkspace(page);
  await goTo(page, "Leads");
  await addLead(page, "<b>Bo</b> Ek, Acme");
  await goTo(page, "Sequences");
  await page.getByRole("button", { name: "Templates" }).click();
  await expect(page.getByRole("heading", { name: "No templates yet" })).toBeVisible();
  await axe(page);
  await page.getByRole("button", { name: "Template", exact: true }).click();
  await page.getByLabel("Name", { exact: true }).fill("Intro");
  const text = page.getByLabel("Text", { exact: true });
  await text.fill("Hello ");
  await page.getByRole("button", { name: "whole name" }).click();
  await expect(text).toHaveValue("Hello {{name}}");
  const preview = page.getByRole("group", { name: "Preview" });
  await expect(preview.getByRole("article")).toHaveText("Hello <b>Bo</b> Ek");
  await text.fill("{{deal}} {{Intro}}");
  await expect(preview).toContainText("Nothing to put in for deal, Intro");
  await page.getByRole("button", { name: "Save", exact: true }).click();
  await expect(page.getByText("Saved as version 2").first()).toBeVisible();
  // What is saved is no draft (U6).
  await goTo(page, "Leads");
  await goTo(page, "Sequences");
  await page.getByRole("button", { name: "Templates" }).click();
  await expect(text).toHaveValue("{{deal}} {{Intro}}");
  await expect(page.getByText(/^Draft from/)).toHaveCount(0);
  await axe(page);
  await text.fill("x".repeat(20_001));
  await expect(page.getByText(/20,001 characters are too many/)).toBeVisible();
});

test("a meeting is prepared, and goes into the calendar", async ({ page, isMobile }) => {
  test.slow(); // it looks at several screens, each with axe
  await startWorkspace(page);
  await addDeal(page, { title: "Acme" });
  const deal = await openDeal(page, "Acme");
  const step = deal.getByRole("region", { name: "Next step" });
  await step.getByRole("button", { name: "Plan a step" }).click();
  await step.getByLabel("Kind").selectOption("Meeting");
  await step.getByLabel("What to do").fill("First meeting");
  await step.getByRole("button", { name: "Today" }).click();
  await step.getByRole("button", { name: "Save" }).click();
  await step.getByRole("button", { name: "Prepare" }).click();
  const prepare = page.getByRole("dialog", { name: "Prepare: First meeting" });
  await expect(prepare).toContainText("0 of 4 prepared");
  if (!isMobile) await axe(page); // there the edge of the sheet crosses a button of the deal, which is inert
  await prepare.getByRole("checkbox", { name: /Research/ }).check();
  await prepare.getByLabel("Notes: Agenda").fill("Who decides?");
  await isSaved(page);
  await reload(page);
  await step.getByRole("button", { name: "Prepare" }).click();
  await expect(prepare.getByLabel("Notes: Agenda"), "U6: what was not left yet is kept").toHaveValue("Who decides?");
  await prepare.getByLabel("Notes: Agenda").focus();
  await prepare.getByLabel("Notes: Agenda").blur();
  await expect(prepare).toContainText("1 of 4 prepared");
  const file = page.waitForEvent("download");
  await prepare.getByRole("button", { name: "Add to calendar" }).click();
  expect((await file).suggestedFilename()).toBe("First meeting.ics");
});
