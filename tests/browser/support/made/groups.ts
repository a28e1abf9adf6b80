// The numbers by group, of all time: M10 to M12, M17, M19 to M24.

import { DAY, NOW, TODAY, WRITTEN, type Activity, type Deal, type Lead, type Rows } from "./rows.ts";
import { answered, customers, dayNumber, daysBetween, grouped, isLost, isOpen, isTouch, isWon, lifetime, mean, median, stays, stood, sum, touches, values, worth } from "./sums.ts";
import { count, days, growth, money, number, oneDecimal, percent } from "./words.ts";

type Table = Record<string, string[]>;

const roundMean = (list: number[]): number => Math.round(mean(list));
const amount = (deals: Deal[]): string => (values(deals).length ? money(worth(deals)) : "–");
const average = (deals: Deal[]): string => (values(deals).length ? money(roundMean(values(deals))) : "–");
/** Whole from ten on, else to a tenth. */
const shown = (value: number): string => days(value >= 10 ? value : Math.round(value * 10) / 10);
const cycle = (won: Deal[]): string => (won.length ? shown(mean(won.map(lifetime))) : "–");
const conversion = (leads: Lead[]): string => percent(leads.filter(({ deal }) => deal).length, leads.length);

/** M19: open, won, lost, win rate, revenue, average, days to win, leads, conversion. */
export function people(rows: Rows): Table {
  const line = (deals: Deal[], leads: Lead[]) => {
    const [open, won, lost] = [deals.filter(isOpen), deals.filter(isWon), deals.filter(isLost)];
    return [count(open.length), count(won.length), count(lost.length), percent(won.length, won.length + lost.length), amount(won), average(won), cycle(won), count(leads.length), conversion(leads)];
  };
  // Whoever held it when it was closed.
  const held = (deal: Deal) => (isOpen(deal) ? deal.owner : stood(deal.owners, deal.owner, deal.moves.at(-1)!.at));
  const each = rows.members.map(({ id, name }) => [name, line(rows.deals.filter((deal) => held(deal) === id), rows.leads.filter(({ owner }) => owner === id))]);
  return { ...Object.fromEntries(each), "All together": line(rows.deals, rows.leads) };
}

/** M19: of the deals that left a stage (each once, the last time), the share that went on, by who held them then. */
export function passages(rows: Rows): Table {
  const places = new Map(rows.stages.map(({ id }, at) => [id, at]));
  const went = rows.deals.flatMap((deal) => {
    const last = [...new Map(stays(deal).map((stay) => [stay.stage, stay])).values()].filter(({ until }) => until !== null);
    return last.map(({ stage, until, to }) => ({
      stage,
      by: stood(deal.owners, deal.owner, until!),
      on: to === "won" || (to !== "lost" && places.get(to!)! > places.get(stage)!),
    }));
  });
  const line = (all: typeof went) =>
    rows.stages.map(({ id }) => {
      const here = all.filter(({ stage }) => stage === id);
      return percent(here.filter(({ on }) => on).length, here.length);
    });
  return { ...Object.fromEntries(rows.members.map(({ id, name }) => [name, line(went.filter(({ by }) => by === id))])), "All together": line(went) };
}

/** What was written down before a deal was closed, or a lead disqualified, waits for nobody any more. */
function waiting(rows: Rows): (step: Activity) => boolean {
  const noon = (day: string) => (dayNumber(day) + 0.5) * DAY;
  const deals = new Map(rows.deals.map((deal) => [deal.id, deal]));
  const leads = new Map(rows.leads.map((lead) => [lead.id, lead]));
  return (step) => {
    const lead = leads.get(step.lead ?? "");
    const deal = deals.get(step.deal ?? lead?.deal ?? "");
    const ended = deal ? (isOpen(deal) ? null : deal.moves.at(-1)!.at) : lead?.decided ? noon(lead.decided) : null;
    return ended === null || WRITTEN > ended;
  };
}

/** M19: how many deals somebody had open at the end of the day each week before today, half a year back: the middle of it. */
function usual(rows: Rows, member: string): string {
  const ends = Array.from({ length: 26 }, (_, at) => dayNumber(TODAY) - 7 * (at + 1));
  const counts = ends.map((end) => {
    const isThere = (deal: Deal) => dayNumber(deal.created) <= end && (isOpen(deal) || dayNumber(deal.closed!) > end);
    return rows.deals.filter((deal) => isThere(deal) && stood(deal.owners, deal.owner, (end + 1) * DAY - 3 * 3_600_000) === member).length;
  });
  const began = counts.findLastIndex((count) => count > 0) + 1;
  return began < 8 ? "–" : oneDecimal(median(counts.slice(0, began)));
}

/** M19: open deals, usually open, due in a week, overdue of these, done a week in eight weeks, weeks of work. */
export function load(rows: Rows): Table {
  const waits = waiting(rows);
  const soon = new Date(NOW + 7 * DAY).toISOString().slice(0, 10);
  // Midnight in Helsinki, three hours before that of UTC in summer.
  const since = (dayNumber(TODAY) - 56) * DAY - 3 * 3_600_000;
  return Object.fromEntries(
    rows.members.map(({ id, name }) => {
      const own = rows.activities.filter(({ owner }) => owner === id);
      const due = own.filter((step) => step.done === null && step.kind !== "note" && step.due! < soon && waits(step));
      const done = own.filter((step) => step.done !== null && step.kind !== "note" && step.done >= since).length;
      const overdue = due.filter((step) => step.due! < TODAY).length;
      const open = rows.deals.filter((deal) => isOpen(deal) && deal.owner === id).length;
      return [name, [count(open), usual(rows, id), count(due.length), count(overdue), oneDecimal(done / 8), oneDecimal(due.length / (done / 8))]];
    }),
  );
}

/** M9, M10, M21 by first source: leads, conversion, won, win rate, revenue, spend, new customers, cost of each, won for each 1. */
export function sources(rows: Rows): Table {
  const leads = new Map(rows.leads.map((lead) => [lead.id, lead]));
  const source = (deal: Deal) => leads.get(deal.lead ?? "")?.channel ?? deal.channel;
  const firsts = [...customers(rows).values()].map((bought) => bought[0]!);
  const line = (is: (channel: string) => boolean) => {
    const deals = rows.deals.filter((deal) => is(source(deal)));
    const [won, lost] = [deals.filter(isWon), deals.filter(isLost)];
    const own = rows.leads.filter(({ channel }) => is(channel));
    const spends = rows.spends.filter(({ channel }) => is(channel));
    const spend = sum(spends.map(({ amount }) => amount));
    const newcomers = firsts.filter((deal) => is(source(deal))).length;
    return [
      count(own.length), conversion(own), count(won.length), percent(won.length, won.length + lost.length), amount(won),
      spends.length ? money(spend) : "–", count(newcomers), spends.length ? money(Math.round(spend / newcomers)) : "–", spends.length ? oneDecimal(worth(won) / spend) : "–",
    ];
  };
  return { ...Object.fromEntries(rows.channels.map(({ id, name }) => [name, line((channel) => channel === id)])), "All together": line(() => true) };
}

/** M20 by product, or category: open, open value, its share, won, lost, win rate, revenue, average, days to win. */
export function products(rows: Rows, by: "name" | "category"): Table {
  const all = worth(rows.deals.filter(isOpen));
  const named = new Map(rows.products.map((product) => [product.id, product[by]]));
  return Object.fromEntries(
    [...grouped(rows.deals, (deal) => named.get(deal.product)!)].map(([name, deals]) => {
      const [open, won, lost] = [deals.filter(isOpen), deals.filter(isWon), deals.filter(isLost)];
      return [name, [count(open.length), money(worth(open)), percent(worth(open), all), count(won.length), count(lost.length), percent(won.length, won.length + lost.length), amount(won), average(won), cycle(won)]];
    }),
  );
}

/** M11, M22: what the tiles say. */
export function customerTiles(rows: Rows): Record<string, string[]> {
  const all = [...customers(rows).values()];
  const repeat = all.filter((bought) => bought.length > 1);
  const sums = all.map(worth).toSorted((a, b) => b - a);
  const top = sums.slice(0, Math.ceil(all.length / 5));
  const years = all.map((bought) => daysBetween(bought[0]!.closed!, bought.at(-1)!.closed!) / 365.25 + 1);
  const bought = all.flat();
  const deal = mean(values(bought));
  const [a_year, kept] = [bought.length / sum(years), mean(years)];
  return {
    Customers: [number(all.length)],
    "Bought more than once": [percent(repeat.length, all.length), `${number(repeat.length)} of ${number(all.length)} customers`],
    "Share of the largest fifth": [percent(sum(top), sum(sums)), `${number(top.length)} of ${number(all.length)} customers, ${money(sum(top))}`],
    "Lifetime value": [money(Math.round(deal * a_year * kept)), `${money(Math.round(deal))} × ${oneDecimal(a_year)} a year × ${oneDecimal(kept)} years, n = ${number(all.length)}`],
  };
}

/** M22: by quarter of the first win, how many there are, and how many bought again in each quarter after it. */
export function cohorts(rows: Rows): string[][] {
  const quarter = (day: string) => Number(day.slice(0, 4)) * 4 + Math.floor((Number(day.slice(5, 7)) - 1) / 3);
  const now = quarter(TODAY);
  const all = [...customers(rows).values()];
  return Array.from({ length: 8 }, (_, at) => now - 7 + at).map((begun) => {
    const own = all.filter((bought) => quarter(bought[0]!.closed!) === begun);
    const later = Array.from({ length: now - begun }, (_, at) => begun + 1 + at);
    const back = (in_it: number) => own.filter((bought) => bought.some(({ closed }) => quarter(closed!) === in_it)).length;
    return [count(own.length), ...later.map((in_it) => percent(back(in_it), own.length))];
  });
}

/** M12, the latest month first: revenue, won, on the month before, a year before, on that. */
export function revenue(rows: Rows): string[][] {
  const won = rows.deals.filter(isWon);
  const months = Array.from({ length: 25 }, (_, back) => new Date(Date.UTC(2026, 5 - back, 1)).toISOString().slice(0, 7));
  const of = (month: string) => won.filter(({ closed }) => closed!.startsWith(month));
  const sums = months.map((month) => worth(of(month)));
  const more = (now: number, before: number) => (before > 0 ? growth((now - before) / before) : "–");
  return months.slice(0, 13).map((month, at) => {
    const year = of(months[at + 12]!).length ? money(sums[at + 12]!) : "–";
    const isOver = at > 0;
    return [money(sums[at]!), count(of(month).length), isOver ? more(sums[at]!, sums[at + 1]!) : "–", year, isOver ? more(sums[at]!, sums[at + 12]!) : "–"];
  });
}

/** M17: what the tiles say. */
export function touchTiles(rows: Rows): Record<string, string[]> {
  const found = touches(rows);
  const of = (deals: Deal[]) => deals.map(({ id }) => found.get(id) ?? 0);
  const each = (list: number[]) => [oneDecimal(mean(list)), `n = ${number(list.length)}, mean; median ${oneDecimal(median(list))}`];
  const leads = reached(rows);
  const never = leads.filter(({ touched }) => touched === null);
  const firsts = leads.flatMap(({ lead, touched }) => (touched ? daysBetween(lead.created, touched) : []));
  const answers = leads.flatMap(({ touched, heard }) => (touched && heard ? daysBetween(touched, heard) : []));
  const spread = (list: number[]) => [shown(median(list)), `n = ${number(list.length)}, median; mean ${shown(mean(list))}`];
  return {
    "Touches per won deal": each(of(rows.deals.filter(isWon))),
    "Touches per lost deal": each(of(rows.deals.filter(isLost))),
    "Leads never followed up": [percent(never.length, leads.length), `${number(never.length)} of ${number(leads.length)} leads`],
    "Days to the first touch": spread(firsts),
    "Days to the first answer": spread(answers),
  };
}

/** M17: the sentence on lost deals that were not touched eight times. */
export function givenUp(rows: Rows): string {
  const [found, lost] = [touches(rows), rows.deals.filter(isLost)];
  const few = lost.filter(({ id }) => (found.get(id) ?? 0) < 8).length;
  return `${number(few)} of ${number(lost.length)} lost deals had fewer than 8 touches.`;
}

/** When each lead was reached out to first, and answered first. */
function reached(rows: Rows): { lead: Lead; touched: string | null; heard: string | null }[] {
  const leadOf = new Map(rows.leads.flatMap((lead) => [[lead.id, lead.id], ...(lead.deal ? [[lead.deal, lead.id]] : [])] as [string, string][]));
  const [touched, heard] = [new Map<string, string>(), new Map<string, string>()];
  const note = (days: Map<string, string>, lead: string, day: string) => days.set(lead, day < (days.get(lead) ?? "9999") ? day : days.get(lead)!);
  for (const activity of rows.activities.filter(isTouch)) {
    const lead = leadOf.get(activity.lead ?? activity.deal!);
    if (!lead) continue;
    const day = new Date(activity.done!).toISOString().slice(0, 10);
    note(touched, lead, day);
    if (answered(activity)) note(heard, lead, day);
  }
  return rows.leads.map((lead) => ({ lead, touched: touched.get(lead.id) ?? null, heard: heard.get(lead.id) ?? null }));
}

/** M24: lost, their share, their value, and how many in each stage. */
export function reasons(rows: Rows): Table {
  const lost = rows.deals.filter(isLost);
  const line = (reason: string | null) => {
    const own = lost.filter((deal) => deal.reason === reason);
    const from = (deal: Deal) => deal.moves.at(-2)!.to;
    return [count(own.length), percent(own.length, lost.length), money(worth(own)), ...rows.stages.map(({ id }) => count(own.filter((deal) => from(deal) === id).length))];
  };
  return { ...Object.fromEntries(rows.reasons.map(({ id, name }) => [name, line(id)])), "No reason given": line(null) };
}

/** M23, of a band from `least` to below `most` euros: open, won and lost deals. */
export function band(rows: Rows, least: number, most: number): string[] {
  const own = rows.deals.filter(({ value }) => value !== null && value >= least * 100 && value < most * 100);
  return [isOpen, isWon, isLost].map((is) => count(own.filter(is).length));
}
