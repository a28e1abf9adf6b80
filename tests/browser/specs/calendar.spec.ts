// Days, months and numbers as the reader's region has them (issue 12).

import type { Locator, Page } from "@playwright/test";
import { axe } from "../support/axe.ts";
import { expect, test } from "../support/test.ts";
import { texts, type Language, type Texts } from "../support/texts.ts";
import { pressPage } from "../support/workspace.ts";

/** A workspace of one's own, in the language of the browser. */
async function begin(page: Page, say: Texts): Promise<void> {
  await page.goto("./");
  const start = page.getByRole("form", { name: say("start") });
  await start.getByLabel(say("start-name")).fill("Mylly");
  await start.getByLabel(say("start-me")).fill("Ana");
  await start.getByRole("button", { name: say("start-pipeline"), exact: true }).click();
  await expect(page.getByRole("button", { name: say("new-deal") }).first()).toBeVisible();
}

async function newDeal(page: Page, say: Texts): Promise<Locator> {
  await page.getByRole("button", { name: say("new-deal") }).first().click();
  const dialog = page.getByRole("dialog", { name: say("new-deal") });
  await expect(dialog).toBeVisible();
  // On a phone the form begins with its first fields.
  const more = dialog.locator("details:not([open]) > summary");
  if (await more.count()) await more.click();
  return dialog;
}

async function importDeals(page: Page, say: Texts, csv: string): Promise<void> {
  await go(page, say("nav-settings"));
  await page.getByRole("button", { name: say("import"), exact: true }).click();
  const dialog = page.getByRole("dialog", { name: say("import") });
  await dialog.locator("input[type=file]").setInputFiles({ name: "deals.csv", mimeType: "text/csv", buffer: Buffer.from(csv) });
  await dialog.locator(".btn--brand").click();
  await dialog.getByRole("button", { name: say("done") }).click();
}

async function go(page: Page, name: string): Promise<void> {
  await pressPage(page, name);
}

test.describe("Persian", () => {
  test.use({ locale: "fa-IR" });
  const say = texts("fa");

  test("a day is typed and chosen in Solar Hijri, with its leap day; the keys lead as the page reads", async ({ page }) => {
    test.slow(); // it is looked at with axe
    await page.clock.setFixedTime("2026-11-28T09:00:00Z"); // 7 Azar 1405
    await begin(page, say);
    const adding = await newDeal(page, say);
    const closes = adding.getByRole("textbox", { name: say("field-expected-close"), exact: true });

    await closes.fill("۱۴۰۴/۱۲/۳۰");
    await closes.blur();
    await expect(closes).toHaveAttribute("aria-invalid", "true");
    await expect(closes).toHaveAccessibleDescription(/۲۹/);
    // 30 Esfand 1408 is a leap day: 20 March 2030.
    await closes.fill("۳۰ اسفند ۱۴۰۸");
    await expect(closes).toHaveAccessibleDescription(/۳۰ اسفند ۱۴۰۸/);
    await closes.blur();
    await expect(closes).toHaveValue("۱۴۰۸/۱۲/۳۰");
    await closes.fill("2026-12-22");
    await closes.blur();
    await expect(closes).toHaveValue("۱۴۰۵/۱۰/۱");
    await closes.fill("فردا");
    await closes.blur();
    await expect(closes).toHaveValue("۱۴۰۵/۹/۸");

    await adding.getByRole("button", { name: say("day-choose") }).click();
    const month = page.getByRole("dialog", { name: say("field-expected-close"), exact: true });
    await expect(month.getByRole("grid", { name: /آذر ۱۴۰۵/ })).toBeVisible();
    await expect(month.getByRole("columnheader").first()).toHaveText("ش");
    await expect(month.locator("button[aria-current=date]")).toHaveAccessibleName(/۷ آذر/);
    await axe(page);
    const on = month.locator("button[tabindex='0']");
    await expect(on).toBeFocused();
    await page.keyboard.press("ArrowLeft"); // forward
    await expect(on).toHaveAccessibleName(/۹ آذر/);
    await page.keyboard.press("ArrowDown");
    await page.keyboard.press("PageDown");
    await expect(on).toHaveAccessibleName(/۱۶ دی/);
    await page.keyboard.press("Home");
    await expect(on).toHaveAccessibleName(/۱۲ دی/);
    await expect(on).toBeFocused();
    await page.keyboard.press("Enter");
    await expect(month).toBeHidden();
    await expect(closes).toHaveValue("۱۴۰۵/۱۰/۱۲");
    await adding.getByLabel(say("field-title"), { exact: true }).fill("آلفا");
    await adding.getByRole("button", { name: say("newdeal-add") }).click();
    await page.getByRole("link", { name: "آلفا", exact: true }).click();
    await expect(page.getByRole("dialog", { name: "آلفا" })).toContainText("۱۲ دی");
  });

  test("this month and this quarter are those of the calendar, and Settings choose another", async ({ page }) => {
    await page.clock.setFixedTime("2026-11-28T09:00:00Z");
    await begin(page, say);
    // 30 Aban is in November, 1 Mehr in September: each is in another Gregorian month or quarter.
    const rows = [["1", "2026-11-21"], ["2", "2026-11-22"], ["3", "2026-09-23"]].map(([id, on]) => `${id},Deal ${id},Won,2026-08-01,${on},100`);
    await importDeals(page, say, ["Id,Title,Stage,Created,Closed,Value", ...rows].join("\n"));
    await go(page, say("nav-insights"));
    const expectClosed = async (span: string, count: number) => {
      await page.getByLabel(say("insights-period")).selectOption({ label: say(span) });
      await page.getByRole("button", { name: say("insights-win-rate") }).click();
      const behind = page.getByRole("dialog", { name: say("insights-win-rate") });
      await expect(behind.getByRole("listitem")).toHaveCount(count);
      await page.keyboard.press("Escape");
      await expect(behind).toBeHidden();
    };
    await expectClosed("insights-this-month", 1);
    await expectClosed("insights-this-quarter", 3);
    await go(page, say("nav-settings"));
    await page.getByRole("combobox", { name: say("settings-calendar"), exact: true }).selectOption({ label: say("settings-calendar-gregorian") });
    await go(page, say("nav-insights"));
    await expectClosed("insights-this-month", 2);
    await expectClosed("insights-this-quarter", 2);
  });

  test("a Persian keyboard's letters do what stands on their keys", async ({ page }) => {
    await begin(page, say);
    await page.locator("body").dispatchEvent("keydown", { key: "د", code: "KeyN", bubbles: true, cancelable: true });
    await expect(page.getByRole("dialog", { name: say("new-deal") })).toBeVisible();
  });

  test("the core's calendar is the browser's, day by day, from 1300 to 1500", async ({ page }) => {
    await begin(page, say);
    const adding = await newDeal(page, say);
    const closes = adding.getByRole("textbox", { name: say("field-expected-close"), exact: true });
    // The first and the last day of each year, and of the month before its last: where leap years show.
    const wrong = await closes.evaluate(async (input: HTMLInputElement) => {
      const format = new Intl.DateTimeFormat("en-u-ca-persian-nu-latn", { year: "numeric", month: "numeric", day: "numeric", timeZone: "UTC" });
      const plain = (text: string) => text.replace(/[۰-۹]/g, (digit) => String(digit.charCodeAt(0) - 0x6f0));
      const wrong: string[] = [];
      for (let day = -17815; day < 55247; day += 1) {
        const parts = Object.fromEntries(format.formatToParts(day * 864e5).map(({ type, value }) => [type, value]));
        const last = Number(parts["month"]) === 12 && Number(parts["day"]) >= 29;
        const first = parts["month"] === "1" && parts["day"] === "1";
        if (!last && !first) continue;
        input.value = new Date(day * 864e5).toISOString().slice(0, 10);
        input.dispatchEvent(new Event("input", { bubbles: true }));
        input.dispatchEvent(new Event("change", { bubbles: true }));
        await new Promise((settled) => setTimeout(settled));
        const expected = `${parts["year"]}/${parts["month"]}/${parts["day"]}`;
        if (plain(input.value) !== expected) wrong.push(`${input.value} is not ${expected}`);
      }
      return wrong;
    });
    expect(wrong).toEqual([]);
  });
});

test.describe("a calendar that is not the language's", () => {
  test.use({ locale: "zh-CN" });

  test("years are counted as Settings say: from the republic's first, or as the Buddhist count has them", async ({ page }) => {
    const say = texts("zh");
    await page.clock.setFixedTime("2026-11-28T09:00:00Z");
    await begin(page, say);
    for (const [name, typed, shown] of [["minguo", "115/12/24", "115/12/24"], ["buddhist", "24/12/2569", "2569/12/24"]] as const) {
      await go(page, say("nav-settings"));
      await page.getByRole("combobox", { name: say("settings-calendar"), exact: true }).selectOption({ label: say(`settings-calendar-${name}`) });
      await go(page, say("nav-board"));
      const adding = await newDeal(page, say);
      const closes = adding.getByRole("textbox", { name: say("field-expected-close"), exact: true });
      await closes.fill(typed);
      await closes.blur();
      await expect(closes).toHaveValue(shown);
      await closes.fill("2026-12-24");
      await closes.blur();
      await expect(closes).toHaveValue(shown);
      await page.keyboard.press("Escape");
      await page.keyboard.press("Escape");
      await expect(adding).toBeHidden();
    }
  });
});

/** How readers know their own currency, and large amounts of it. */
const MONEY: [Language, string, string, RegExp][] = [
  ["pl", "pl-PL", "12500 PLN", /^12\s500\szł$/],
  ["ro", "ro-RO", "12500 RON", /^12\.500\slei$/],
  ["zh", "zh-CN", "125000 CNY", /^¥125,000$/],
  ["fi", "fi-FI", "12500 EUR", /^12\s500\s€$/],
  ["fa", "fa-IR", "5100000000 IRR", /^\u2068?۵٫۱\sمیلیارد\u2069?\sریال$/],
];
for (const [language, locale, typed, shown] of MONEY) {
  test.describe(`money (${language})`, () => {
    test.use({ locale });
    test("a card says an amount as people there write it", async ({ page }) => {
      const say = texts(language);
      await begin(page, say);
      const adding = await newDeal(page, say);
      await adding.getByLabel(say("field-title"), { exact: true }).fill("Alpha");
      await adding.getByLabel(say("field-value")).fill(typed);
      await adding.getByRole("button", { name: say("newdeal-add") }).click();
      await expect(page.locator(".card__value")).toHaveText(shown);
    });
  });
}

const NUMBERS: [Language, string, string, RegExp][] = [
  ["pl", "pl-PL", "12,5 tys.", /12\s?500/],
  ["ro", "ro-RO", "12,5 mii", /12\.500/],
  ["fi", "fi-FI", "1,5 milj.", /1\s500\s000/],
  ["zh", "zh-CN", "1.2万", /12,000/],
  ["fa", "fa-IR", "۲ میلیون", /۲٬۰۰۰٬۰۰۰/],
  ["fa", "fa-IR", "۱۲٫۵ میلیون", /۱۲٬۵۰۰٬۰۰۰/],
  // Thin and no-break spaces, and digits of another script.
  ["fi", "fi-FI", "12\u2009500", /12\s500/],
  ["pl", "pl-PL", "1\u00a0250\u00a0000", /1\s250\s000/],
  ["ro", "ro-RO", "١٢٥٠٠", /12\.500/],
];
for (const [language, locale, typed, read] of NUMBERS) {
  test.describe(language, () => {
    test.use({ locale });
    test(`numbers are read as they are written there: ${typed}`, async ({ page }) => {
      const say = texts(language);
      await begin(page, say);
      const adding = await newDeal(page, say);
      await adding.getByLabel(say("field-value")).fill(typed);
      await expect(adding.getByLabel(say("field-value"))).toHaveAccessibleDescription(read);
    });
  });
}

/** What the button of the import says of so many deals. */
const COUNTS: [Language, string, Record<number, string>][] = [
  ["pl", "pl-PL", { 1: "Importuj 1 szansę", 2: "Importuj 2 szanse", 5: "Importuj 5 szans", 22: "Importuj 22 szanse" }],
  ["ro", "ro-RO", { 1: "Importați 1 oportunitate", 2: "Importați 2 oportunități", 20: "Importați 20 de oportunități" }],
];
for (const [language, locale, counts] of COUNTS) {
  test.describe(`counts (${language})`, () => {
    test.use({ locale });
    test("a count bends its noun", async ({ page }) => {
      const say = texts(language);
      await begin(page, say);
      for (const [count, words] of Object.entries(counts)) {
        await go(page, say("nav-settings"));
        await page.getByRole("button", { name: say("import"), exact: true }).click();
        const dialog = page.getByRole("dialog", { name: say("import") });
        const rows = Array.from({ length: Number(count) }, (_, row) => `Deal ${row},100`);
        const buffer = Buffer.from(["Title,Value", ...rows].join("\n"));
        await dialog.locator("input[type=file]").setInputFiles({ name: "deals.csv", mimeType: "text/csv", buffer });
        await expect(dialog.locator(".btn--brand")).toHaveText(words);
        await page.keyboard.press("Escape");
        await expect(dialog).toBeHidden();
      }
    });
  });
}

const NAMES: [Language, string, string[], string, string][] = [
  ["fi", "fi-FI", ["Aalto", "Zeta", "Åkers", "Ähtäri", "Öljy"], "ahtari", "Ähtäri"],
  ["ro", "ro-RO", ["Sava", "Szabo", "Ștefan", "Tudor", "Țara"], "stefan", "Ștefan"],
  ["pl", "pl-PL", ["Lublin", "Luz", "Łódź", "Mława"], "lodz", "Łódź"],
  ["zh", "zh-CN", ["北京", "上海", "天津", "重庆"].sort(new Intl.Collator("zh-CN").compare), "上海", "上海"],
  ["fa", "fa-IR", ["آبان", "پارس", "تهران", "چابهار", "گیلان"], "كيلان".replace("ك", "گ"), "گیلان"],
];
for (const [language, locale, names, typed, found] of NAMES) {
  test.describe(`names (${language})`, () => {
    test.use({ locale });
    test("names stand in the language's order, and are found without their marks", async ({ page }, info) => {
      test.skip(info.project.name === "phone", "sorted by the heading of a column");
      const say = texts(language);
      await begin(page, say);
      await importDeals(page, say, ["Title,Value", ...names.toReversed().map((name) => `${name},100`)].join("\n"));
      await go(page, say("nav-deals"));
      await page.getByRole("columnheader", { name: say("field-title") }).getByRole("button").first().click();
      const titles = page.locator("[data-line] a");
      await expect(titles.first()).toBeVisible();
      const shown = async () => (await titles.allTextContents()).map((title) => title.trim()).filter((title) => names.includes(title));
      await expect.poll(shown).toEqual(names);
      await page.locator("input[type=search]").first().fill(typed);
      await expect(page.getByRole("option", { name: found }).first()).toBeVisible();
    });
  });
}
