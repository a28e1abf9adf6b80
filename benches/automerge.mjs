// The JavaScript Automerge with the very files that Kariz is measured with: cold load, one edit, merges,
// save. Prints one JSON row a measurement, as kariz-bench does.
//
//   node automerge.mjs <folder> [filter]
//
// It reads the files that `kariz-bench --files --out <folder>` leaves. What is loaded becomes plain
// objects, as with any user of Automerge; Kariz reads its records into the Book in the same time.

import { readFileSync, readdirSync } from "node:fs";
import { createRequire } from "node:module";
import { join } from "node:path";
import process from "node:process";
import { pathToFileURL } from "node:url";

// Installed for the browser tests.
const require = createRequire(join(import.meta.dirname, "../tests/browser/package.json"));
const A = await import(pathToFileURL(require.resolve("@automerge/automerge")).href);

/** Once is enough to see that all is still measured. */
const RUNS = process.env.KARIZ_BENCH_SMOKE ? 1 : 5;
const EDITS = 30;
/** So many changes are merged at once. */
const PIECE = 100;

const [folder, filter = ""] = process.argv.slice(2);

/**
 * Prints the median time of `work` in milliseconds, each run with an input of its own. The document that
 * it returns is freed: with several loaded ones, the wasm's memory would run out.
 */
function time(name, size, runs, input, work) {
  const full = `${name} (JavaScript)`;
  if (!full.includes(filter)) return;
  const times = [];
  for (let run = 0; run < runs; run++) {
    const given = input(run);
    const since = performance.now();
    const made = work(given);
    times.push(performance.now() - since);
    if (made) A.free(made);
  }
  const value = times.sort((a, b) => a - b)[times.length >> 1];
  console.log(JSON.stringify({ name: full, size, value, unit: "ms" }));
}

/** Sets the title of one deal, as Kariz does: text as a scalar. */
function retitle(doc, number) {
  const deals = Object.keys(doc.deals);
  const id = deals[number % deals.length];
  return (title) => A.change(doc, (draft) => void (draft.deals[id].title = new A.ImmutableString(title)));
}

/**
 * Merges piece by piece. `A.merge` takes all changes in one: with 5,000 of them and 10,000 deals it would
 * need more than the 4 GiB that a wasm module can have. Smaller and larger pieces take longer.
 */
function mergeInPieces(doc, theirs) {
  const changes = A.getChanges(doc, theirs);
  for (let at = 0; at < changes.length; at += PIECE) [doc] = A.applyChanges(doc, changes.slice(at, at + PIECE));
  return doc;
}

/** Two copies with 5,000 changes each: merged when both are loaded, and from the other one's file on. */
function measureApart(size, bytes, theirBytes) {
  const [doc, theirs] = [bytes, theirBytes].map((given) => A.load(given));
  time("merge of 5,000 changes each", size, RUNS, () => A.clone(doc), (ours) => mergeInPieces(ours, theirs));
  const read = [];
  time("merge of 5,000 changes each, file read", size, RUNS, () => A.clone(doc), (ours) => {
    read.push(A.load(theirBytes));
    return mergeInPieces(ours, read.at(-1));
  });
  for (const loaded of [doc, theirs, ...read]) A.free(loaded);
}

function measure(size, bytes, theirBytes) {
  time("cold load", size, RUNS, () => bytes, (given) => A.load(given));
  let doc = A.load(bytes);
  time("one edit", size, EDITS, (run) => [retitle(doc, run * 7), run], ([edit, run]) => {
    doc = edit(`Edited ${run}`); // it goes on, and is not freed
  });
  const theirs = A.load(theirBytes);
  time("merge of 1,000 changes", size, RUNS, () => A.clone(doc), (ours) => A.merge(ours, theirs));
  time("save", size, RUNS, () => doc, (given) => void A.save(given));
  A.free(theirs);
  A.free(doc);
}

const sizes = readdirSync(folder).flatMap((name) => name.match(/^(\d+)\.kariz$/)?.[1] ?? []).map(Number);
for (const size of sizes.sort((a, b) => a - b)) {
  const file = (name) => join(folder, `${size}${name}.kariz`);
  measure(size, ...["", "-theirs"].map((name) => readFileSync(file(name))));
  measureApart(size, ...["-apart-ours", "-apart-theirs"].map((name) => readFileSync(file(name))));
}
