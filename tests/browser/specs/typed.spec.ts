// What people type: nothing of it is dropped, misread, or lost.

import type { Locator, Page } from "@playwright/test";
import { axe } from "../support/axe.ts";
import { edit, field, leave } from "../support/drawer.ts";
import { reload } from "../support/stack.ts";
import { expect, test } from "../support/test.ts";
import { addDeal, goTo, isSaved, openDeal, startWorkspace } from "../support/workspace.ts";

const TITLE = "Leak alerts, 3 sites";

async function newDeal(page: Page): Promise<Locator> {
  await page.getByRole("button", { name: "New deal" }).first().click();
  return page.getByRole("dialog", { name: "New deal" });
}

/** What is said of a field stands at it: it is marked, and refers to the words. */
async function expectWrong(control: Locator, words: string | RegExp): Promise<void> {
  await expect(control).toHaveAttribute("aria-invalid", "true");
  await expect(control).toHaveAccessibleDescription(words);
}

test("a form with a field in error does not go out from any key, and the first one in error has the focus", async ({ page }) => {
  await startWorkspace(page);
  const dialog = await newDeal(page);
  const title = dialog.getByLabel("Title");
  const value = dialog.getByLabel("Value");
  await value.fill("twelve");
  await value.press("Enter");
  await expectWrong(title, "Give the deal a title.");
  await expectWrong(value, /Write a number/);
  await expect(title).toBeFocused();
  await title.fill(TITLE);

  const wrong: [string, RegExp, string][] = [
    ["-500", /from 0 up/, "Enter"],
    ["1e6", /Write a number/, "Control+Enter"],
    ["12k5", /Write a number/, "Enter"],
    ["500 widgets", /widgets/, "Control+Enter"],
  ];
  for (const [typed, words, key] of wrong) {
    await value.fill(typed);
    await title.press(key);
    await expectWrong(value, words);
    await expect(value).toBeFocused();
  }
  await dialog.getByRole("button", { name: "Add deal" }).click();
  await expect(value).toBeFocused();
  await axe(page);

  await expect(value).toHaveAttribute("inputmode", "decimal");
  await value.fill("12 000 kr");
  await expect(value).toHaveAccessibleDescription(/Read as NOK\s12,000/);
  await value.press("Enter");
  await expect(dialog).toBeHidden();
  await expect(field(await openDeal(page, TITLE), "Value")).toContainText(/NOK\s12,000/);
});

test("another currency than the deal's is saved as that currency, and said; what the engine refuses stands at the field", async ({ page }) => {
  await startWorkspace(page);
  await addDeal(page, { title: TITLE, value: "1.2k" });
  const drawer = await openDeal(page, TITLE);
  await expect(field(drawer, "Value")).toContainText("€1,200");
  await edit(drawer, "Value", "$500");
  await expect(field(drawer, "Value")).toContainText("US$500");
  await expect(page.locator("#toasts")).toContainText(/US\$500 now, in USD: it was in EUR/);

  await edit(drawer, "Expected close", "2999-01-01");
  const closes = drawer.getByLabel("Expected close", { exact: true });
  await expectWrong(closes, /out of range/);
  await closes.press("Escape");
  await expect(drawer).toBeVisible();

  await drawer.getByRole("button", { name: "Won", exact: true }).click();
  const won = page.getByRole("dialog", { name: `Won: ${TITLE}` });
  await won.getByLabel("Close date").fill("2999-01-01");
  await won.getByRole("button", { name: "Mark as won" }).click();
  await expectWrong(won.getByLabel("Close date"), /out of range/);
  await expect(won.getByLabel("Close date")).toBeFocused();
});

test("a draft is kept through Escape and reload, offered again, and goes when it is sent or discarded", async ({ page }) => {
  await startWorkspace(page);
  let dialog = await newDeal(page);
  await dialog.getByLabel("Title").fill(TITLE);
  await dialog.getByLabel("Value").fill("not yet");
  // Escape leaves the field; once more, the dialog.
  await page.keyboard.press("Escape");
  await expect(dialog).toBeVisible();
  await page.keyboard.press("Escape");
  await expect(dialog).toBeHidden();
  await expect(page.locator("#toasts")).toContainText("Draft kept");
  await reload(page);
  dialog = await newDeal(page);
  await expect(dialog.getByText(/Draft from \d\d?:\d\d/)).toBeVisible();
  await expect(dialog.getByLabel("Title")).toHaveValue(TITLE);
  await expect(dialog.getByLabel("Value")).toHaveValue("not yet");
  for (const [how, leaveIt] of [["by Back", () => page.goBack()], ["by a press outside", () => page.mouse.click(4, 4)]] as const) {
    await dialog.getByLabel("Title").fill(`${TITLE}, left ${how}`);
    await leaveIt();
    await expect(dialog, how).toBeHidden();
    dialog = await newDeal(page);
    await expect(dialog.getByLabel("Title"), how).toHaveValue(`${TITLE}, left ${how}`);
  }
  await dialog.getByRole("button", { name: "Discard" }).click();
  await expect(dialog.getByLabel("Title")).toHaveValue("");
  await dialog.getByLabel("Title").fill(TITLE);
  await dialog.getByRole("button", { name: "Add deal" }).click();
  await expect(dialog).toBeHidden();
  await expect(dialog.getByText(/Draft from/), "what was sent is no draft").toHaveCount(0);

  // A note, by reload; a field that is edited, by Escape.
  let drawer = await openDeal(page, TITLE);
  await drawer.getByRole("textbox", { name: "Note", exact: true }).fill("They asked for a second site.");
  await isSaved(page);
  await reload(page);
  drawer = page.getByRole("dialog", { name: TITLE });
  await expect(drawer.getByRole("textbox", { name: "Note", exact: true })).toHaveValue("They asked for a second site.");
  await drawer.getByRole("button", { name: "Save note" }).click();
  await expect(drawer.getByText("They asked for a second site.", { exact: true })).toBeVisible();
  await expect(drawer.getByText(/Draft from/)).toHaveCount(0);

  await edit(drawer, "About", "Three schools, one meter each", "Escape");
  await expect(field(drawer, "About")).toContainText(/Draft from/);
  await leave(page);
  drawer = await openDeal(page, TITLE);
  await field(drawer, "About").click();
  await drawer.getByRole("button", { name: "Use it" }).click();
  await expect(drawer.getByRole("textbox", { name: "About", exact: true })).toHaveValue("Three schools, one meter each");
  await drawer.getByRole("textbox", { name: "About", exact: true }).press("Control+Enter");
  await expect(field(drawer, "About")).toContainText("Three schools, one meter each");
  await expect(field(drawer, "About")).not.toContainText(/Draft from/);

  await edit(drawer, "About", "Four schools", "Escape");
  await leave(page);
  await goTo(page, "Settings");
  await expect(page.getByRole("region", { name: "Drafts" })).toContainText("Four schools");
  const language = page.getByRole("combobox").filter({ has: page.locator("option", { hasText: "Suomi" }) });
  for (const [code, drafts] of [["fi", "Luonnokset"], ["en", "Drafts"]] as const) {
    await language.selectOption({ label: code === "fi" ? "Suomi" : "English" });
    await expect(page.getByRole("region", { name: drafts }), "in another language as well").toContainText("Four schools");
  }
  await page.getByRole("button", { name: "Remove from this device" }).click();
  await page.getByRole("button", { name: "Remove it now" }).click();
  await expect(page.getByRole("form", { name: "Start a pipeline" })).toBeVisible();
  expect(await page.evaluate(() => Object.keys(localStorage).filter((key) => key.startsWith("kariz.drafts")))).toEqual([]);
});

test("U6: a draft keeps with its words the kind and the outcome, and what is to follow a loss", async ({ page }) => {
  await startWorkspace(page);
  await addDeal(page, { title: TITLE });
  const drawer = await openDeal(page, TITLE);
  await drawer.getByRole("group", { name: "What to write down" }).getByRole("button", { name: "Call" }).click();
  const call = drawer.getByRole("textbox", { name: "Call", exact: true });
  await call.fill("Rang twice");
  await drawer.getByLabel("What came of it").selectOption("No answer");
  await isSaved(page);
  await reload(page);
  await expect(call).toHaveValue("Rang twice");
  await expect(drawer.getByLabel("What came of it").locator("option:checked")).toHaveText("No answer");
  await drawer.getByRole("button", { name: "Log call" }).click();
  await expect(drawer.getByRole("img", { name: /^Touch 1 of/ })).toBeVisible();

  const lost = page.getByRole("dialog", { name: `Lost: ${TITLE}` });
  const until = lost.getByRole("textbox", { name: "Try again on" });
  await drawer.getByRole("button", { name: "Lost", exact: true }).click();
  await lost.getByText("Try again on a day", { exact: true }).click();
  await until.fill("in 50 days");
  await until.press("Tab");
  const day = await until.inputValue();
  await page.goBack();
  await expect(lost).toBeHidden();
  await drawer.getByRole("button", { name: "Lost", exact: true }).click();
  await expect(lost.getByRole("radio", { name: "Try again on a day" })).toBeChecked();
  await expect(until).toHaveValue(day);
  await lost.getByRole("button", { name: "Discard" }).click();
  await expect(lost.getByRole("radio", { name: "Lost for good" })).toBeChecked();
});

test("an open editor is not overwritten by somebody else's change, nor does that lose what was typed", async ({ page, context }) => {
  await startWorkspace(page);
  await addDeal(page, { title: TITLE, value: "1000" });
  await isSaved(page);
  const drawer = await openDeal(page, TITLE);
  const other = await context.newPage();
  await other.goto(page.url());
  const theirs = other.getByRole("dialog", { name: TITLE });

  await field(drawer, "Value").click();
  const value = drawer.getByRole("textbox", { name: "Value", exact: true });
  await value.fill("1200");
  await edit(theirs, "Value", "1100");
  await expect(drawer.getByText("Meanwhile somebody has written: 1100 EUR")).toBeVisible();
  await expect(value).toHaveValue("1200");
  await value.press("Enter");
  await expect(field(drawer, "Value")).toContainText("€1,200");

  await drawer.getByRole("textbox", { name: "Note", exact: true }).fill("Call them on Monday");
  await theirs.getByRole("button", { name: "More", exact: true }).click();
  await other.getByRole("menuitem", { name: /^Delete/ }).click();
  await expect(page.getByRole("dialog").getByText("Call them on Monday"), "the draft stays where the deal was").toBeVisible();
});

test("settings: two of one name are refused at the field, an emptied name comes back, times are written as one likes", async ({ page }) => {
  await startWorkspace(page);
  await goTo(page, "Settings");
  const channels = page.getByRole("region", { name: "Channels" });
  for (const name of ["Trade fair", "trade FAIR"]) {
    await channels.getByLabel("New channel").fill(name);
    await channels.getByLabel("New channel").press("Enter");
  }
  await expectWrong(channels.getByLabel("New channel"), /“Trade fair” already/);
  const named = page.getByRole("region", { name: "Workspace", exact: true }).getByLabel("Name");
  await named.fill("");
  await named.press("Enter");
  await expect(named).toHaveValue("Rill Sensors");

  await page.getByLabel("Times").selectOption("12 hours");
  await goTo(page, "Board");
  await addDeal(page, { title: TITLE });
  const drawer = await openDeal(page, TITLE);
  await drawer.getByRole("textbox", { name: "Note", exact: true }).fill("Hello");
  await drawer.getByRole("button", { name: "Save note" }).click();
  await expect(drawer.getByText(/\d{1,2}:\d\d\s?[ap]m/i).first()).toBeVisible();
});

test("P4: a rate that is emptied goes and says so, Undo brings it back, and one that is no rate stays at its field", async ({ page }) => {
  await startWorkspace(page);
  await addDeal(page, { title: TITLE, value: "$500" });
  await goTo(page, "Settings");
  const rate = page.getByLabel("Rate of USD");
  const type = async (text: string) => {
    await rate.fill(text);
    await rate.press("Tab");
  };
  await type("nothing");
  await expectWrong(rate, /above zero/);
  await type("0.9");
  await expect(rate).not.toHaveAttribute("aria-invalid");
  await isSaved(page);
  await reload(page);
  await expect(rate).toHaveValue("0.9");
  await type("");
  const gone = page.locator(".toast").filter({ hasText: "The rate of USD is gone: amounts in it stay apart" });
  await expect(gone).toBeVisible();
  await expect(rate).toHaveValue("");
  await gone.getByRole("button", { name: "Undo" }).click();
  await expect(rate).toHaveValue("0.9");
});

test("a wrong filter value says so, and changes nothing", async ({ page }) => {
  await startWorkspace(page);
  await addDeal(page, { title: TITLE, value: "1000" });
  await goTo(page, "Deals");
  await page.getByRole("toolbar").getByText("Filter", { exact: true }).click();
  const least = page.getByLabel("Value at least");
  await least.fill("lots");
  await least.press("Enter");
  await expectWrong(least, /Write a number/);
  await expect(page.getByText(TITLE).first()).toBeVisible();
  await least.fill("1.2k");
  await least.press("Enter");
  await expect(least).not.toHaveAttribute("aria-invalid", "true");
  await expect(page.getByText(TITLE)).toHaveCount(0);
});
