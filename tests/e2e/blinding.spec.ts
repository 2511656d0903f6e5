import { expect, test } from "@playwright/test";
import type { Act } from "../../app/domain/review/act";
import { browserOf, signedIn, type Ask } from "./access/client";
import { addressesOf } from "./blinding/addresses";
import { demo, eventOf, openPlanted, secrets, turnTag, type Planted } from "./blinding/plant";

type Expert = "nadia" | "henrik";
type Reader = Expert | "mei" | "amira" | "lena" | "priya" | "tom" | "nobody";
const readers: readonly Reader[] = [
  ...(["nadia", "henrik", "mei", "amira", "lena", "priya", "tom", "nobody"] as const),
];

/** The words in each expert's own note and comment, before it is submitted. */
const own = {
  nadia: ["Zqxnadianote", "Zqxnadiacomment"],
  henrik: ["Zqxhenriknote", "Zqxhenrikcomment"],
} as const;
const notes = [own.nadia[0], own.henrik[0]];
const comments = [...notes, own.nadia[1], own.henrik[1]];

const behindTheBlind = [
  ...[secrets.selfNote, secrets.otherNote, secrets.cueQuote, secrets.reason],
  ...[secrets.modelNote, secrets.leadComment, secrets.adjudicationNote],
];

let planted: Planted;
let asks: Map<Reader, Ask>;

/** What must be in no answer to this person, given who has locked their judgement. */
function hiddenFrom(reader: Reader, locked: ReadonlySet<Expert>): readonly string[] {
  const identity = [secrets.peerName, planted.peerId, demo("mei")];
  if (reader === "nadia" || reader === "henrik") {
    const other = reader === "nadia" ? "henrik" : "nadia";
    const work = locked.has(reader) ? [own[other][0]] : [...own[other], ...behindTheBlind];
    return [...identity, ...work];
  }
  const experts = [secrets.otherNote, secrets.adjudicationNote, secrets.leadComment, ...comments];
  const words = [...behindTheBlind, ...comments, secrets.said];
  switch (reader) {
    case "mei":
      return [...experts, secrets.modelNote];
    case "lena":
      return notes;
    case "priya":
      return [...identity, ...notes];
    case "tom":
      return words;
    default:
      return [...identity, ...words];
  }
}

async function inGroups<T>(all: readonly T[], work: (each: T) => Promise<void>): Promise<void> {
  for (let from = 0; from < all.length; from += 8)
    await Promise.all(all.slice(from, from + 8).map(work));
}

/** Reads every address as each of them; answers which secrets each found somewhere. */
async function readEverything(
  asking: readonly Reader[],
  locked: ReadonlySet<Expert>,
): Promise<Map<Reader, Set<string>>> {
  const found = new Map<Reader, Set<string>>();
  const every = [...Object.values(secrets), ...comments];
  for (const reader of asking) {
    const hidden = hiddenFrom(reader, locked);
    const seen = new Set<string>();
    await inGroups(addressesOf(planted), async (at) => {
      const answer = await asks.get(reader)?.(at);
      const headers = JSON.stringify([...(answer?.headers ?? [])]);
      const text = `${answer?.text ?? ""}${headers}`;
      for (const word of every) if (text.includes(word)) seen.add(word);
      const leaked = hidden.filter((word) => text.includes(word));
      const when = locked.size === 0 ? "before any lock" : `after ${[...locked].join(" and ")}`;
      expect.soft(leaked, `GET ${at} by ${reader} ${when} (${answer?.status})`).toEqual([]);
    });
    found.set(reader, seen);
  }
  return found;
}

async function send(expert: Expert, acts: readonly Act[]): Promise<void> {
  const reviewId = planted.reviews[expert];
  const events = acts.map((act) => eventOf(reviewId, act));
  const answer = await asks.get(expert)?.(`/reviews/${reviewId}/events`, { json: { events } });
  expect(answer?.status).toBe(200);
  expect(answer?.text).not.toContain('"taken":false');
}

async function workOn(expert: Expert): Promise<void> {
  const [note, text] = own[expert];
  await send(expert, [turnTag(planted.turnId, note)]);
  const id = eventOf(planted.reviews[expert], { type: "review-locked" }).id;
  const form = { act: "write", id, turnId: planted.turnId, text };
  const answer = await asks.get(expert)?.(`/sessions/${planted.sessionId}/comments`, { form });
  expect(answer?.status, answer?.text).toBe(200);
}

for (const order of [
  ["nadia", "henrik"],
  ["henrik", "nadia"],
] as const) {
  test(`No answer to anybody holds what they must not see, when ${order.join(" locks before ")}`, async () => {
    test.setTimeout(400_000);
    planted = await openPlanted();
    try {
      asks = new Map();
      for (const reader of readers)
        asks.set(
          reader,
          reader === "nobody"
            ? browserOf(planted.url, null)
            : await signedIn(planted.url, demo(reader)),
        );
      for (const expert of order) await workOn(expert);
      const locked = new Set<Expert>();
      // Before any lock both orders are alike, and a lock changes what the experts see: all read once, in the first.
      if (order[0] === "nadia") {
        const before = await readEverything(readers, locked);
        for (const expert of order)
          expect(before.get(expert), "own work is there").toContain(own[expert][0]);
        expect(before.get("lena"), "the lead settles it").toContain(secrets.adjudicationNote);
      }
      for (const expert of order) {
        await send(expert, [{ type: "review-locked" }]);
        locked.add(expert);
        const after = await readEverything(order, locked);
        const shown = [...after.get(expert)!];
        for (const word of behindTheBlind)
          if (word !== secrets.adjudicationNote)
            expect.soft(shown, `${expert} after the own lock`).toContain(word);
      }
      expect(planted.server.output()).not.toContain("request failed");
    } finally {
      await planted.close();
    }
  });
}

test("Words that a lead hides are in no answer to anybody: quoted, noted, commented on or put to the client", async () => {
  test.setTimeout(300_000);
  planted = await openPlanted();
  try {
    asks = new Map();
    const asking = ["mei", "nadia", "lena", "priya"] as const;
    for (const reader of asking) asks.set(reader, await signedIn(planted.url, demo(reader)));
    const { said } = secrets;
    const { turnId, position } = planted.said;
    const whole = { start: 0, end: said.length };
    const about = { tag: "advice_early", level: "span" as const, turnId, span: whole, quote: said };
    const mark = turnTag(turnId, own.nadia[0]);
    if (mark.type !== "annotation-added") throw new Error("No mark was made.");
    const { id } = mark.annotation;
    await send("nadia", [
      { type: "annotation-added", annotation: { ...mark.annotation, ...about } },
      { type: "annotation-changed", annotationId: id, patch: { span: whole, quote: said } },
      {
        type: "annotation-changed",
        annotationId: id,
        patch: { note: `Too early: ${said}.`, betterReply: `What does ${said} mean to you?` },
      },
      { type: "review-submitted" },
    ]);
    const reply = await asks.get("nadia")?.(`/reviews/${planted.reviews.nadia}/what-ifs`, {
      json: {
        ...{ id: eventOf("", { type: "review-locked" }).id, turnId: planted.turnId },
        ...{ reply: `Tell me about ${said}`, source: "written", sourceId: null, answers: 1 },
      },
    });
    expect(reply?.status, reply?.text).toBe(200);
    for (const expert of ["nadia", "lena"] as const) {
      const id = eventOf("", { type: "review-locked" }).id;
      const form = { act: "write", id, turnId: planted.turnId, text: `About ${said}` };
      const answer = await asks.get(expert)?.(`/sessions/${planted.sessionId}/comments`, { form });
      expect(answer?.status, answer?.text).toBe(200);
    }
    const found = async (reader: Reader) => {
      const at: string[] = [];
      await inGroups(addressesOf(planted), async (address) => {
        const answer = await asks.get(reader)?.(address);
        if (answer?.text.includes(said)) at.push(address);
      });
      return at;
    };
    expect((await found("lena")).length, "said before").toBeGreaterThan(2);
    const at = `/sessions/${planted.sessionId}/turns/${position}/words`;
    const answer = await asks.get("lena")?.(at, { form: { span: `0-${said.length}` } });
    expect(answer?.status).toBe(302);
    for (const reader of asking) expect.soft(await found(reader), reader).toEqual([]);
    expect(planted.server.output()).not.toContain("request failed");
  } finally {
    await planted.close();
  }
});
