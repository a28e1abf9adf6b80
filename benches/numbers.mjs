// All numbers of the insights beside DuckDB-wasm and arquero: the same rows, the same numbers, of all time and of the
// quarter; from nothing, and after one deal has changed. Prints one JSON row a measurement, as kariz-bench does.
//
//   node numbers.mjs <kariz_bench_numbers.wasm> <deals>... [--filter text]
//
// Kariz counts from its records. The others are given less to do: columns in which amounts are converted and stays are
// worked out already. "From nothing" is, for them, from these columns, "asked" what their queries take once they hold
// the tables. Whoever comes to other numbers fails the bench.

import { readFileSync } from "node:fs";
import process from "node:process";
import { kariz } from "./numbers/kariz.mjs";
import { arquero } from "./numbers/arquero.mjs";
import { duckdb } from "./numbers/duckdb.mjs";

const RUNS = process.env.KARIZ_BENCH_CPU ? 5 : 7;

const [wasm, ...rest] = process.argv.slice(2);
const at = rest.indexOf("--filter");
const filter = at < 0 ? "" : rest[at + 1];
const sizes = (at < 0 ? rest : rest.slice(0, at)).map(Number);

function show(name, by, size, times) {
  const value = times.sort((a, b) => a - b)[times.length >> 1];
  if (`${name} (${by})`.includes(filter)) console.log(JSON.stringify({ name: `${name} (${by})`, size, value, unit: "ms" }));
}

/** What it is by the clock; of this process alone where the machine is busy with other things (`KARIZ_BENCH_CPU=1`). */
function now() {
  if (!process.env.KARIZ_BENCH_CPU) return performance.now();
  const { user, system } = process.cpuUsage();
  return (user + system) / 1000;
}

/** Milliseconds that something takes. */
async function timed(work) {
  const since = now();
  await work();
  return now() - since;
}

/** Of each scope so many numbers come first; 2 to 5 and 14 of them are amounts, which Kariz rounds to the cent. */
const isAmount = (at, all) => [2, 3, 4, 5, 14].includes(at % (all / 2));

/** Fails where two lists of numbers are not the same: amounts but for rounding, lengths of time but for seconds. */
function mustAgree(by, theirs, ours) {
  const differs = (value, at) => !(Math.abs(value - theirs[at]) <= (isAmount(at, ours.length) ? 1 + 1e-6 * value : 1e-4));
  const at = ours.findIndex(differs);
  if (at >= 0 || theirs.length !== ours.length) {
    throw new Error(`${by} comes to ${theirs[at]} for number ${at}, Kariz to ${ours[at]}; ${theirs.length} and ${ours.length} numbers`);
  }
}

async function measure(size) {
  const own = await kariz(readFileSync(wasm), size);
  const times = { cold: [], change: [] };
  for (let run = 0; run < RUNS; run++) {
    times.cold.push(await timed(own.fromNothing));
    own.change();
    times.change.push(await timed(own.follow));
  }
  show("all numbers from nothing", "wasm", size, times.cold);
  show("all numbers after one change", "wasm", size, times.change);
  for (const [by, start] of Object.entries({ arquero, "DuckDB-wasm": duckdb })) await beside(by, await start(own.rows()), own, size);
}

async function beside(by, other, own, size) {
  const times = { cold: [], asked: [], change: [] };
  for (let run = 0; run < RUNS; run++) {
    times.cold.push(await timed(other.fromNothing));
    times.asked.push(await timed(other.ask));
    own.change();
    own.follow();
    const { id, value } = own.changed();
    times.change.push(await timed(() => other.change(id, value)));
    mustAgree(by, await other.ask(), own.answers());
  }
  await other.end();
  show("all numbers from nothing", by, size, times.cold);
  show("all numbers asked", by, size, times.asked);
  show("all numbers after one change", by, size, times.change);
}

for (const size of sizes) await measure(size);
