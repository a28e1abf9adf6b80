// A made history as a workspace's file: written by npm's Automerge, upon what every document of Kariz begins with.

import * as A from "@automerge/automerge";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { PIPELINE, WORKSPACE, WRITTEN, type Activity, type Deal, type Edit, type Lead, type Rows } from "./rows.ts";

const GENESIS = join(import.meta.dirname, "../../../../crates/document/src/genesis.automerge");

const ACTOR = "14".repeat(16);

type Fields = Record<string, string | number | boolean | null | undefined>;
type Table = Record<string, Fields>;
type Op = Record<string, unknown>;

/** The bytes of a workspace with these rows. */
export function fileOf(rows: Rows): Buffer {
  const genesis = A.decodeChange(readFileSync(GENESIS));
  const ops: Op[] = [];
  const startOp = genesis.startOp + genesis.ops.length;
  const next = () => `${startOp + ops.length}@${ACTOR}`;
  const home = (table: string): string => {
    const at = genesis.ops.findIndex((op) => op.key === table);
    if (at >= 0) return `${genesis.startOp + at}@${genesis.actor}`;
    const made = next();
    ops.push({ action: "makeMap", obj: "_root", key: table, pred: [] });
    return made;
  };
  // One change of all of it: written one by one, as many records would take a minute.
  const write = (table: string, records: Table) => {
    const obj = home(table);
    for (const [key, fields] of Object.entries(records)) {
      const record = next();
      ops.push({ action: "makeMap", obj, key, pred: [] });
      // What is empty is not there; text is a scalar, as Kariz writes it.
      const there = Object.entries(fields).filter(([, value]) => value !== null && value !== undefined && value !== "");
      for (const [name, value] of there) ops.push({ action: "set", obj: record, key: name, value, ...TYPES[typeof value as keyof typeof TYPES], pred: [] });
    }
  };
  write("workspaces", { [WORKSPACE]: workspace(rows) });
  write("pipelines", { [PIPELINE]: { name: "Sales", rank: "U" } });
  write("stages", by(rows.stages, ({ id: _, ...stage }, at) => ({ pipeline: PIPELINE, rank: rank(at), phase: "decision", ...stage })));
  write("members", by(rows.members, ({ name }, at) => ({ name, colour: at })));
  write("products", by(rows.products, ({ name, category }) => ({ name, category })));
  write("channels", by(rows.channels, ({ name }, at) => ({ name, direction: "inbound", rank: rank(at) })));
  write("reasons", by(rows.reasons, ({ name }, at) => ({ name, rank: rank(at) })));
  write("organisations", by(rows.organisations, ({ name }) => ({ name })));
  write("leads", by(rows.leads, lead));
  write("deals", by(rows.deals, deal));
  write("activities", by(rows.activities, activity));
  write("spends", by(rows.spends, ({ channel, first, last, amount }) => ({ channel, first, last, amount: euros(amount) })));
  const change = { actor: ACTOR, seq: 1, startOp, time: 1_700_000_000, message: "import -", deps: [genesis.hash!], ops };
  const doc = A.getBackend(A.load(readFileSync(GENESIS), { actor: ACTOR }));
  doc.applyChanges([A.encodeChange(change as Parameters<typeof A.encodeChange>[0])]);
  const bytes = Buffer.from(doc.save());
  doc.free();
  return bytes;
}

const TYPES = { string: {}, number: { datatype: "int" }, boolean: {} } as const;

function by<Row extends { id: string }>(list: Row[], fields: (row: Row, at: number) => Fields): Table {
  return Object.fromEntries(list.map((row, at) => [row.id, fields(row, at)]));
}

function rank(at: number): string {
  return String(at + 1).padStart(8, "0") + "V";
}

function euros(cents: number): string {
  return `${cents} EUR`;
}

function workspace(rows: Rows): Fields {
  const terms = rows.terms.map(({ percent, days }) => `${percent} ${days}`).join(" ");
  return { name: "Made history", currency: "EUR", createdAt: Date.UTC(2024, 0, 1), terms };
}

function lead({ name, created, channel, campaign, owner, ...lead }: Lead): Fields {
  const status = lead.deal ? `deal ${lead.deal} ${lead.decided}` : lead.decided ? `disqualified - ${lead.decided}` : "new";
  return { name, createdOn: created, channel, campaign, owner, status };
}

function deal(deal: Deal, at: number): Fields {
  const last = deal.moves.at(-1)!;
  const status = { open: `open ${last.to} ${last.at}`, won: `won ${deal.closed}`, lost: `lost ${deal.closed} ${deal.reason ?? "-"}` };
  const { title, owner, organisation, product, channel, lead, likelihood, category } = deal;
  return {
    title, owner, organisation, product, channel, lead, likelihood,
    pipeline: PIPELINE,
    status: status[deal.state],
    rank: rank(at),
    value: deal.value === null ? null : euros(deal.value),
    createdOn: deal.created,
    expectedClose: deal.expected,
    forecast: category,
    ...moves(deal),
    ...log("value", deal.values, euros),
    ...log("close", deal.closes, (day) => day),
    ...log("owner", deal.owners, (member) => member),
  };
}

function moves({ moves }: Deal): Fields {
  const from = (at: number) => moves[at - 1]?.to ?? "-";
  return Object.fromEntries(moves.map(({ at, to, by }, number) => [`move ${at} ${(number + 1).toString(16)}`, `${from(number)} ${to} ${by}`]));
}

function log<T>(name: string, entries: Edit<T>[], word: (value: T) => string): Fields {
  const said = (value: T | null) => (value === null ? "-" : word(value));
  return Object.fromEntries(entries.map(({ at, from, to, by }, number) => [`${name} ${at} ${(number + 1).toString(16)}`, `${said(from)} ${said(to)} ${by}`]));
}

function activity({ kind, deal, lead, owner, done, due, outcome }: Activity): Fields {
  return { kind, title: "Follow up", deal, lead, owner, doneAt: done, due, outcome, createdAt: done ?? WRITTEN };
}
