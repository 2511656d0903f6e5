import type { Locator, Page } from "@playwright/test";
import { expect } from "./fixtures";

/* What people do in more than one story, by keyboard alone. */

/** Reaches a control as the keyboard does and presses Enter on it. */
export async function enter(control: Locator): Promise<void> {
  await control.focus();
  await control.press("Enter");
}

export async function write(field: Locator, text: string): Promise<void> {
  await field.focus();
  await field.page().keyboard.type(text);
}

export async function tick(box: Locator): Promise<void> {
  await box.focus();
  await box.press("Space");
}

/** Chooses in a native list by typing the beginning of what it says. */
export async function choose(list: Locator, words: string): Promise<void> {
  await list.focus();
  await list.page().keyboard.type(words);
}

export async function say(page: Page, text: string): Promise<void> {
  await write(page.getByRole("textbox", { name: "Your message" }), text);
  await page.keyboard.press("Enter");
}

/** Says these one after the other, each once the client has answered the one before. */
export async function converse(page: Page, texts: readonly string[]): Promise<void> {
  const messages = page.getByRole("log").locator("article, li");
  await expect(messages).toHaveCount(1);
  for (const [index, text] of texts.entries()) {
    await say(page, text);
    await expect(messages).toHaveCount(3 + 2 * index);
    await expect(page.getByText(/is writing/)).toBeHidden();
  }
}

/** Ends the session in hand; the debrief follows. */
export async function endSession(page: Page): Promise<void> {
  await enter(page.getByRole("button", { name: "End session" }));
  await enter(page.getByRole("dialog").getByRole("button", { name: "End session" }));
  await page.waitForURL(/\/debrief$/);
}

/** A turn counts as seen once it has been in hand for a while; the page's own clock is moved on. */
const inHandMs = 2_000;

/**
 * Steps through all turns of the review in hand, presses these keys at these positions, and submits. A
 * key of several letters is typed into what has the focus. The page's clock must be installed.
 */
export async function reviewTurns(
  page: Page,
  turns: number,
  keysAt: Readonly<Record<number, readonly string[]>>,
): Promise<void> {
  for (let position = 0; position < turns; position += 1) {
    await expect(page.getByText(`Turn ${position + 1} of ${turns}`)).toBeVisible();
    const keys = keysAt[position] ?? [];
    for (const key of keys)
      await (key.includes(" ") ? page.keyboard.type(key) : page.keyboard.press(key));
    if (keys.length > 0) await page.keyboard.press("Escape");
    await page.clock.runFor(inHandMs);
    if (position < turns - 1) await page.keyboard.press("j");
  }
  await expect(page.getByText("All saved")).toBeVisible();
  await page.keyboard.press("Control+Enter");
  await enter(page.getByRole("dialog").getByRole("button", { name: /submit/i }));
  await expect(page.getByText("This review is submitted")).toBeVisible();
  await expect(page.getByText("All saved")).toBeVisible();
}
