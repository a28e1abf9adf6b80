// The workspace as any Automerge tool sees it: npm's Automerge reads what the app hands out.

import * as A from "@automerge/automerge";
import { expect, type Page } from "@playwright/test";
import { shareCopy } from "./workspace.ts";

/** The workspace that a page has, from a copy that it shares. */
export async function documentOf(page: Page): Promise<A.Doc<unknown>> {
  return A.load((await shareCopy(page)).buffer);
}

/** Holds copies of a workspace to be one: the same changes, and the same in every field. */
export function expectSameDocument(...documents: A.Doc<unknown>[]): void {
  const [first, ...others] = documents.map((document) => ({ heads: A.getHeads(document).toSorted(), fields: plain(document) }));
  for (const other of others) {
    expect(other.heads, "the same heads").toEqual(first!.heads);
    expect(other.fields, "the same in every field").toEqual(first!.fields);
  }
}

/** Plain values: text is text, however it is stored. */
function plain(value: unknown): unknown {
  if (A.isImmutableString(value)) return value.val;
  if (value === null || typeof value !== "object" || value instanceof Uint8Array || value instanceof Date) return value;
  if (Array.isArray(value)) return value.map(plain);
  return Object.fromEntries(Object.entries(value).map(([key, field]) => [key, plain(field)]));
}
