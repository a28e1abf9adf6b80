// A made history of a team that sells: 9,000 deals with 60,000 activities and every edit that was made to them. Rows as
// plain as can be; what is counted from them is counted by `sums.ts` and its neighbours, which share nothing with the app.

import { seeded } from "../random.ts";

export const DAY = 86_400_000;
/** The day of all of it, as the page's clock says. Noon in Helsinki. */
export const NOW = Date.UTC(2026, 5, 17, 9);
export const TODAY = "2026-06-17";
/** When all that is planned was written down. */
export const WRITTEN = Date.UTC(2026, 5, 1);

export interface Stage {
  id: string;
  name: string;
  likelihood: number;
  dayLimit: number;
  rangeMin: number;
  rangeMax: number;
}

export interface Named {
  id: string;
  name: string;
}

export interface Product extends Named {
  category: string;
}

/** An edit: what stood there, what stands there since, who wrote it. */
export interface Edit<T> {
  at: number;
  from: T | null;
  to: T | null;
  by: string;
}

/** Into a stage, or out of the pipeline. */
export interface Move {
  at: number;
  to: string;
  by: string;
}

export interface Deal {
  id: string;
  title: string;
  moves: Move[];
  /** `open`, `won` or `lost`. */
  state: "open" | "won" | "lost";
  /** The day it was closed. */
  closed: string | null;
  reason: string | null;
  created: string;
  /** In cents; none for some. */
  value: number | null;
  owner: string;
  organisation: string | null;
  product: string;
  channel: string;
  lead: string | null;
  expected: string | null;
  likelihood: number | null;
  category: "commit" | "bestCase" | "omitted" | null;
  values: Edit<number>[];
  closes: Edit<string>[];
  owners: Edit<string>[];
}

export interface Lead {
  id: string;
  name: string;
  created: string;
  channel: string;
  campaign: string;
  deal: string | null;
  /** The day it became a deal, or was disqualified. */
  decided: string | null;
  owner: string;
}

export interface Activity {
  id: string;
  kind: "call" | "email" | "message" | "meeting" | "demo" | "task" | "note";
  deal: string | null;
  lead: string | null;
  owner: string;
  done: number | null;
  due: string | null;
  outcome: "reached" | "noAnswer" | null;
}

export interface Spend {
  id: string;
  channel: string;
  first: string;
  last: string;
  amount: number;
}

export interface Rows {
  stages: Stage[];
  members: Named[];
  products: Product[];
  channels: Named[];
  reasons: Named[];
  organisations: Named[];
  deals: Deal[];
  leads: Lead[];
  activities: Activity[];
  spends: Spend[];
  /** What is to be won in a month, in cents. */
  monthlyGoal: number;
  /** When buyers pay: percent, and days after the deal is won. */
  terms: { percent: number; days: number }[];
}

const LETTERS = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";

/** An identifier: 26 letters, the time of making first. */
function id(kind: number, number: number): string {
  let [rest, text] = [number + 1, ""];
  for (let at = 0; at < 14; at++) [text, rest] = [LETTERS[rest % 32]! + text, Math.floor(rest / 32)];
  return `01J000000${LETTERS[kind]}00${text}`;
}

export const PIPELINE = id(1, 0);
export const WORKSPACE = id(0, 0);

export function dayOf(at: number): string {
  return new Date(at).toISOString().slice(0, 10);
}

/** The middle of a day, give or take some hours: the same day in Helsinki and in UTC. */
function momentOf(day: number, random: () => number): number {
  return Math.floor(day) * DAY + 7 * 3_600_000 + Math.floor(random() * 10 * 3_600_000);
}

/** The same on every run. */
export function rows(count: { deals: number; activities: number; leads: number }): Rows {
  const random = seeded(14);
  const below = (bound: number) => Math.floor(random() * bound);
  const one = <T>(list: readonly T[]): T => list[below(list.length)]!;
  const named = (kind: number, names: string[]): Named[] => names.map((name, at) => ({ id: id(kind, at), name }));

  const stages = (
    [
      ["Qualify", 10, 12, 60, 400],
      ["Meeting", 30, 20, 60, 300],
      ["Proposal", 55, 25, 40, 200],
      ["Negotiate", 80, 20, 20, 900],
    ] as const
  ).map(([name, likelihood, dayLimit, rangeMin, rangeMax], at) => ({ id: id(2, at), name, likelihood, dayLimit, rangeMin, rangeMax }));
  const members = named(3, ["Ben Ode", "Cleo Vass", "Dara Lim", "Ewa Nowak", "Fin Laas"]);
  const products = named(4, ["Pump", "Meter", "Valve", "Audit", "Training"]).map((product, at) => ({ ...product, category: at < 3 ? "Devices" : "Services" }));
  const channels = named(5, ["Referral", "Event", "Cold call", "Newsletter"]);
  const reasons = named(6, ["Price", "No need", "Bad timing"]);
  const organisations = named(7, Array.from({ length: 1_400 }, (_, at) => `Company ${at + 1}`));
  const today = Math.floor(NOW / DAY);

  const leads: Lead[] = Array.from({ length: count.leads }, (_, at) => ({
    id: id(9, at),
    name: `Lead ${at + 1}`,
    created: dayOf((today - 20 - below(700)) * DAY),
    channel: one(channels).id,
    campaign: one(["", "Spring", "Fair"]),
    deal: null,
    decided: null,
    owner: one(members).id,
  }));

  const deals = Array.from({ length: count.deals }, (_, at): Deal => {
    const lead = at < count.leads * 0.6 ? leads[at]! : null;
    const born = lead ? Date.parse(lead.created) / DAY + below(15) : today - 1 - below(700);
    const created = dayOf(born * DAY);
    const deal: Deal = {
      id: id(8, at),
      title: `Deal ${at + 1}`,
      moves: [],
      state: "open",
      closed: null,
      reason: null,
      created,
      value: random() < 0.03 ? null : 10_000 + below(3_000_000),
      owner: one(members).id,
      organisation: random() < 0.05 ? null : one(organisations).id,
      product: one(products).id,
      channel: random() < 0.1 && lead ? one(channels).id : (lead?.channel ?? one(channels).id),
      lead: lead?.id ?? null,
      expected: null,
      likelihood: null,
      category: null,
      values: [],
      closes: [],
      owners: [],
    };
    if (lead) [lead.deal, lead.decided] = [deal.id, created];
    walk(deal, born);
    return deal;
  });

  /** From stage to stage until it is closed, or today; with what is changed on the way. */
  function walk(deal: Deal, born: number): void {
    let [stage, at, when] = [0, momentOf(born, random), born];
    const until = momentOf(today - 1, () => 0);
    deal.moves.push({ at, to: stages[0]!.id, by: deal.owner });
    if (random() < 0.9) deal.expected = dayOf((born + 20 + below(90)) * DAY);
    for (let step = 1; ; step++) {
      when += 1 + below(22) + (random() < 0.15 ? 40 : 0);
      const next = momentOf(when, random);
      if (next > until) return finish(deal);
      change(deal, at, next);
      at = next;
      const chance = random();
      if (chance < 0.13 + stage * 0.03) return close(deal, at, "lost");
      if (stage === 3 && chance > 0.35) return close(deal, at, "won");
      if (chance < 0.24 && stage > 0) stage -= 1;
      else if (stage < 3) stage += chance > 0.95 && stage < 2 ? 2 : 1;
      else continue;
      deal.moves.push({ at, to: stages[stage]!.id, by: deal.owner });
    }
  }

  /** Some of what people change while a deal lies in a stage. */
  function change(deal: Deal, from: number, to: number): void {
    const between = () => from + 60_000 + Math.floor(random() * Math.max(1, to - from - 120_000));
    // Within a day's hours, so that the day is the same everywhere.
    const noon = () => Math.min(to - 60_000, Math.max(from + 60_000, momentOf(Math.floor(between() / DAY), random)));
    if (random() < 0.25 && deal.value !== null) {
      const value = Math.max(0, Math.round(deal.value * (0.7 + random() * 0.55)));
      if (value !== deal.value) deal.values.push({ at: noon(), from: deal.value, to: value, by: deal.owner });
      deal.value = value;
    }
    if (random() < 0.3 && deal.expected !== null) {
      const day = dayOf(Date.parse(deal.expected) + (below(60) - 12) * DAY);
      if (day !== deal.expected) deal.closes.push({ at: noon(), from: deal.expected, to: day, by: deal.owner });
      deal.expected = day;
    }
    if (random() < 0.06) {
      const owner = one(members).id;
      if (owner !== deal.owner) deal.owners.push({ at: noon(), from: deal.owner, to: owner, by: owner });
      deal.owner = owner;
    }
  }

  function close(deal: Deal, at: number, state: "won" | "lost"): void {
    deal.state = state;
    deal.closed = dayOf(at);
    deal.moves.push({ at, to: state, by: deal.owner });
    if (state === "lost" && random() < 0.85) deal.reason = one(reasons).id;
  }

  /** Still open today: expected soon, mostly; what somebody has said of it. */
  function finish(deal: Deal): void {
    if (random() < 0.7) deal.expected = dayOf((today - 20 + below(150)) * DAY);
    deal.closes = [];
    const pushes = deal.expected ? Math.max(0, below(8) - 3) : 0;
    for (let [number, day] = [pushes, deal.expected]; number > 0; number--) {
      const from = dayOf(Date.parse(day!) - (below(25) - 3) * DAY);
      if (from !== day) deal.closes.unshift({ at: deal.moves.at(-1)!.at + number * 60_000, from, to: day, by: deal.owner });
      day = from;
    }
    if (random() < 0.1) deal.likelihood = 5 * below(20) + 5;
    if (random() < 0.08) deal.category = one(["commit", "bestCase", "omitted"]);
  }

  const activities = Array.from({ length: count.activities }, (_, at): Activity => {
    const lead = random() < 0.12 ? one(leads) : null;
    const deal = lead ? null : one(deals);
    const born = Date.parse((lead ?? deal)!.created) / DAY;
    const last = deal?.closed ? Date.parse(deal.closed) / DAY : today - 1;
    const done = random() < 0.94 ? momentOf(born + below(Math.max(1, Math.min(last, today - 1) - born)), random) : null;
    const kind = one(["call", "call", "email", "message", "meeting", "demo", "task", "note"] as const);
    return {
      id: id(10, at),
      kind,
      deal: deal?.id ?? null,
      lead: lead?.id ?? null,
      owner: one(members).id,
      done,
      due: done === null ? dayOf((today - 5 + below(30)) * DAY) : null,
      outcome: done !== null && random() < 0.5 && !["task", "note"].includes(kind) ? one(["reached", "noAnswer"]) : null,
    };
  });

  const spends: Spend[] = [];
  for (let back = 0; back < 14; back++) {
    const first = new Date(Date.UTC(2026, 5 - back, 1));
    const last = new Date(Date.UTC(2026, 6 - back, 0));
    for (const channel of channels.slice(0, 3)) {
      spends.push({ id: id(11, spends.length), channel: channel.id, first: dayOf(+first), last: dayOf(+last), amount: 100_000 + below(900_000) });
    }
  }
  // What nobody has decided is disqualified now and then.
  for (const lead of leads) {
    if (!lead.deal && random() < 0.5) lead.decided = dayOf(Math.min(Date.parse(lead.created) + below(15) * DAY, NOW));
  }
  return {
    stages, members, products, channels, reasons, organisations, deals, leads, activities, spends,
    monthlyGoal: 450_000_000,
    terms: [{ percent: 30, days: 0 }, { percent: 70, days: 45 }],
  };
}
