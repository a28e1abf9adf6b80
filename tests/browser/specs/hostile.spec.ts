// Files made to do harm, in a real browser (B1): the page says what to do, and the workspace goes on.

import * as A from "@automerge/automerge";
import type { Page } from "@playwright/test";
import { mkdtemp, open, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { deflateRawSync } from "node:zlib";
import { card } from "../support/board.ts";
import type { Deployment } from "../support/deployment.ts";
import { expect, test } from "../support/test.ts";
import { addDeal, goTo, isSaved, mergeCopy, openCopy, openDeal, shareCopy, startWorkspace } from "../support/workspace.ts";

const MAGIC = [0x85, 0x6f, 0x4a, 0x83];

function leb(number: number): number[] {
  return number < 0x80 ? [number] : [(number % 0x80) | 0x80, ...leb(Math.floor(number / 0x80))];
}

/** A stored chunk, with a checksum that is wrong. */
function chunk(kind: number, body: Uint8Array): Buffer {
  return Buffer.concat([Buffer.from([...MAGIC, 0, 0, 0, 0, kind, ...leb(body.length)]), body]);
}

/** A change that says in a few bytes that it has so many operations. */
function manyOperations(count: number): Buffer {
  const run = [...leb(count), 1];
  return chunk(1, Buffer.from([0, 1, 7, 1, 1, 0, 0, 0, 1, 0x42, run.length, ...run]));
}

function flipped(bytes: Buffer, at: number): Buffer {
  const copy = Buffer.from(bytes);
  copy[at]! ^= 0x10;
  return copy;
}

async function closeDialog(page: Page): Promise<void> {
  await page.getByRole("dialog").getByRole("button", { name: "Close" }).first().click();
  await expect(page.getByRole("dialog")).toBeHidden();
}

/** The workspace takes a deal, saves it, and has it when the page is opened again. */
async function worksOn(page: Page, title: string): Promise<void> {
  await goTo(page, "Board");
  await addDeal(page, { title, value: "100" });
  await isSaved(page);
  await page.reload();
  await expect(card(page, title)).toBeVisible();
}

/** Has every inspector run `harm` before anything else; the engine itself is as it was. */
function harmInspectors(deployment: Deployment, harm: () => void): void {
  const name = JSON.stringify("kariz-inspector");
  deployment.publish(/^worker-.*\.js$/, (text) => `if (self.name === ${name}) (${harm.toString()})();\n${text}`);
}

test("B1: hostile files are refused in words that help, and the workspace is as it was", async ({ page }) => {
  test.slow(); // three of them are read until their inspector is stopped
  await startWorkspace(page);
  await addDeal(page, { title: "Before", value: "100" });
  await isSaved(page);
  const copy = await shareCopy(page);
  const middle = Math.floor(copy.buffer.length / 2);
  const bomb = deflateRawSync(Buffer.alloc(300 * 1024 * 1024), { level: 1 });
  const files: [string, Buffer, RegExp][] = [
    ["nothing", Buffer.alloc(0), /not a Kariz workspace.*ask your teammate/],
    ["a letter", Buffer.from("Dear Ana,"), /not a Kariz workspace.*ask your teammate/],
    ["a PDF", Buffer.from("%PDF-1.7"), /looks like pdf.*ask your teammate/],
    ["cut off", copy.buffer.subarray(0, middle), /cut off or damaged. Ask for it again/],
    ["a bit flipped", flipped(copy.buffer, middle), /damaged. Ask for it again/],
    ["a length beyond measure", Buffer.from([...MAGIC, 0, 0, 0, 0, 0, ...leb(2 ** 50)]), /damaged. Ask for it again/],
    ["thirty million operations", manyOperations(30_000_000), /was stopped. Close other tabs and try again/],
    ["300 MB in 300 KB", chunk(2, bomb), /was stopped. Close other tabs and try again/],
    ["their copy with a bomb behind it", Buffer.concat([copy.buffer, chunk(2, bomb)]), /was stopped. Close other tabs/],
  ];
  for (const [name, buffer, words] of files) {
    await test.step(name, async () => {
      await openCopy(page, { name: "theirs.kariz", buffer });
      await expect(page.getByRole("alert")).toContainText(words, { timeout: 20_000 });
      await expect(page.getByText("Your workspace is as it was before.")).toBeVisible();
      await closeDialog(page);
    });
  }
  await openCopy(page, copy);
  await expect(page.getByText("Everything in it is here already.")).toBeVisible();
  await closeDialog(page);
  await worksOn(page, "Afterwards");
  await expect(card(page, "Before")).toBeVisible();
});

test("B1: whoever reads a file and never ends is stopped, and the workspace goes on meanwhile", async ({ page, deployment }) => {
  test.setTimeout(120_000);
  harmInspectors(deployment, () => {
    for (;;);
  });
  await startWorkspace(page, "Rill Sensors", deployment.url);
  const copy = await shareCopy(page);
  await openCopy(page, copy);
  await expect(page.getByText(/^Reading /)).toBeVisible();
  await closeDialog(page); // nobody waits for it any more
  await worksOn(page, "Meanwhile");

  await goTo(page, "Team & sync");
  await openCopy(page, copy);
  await expect(page.getByRole("alert")).toContainText("was stopped. Close other tabs and try again", { timeout: 40_000 });
  await closeDialog(page);
  await worksOn(page, "Afterwards");
});

test("B1: whoever reads a file and breaks down takes nothing with it", async ({ page, deployment, watch }) => {
  harmInspectors(deployment, () => {
    self.addEventListener("message", () => {
      throw new RangeError("unreachable, or no more memory");
    });
  });
  await startWorkspace(page, "Rill Sensors", deployment.url);
  const copy = await shareCopy(page);
  await openCopy(page, copy);
  await expect(page.getByRole("alert")).toContainText("was stopped. Close other tabs and try again");
  await closeDialog(page);
  await worksOn(page, "Afterwards");
  watch.excuse(/unreachable, or no more memory/);
});

test("B9: a file that is far too large is refused before any of it is read", async ({ page }) => {
  await page.addInitScript(() => {
    File.prototype.arrayBuffer = () => Promise.reject(new Error("it is read"));
  });
  const folder = await mkdtemp(join(tmpdir(), "kariz-large-"));
  const path = join(folder, "film.csv");
  const file = await open(path, "w");
  await file.truncate(3 * 1024 ** 3);
  await file.close();
  await startWorkspace(page);
  await goTo(page, "Team & sync");
  await page.getByRole("button", { name: "Open a copy" }).first().click();
  await page.getByRole("dialog").locator("input[type=file]").setInputFiles(path);
  await expect(page.getByRole("alert")).toContainText("is larger than Kariz opens");
  await closeDialog(page);
  await goTo(page, "Settings");
  await page.getByRole("button", { name: "Import" }).first().click();
  await page.getByRole("dialog").locator("input[type=file]").setInputFiles(path);
  await expect(page.getByRole("alert")).toContainText("The file is too large");
  await closeDialog(page);
  await worksOn(page, "Afterwards");
  await rm(folder, { recursive: true });
});

type Tables = Record<string, Record<string, Record<string, unknown>>>;

/** A copy in which 600 steps are planned for a lead, a deal and the same time of a day. */
function overloaded(copy: Buffer, today: string): Buffer {
  const word = (text: string): A.ImmutableString => new A.ImmutableString(text);
  const id = (number: number): string => `01KDVDNA00000000000000${String(number).padStart(4, "0")}`;
  const document = A.change(A.load<Tables>(copy), (tables) => {
    const [deal] = Object.keys(tables["deals"]!);
    tables["leads"]![id(0)] = { name: word("Bo Ek"), status: word("new"), createdOn: word(today) };
    for (let number = 1; number <= 600; number += 1) {
      const about = number % 2 ? { deal: word(deal!) } : { lead: word(id(0)) };
      tables["activities"]![id(number)] = {
        kind: word("call"), title: word(`Call ${number}`), createdAt: number, due: word(today), dueTime: 600, ...about,
      };
    }
  });
  return Buffer.from(A.save(document));
}

test("B9: of however many steps a copy plans, a page shows as many as anybody reads", async ({ page, isMobile }) => {
  test.slow(); // it merges, and looks at four pages
  await startWorkspace(page);
  await addDeal(page, { title: "Pumps", value: "100" });
  await isSaved(page);
  const copy = await shareCopy(page);
  const today = await page.evaluate(() => new Date().toLocaleDateString("sv"));
  await mergeCopy(page, { name: "theirs.kariz", buffer: overloaded(copy.buffer, today) });

  await goTo(page, "Leads");
  await page.locator(".lrow", { hasText: "Bo Ek" }).getByRole("link").first().click();
  const written = page.getByRole("region", { name: "Bo Ek", exact: true }).locator(".lsofar li");
  await expect(written).toHaveCount(21); // and that it came in
  await page.getByRole("button", { name: "Show all 300" }).click();
  await expect(written).toHaveCount(301);
  if (isMobile) await page.goBack();

  await goTo(page, "Today");
  const list = page.locator(".jobs__part--today");
  await expect(list.locator(".job").first()).toBeVisible();
  expect(await list.locator(".job").count()).toBeLessThan(100);
  if (!isMobile) await expect(page.locator(".agenda__e")).toHaveCount(200);

  await goTo(page, "Board");
  const drawer = await openDeal(page, "Pumps");
  await expect(drawer.locator(".ns__more li")).toHaveCount(20);
  await drawer.getByRole("button", { name: "Show all 299" }).click();
  await expect(drawer.locator(".ns__more li")).toHaveCount(299);
});
