// Every screen in a language that is 40 % longer than English: nothing is cut off or covered, and nothing is said in plain English.

import type { Locator, Page } from "@playwright/test";
import { look } from "../support/looks.ts";
import { inPseudo, speakPseudo } from "../support/pseudo.ts";
import { expect, test } from "../support/test.ts";
import { texts, type Language } from "../support/texts.ts";

test.use({ serviceWorkers: "block" }); // it would give the page the texts as they are

/** What was typed has no word that could be taken for English. */
const [DEAL, STEP, PERSON] = ["Öö", "Åå", "Ñå Öl"];

/** One who goes through all screens, and looks at each. */
class Walker {
  readonly page: Page;
  readonly #language: Language;
  readonly #say;

  constructor(page: Page, language: Language) {
    this.page = page;
    this.#language = language;
    this.#say = texts(language);
  }

  /** What the page calls that. */
  said(name: string): string {
    return inPseudo(this.#say(name));
  }

  button(name: string, within: Page | Locator = this.page): Locator {
    return within.getByRole("button", { name: this.said(name), exact: true }).first();
  }

  get dialog(): Locator {
    return this.page.locator("dialog[open]").last();
  }

  look(screen: string): Promise<void> {
    return look(this.page, screen);
  }

  async start(): Promise<void> {
    await speakPseudo(this.page, this.#language);
    await this.page.goto("./");
    await this.page.locator("form.first__start input[name=workspace]").fill("Ññ");
    await this.page.locator("form.first__start input[name=me]").fill("Ää");
    await this.page.locator("form.first__start button[type=submit]").click();
    await expect(this.page.locator(".col").first()).toBeVisible();
  }

  async go(name: string): Promise<void> {
    // A dialog that was closed just now may still take its entry back from the history, and the new address with it.
    await expect(async () => {
      await this.page.evaluate((name) => (location.hash = `#${name}`), name);
      await expect(this.page.locator("a.rail__item[aria-current]")).toHaveAttribute("href", `#${name}`, { timeout: 1_000 });
    }).toPass();
    await expect(this.page.locator("main h1").first()).toBeAttached();
  }

  /** Opens a dialog, looks at it, and leaves it. */
  async glance(screen: string, open: () => Promise<void>): Promise<void> {
    const before = await this.page.locator("dialog[open]").count();
    await open();
    await expect(this.page.locator("dialog[open]")).toHaveCount(before + 1);
    await this.look(screen);
    await this.leave(before);
  }

  /** Escape leaves a field first. */
  async leave(dialogs = 0): Promise<void> {
    await expect(async () => {
      if ((await this.page.locator("dialog[open]").count()) > dialogs) await this.page.keyboard.press("Escape");
      await expect(this.page.locator("dialog[open]")).toHaveCount(dialogs, { timeout: 500 });
    }).toPass();
  }

  /** A deal that closes in ten days. */
  async addDeal(): Promise<void> {
    await this.page.keyboard.press("n");
    await expect(this.dialog).toBeVisible();
    const more = this.dialog.locator("details:not([open]) > summary");
    if (await more.count()) await more.click();
    await this.look("new deal");
    await this.dialog.locator("input").first().fill(DEAL);
    await this.dialog.getByLabel(this.said("field-value")).fill("125000");
    const closes = this.dialog.getByRole("textbox", { name: this.said("field-expected-close"), exact: true });
    await closes.fill(new Date(Date.now() + 864e6).toISOString().slice(0, 10));
    await closes.blur();
    await this.dialog.locator("button[type=submit]").click();
    await expect(this.dialog).toBeHidden();
  }

  async addLead(): Promise<void> {
    await this.go("leads");
    const line = this.page.locator(".qadd input, .qadd textarea").first();
    await line.fill(`${PERSON}, Öl Åb, ö@ä.fi`);
    await this.look("a lead as it is read");
    await line.press("Enter");
    await expect(this.page.locator(".lrow")).toHaveCount(1);
    const detail = this.page.locator(".ldetail h2");
    if (!(await detail.isVisible())) await this.page.locator(".lrow a").first().click();
    await expect(detail.first()).toBeVisible();
  }
}

const WALKS: Record<string, (walker: Walker) => Promise<void>> = {
  "the board, and a deal": async (walker) => {
    const { page } = walker;
    await walker.look("board");
    await walker.addDeal();
    await walker.glance("edit stage", async () => {
      await page.locator(".col .col__name .menu button").first().click();
      await walker.look("menu of a stage");
      await page.getByRole("menuitem", { name: walker.said("column-edit") }).click();
    });
    await walker.glance("filter", () => walker.button("filter").click());

    await page.getByRole("link", { name: DEAL }).first().click();
    const deal = page.locator("dialog.drawer[open]");
    await expect(deal).toBeVisible();
    await walker.look("deal");
    await walker.button("deal-plan-step", deal).click();
    await deal.getByLabel(walker.said("deal-step-kind")).selectOption({ label: walker.said("word-kind-meeting") });
    await deal.getByLabel(walker.said("deal-step-title")).fill(STEP);
    await walker.look("plan a step");
    await walker.button("save", deal).click();
    await expect(deal).toContainText(STEP);
    await walker.glance("prepare", () => walker.button("prepare-meeting", deal).click());
    await walker.glance("move", () => page.keyboard.press("m"));
    await walker.glance("won", () => walker.button("deal-won", deal).click());
    await walker.glance("lost", () => walker.button("deal-lost", deal).click());
    await walker.leave();
    for (const [key, name] of [["?", "keys"], ["Control+k", "palette"]] as const) await walker.glance(name, () => page.keyboard.press(key));
  },

  "leads, their points, the day": async (walker) => {
    const { page } = walker;
    await walker.go("leads");
    await walker.look("leads");
    await walker.addLead();
    await walker.look("lead");
    for (const name of ["leads-convert", "leads-nurture", "leads-disqualify", "leads-past"]) await walker.glance(name, () => walker.button(name).click());
    await walker.go("leads");
    for (const name of ["ideal-title", "points-title"]) {
      await walker.glance(name, async () => {
        await walker.button("leads-score-menu").click();
        await page.getByRole("menuitem").nth(name === "ideal-title" ? 0 : 1).click();
      });
    }
    await walker.glance("goals", () => walker.button("leads-goals-edit").click());
    await walker.go("today");
    await walker.look("today");
    await page.locator(".job__acts .btn").filter({ hasText: walker.said("today-plan-call") }).click();
    await expect(page.locator(".toast").first()).toBeVisible();
    await walker.look("a call is planned");
  },

  "deals, the forecast, sequences, templates": async (walker) => {
    const { page } = walker;
    await walker.addDeal();
    await walker.go("deals");
    await walker.look("deals");
    await walker.go("forecast");
    await expect(page.getByRole("table").first()).toBeVisible();
    await walker.look("forecast");
    await walker.button("forecast-running").click();
    await walker.look("forecast, running total");

    await walker.go("sequences");
    await expect(page.locator(".sl__card").first()).toBeVisible();
    await walker.look("offered sequences");
    await page.locator(".sl__card--offer button").first().click();
    await expect(page.locator(".chan > li")).toHaveCount(8);
    await walker.look("sequence");
    await walker.glance("step", () => walker.button("seq-add-step").click());
    await walker.glance("edit sequence", () => walker.button("seq-edit").click());
    await walker.button("seq-templates").click();
    await expect(page.locator(".tpl nav button").first()).toBeVisible();
    await page.locator(".tpl nav button").first().click();
    await walker.look("templates");

    await walker.addLead();
    await walker.glance("enrol", async () => {
      await walker.button("leads-more").click();
      await page.getByRole("menuitem", { name: walker.said("start-sequence") }).click();
    });
    await walker.glance("write", () => walker.button("write-to").click());
  },

  "numbers, team, settings, import": async (walker) => {
    const { page } = walker;
    await walker.addDeal();
    await walker.go("insights");
    await expect(page.locator(".kpi").first()).toBeVisible();
    await walker.look("insights");
    await walker.go("team");
    await walker.look("team");
    for (const name of ["sign-open", "seal-open", "restore-open"]) await walker.glance(name, () => walker.button(name).click());
    await walker.glance("open a copy", () => walker.button("open-a-copy").click());
    await walker.go("settings");
    await walker.look("settings");
    await walker.button("import").click();
    await walker.look("import");
    const csv = ["标题,公司,金额,阶段", "Åå,Ää,1200,Ññ", ",Ää,ñ,Ññ"].join("\n");
    await walker.dialog.locator("input[type=file]").setInputFiles({ name: "ö.csv", mimeType: "text/csv", buffer: Buffer.from(csv) });
    await expect(walker.dialog.locator(".btn--brand")).toBeVisible();
    await walker.look("what is imported");
    await walker.dialog.locator(".btn--brand").click();
    await expect(walker.button("done", walker.dialog)).toBeVisible();
    await walker.look("what was imported");
  },
};

for (const [language, locale, how] of [["en", "en-GB", "says any in plain English"], ["fa", "fa-IR", "does so where words are read from the right, or has digits of another script"]] as const) {
  test.describe(`pseudo-language (${language})`, () => {
    test.use({ locale });
    for (const [screens, walk] of Object.entries(WALKS)) {
      test(`U2 no screen cuts off or covers longer words, or ${how}: ${screens}`, async ({ page, watch }) => {
        test.slow();
        const walker = new Walker(page, language);
        await walker.start();
        await walk(walker);
        watch.excuse(/Service Worker registration blocked/);
      });
    }
  });
}
