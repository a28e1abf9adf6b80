// What the page says in a language, by the names of its texts: specs of several languages look for that.

import { readdirSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";

const LOCALES = fileURLToPath(new URL("../../../locales/", import.meta.url));

export const LANGUAGES = ["en", "ro", "pl", "zh", "fi", "fa"] as const;
export type Language = (typeof LANGUAGES)[number];

/** Gives the text with this name; `{ $name }` in it becomes the value, isolated where the page does so. */
export type Texts = (name: string, values?: Record<string, string>) => string;

/** Texts that are one line each; of a choice, the last case. */
export function texts(language: Language): Texts {
  const folder = `${LOCALES}${language}/`;
  const all = new Map<string, string>();
  for (const file of readdirSync(folder).filter((name) => name.endsWith(".ftl"))) {
    for (const [, name, text] of readFileSync(folder + file, "utf8").matchAll(/^([a-z][\w-]*) = (.*)$/gm)) all.set(name!, text!);
  }
  return (name, values = {}) => {
    const text = all.get(name);
    if (text === undefined) throw new Error(`locales/${language} has no ${name}`);
    return text.replaceAll(/\{ \$([\w-]+) \}/g, (_, variable: string) => values[variable] ?? "");
  };
}
