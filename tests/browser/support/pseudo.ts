// A language that nobody speaks: English with marks on its letters, 40 % longer. What is cut off in it would be cut off
// in another language, and what stands in plain letters comes from no text at all.

import type { Page } from "@playwright/test";
import type { Language } from "./texts.ts";

const MARKED: Record<string, string> = { a: "á", c: "ç", e: "é", g: "ğ", i: "í", l: "ł", n: "ñ", o: "ö", r: "ř", s: "š", t: "ţ", u: "ü", y: "ý", z: "ž", A: "Á", C: "Ç", D: "Ď", E: "É", I: "Í", N: "Ñ", O: "Ö", S: "Š", T: "Ţ", U: "Ü", W: "Ŵ", Y: "Ý" };
/** Between the print of a leaf and its texts nothing stands (crates/texts/src/file.rs). */
const PRINT = 16;

/** Gives the page this language in the place of English; or another made as much longer, to be looked at mirrored. */
export async function speakPseudo(page: Page, language: Language = "en"): Promise<void> {
  await page.route(`**/texts/${language}-*.txt`, async (route) => {
    // A part that is fetched ahead may still be on its way when the test has ended.
    const answer = await route.fetch().catch(() => undefined);
    if (!answer) return;
    const file = await answer.text();
    const texts = file.slice(PRINT).split("\0").map((text) => (text ? piece(text) : ""));
    await route.fulfill({ response: answer, body: file.slice(0, PRINT) + texts.join("\0") });
  });
}

/** A text as the page says it then: one without variables. */
export function inPseudo(text: string): string {
  return piece(text);
}

/** Words become longer; variables, and the keys of choices, stay. */
function piece(text: string): string {
  let out = "";
  let words = "";
  let depth = 0;
  const put = () => {
    out += words.trim().length > 2 ? marked(words) : words;
    words = "";
  };
  for (let at = 0; at < text.length; at += 1) {
    const letter = text[at]!;
    if (letter === "\x01") {
      put();
      out += text.slice(at, at + 2);
      at += 1;
    } else if (letter === "\x02" || letter === "\x04") {
      put();
      depth += letter === "\x02" ? 1 : 0;
      // What begins a choice names its variable; then comes a key, or the end of the choice.
      const from = at + (letter === "\x02" ? 2 : 1);
      const end = text[from] === "\x05" ? from : text.indexOf("\x03", from);
      out += text.slice(at, end + 1);
      at = end;
    } else {
      words += letter;
    }
  }
  put();
  return out;
}

function marked(words: string): string {
  const letters = [...words].map((letter) => MARKED[letter] ?? letter).join("");
  const more = Math.ceil(words.trim().length * 0.4);
  // Longer where words may part, as words of other languages are.
  const filling = "öñé ţŵö ".repeat(Math.ceil(more / 8)).slice(0, more).trimEnd();
  const end = letters.match(/[\s.:,…]*$/)?.[0] ?? "";
  return `${letters.slice(0, letters.length - end.length)} ${filling}${end}`;
}
