import * as A from "@automerge/automerge";
import { type Page } from "@playwright/test";
import { readFile } from "node:fs/promises";
import { axe } from "../support/axe.ts";
import { expect, test } from "../support/test.ts";
import { addDeal, goTo, isSaved, loadSample, mergeCopy, openCopy, shareCopy, startWorkspace } from "../support/workspace.ts";

test("L4: a colleague opens a copy, both edit apart, merge both ways, and hold the same", async ({ page: ana, newProfile }) => {
  await startWorkspace(ana);
  await addDeal(ana, { title: "Meters in 8 greenhouses", value: "11800" });
  const first = await shareCopy(ana);
  expect(first.name).toMatch(/\.kariz$/);

  const ben = await (await newProfile()).newPage();
  await ben.goto("./");
  await mergeCopy(ben, first);
  await goTo(ben, "Deals");
  await expect(ben.getByText("Meters in 8 greenhouses")).toBeVisible();

  await goTo(ana, "Board");
  await addDeal(ana, { title: "Hers", value: "100" });
  await addDeal(ben, { title: "His", value: "200" });
  const [hers, his] = [await shareCopy(ana), await shareCopy(ben)];
  await mergeCopy(ana, his);
  await mergeCopy(ben, hers);
  for (const page of [ana, ben]) {
    await goTo(page, "Deals");
    for (const title of ["Meters in 8 greenhouses", "Hers", "His"]) await expect(page.getByText(title, { exact: true }).first()).toBeVisible();
    await isSaved(page);
  }

  // L4: merging the same file twice changes nothing.
  await goTo(ana, "Team & sync");
  await openCopy(ana, his);
  await expect(ana.getByText("Everything in it is here already.")).toBeVisible();
});

test("L4, L12: a copy that is opened first asks who one is, offers the names in it, and keeps what is typed when one goes on", async ({
  page: ana,
  newProfile,
}) => {
  await startWorkspace(ana);
  await addDeal(ana, { title: "Meters in 8 greenhouses", value: "11800" });
  const copy = await shareCopy(ana);
  const opened = async () => {
    const page = await (await newProfile()).newPage();
    await page.goto("./");
    await openCopy(page, copy);
    const dialog = page.getByRole("dialog", { name: "Open a copy" });
    await dialog.getByRole("button", { name: "Open this workspace" }).click();
    await expect(dialog.getByText("The workspace is on this device now.")).toBeVisible();
    await expect(dialog.getByText(/merged/)).toHaveCount(0);
    return { page, dialog, who: dialog.getByRole("region", { name: "Who are you?" }) };
  };
  const me = (page: Page, name: string) => page.getByRole("region", { name: "People" }).getByRole("listitem").filter({ hasText: name }).getByText("you, on this device");

  const ben = await opened();
  await expect(ben.who.getByRole("button", { name: "Ana Markovic" })).toBeVisible();
  await axe(ben.page);
  await ben.who.getByLabel("Not in the list? Your name").fill("Ben Okafor");
  await ben.dialog.getByRole("button", { name: "Done" }).click();
  await goTo(ben.page, "Team & sync");
  await expect(me(ben.page, "Ben Okafor")).toBeVisible();

  // Whose name the file holds is not added once more.
  const again = await opened();
  await again.who.getByLabel("Not in the list? Your name").fill(" ana markovic");
  await again.dialog.getByRole("button", { name: "Done" }).click();
  await goTo(again.page, "Team & sync");
  await expect(me(again.page, "Ana Markovic")).toBeVisible();
  await expect(again.page.getByRole("region", { name: "People" }).getByRole("listitem")).toHaveCount(1);
});

test("B1: what is no workspace, or of another one, is refused in words that help", async ({ page, newProfile }) => {
  await startWorkspace(page);
  await goTo(page, "Team & sync");
  await openCopy(page, { name: "letter.kariz", buffer: Buffer.from("Dear Ana,") });
  await expect(page.getByRole("alert")).toContainText("not a Kariz workspace");
  await page.getByRole("dialog").getByRole("button", { name: "Close" }).first().click();

  const other = await (await newProfile()).newPage();
  await startWorkspace(other, "Another company");
  const theirs = await shareCopy(other);
  await openCopy(page, theirs);
  await expect(page.getByRole("alert")).toContainText("Another company");
  await page.getByRole("dialog").getByRole("button", { name: "Close" }).first().click();

  await openCopy(page, { ...theirs, buffer: theirs.buffer.subarray(0, theirs.buffer.length - 20) });
  await expect(page.getByRole("alert")).toContainText("damaged");
});

/** A passphrase is made to take long, for whoever guesses it. */
const PATIENCE = { timeout: 30_000 };

/** Shares an encrypted copy of a workspace with one deal, with a suggested passphrase. */
async function sealedCopy(page: Page) {
  await startWorkspace(page);
  await addDeal(page, { title: "Meters in 8 greenhouses", value: "11800" });
  await goTo(page, "Team & sync");
  await page.getByRole("button", { name: "Encrypt a copy…" }).click();
  const dialog = page.getByRole("dialog", { name: "Share an encrypted copy" });
  await dialog.getByRole("button", { name: "Suggest one" }).click();
  const passphrase = await dialog.getByLabel(/^Passphrase/).inputValue();
  const downloading = page.waitForEvent("download");
  await dialog.getByRole("button", { name: "Share encrypted" }).click();
  const download = await downloading;
  return { passphrase, name: download.suggestedFilename(), buffer: await readFile(await download.path()) };
}

async function openSealed(page: Page, file: { name: string; buffer: Buffer }, passphrase: string) {
  await openCopy(page, file);
  await page.getByLabel(/^Passphrase/).fill(passphrase);
  await page.getByRole("button", { name: "Open", exact: true }).click();
}

test("L4: a passphrase is asked for, and one that is weak is called so", async ({ page }) => {
  await startWorkspace(page);
  await goTo(page, "Team & sync");
  await page.getByRole("button", { name: "Encrypt a copy…" }).click();
  const dialog = page.getByRole("dialog", { name: "Share an encrypted copy" });
  await dialog.getByRole("button", { name: "Share encrypted" }).click();
  await expect(dialog.getByRole("alert")).toContainText("Write a passphrase");
  await dialog.getByLabel(/^Passphrase/).fill("abc");
  await dialog.getByRole("button", { name: "Share encrypted" }).click();
  await expect(dialog.getByLabel(/^Passphrase/)).toHaveAccessibleDescription(/at least 8 letters/);
  await dialog.getByLabel(/^Passphrase/).fill("summer2026");
  await dialog.getByLabel("Once more").fill("summer2062");
  await dialog.getByRole("button", { name: "Share encrypted" }).click();
  await expect(dialog.getByLabel("Once more")).toHaveAccessibleDescription(/not the same/);
  await dialog.getByLabel("Once more").fill("summer2026");
  await expect(dialog.getByText(/^Weak/)).toBeVisible();
  await dialog.getByRole("button", { name: "Share encrypted" }).click();
  const agree = dialog.getByRole("button", { name: "Encrypt with a weak passphrase" });
  await expect(agree).toBeVisible();
  await axe(page);
  await dialog.getByLabel(/^Passphrase/).fill("summer2027");
  await expect(agree, "another passphrase is another question").toHaveCount(0);
  await dialog.getByRole("button", { name: "Suggest one" }).click();
  await expect(dialog.getByText(/^Strong/)).toBeVisible();
  await axe(page);
  await page.keyboard.press("Escape");
  await page.keyboard.press("Escape");
  await expect(dialog).toHaveCount(0);
  await expect(page.getByRole("definition").filter({ hasText: "none yet" }), "what was not encrypted is no copy").toHaveCount(1);
});

test("L4: an encrypted copy opens with its passphrase only", async ({ page, newProfile }) => {
  test.slow();
  const { passphrase, ...file } = await sealedCopy(page);
  expect(file.name).toMatch(/\.kariz\.age$/);
  expect(file.buffer.subarray(0, 21).toString()).toBe("age-encryption.org/v1");
  expect(file.buffer.includes("greenhouses")).toBe(false);
  await expect(page.getByRole("definition").filter({ hasText: "none yet" }), "it was opened again, and counts").toHaveCount(0);

  const other = await (await newProfile()).newPage();
  await other.goto("./");
  await openSealed(other, file, "");
  await expect(other.getByRole("alert")).toContainText("Write the passphrase that it was encrypted with");
  await other.getByLabel(/^Passphrase/).fill("another one");
  await other.getByRole("button", { name: "Open", exact: true }).click();
  await expect(other.getByRole("alert")).toContainText("This passphrase does not open it", PATIENCE);
  await expect(other.getByLabel(/^Passphrase/), "what was typed stays").toHaveValue("another one");
  await expect(other.getByLabel(/^Passphrase/)).toBeFocused();
  // Pasted, it often has space around it.
  await other.getByLabel(/^Passphrase/).fill(` ${passphrase}\t`);
  await other.getByRole("button", { name: "Open", exact: true }).click();
  await other.getByRole("button", { name: "Open this workspace" }).click(PATIENCE);
  await other.getByRole("button", { name: "Done" }).click();
  await goTo(other, "Deals");
  await expect(other.getByText("Meters in 8 greenhouses")).toBeVisible();
});

test("L4: an encrypted copy that is cut off is told from one with another passphrase", async ({ page, newProfile }) => {
  test.slow();
  const { passphrase, name, buffer } = await sealedCopy(page);
  const other = await (await newProfile()).newPage();
  await other.goto("./");
  await openSealed(other, { name, buffer: buffer.subarray(0, buffer.length - 9) }, passphrase);
  await expect(other.getByRole("alert")).toContainText("cut off or damaged", PATIENCE);
});

/** A copy after another tool has written something into a field of every deal. */
function meddledWith(copy: { buffer: Buffer }, field: string, value: string): { name: string; buffer: Buffer } {
  type Deals = { deals: Record<string, Record<string, A.ImmutableString>> };
  const changed = A.change(A.load<Deals>(copy.buffer), (draft) => {
    for (const deal of Object.values(draft.deals)) deal[field] = new A.ImmutableString(value);
  });
  return { name: "theirs.kariz", buffer: Buffer.from(A.save(changed)) };
}

test("B6: what a copy makes unreadable is told before, and Undo and Restore bring it back", async ({ page }) => {
  await startWorkspace(page);
  const titles = ["Meters in 8 greenhouses", "Valves for the harbour", "Hoses", "Pipes", "Taps", "Pumps"];
  for (const title of titles) await addDeal(page, { title, value: "11800" });
  const allAreThere = async () => {
    await goTo(page, "Deals");
    for (const title of titles) await expect(page.getByText(title, { exact: true }).first()).toBeVisible();
    await goTo(page, "Team & sync");
  };
  const copy = await shareCopy(page);
  const dialog = page.getByRole("dialog", { name: "Open a copy" });
  await openCopy(page, meddledWith(copy, "status", "won soon"));
  await expect(dialog.getByRole("alert")).toContainText(/would take away 6 of your \d+ records/);
  const row = dialog.getByRole("listitem").filter({ hasText: "can no longer be read" });
  await expect(row).toContainText("Stage of Hoses");
  await row.getByText("Look closer").click();
  await expect(row).toContainText("Stage cannot be read: won soon");
  await expect(dialog.getByText("deals already the same")).toBeVisible();
  // What was said before stands over a phone's sheet until it is closed.
  const told = page.locator("#toasts .toast").getByRole("button", { name: "Close" });
  while ((await told.count()) > 0) await told.first().click();
  await axe(page);
  await dialog.getByRole("button", { name: "Merge", exact: true }).click();
  await dialog.getByRole("button", { name: "Undo the merge" }).click();
  await allAreThere();

  await mergeCopy(page, meddledWith(copy, "value", "much"));
  const aside = page.getByText("6 records cannot be read and were set aside.");
  await expect(aside).toBeVisible();
  await axe(page);
  await page.getByRole("button", { name: "Restore…" }).click();
  await page.getByRole("button", { name: /^Go back to .*: Before merging theirs\.kariz$/ }).first().click();
  await expect(page.locator(".toast").getByText(/^The workspace is as it was on /)).toBeVisible();
  await expect(aside).toBeHidden();
  await allAreThere();
  await isSaved(page);
  await page.reload();
  await allAreThere();
});

test("L9: what a teammate made is in the bin after a merge was taken back, and the same file says so", async ({ page: ana, newProfile }) => {
  await startWorkspace(ana);
  const ben = await (await newProfile()).newPage();
  await ben.goto("./");
  await mergeCopy(ben, await shareCopy(ana));
  await addDeal(ben, { title: "His own", value: "200" });
  const his = await shareCopy(ben);
  await goTo(ana, "Team & sync");
  await openCopy(ana, his);
  const dialog = ana.getByRole("dialog", { name: "Open a copy" });
  await dialog.getByRole("button", { name: "Merge", exact: true }).click();
  await expect(dialog.getByText(/^The copy is merged here\./)).toBeVisible();
  await dialog.getByRole("button", { name: "Done" }).click();
  await ana.keyboard.press("Control+z");

  await openCopy(ana, his);
  await expect(dialog.getByText(/^All changes in it were taken in before\. What differs/)).toBeVisible();
  await expect(dialog.getByRole("listitem").filter({ hasText: "in the bin here: taken back or deleted" })).toContainText("His own");
  await expect(dialog.getByRole("button", { name: "Merge", exact: true })).toHaveCount(0);
  await axe(ana);
  await dialog.getByRole("button", { name: "Not now" }).click();

  // He merges hers, and takes his deal out of the bin.
  await mergeCopy(ben, await shareCopy(ana));
  await goTo(ben, "Deals");
  await expect(ben.getByText("His own", { exact: true })).toHaveCount(0);
  await ben.getByRole("button", { name: "Bin", exact: true }).click();
  await ben.getByRole("button", { name: "Restore His own" }).click();
  await mergeCopy(ana, await shareCopy(ben));
  await goTo(ana, "Deals");
  await expect(ana.getByText("His own", { exact: true })).toBeVisible();
});

test("B6: what is left out of a copy is told exactly, and what can be done", async ({ page }) => {
  await startWorkspace(page);
  for (const title of ["Pumps", "Valves"]) await addDeal(page, { title, value: "100" });
  const copy = await shareCopy(page);
  type Deals = { deals: Record<string, Record<string, A.ImmutableString>> };
  let doc = A.load<Deals>(copy.buffer);
  const [first, second] = Object.keys(doc.deals);
  doc = A.change(doc, (draft) => void delete draft.deals[first!]);
  doc = A.change(doc, (draft) => void (draft.deals[second!]!["about"] = new A.ImmutableString("Honest")));
  await goTo(page, "Team & sync");
  await openCopy(page, { name: "theirs.kariz", buffer: Buffer.from(A.save(doc)) });
  const dialog = page.getByRole("dialog", { name: "Open a copy" });
  const row = (text: string) => dialog.getByRole("listitem").filter({ hasText: text });
  await expect(row("change left out: it would delete records for good")).toContainText("1");
  await expect(row("more left out because it builds on what was left out")).toContainText("1");
  await expect(dialog).toContainText("What is left out is about");
  await expect(dialog).toContainText("What is new in it is left out. Ask whoever gave it to you for a copy made by Kariz itself.");
  await expect(dialog).not.toContainText("Everything in it is here already.");
  await axe(page);
});

test("L9: a merge can be gone back on, and going back undone", async ({ page, newProfile }) => {
  await startWorkspace(page);
  await addDeal(page, { title: "Meters in 8 greenhouses", value: "11800" });
  const other = await (await newProfile()).newPage();
  await other.goto("./");
  await mergeCopy(other, await shareCopy(page));
  await addDeal(other, { title: "Theirs", value: "200" });
  await goTo(page, "Team & sync");
  await page.getByRole("button", { name: "Restore…" }).click();
  await expect(page.getByText("Nothing to go back to yet")).toBeVisible();
  await page.keyboard.press("Escape");
  await mergeCopy(page, { ...(await shareCopy(other)), name: "theirs.kariz" });

  await page.getByRole("button", { name: "Restore…" }).click();
  await expect(page.getByRole("listitem").filter({ hasText: "Before merging theirs.kariz" })).toContainText("1 deal");
  await axe(page);
  await page.getByRole("button", { name: /^Go back to .*: Before merging theirs\.kariz$/ }).click();
  const toast = page.locator(".toast").getByText(/^The workspace is as it was on /);
  await expect(toast).toBeVisible();
  await goTo(page, "Deals");
  await expect(page.getByText("Meters in 8 greenhouses")).toBeVisible();
  await expect(page.getByText("Theirs", { exact: true })).toHaveCount(0);
  await page.getByRole("button", { name: "Undo" }).first().click();
  await expect(page.getByText("Theirs", { exact: true })).toBeVisible();
  await isSaved(page);
});

test("L3, U3: Team & sync says where the data is, and has no accessibility violations", async ({ page }) => {
  await loadSample(page);
  await isSaved(page);
  await goTo(page, "Team & sync");
  await expect(page.getByRole("heading", { name: "Storage on this device" })).toBeVisible();
  await expect(page.getByText(/^saved /)).toBeVisible();
  await axe(page);
  await page.getByRole("button", { name: "Open a copy" }).click();
  await axe(page);
});
