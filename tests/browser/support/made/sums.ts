// What is counted from the rows, again and again: nothing but sums, means and what stood when.

import { DAY, type Activity, type Deal, type Edit, type Rows } from "./rows.ts";

export const sum = (list: number[]): number => list.reduce((all, one) => all + one, 0);
export const mean = (list: number[]): number => sum(list) / list.length;

export function median(list: number[]): number {
  const sorted = list.toSorted((a, b) => a - b);
  const middle = sorted.length >> 1;
  return sorted.length % 2 ? sorted[middle]! : (sorted[middle - 1]! + sorted[middle]!) / 2;
}

export const isOpen = (deal: Deal): boolean => deal.state === "open";
export const isWon = (deal: Deal): boolean => deal.state === "won";
export const isLost = (deal: Deal): boolean => deal.state === "lost";

/** Of those that have a value. */
export const values = (deals: Deal[]): number[] => deals.flatMap(({ value }) => value ?? []);
export const worth = (deals: Deal[]): number => sum(values(deals));

/** The number of a day. */
export const dayNumber = (day: string): number => Date.parse(day) / DAY;
export const daysBetween = (from: string, to: string): number => Math.max(0, dayNumber(to) - dayNumber(from));

/** Days from made to closed. */
export const lifetime = (deal: Deal): number => daysBetween(deal.created, deal.closed!);

/** What stood in a field at a moment, by its edits. */
export function stood<T>(edits: Edit<T>[], now: T, at: number): T {
  const later = edits.find((edit) => edit.at > at);
  return later ? (later.from as T) : now;
}

/** What was written there first. */
export const first = <T>(edits: Edit<T>[], now: T): T => (edits.length ? (edits[0]!.from as T) : now);

export const isTouch = ({ kind, done }: Activity): boolean => done !== null && kind !== "task" && kind !== "note";

/** Whether the buyer answered; `null` where nobody says it. */
export function answered({ outcome, kind }: Activity): boolean | null {
  if (outcome) return outcome === "reached";
  return kind === "meeting" || kind === "demo" ? true : null;
}

/** Touches of each deal, those of the lead that it was made from with them. */
export function touches(rows: Rows): Map<string, number> {
  const became = new Map(rows.leads.map((lead) => [lead.id, lead.deal]));
  const found = new Map<string, number>();
  for (const activity of rows.activities.filter(isTouch)) {
    const deal = activity.deal ?? became.get(activity.lead!);
    if (deal) found.set(deal, (found.get(deal) ?? 0) + 1);
  }
  return found;
}

export function grouped<Row>(list: Row[], by: (row: Row) => string): Map<string, Row[]> {
  const groups = new Map<string, Row[]>();
  for (const row of list) {
    const group = groups.get(by(row));
    if (group) group.push(row);
    else groups.set(by(row), [row]);
  }
  return groups;
}

/** Won deals of each organisation, the earliest first. */
export function customers(rows: Rows): Map<string, Deal[]> {
  const found = grouped(rows.deals.filter((deal) => isWon(deal) && deal.organisation), (deal) => deal.organisation!);
  for (const bought of found.values()) bought.sort((a, b) => (a.closed! + a.id < b.closed! + b.id ? -1 : 1));
  return found;
}

/** A deal's stay in a stage: until when, and where it went from there. */
export interface Stay {
  deal: Deal;
  stage: string;
  from: number;
  until: number | null;
  to: string | null;
}

export function stays(deal: Deal): Stay[] {
  const into = deal.moves.flatMap((move, at) => (move.to === "won" || move.to === "lost" ? [] : [{ move, next: deal.moves[at + 1] }]));
  return into.map(({ move, next }) => ({ deal, stage: move.to, from: move.at, until: next?.at ?? null, to: next?.to ?? null }));
}
