// A browser that ends at any moment: nothing is lost that was shown as saved (L2), and the page
// opens and works offline (L1).

import { isKeptForOffline } from "../support/app.ts";
import { card, column } from "../support/board.ts";
import { edit, leave } from "../support/drawer.ts";
import { Ledger, type DealState } from "../support/ledger.ts";
import { Profile, type Running } from "../support/profile.ts";
import { seeded } from "../support/random.ts";
import { expect, test } from "../support/test.ts";
import { addDeal, isSaved, openDeal, startWorkspace } from "../support/workspace.ts";

test.use({ serviceWorkers: "allow" });

const ROUNDS = 6;
const STAGES = ["Contact", "Qualify", "Meeting", "Proposal", "Close"];

test("L2: killed at any moment, a browser loses nothing that was shown as saved; it opens and works offline", async ({}, info) => {
  test.setTimeout(120_000); // seven starts of a browser, also on a busy machine
  const seed = Number(process.env.KARIZ_SEED ?? Date.now() % 1_000_000);
  info.annotations.push({ type: "seed", description: `KARIZ_SEED=${seed}` });
  const random = seeded(seed);
  const profile = await Profile.create();
  const ledger = new Ledger();
  let shown = 0;

  for (let round = 0; round < ROUNDS; round++) {
    const browser = round === 0 ? await begin(profile, ledger) : await open(profile, ledger, round % 2 === 1);
    const work = workUntil(browser, ledger, random, `Round ${round + 1}`);
    await new Promise((moment) => setTimeout(moment, 100 + random() * 2_400));
    work.stop();
    await browser.kill();
    await work.ended;
    shown = Math.max(shown, ledger.size);
  }
  expect(shown, "deals were shown as saved").toBeGreaterThan(0);

  const browser = await open(profile, ledger, true);
  await addDeal(browser.page, { title: "Offline, after all that", value: "900" });
  await isSaved(browser.page);
  await browser.page.reload();
  await expect(card(browser.page, "Offline, after all that")).toContainText("€900");
  await ledger.isKept(browser.page);
  await browser.close();
  await profile.remove();
});

/** Starts a workspace on the new profile, and waits until it and the page itself are kept there. */
async function begin(profile: Profile, ledger: Ledger): Promise<Running> {
  const browser = await profile.open();
  await ledger.follow(browser.page);
  await startWorkspace(browser.page);
  await isSaved(browser.page);
  await isKeptForOffline(browser.page);
  await ledger.isKept(browser.page);
  return browser;
}

/** Opens the page on the profile, and waits until it shows everything that was shown as saved. */
async function open(profile: Profile, ledger: Ledger, offline: boolean): Promise<Running> {
  const browser = await profile.open();
  await ledger.follow(browser.page);
  await browser.page.context().setOffline(offline);
  await browser.page.goto("./");
  await expect(browser.page.getByRole("button", { name: "New deal" }).first()).toBeVisible();
  await ledger.isKept(browser.page);
  return browser;
}

/** Adds, changes and moves deals in a row until it is told to stop; what it does then may break off. */
function workUntil({ page }: Running, ledger: Ledger, random: () => number, name: string): { stop(): void; ended: Promise<void> } {
  let stopped = false;
  const below = (limit: number) => Math.floor(random() * limit);
  const deals: { title: string; state: DealState }[] = [];

  async function add(): Promise<void> {
    const title = `${name}, deal ${deals.length + 1}`;
    const state = { stage: STAGES[below(STAGES.length - 1)]!, value: 100 + below(900) };
    ledger.asks(title, state);
    await addDeal(page, { title, value: String(state.value), stage: state.stage });
    deals.push({ title, state });
  }

  async function change({ title, state }: { title: string; state: DealState }): Promise<void> {
    const drawer = await openDeal(page, title);
    state.value = 1_000 + below(9_000);
    ledger.asks(title, state);
    await edit(drawer, "Value", String(state.value));
    await leave(page);
  }

  async function move({ title, state }: { title: string; state: DealState }): Promise<void> {
    const next = STAGES[STAGES.indexOf(state.stage) + 1];
    if (next === undefined) return;
    state.stage = next;
    ledger.asks(title, state);
    await page.getByRole("link", { name: title, exact: true }).focus();
    for (const key of ["Space", "ArrowRight", "Space"]) await page.keyboard.press(key);
    await expect(column(page, next).getByRole("link", { name: title, exact: true })).toBeVisible();
  }

  async function work(): Promise<void> {
    while (!stopped) {
      const deal = deals[below(deals.length)];
      const chance = random();
      if (deal === undefined || chance < 0.5) await add();
      else if (chance < 0.75) await change(deal);
      else await move(deal);
    }
  }

  return {
    stop: () => (stopped = true),
    ended: work().catch((error: unknown) => {
      if (!stopped) throw error;
    }),
  };
}
