// U3: a walk with a screen reader, as text: what is there to be read at each step, and what was told on the way.

import type { Locator, Page } from "@playwright/test";
import { card, moveByMenu } from "../support/board.ts";
import { edit, field, leave } from "../support/drawer.ts";
import { expect, test } from "../support/test.ts";
import { hears, listen, told } from "../support/told.ts";
import { addDeal, goTo, isSaved, mergeCopy, openCopy, openDeal, shareCopy, startWorkspace } from "../support/workspace.ts";

test.use({ contextOptions: { reducedMotion: "no-preference" } });

/** The walk so far. */
class Walk {
  readonly #page: Page;
  #text = "";

  constructor(page: Page) {
    this.#page = page;
  }

  /** What is there now, and what was told since the last step. */
  async step(name: string, place: Locator, heard: string[] = []): Promise<void> {
    const said = [...heard, ...(await told(this.#page))];
    this.#text += `# ${name}\n${said.map((words) => `told: ${words}\n`).join("")}${await place.ariaSnapshot()}\n\n`;
  }

  /** With what is another on each day left out. */
  get text(): string {
    return this.#text.replace(/\b\d{1,2} (Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sept?|Oct|Nov|Dec)( \d{4})?\b/g, "<day>").replace(/\b\d{4}-\d{2}-\d{2}\b/g, "<day>").replace(/\b\d{1,2}\/\d{1,2}\/\d{4}\b/g, "<day>").replace(/\b\d{1,2}:\d{2}\b/g, "<time>").replace(/\/url: .*/g, "/url: …");
  }
}

test("U3: first run, add, move, win, merge and a conflict, as they are read and told", async ({ page: ana, newProfile }, info) => {
  test.slow();
  test.skip(info.project.name !== "desktop", "one walk is enough to be kept");
  const walk = new Walk(ana);
  await ana.goto("./");
  await expect(ana.getByRole("button", { name: "Start", exact: true })).toBeEnabled();
  await walk.step("first run", ana.getByRole("main"));
  await startWorkspace(ana);
  await listen(ana);

  await addDeal(ana, { title: "Alpha", value: "1100" });
  await walk.step("add", card(ana, "Alpha"), await hears(ana, "Alpha"));
  await moveByMenu(ana, "Alpha", "Meeting");
  await walk.step("move", ana.getByRole("region", { name: /^Meeting, / }), await hears(ana, "moved"));

  const ben = await (await newProfile()).newPage();
  await ben.goto("./");
  await mergeCopy(ben, await shareCopy(ana));
  await goTo(ben, "Board");
  const theirs = await openDeal(ben, "Alpha");
  await edit(theirs, "Value", "1400");
  await expect(field(theirs, "Value"), "the editor is gone").toBeVisible();
  await leave(ben);
  await goTo(ana, "Board");
  await told(ana);
  // Twice: of two values set at the same time, the one with the longer history is in force.
  const open = await openDeal(ana, "Alpha");
  await edit(open, "Value", "1200");
  await hears(ana, "Saved");
  await edit(open, "Value", "1250");
  await hears(ana, "1,250");
  await leave(ana);
  await isSaved(ben);
  const copy = await shareCopy(ben);
  await goTo(ana, "Team & sync");
  await told(ana);
  await openCopy(ana, copy);
  const dialog = ana.getByRole("dialog", { name: "Open a copy" });
  await dialog.getByRole("button", { name: "Merge" }).click();
  await expect(dialog.getByRole("button", { name: "Done" })).toBeVisible();
  await walk.step("merge", dialog.locator(".dialog__body"));
  await dialog.getByRole("button", { name: "Done" }).click();

  const conflict = ana.getByRole("region", { name: /conflict to choose/ });
  await conflict.getByRole("button").first().click();
  const choose = ana.getByRole("dialog").last();
  await expect(choose).toBeVisible();
  await walk.step("conflict", choose.locator(".dialog__body"));
  await choose.getByRole("button", { name: /1,250/ }).click();
  await walk.step("chosen", choose.locator(".dialog__body"), await hears(ana, "is chosen"));
  await ana.keyboard.press("Escape");

  await goTo(ana, "Board");
  const drawer = await openDeal(ana, "Alpha");
  await drawer.getByRole("button", { name: "Won", exact: true }).first().click();
  const won = ana.getByRole("dialog").last();
  await walk.step("win", won.locator(".dialog__body"));
  await won.getByRole("button", { name: "Mark as won" }).click();
  await walk.step("won", drawer.getByRole("heading", { name: "Alpha" }), await hears(ana, "Alpha is won"));
  expect(walk.text).toMatchSnapshot("walk.txt");
});
