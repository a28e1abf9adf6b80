// The overview, of all time: M1 to M9, M18.

import { NOW, DAY, type Rows } from "./rows.ts";
import { isLost, isOpen, isWon, lifetime, mean, median, stays, sum, values, worth } from "./sums.ts";
import { days, money, number, percent } from "./words.ts";

/** What each tile says: its value, and the words below it that have numbers. */
export function tiles({ deals, leads }: Rows): Record<string, string[]> {
  const [open, won, lost] = [deals.filter(isOpen), deals.filter(isWon), deals.filter(isLost)];
  const closed = [...won, ...lost];
  const size = Math.round(mean(values(won)));
  const cycle = mean(won.map(lifetime));
  const rate = won.length / closed.length;
  const velocity = (open.length * rate * size) / cycle;
  const became = leads.filter(({ deal }) => deal).length;
  return {
    "Open value": [money(worth(open)), `n = ${open.length}, ${open.length - values(open).length} without a value`],
    "Win rate, by count": [percent(won.length, closed.length), `${number(won.length)} of ${number(closed.length)} closed`],
    "Win rate, by value": [percent(worth(won), worth(closed)), `n = ${number(values(closed).length)}; ${closed.length - values(closed).length} more`],
    "Average won deal": [money(size), `n = ${number(values(won).length)}, median ${money(Math.round(median(values(won))))}`],
    "Cycle length": [days(median(won.map(lifetime))), `n = ${number(won.length)}, median; mean ${days(cycle)}`],
    Velocity: [money(Math.round(velocity)), `${money(Math.round(velocity * 30))} / month; ${number(open.length)} × ${percent(rate, 1)} × ${money(size)} ÷ ${days(cycle)}`],
    "Qualified leads": [number(deals.length), `new in the period; ${number(open.length)} open now`],
    "Lead conversion": [percent(became, leads.length), `${number(became)} of ${number(leads.length)} leads`],
    "Deal lifetime": [days(median(closed.map(lifetime))), `n = ${number(closed.length)}, median; mean ${days(mean(closed.map(lifetime)))}`],
  };
}

/** M6, M7: entered, moved on, won, lost, back, still there; median and mean stay, the median of stays that last, the limit. */
export function stageTable(rows: Rows): Record<string, string[]> {
  const places = new Map(rows.stages.map(({ id }, at) => [id, at]));
  const all = rows.deals.flatMap(stays);
  return Object.fromEntries(
    rows.stages.map((stage, place) => {
      const here = all.filter((stay) => stay.stage === stage.id);
      // Each deal once: with the last time that it entered.
      const last = [...new Map(here.map((stay) => [stay.deal.id, stay])).values()];
      const ways = [0, 0, 0, 0, 0];
      for (const { to } of last) {
        const way = to === null ? 4 : to === "won" ? 1 : to === "lost" ? 2 : places.get(to)! > place ? 0 : 3;
        ways[way]! += 1;
      }
      const over = here.flatMap(({ from, until }) => (until === null ? [] : (until - from) / DAY));
      const lasting = here.flatMap(({ from, until }) => (until === null ? (NOW - from) / DAY : []));
      const d = (value: number) => `${days(value)} d`;
      return [stage.name, [number(last.length), ...ways.map((way) => percent(way, sum(ways))), d(median(over)), d(mean(over)), d(median(lasting)), `${stage.dayLimit} d`]];
    }),
  );
}

/** M18: open deals of each stage, against its range. */
export function balance(rows: Rows): Record<string, string> {
  return Object.fromEntries(
    rows.stages.map(({ id, name, rangeMin, rangeMax }) => {
      const open = rows.deals.filter((deal) => isOpen(deal) && deal.moves.at(-1)!.to === id).length;
      const fit = open < rangeMin ? `${rangeMin - open} short` : open > rangeMax ? `${open - rangeMax} over` : "within its range";
      return [name, `${number(open)} ${fit}`];
    }),
  );
}

/** M18, of the last 90 days: new leads, new deals and closed ones a week. */
export function flow({ leads, deals }: Rows, span: number): string {
  const since = new Date(NOW - (span - 1) * DAY).toISOString().slice(0, 10);
  const until = new Date(NOW).toISOString().slice(0, 10);
  const within = (day: string | null) => day !== null && day >= since && day <= until;
  const a_week = (all: number) => number((all * 7) / span);
  const [made, born, closed] = [leads.filter(({ created }) => within(created)), deals.filter(({ created }) => within(created)), deals.filter((deal) => within(deal.closed))];
  return `Per week: ${a_week(made.length)} new leads, ${a_week(born.length)} new deals, ${a_week(closed.length)} closed.`;
}
