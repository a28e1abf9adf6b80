import { AxeBuilder } from "@axe-core/playwright";
import { expect, type Page } from "@playwright/test";

/** Holds what is on the screen now to WCAG 2.2 AA. */
export async function axe(page: Page): Promise<void> {
  // What is still coming or going is not yet, or no longer, what people read: axe would judge its colours half-way.
  await page.evaluate(async () => {
    const ends = (animation: Animation): boolean => animation.effect?.getTiming().iterations !== Infinity;
    await Promise.allSettled(document.getAnimations().filter(ends).map(({ finished }) => finished));
  });
  // Every address within the app begins with #: to axe, any link that is scrolled out of sight is one past the navigation.
  // Without frames a page is judged in itself; with them, another page is opened for it each time.
  const found = await new AxeBuilder({ page }).setLegacyMode(page.frames().length === 1).disableRules("skip-link").withTags(["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"]).analyze();
  const violations = found.violations.map(({ id, help, nodes }) => ({ id, help, where: nodes.map(({ html, failureSummary }) => `${html}: ${failureSummary ?? ""}`) }));
  expect(violations).toEqual([]);
}
