// What is on top is on the history (issue 11): Back and Escape close the topmost and nothing else, what is closed
// leaves no entry, and the focus goes back to what opened it, or to the nearest that is left.

import type { ElementHandle, Locator, Page } from "@playwright/test";
import { column, moveByMenu } from "../support/board.ts";
import { leave } from "../support/drawer.ts";
import { seeded } from "../support/random.ts";
import { focusIsKept, standing, stands } from "../support/stack.ts";
import { expect, test } from "../support/test.ts";
import { addDeal, goTo, loadSample, openDeal, startWorkspace } from "../support/workspace.ts";

/** A page before the board, so that Back shows whether an entry too many is left. */
async function boardAfterTeam(page: Page): Promise<void> {
  await goTo(page, "Team & sync");
  await goTo(page, "Board");
  await expect(page.locator(".board [data-deal] a").first()).toBeVisible();
}

/** A way to open something: where it can be done, and what it is called then. */
interface Opener {
  on: "page" | "deal";
  name: RegExp;
  /** What is pressed; else it opens by a key, from wherever the focus is. */
  press?: (page: Page) => Locator;
  key?: string;
}

function openers(isMobile: boolean): Opener[] {
  const button = (name: string | RegExp, within = "body") => (page: Page) => page.locator(within).getByRole("button", { name }).first();
  return [
    { on: "page", name: /./, press: (page) => page.locator(".board [data-deal] a").first() },
    { on: "page", name: /./, press: (page) => page.locator(".board [data-deal] a").nth(1) },
    { on: "page", name: /^New deal$/, press: button("New deal") },
    { on: "page", name: /^Pipeline/, press: button(/^Pipeline/) },
    { on: "page", name: /^Filter/, press: button(/^Filter/, isMobile ? ".stabs" : ".bar2") },
    { on: "page", name: /^Go and do$/, key: "Control+k" },
    ...(isMobile ? [{ on: "page" as const, name: /search/, press: button("Search", ".search") }] : []),
    { on: "deal", name: /^Won|^Win|won/i, press: button("Won", ".dh__acts") },
    { on: "deal", name: /lost/i, press: button("Lost", ".dh__acts") },
    { on: "deal", name: /^More$/, press: button("More", ".dh__acts") },
    { on: "deal", name: /^Go and do$/, key: "Control+k" },
  ];
}

/** Something on top: its name, the address while it is there, and what shall have the focus once it is gone. */
interface Layer {
  name: string;
  address: string;
  opener: ElementHandle<Element> | undefined;
}

/** Opens it; gives what is on top then. */
async function open(page: Page, opener: Opener, below: Layer[], why: string): Promise<Layer> {
  const pressed = opener.press?.(page);
  const focused = async () => (await page.evaluateHandle(() => (document.activeElement === document.body ? null : document.activeElement))).asElement();
  const from = await (pressed ? pressed.elementHandle() : focused());
  const href = await pressed?.getAttribute("href");
  await (pressed ? pressed.click() : page.keyboard.press(opener.key!));
  await expect.poll(async () => (await standing(page)).top.length, `${why}: ${opener.name} opens`).toBe(below.length + 1);
  const name = (await standing(page)).top.at(-1)!;
  expect(name).toMatch(opener.name);
  return { name, address: href?.slice(1) ?? below.at(-1)?.address ?? "board", opener: from ?? undefined };
}

/** What was opened from there is gone: the focus is back at what opened it, if that is there still. */
async function isBackAt(opener: ElementHandle<Element> | undefined, why: string): Promise<void> {
  await expect.poll(async () => opener === undefined || (await opener.evaluate((from) => !from.isConnected || from === document.activeElement)), why).toBe(true);
}

/** Closes what is topmost by its own means: the cross, or a press beside it. */
async function closeByHand(page: Page): Promise<void> {
  const menu = page.getByRole("menu");
  if (await menu.count()) return page.mouse.click(3, 300);
  const dialog = page.locator("dialog[open]").last();
  const own = (await dialog.count()) ? dialog.getByRole("button", { name: /^(Close|Back)$/ }).first() : page.getByRole("button", { name: "Close search" });
  await own.click();
}

for (const seed of [1, 2, 3]) {
  test(`whatever is opened, closed and gone back from, address and focus are right (seed ${seed})`, async ({ page, isMobile }) => {
    test.setTimeout(120_000);
    await loadSample(page);
    await boardAfterTeam(page);
    const random = seeded(seed * 7919);
    const any = <T>(list: T[]): T => list[Math.floor(random() * list.length)]!;
    const all = openers(isMobile);
    const top: Layer[] = [];
    /** What shall be there, worked out from what was done alone. */
    const expected = () => {
      const address = top.at(-1)?.address ?? "board";
      return { address, top: top.map(({ name }) => name), depth: top.length - (address === "board" ? 0 : 1), focus: "inside" };
    };
    for (let step = 0; step < 40; step += 1) {
      const onDeal = expected().address !== "board";
      const can = all.filter((opener) => (top.length === 0 ? opener.on === "page" : top.length === 1 && onDeal && opener.on === "deal"));
      let did: string;
      let gone: Layer | undefined;
      if (can.length && random() < 0.6) {
        top.push(await open(page, any(can), top, `step ${step}`));
        did = `step ${step}: opened ${top.at(-1)!.name}`;
      } else if (top.length) {
        const how = any(["Escape", "Back", "hand"]);
        if (how === "Escape") await page.keyboard.press("Escape");
        else if (how === "Back") await page.goBack();
        else await closeByHand(page);
        gone = top.pop();
        did = `step ${step}: closed ${gone!.name} by ${how}`;
      } else {
        did = `step ${step}: Escape with nothing open`;
        await page.keyboard.press("Escape");
      }
      await stands(page, expected(), did);
      await isBackAt(gone?.opener, did);
    }
    while (top.length) {
      await page.goBack();
      const gone = top.pop()!;
      await stands(page, expected(), "Back closes the topmost");
      await isBackAt(gone.opener, `Back from ${gone.name}`);
    }
    await page.goBack();
    await stands(page, { address: "team", top: [], depth: 0 }, "and then leaves the board: no entry is left of what was closed");
  });
}

test("ten dialogs opened and closed leave Back as it was; a reload leaves no dead entry, and the deal open", async ({ page }) => {
  await startWorkspace(page);
  await addDeal(page, { title: "Flow meters" });
  await boardAfterTeam(page);
  for (let round = 0; round < 10; round += 1) {
    await page.getByRole("button", { name: "New deal" }).first().click();
    await page.getByRole("dialog", { name: "New deal" }).getByRole("button", { name: "Close" }).first().click();
    await stands(page, { top: [], depth: 0 }, `round ${round}`);
  }
  await page.goBack();
  await stands(page, { address: "team" }, "Back leaves the board");
  await page.goForward();
  await openDeal(page, "Flow meters");
  await page.locator(".dh__acts").getByRole("button", { name: "Won" }).click();
  await stands(page, { depth: 1 }, "the question stands over the deal");
  await page.reload();
  await stands(page, { top: ["Flow meters"], depth: 0 }, "the deal is open, the question is not, and has no entry");
  await leave(page);
  await stands(page, { address: "board", top: [] }, "closing it leads to the board");
  await page.goBack();
  await stands(page, { address: "team" }, "and Back on");
});

test("a press outside closes a panel or a menu, and does nothing else", async ({ page, isMobile }) => {
  await startWorkspace(page);
  await addDeal(page, { title: "Flow meters" });
  await page.getByRole("button", { name: /^Pipeline/ }).first().click();
  await expect(page.getByRole("menu")).toBeVisible();
  const link = page.getByRole("link", { name: "Flow meters" }).first();
  const at = (await link.boundingBox())!;
  await page.mouse.click(at.x + at.width - 4, at.y + at.height / 2);
  await stands(page, { top: [], depth: 0, address: "" }, "the deal is not opened");

  await goTo(page, "Deals");
  for (const [name, press] of [["Filter", "outside"], ["Filter", "Escape"], [isMobile ? "Filter" : "Columns", "outside"]] as const) {
    const button = page.getByRole("button", { name, exact: true });
    await button.click();
    await stands(page, { top: [name], depth: 1, focus: "inside" }, `${name} is open`);
    if (press === "Escape") await page.keyboard.press("Escape");
    else {
      // Beside a panel lies the row; above a sheet there may be less.
      const row = (await page.getByRole("link", { name: "Flow meters" }).boundingBox())!;
      const panel = (await page.getByRole(name === "Filter" ? "dialog" : "group", { name, exact: true }).boundingBox())!;
      const above = isMobile ? panel.y - 10 : Infinity;
      await page.mouse.click(row.x + 5, Math.min(row.y + row.height / 2, above));
    }
    await stands(page, { top: [], depth: 0, address: "deals" }, `${name} is closed by ${press}`);
    await expect(button).toBeFocused();
  }
});

test("the focus is never lost: after adding, winning, reopening, deleting, a note, a move, undo, putting a stage away, inviting", async ({ page, isMobile }) => {
  test.setTimeout(60_000);
  await startWorkspace(page);
  await page.keyboard.press("n");
  const form = page.getByRole("dialog", { name: "New deal" });
  await form.getByLabel("Title").fill("Flow meters");
  await form.getByLabel("Title").press("Enter");
  await expect(form).toBeHidden();
  await focusIsKept(page, "added with N");

  const drawer = await openDeal(page, "Flow meters");
  await drawer.getByRole("textbox", { name: "Note", exact: true }).fill("Called");
  await drawer.getByRole("button", { name: "Save note" }).click();
  await expect(drawer.getByRole("list", { name: "What happened" })).toContainText("Called");
  await focusIsKept(page, "a note is saved");
  await drawer.locator(".dh__acts").getByRole("button", { name: "Won" }).click();
  await page.locator("dialog.dialog").getByRole("button", { name: /won/i }).last().click();
  await expect(drawer.getByRole("button", { name: "Reopen" }).first()).toBeVisible();
  await focusIsKept(page, "won");
  await drawer.getByRole("button", { name: "Reopen" }).first().click();
  await expect(drawer.locator(".dh__acts").getByRole("button", { name: "Won" })).toBeVisible();
  await focusIsKept(page, "reopened");
  await leave(page);
  await focusIsKept(page, "the drawer is closed");

  if (!isMobile) {
    const undo = page.locator(".bar").getByRole("button", { name: "Undo" });
    for (const what of ["reopened", "won", "a note", "added"]) {
      await undo.click();
      await expect(page.locator("#toasts"), what).toContainText("Undid");
      await focusIsKept(page, `undo in the toolbar, ${what}`);
    }
    await expect(undo).toBeDisabled();
    await page.locator(".bar").getByRole("button", { name: "Redo" }).click();
    await focusIsKept(page, "redo in the toolbar");
  }
  await addDeal(page, { title: "Leak alerts" });
  await focusIsKept(page, "added with the button");
  await page.getByRole("button", { name: "Stage menu: Meeting" }).click();
  await page.getByRole("menuitem", { name: "Edit stage" }).click();
  const stage = page.getByRole("dialog", { name: "Edit stage" });
  await stage.getByRole("button", { name: "New entry criterion" }).click();
  await stage.getByLabel("Entry criterion 1").fill("Budget range known");
  await stage.getByRole("button", { name: "Save" }).click();
  await expect(stage).toBeHidden();
  await moveByMenu(page, "Leak alerts", "Meeting");
  const ask = page.getByRole("dialog", { name: "Before Meeting" });
  await ask.getByLabel("Budget range known").check();
  await ask.getByRole("button", { name: "Tick and move" }).click();
  await expect(column(page, "Meeting").getByRole("link", { name: "Leak alerts" })).toBeAttached();
  await focusIsKept(page, "moved, with criteria");
  await moveByMenu(page, "Leak alerts", "Qualify");
  await expect(column(page, "Qualify").getByRole("link", { name: "Leak alerts" })).toBeAttached();
  await focusIsKept(page, "moved");
  await page.getByRole("button", { name: "Stage menu: Qualify" }).click();
  await page.getByRole("menuitem", { name: "Put away" }).click();
  await page.getByRole("dialog", { name: /Put Qualify away/ }).getByRole("button", { name: "Put away" }).click();
  await expect(column(page, "Qualify")).toHaveCount(0);
  await focusIsKept(page, "a stage is put away");
  const other = await openDeal(page, "Leak alerts");
  await other.getByRole("button", { name: "More" }).first().click();
  await page.getByRole("menuitem", { name: "Delete" }).click();
  await expect(other).toHaveCount(0);
  await focusIsKept(page, "deleted");

  await goTo(page, "Team & sync");
  await page.getByRole("button", { name: /^Invite/ }).first().click();
  await focusIsKept(page, "inviting");
});
