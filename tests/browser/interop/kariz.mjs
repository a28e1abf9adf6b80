// Reads and edits .kariz files with the JavaScript Automerge, as any other Automerge tool would.
//
//   node kariz.mjs print <file>                                 canonical JSON to stdout
//   node kariz.mjs edit <file> <new file> <table/id/field> <JSON>   sets one field
//
// `cargo run -p kariz-document --example kariz_json -- print <file>` prints the same JSON.

import { readFileSync, writeFileSync } from "node:fs";
import process from "node:process";
import * as A from "@automerge/automerge";

/** A document as plain values: text however it is stored, keys in order. */
function plain(value) {
  if (A.isImmutableString(value)) return value.val;
  if (Array.isArray(value)) return value.map(plain);
  if (value === null || typeof value !== "object" || value instanceof Uint8Array) return value;
  return Object.fromEntries(Object.keys(value).sort().map((key) => [key, plain(value[key])]));
}

export function load(bytes) {
  return A.load(bytes);
}

export function print(doc) {
  return `${JSON.stringify(plain(doc), null, 1)}\n`;
}

/** Sets one field as Kariz does: text as a scalar, the command and the time noted. */
export function edit(doc, path, value) {
  const [table, id, field] = path.split("/");
  const options = { message: "edit-deals -", time: Math.floor(Date.now() / 1000) };
  return A.change(doc, options, (draft) => {
    draft[table][id][field] = typeof value === "string" ? new A.ImmutableString(value) : value;
  });
}

function main([verb, file, ...rest]) {
  const doc = load(readFileSync(file));
  if (verb === "print") {
    process.stdout.write(print(doc));
  } else if (verb === "edit") {
    const [target, path, value] = rest;
    writeFileSync(target, A.save(edit(doc, path, JSON.parse(value))));
  } else {
    throw new Error(`unknown verb ${verb}`);
  }
}

if (process.argv[1] === import.meta.filename) main(process.argv.slice(2));
