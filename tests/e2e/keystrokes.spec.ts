import { execFile } from "node:child_process";
import { mkdtemp, rm, writeFile } from "node:fs/promises";
import os from "node:os";
import path from "node:path";
import { promisify } from "node:util";
import type { Page } from "@playwright/test";
import { expect, signIn, test } from "./fixtures";

/** Emoji, combining marks, scripts without spaces, right to left, and languages mixed in one line. */
const said = [
  "Okay, rest a bit. 👩‍👩‍👧 Why not try yoga?",
  "E\u0301tienne, that sounds hard. Tell me more.",
  "夜は眠れましたか。話してみて。",
  "هذا صعب جدا. هل تريد أن تحكي؟",
  "Aiyo, jangan risau. You will be fine lah.",
];
const supporterTurns = 40;
const header =
  "mi_quality,transcript_id,video_title,video_url,topic,utterance_id,interlocutor,timestamp,utterance_text,annotator_id,therapist_input_exists,therapist_input_subtype,reflection_exists,reflection_subtype,question_exists,question_subtype,main_therapist_behaviour,client_talk_type";

/** A conversation of the client and the supporter in turn, in the format that is imported. */
function transcript(): string {
  const rows = Array.from({ length: supporterTurns * 2 }, (_, index) => {
    const isClient = index % 2 === 0;
    const text = isClient
      ? `It is night ${index} and I am awake.`
      : said[(index >> 1) % said.length];
    const time = new Date(index * 7000).toISOString().slice(11, 19);
    const marks = isClient
      ? "n/a,n/a,n/a,n/a,n/a,n/a,n/a,neutral"
      : "False,n/a,False,n/a,True,open,question,n/a";
    const speaker = isClient ? "client" : "therapist";
    return `high,7,Nights,https://example.org,sleep,${index},${speaker},${time},"${text}",1,${marks}`;
  });
  return `${[header, ...rows].join("\n")}\n`;
}

/** Every key that goes down, as a person would press it. */
class Keyboard {
  pressed = 0;
  constructor(readonly page: Page) {}
  async press(...keys: string[]): Promise<number> {
    for (const key of keys) {
      await this.page.keyboard.press(key);
      this.pressed += 1;
    }
    return keys.length;
  }
}

test("Forty turns of an imported transcript are tagged by key: three a turn at most, eight a span", async ({
  page,
  attune,
}) => {
  test.setTimeout(240_000);
  const folder = await mkdtemp(path.join(os.tmpdir(), "attune-keys-"));
  const file = path.join(folder, "nights.csv");
  await writeFile(file, transcript());
  await attune.whileStopped((env) =>
    promisify(execFile)(
      process.execPath,
      [
        path.resolve("node_modules/tsx/dist/cli.mjs"),
        ...["scripts/import.ts", file, "--format", "annomi", "--study", "autumn-cohort"],
      ],
      { env },
    ),
  );
  await rm(folder, { recursive: true });
  await signIn(page, attune, "lena@demo.attune.example");
  await page.goto(attune.url("/studies/autumn-cohort"));
  const row = page.getByRole("row").filter({ hasText: "Nights" });
  await row.getByRole("checkbox").check();
  await page
    .getByRole("group", { name: /Ask experts/ })
    .getByLabel(/Nadia/)
    .check();
  await page.getByRole("button", { name: "Assign" }).click();
  await expect(page.getByText("1 assignment made.")).toBeVisible();
  await page.context().clearCookies();
  await signIn(page, attune, "nadia@demo.attune.example");
  await page.goto(attune.url("/reviews"));
  await page
    .getByRole("listitem")
    .filter({ hasText: "Nights" })
    .getByRole("button")
    .first()
    .click();
  await page.waitForURL(/\/reviews\/(before\/)?[0-9a-f-]{36}/);
  if (page.url().includes("/before/"))
    await page.getByRole("button", { name: "Open the session" }).click();
  await page.waitForURL(/\/reviews\/[0-9a-f-]{36}/);
  const saved = page.getByRole("banner").getByRole("status");
  await expect(saved).toHaveText("All saved");

  const keys = new Keyboard(page);
  await keys.press("j");
  for (let turn = 0; turn < supporterTurns; turn += 1) {
    const isIssue = turn % 2 === 0;
    const before = keys.pressed;
    if (isIssue) await keys.press("4", "2", "Enter");
    else await keys.press("w", "Enter");
    expect(keys.pressed - before).toBeLessThanOrEqual(3);
  }
  await expect(saved).toHaveText("All saved");
  const tagged = (await logOf(page)).flatMap(({ act }) => act.annotation ?? []);
  expect(tagged.map(({ tag }) => tag)).toEqual(
    Array.from({ length: supporterTurns }, (_, turn) =>
      turn % 2 === 0 ? "advice_early" : "reflect_complex",
    ),
  );
  const graded = (await logOf(page)).filter(({ act }) => act.patch?.severity === 2);
  expect(graded).toHaveLength(supporterTurns / 2);
  expect(new Set(tagged.map(({ turnId }) => turnId)).size).toBe(supporterTurns);

  const byKey = ["Tell me more.", "話してみて。", "هل تريد أن تحكي؟"];
  for (const [index, words] of byKey.entries()) {
    await page.keyboard.press("g");
    await page.keyboard.type(String(4 + 2 * index));
    await page.keyboard.press("Enter");
    const before = keys.pressed;
    await keys.press(";", ";", "6", "1", "Enter");
    expect(keys.pressed - before).toBeLessThanOrEqual(8);
    const marks = page.locator(`#turn-${3 + 2 * index} mark[data-kind=issue]`);
    await expect(marks.filter({ hasText: words }).first()).toBeVisible();
  }
  const named = [
    [1, "rest", "bit.", "rest a bit."],
    [3, "sounds", "hard.", "sounds hard."],
    [9, "will", "fine", "will be fine"],
  ] as const;
  for (const [position, from, to, words] of named) {
    await page.keyboard.press("g");
    await page.keyboard.type(String(position + 1));
    await page.keyboard.press("Enter");
    const before = keys.pressed;
    await keys.press("-");
    const label = async (word: string) => {
      const shown = page.locator(`#turn-${position} mark[data-label]`);
      const at = (await shown.allInnerTexts()).indexOf(word);
      return [...((await shown.nth(at).getAttribute("data-label")) ?? "")];
    };
    const letters = [...(await label(from)), ...(await label(to))];
    await keys.press(...letters, "6", "1", "Enter");
    expect(keys.pressed - before).toBeLessThanOrEqual(8);
    await expect(saved).toHaveText("All saved");
    expect((await logOf(page)).map(({ act }) => act.annotation?.quote)).toContain(words);
  }
  const dragged = [
    [1, "👩‍👩‍👧 Why"],
    [3, "E\u0301tienne, that"],
    [5, "眠れました"],
    [7, "صعب جدا"],
    [9, "jangan risau. You"],
  ] as const;
  for (const [position, words] of dragged) {
    await page.keyboard.press("g");
    await page.keyboard.type(String(position + 1));
    await page.keyboard.press("Enter");
    await expect(saved).toHaveText("All saved");
    const selected = page.locator(`#turn-${position} mark[data-kind=selection]`);
    // What lies above may still move the words while the mouse is on its way to them.
    await expect(async () => {
      await dragOver(page, position, words);
      const shown = async () => (await selected.allInnerTexts()).join("");
      await expect.poll(shown, { timeout: 2000 }).toBe(words);
    }).toPass({ timeout: 20_000 });
    await page.keyboard.press("6");
    await page.keyboard.press("1");
    await page.keyboard.press("Escape");
  }
  await expect(saved).toHaveText("All saved");
  const quotes = (await logOf(page)).map(({ act }) => act.annotation?.quote);
  for (const words of [...byKey, ...dragged.map(([, words]) => words)])
    expect(quotes).toContain(words);
  expect(await page.getByText("refused").count()).toBe(0);
});

/** Selects words of a turn with the mouse, from their first sign to their last. */
async function dragOver(page: Page, position: number, words: string): Promise<void> {
  const said = page.locator(`#turn-${position} > p`);
  await said.hover({ trial: true });
  const [from, to] = await said.evaluate((element, looked) => {
    const at = (element.textContent ?? "").indexOf(looked);
    const edges: { left: number; right: number; y: number }[] = [];
    for (const offset of [at, at + looked.length - 1]) {
      const walker = document.createTreeWalker(element, NodeFilter.SHOW_TEXT);
      let left = offset;
      for (let node = walker.nextNode(); node; node = walker.nextNode()) {
        const { length } = node.textContent ?? "";
        if (left < length) {
          const range = document.createRange();
          range.setStart(node, left);
          range.setEnd(node, left + 1);
          const box = range.getBoundingClientRect();
          edges.push({ left: box.left, right: box.right, y: box.top + box.height / 2 });
          break;
        }
        left -= length;
      }
    }
    const [first, last] = edges;
    if (!first || !last) throw new Error("The words are not there.");
    const leftwards = last.left < first.left;
    return [
      { x: leftwards ? first.right - 1 : first.left + 1, y: first.y },
      { x: leftwards ? last.left + 1 : last.right - 1, y: last.y },
    ];
  }, words);
  if (!from || !to) throw new Error("The words are not there.");
  await page.mouse.move(from.x, from.y);
  await page.mouse.down();
  await page.mouse.move(to.x, to.y, { steps: 4 });
  await page.mouse.up();
}

interface LoggedEvent {
  act: {
    patch?: { severity?: number };
    annotation?: { tag: string; turnId: string | null; quote: string | null };
  };
}

/** The review's log, as the server has it. */
async function logOf(page: Page): Promise<LoggedEvent[]> {
  const { origin, pathname } = new URL(page.url());
  const answer = await page.request.get(`${origin}${pathname}/events?after=0`);
  return ((await answer.json()) as { events: LoggedEvent[] }).events;
}
