// The forecast: M14 with own history and cash, M15, M16, M25.

import { DAY, NOW, TODAY, type Deal, type Rows } from "./rows.ts";
import { dayNumber, daysBetween, first, isOpen, isWon, median, stays, stood, sum, values, worth } from "./sums.ts";
import { days, money, number, percent } from "./words.ts";

const monthOf = (day: string): string => day.slice(0, 7);
const thisMonth = monthOf(TODAY);
const lastOf = (month: string): string => new Date(Date.UTC(Number(month.slice(0, 4)), Number(month.slice(5)), 0)).toISOString().slice(0, 10);

const stageOf = (rows: Rows, deal: Deal) => rows.stages.find(({ id }) => id === deal.moves.at(-1)!.to)!;
const likelihood = (rows: Rows, deal: Deal): number => deal.likelihood ?? stageOf(rows, deal).likelihood;

/** How sure an open deal is: as somebody has said, else by its likelihood where its day is to come. */
function category(rows: Rows, deal: Deal): "commit" | "bestCase" | "pipeline" | "omitted" {
  if (deal.category) return deal.category;
  const [likely, isAhead] = [likelihood(rows, deal), deal.expected !== null && deal.expected >= TODAY];
  if (likely === 0) return "omitted";
  if (likely >= 75 && isAhead) return "commit";
  return likely >= 50 && isAhead ? "bestCase" : "pipeline";
}

/** Whether an open deal is expected in a month; what is past its day, in the present one. */
function isExpectedIn(deal: Deal, month: string): boolean {
  if (deal.expected === null || month < thisMonth) return false;
  return month === thisMonth ? monthOf(deal.expected) <= month : monthOf(deal.expected) === month;
}

/** M14: won, commit, best case, pipeline, omitted, weighted. */
export function month(rows: Rows, month: string): string[] {
  return cells(rows, rows.deals.filter((deal) => isWon(deal) && monthOf(deal.closed!) === month), rows.deals.filter((deal) => isOpen(deal) && isExpectedIn(deal, month)));
}

/** M14, of what is expected after a month, or on no day. */
export function beyond(rows: Rows, last: string | null): string[] {
  const open = rows.deals.filter(isOpen);
  return cells(rows, [], open.filter(({ expected }) => (last === null ? expected === null : expected !== null && monthOf(expected) > last)));
}

function cells(rows: Rows, won: Deal[], open: Deal[]): string[] {
  const of = (name: string) => open.filter((deal) => category(rows, deal) === name);
  const tally = (deals: Deal[]) => (values(deals).length ? money(worth(deals)) : "–");
  const counted = open.filter((deal) => category(rows, deal) !== "omitted");
  const weighted = sum(counted.map((deal) => (deal.value ?? 0) * likelihood(rows, deal))) / 100;
  const weights = values(counted).length ? money(Math.round(weighted)) : "–";
  return [tally(won), tally(of("commit")), tally(of("bestCase")), tally(of("pipeline")), tally(of("omitted")), weights];
}

/** What became of the deals that were closed before a day: p(stage), and how long won ones took from there. */
export class History {
  readonly #rows: Rows;
  readonly #closed: Deal[];
  readonly #took = new Map<string, { stay: number; needed: number; on: string }[]>();

  constructor(rows: Rows, until = "9999") {
    this.#rows = rows;
    this.#closed = rows.deals.filter(({ closed }) => closed !== null && closed < until);
    for (const { id } of rows.stages) this.#took.set(id, []);
    for (const deal of this.#closed.filter(isWon)) {
      const last = new Map(stays(deal).map((stay) => [stay.stage, stay]));
      for (const { stage, from, until } of last.values()) {
        const day = (at: number) => Math.floor(at / DAY);
        this.#took.get(stage)!.push({ stay: day(until!) - day(from), needed: dayNumber(deal.closed!) - day(from), on: deal.closed! });
      }
    }
    // The latest four hundred tell.
    for (const [stage, took] of this.#took) {
      const latest = took.toSorted((a, b) => (a.on === b.on ? b.stay - a.stay || b.needed - a.needed : a.on < b.on ? 1 : -1));
      this.#took.set(stage, latest.slice(0, 400).toSorted((a, b) => a.stay - b.stay));
    }
  }

  get n(): number {
    return this.#closed.length;
  }

  /** (won that reached it + 4 p0) ÷ (closed that reached it + 4); won deals have reached all. */
  stage(at: number): { rate: number; n: number } {
    const places = new Map(this.#rows.stages.map(({ id }, place) => [id, place]));
    const furthest = (deal: Deal) => Math.max(...deal.moves.map(({ to }) => places.get(to) ?? -1));
    const reached = this.#closed.filter((deal) => isWon(deal) || furthest(deal) >= at);
    const overall = this.#closed.filter(isWon).length / this.#closed.length;
    return { rate: (reached.filter(isWon).length + 4 * overall) / (reached.length + 4), n: reached.length };
  }

  rates(): number[] {
    return this.#rows.stages.map((_, at) => this.stage(at).rate);
  }

  /** Of won deals that were as long in the stage, the share that was won so many days later. */
  within(stage: string, waited: number, days: number): number {
    const took = this.#took.get(stage)!;
    const longer = took.findIndex(({ stay }) => stay >= waited);
    // Who has waited longer than nearly all begins anew with the five slowest.
    const slowest = Math.max(0, took.length - 5);
    const isUsual = longer >= 0 && longer <= slowest;
    const like = took.slice(isUsual ? longer : slowest);
    const since = isUsual ? waited : like[0]!.stay;
    return like.filter(({ needed }) => needed <= since + days).length / like.length;
  }
}

export interface Expected {
  /** What is won already and what is expected of the open deals, in cents. */
  mean: number;
  /** The width of the band that holds eight times of ten, if deals were independent and rates certain. */
  width: number;
}

/** M14: what own history expects in a month. */
export function byHistory(rows: Rows, history: History, month: string): Expected {
  const rates = history.rates();
  const [before, until] = [month === thisMonth ? null : dayNumber(`${month}-01`) - 1 - dayNumber(TODAY), dayNumber(lastOf(month)) - dayNumber(TODAY)];
  let [mean, variance] = [worth(rows.deals.filter((deal) => isWon(deal) && monthOf(deal.closed!) === month)), 0];
  for (const deal of rows.deals.filter((deal) => isOpen(deal) && deal.category !== "omitted")) {
    const { to, at } = deal.moves.at(-1)!;
    const waited = dayNumber(TODAY) - Math.floor(at / DAY);
    const by = (days: number | null) => (days === null ? 0 : history.within(to, waited, days));
    const chance = rates[rows.stages.findIndex(({ id }) => id === to)]! * Math.max(0, by(until) - by(before));
    mean += chance * (deal.value ?? 0);
    variance += (deal.value ?? 0) ** 2 * chance * (1 - chance);
  }
  return { mean, width: 2 * 1.2816 * Math.sqrt(variance) };
}

/** M14: what was said of the deals that were open on each Monday of a year, and what came: both as shares of them. */
export function calibration(rows: Rows): { said: number; came: number; mondays: number } {
  const monday = dayNumber(TODAY) - ((new Date(NOW).getUTCDay() + 6) % 7);
  let [open, said, came, mondays] = [0, 0, 0, 0];
  for (let weeks = 1; weeks <= 52; weeks++) {
    const on = new Date((monday - 7 * weeks) * DAY).toISOString().slice(0, 10);
    const until = lastOf(monthOf(on));
    if (until >= TODAY) continue;
    const history = new History(rows, on);
    const rates = history.rates();
    mondays += 1;
    for (const deal of rows.deals) {
      if (deal.created >= on || (deal.closed !== null && deal.closed < on)) continue;
      const { to, at } = deal.moves.findLast(({ at }) => at < dayNumber(on) * DAY)!;
      open += 1;
      const share = history.within(to, dayNumber(on) - Math.floor(at / DAY), daysBetween(on, until));
      said += rates[rows.stages.findIndex(({ id }) => id === to)]! * share;
      came += isWon(deal) && deal.closed! <= until ? 1 : 0;
    }
  }
  return { said: said / open, came: came / open, mondays };
}

/** M14: money that comes in a month (or after a last one) by the terms: of won deals, of open ones weighted, together. */
export function cash(rows: Rows, isIn: (month: string) => boolean): string[] {
  let [won, open] = [0, 0];
  for (const deal of rows.deals) {
    const counts = isWon(deal) || (isOpen(deal) && deal.category !== "omitted");
    const day = isWon(deal) ? deal.closed! : deal.expected && (deal.expected > TODAY ? deal.expected : TODAY);
    if (!counts || !day || !deal.value) continue;
    let left = deal.value;
    for (const [at, { percent, days }] of rows.terms.entries()) {
      const part = at === rows.terms.length - 1 ? left : Math.floor((deal.value * percent) / 100);
      left -= part;
      if (!isIn(monthOf(new Date((dayNumber(day) + days) * DAY).toISOString()))) continue;
      if (isWon(deal)) won += part;
      else open += part * likelihood(rows, deal);
    }
  }
  const shown = (cents: number) => (cents === 0 ? "–" : money(cents));
  return [shown(won), shown(Math.round(open / 100)), shown(won + Math.round(open / 100))];
}

/** M15, of the present month: what there is, and what one needs. */
export function coverage(rows: Rows): string[] {
  const won = rows.deals.filter((deal) => isWon(deal) && monthOf(deal.closed!) === thisMonth);
  const missing = rows.monthlyGoal - worth(won);
  const open = worth(rows.deals.filter((deal) => isOpen(deal) && isExpectedIn(deal, thisMonth)));
  const since = new Date(NOW - 364 * DAY).toISOString().slice(0, 10);
  // Of a year, the latest four hundred: as many as the page says that it rests on.
  const year = rows.deals.filter(({ closed }) => closed !== null && closed >= since);
  const closed = year.toSorted((a, b) => (a.closed! + a.id < b.closed! + b.id ? 1 : -1)).slice(0, 400);
  const rate = worth(closed.filter(isWon)) / worth(closed);
  return [`Present: ${number(open / missing)}× = ${money(open)} open ÷ ${money(missing)} missing`, `Needed: ${number(1 / rate)}×`, `= 1 ÷ win rate ${percent(rate, 1)}`];
}

type Bar = "New" | "Moved in" | "Value up" | "Value down" | "Won" | "Lost" | "Pushed out" | "Gone otherwise";

/** M16: what changed since a day began, of all open deals or of those expected in a month: cents and deals of each bar. */
export function change(rows: Rows, since: string, month: string | null): Record<string, [number, number]> {
  // Midnight in Helsinki, in summer.
  const moment = dayNumber(since) * DAY - 3 * 3_600_000 - 1;
  const bars: Record<string, [number, number]> = {};
  const add = (bar: Bar | "opening" | "closing", cents: number) => {
    const [sum, n] = bars[bar] ?? [0, 0];
    bars[bar] = [sum + cents, n + 1];
  };
  const isIn = (expected: string | null) => month === null || (expected !== null && (month === thisMonth ? monthOf(expected) <= month : monthOf(expected) === month));
  for (const deal of rows.deals) {
    const born = deal.moves[0]!.at <= moment;
    const wasClosed = deal.closed !== null && deal.moves.at(-1)!.at <= moment;
    const before = { value: stood(deal.values, deal.value, moment) ?? 0, expected: stood(deal.closes, deal.expected, moment) };
    const was = born && !wasClosed && isIn(before.expected);
    const is = isOpen(deal) && isIn(deal.expected);
    const value = deal.value ?? 0;
    const cameThrough = !wasClosed && !isOpen(deal) && isIn(deal.expected);
    if (was) add("opening", before.value);
    if (is) add("closing", value);
    if (!was && !is && !cameThrough) continue;
    if (was && value !== before.value) add(value > before.value ? "Value up" : "Value down", value - before.value);
    if (!was) add(born ? "Moved in" : "New", value);
    if (is) continue;
    if (!isOpen(deal)) add(isWon(deal) ? "Won" : "Lost", -value);
    else add(deal.expected !== null && monthOf(deal.expected) > month! ? "Pushed out" : "Gone otherwise", -value);
  }
  return bars;
}

/** M25: of a year. */
export function slippage(rows: Rows): { late: string[]; often: number; by: Record<string, string>; trimmed: string[] } {
  const since = new Date(NOW - 364 * DAY).toISOString().slice(0, 10);
  const closed = rows.deals.filter((deal) => deal.closed !== null && deal.closed >= since);
  const dated = closed.filter((deal) => first(deal.closes, deal.expected) !== null);
  const late = dated.map((deal) => dayNumber(deal.closed!) - dayNumber(first(deal.closes, deal.expected)!)).filter((days) => days > 0);
  const isPush = ({ from, to }: { from: string | null; to: string | null }) => from !== null && to !== null && to > from;
  const pushed = rows.deals.flatMap((deal) => deal.closes.filter(isPush).map((edit) => ({ deal, edit })));
  const recent = pushed.filter(({ edit }) => new Date(edit.at).toISOString().slice(0, 10) >= since);
  const by = rows.members.map(({ id, name }) => {
    const own = recent.filter(({ edit }) => edit.by === id);
    const days = sum(own.map(({ edit }) => dayNumber(edit.to!) - dayNumber(edit.from!)));
    return [name, `${number(own.length)} times, ${number(new Set(own.map(({ deal }) => deal)).size)} deals, ${number(days)} days in all`];
  });
  const won = closed.filter((deal) => isWon(deal) && deal.value !== null);
  const trims = won.flatMap((deal) => {
    const begun = first(deal.values, deal.value)!;
    return deal.value! < begun ? (begun - deal.value!) / begun : [];
  });
  return {
    late: [percent(late.length, dated.length), `${number(late.length)} of ${number(dated.length)} closed deals in a year, by ${days(median(late))} days in the middle`],
    often: rows.deals.filter((deal) => isOpen(deal) && deal.closes.filter(isPush).length >= 3).length,
    by: Object.fromEntries(by),
    trimmed: [`${number(trims.length)} of ${number(won.length)} won deals were worth less in the end`, `${percent(median(trims), 1)} less in the middle`],
  };
}

