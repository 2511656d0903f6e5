import { describe, expect, it } from "vitest";
import { askedBack } from "./asked-back";
import type { AskedBack } from "./asked-back";
import { answerOf } from "./opened-up";

/** Trust from which on a client who has opened up tells what was asked of every layer. */
const open = 3.2;
const lessOpen = 2.6;

const asks = /^(?:what|who|how|where|when|why|do|does|did|is|are|have|has)\b.*\?$/i;

/** A dozen pairs of questions of one story that ask for two things, far from each other in the list. */
function pairsOf(questions: readonly AskedBack[]): [AskedBack, AskedBack][] {
  const whole = questions.filter(([text]) => asks.test(text));
  const step = Math.floor(whole.length / 12);
  return Array.from({ length: 12 }, (_, at): [AskedBack, AskedBack] => [
    whole[at * step]!,
    whole[(at * step + 5 * step + 1) % whole.length]!,
  ]).filter(([a, b]) => a[1] !== b[1]);
}

const asBoth = ([a]: AskedBack, [b]: AskedBack) =>
  `${a} And ${b.charAt(0).toLowerCase()}${b.slice(1)}`;

/** The topics answered, in order. */
const answered = (rules: readonly string[]) =>
  rules.flatMap((rule) => /^answers:(.*)$/.exec(rule)?.slice(1) ?? []);

describe.each(Object.entries(askedBack))("Two questions put to %s at once", (key, story) => {
  const pairs = pairsOf(story.questions);

  it("are both answered, in the order in which they were asked", () => {
    expect(pairs.length).toBeGreaterThan(5);
    for (const [a, b] of pairs) {
      const { rules, text } = answerOf(key, story.lead, asBoth(a, b), 66, open);
      expect(answered(rules), `${asBoth(a, b)} ${text}`).toEqual([a[1], b[1]]);
    }
  });

  it("are both answered by somebody of few words, if each is alone", () => {
    const told = (at: number, [a, b]: readonly [AskedBack, AskedBack]) => {
      const [text, topic] = at === 0 ? a : b;
      return answerOf(key, story.lead, text, 67, lessOpen).rules.includes(`answers:${topic}`);
    };
    const eachTold = pairs.filter((pair) => told(0, pair) && told(1, pair));
    expect(eachTold.length).toBeGreaterThan(0);
    for (const [a, b] of eachTold) {
      const { rules, text } = answerOf(key, story.lead, asBoth(a, b), 67, lessOpen);
      expect(answered(rules), `${asBoth(a, b)} ${text}`).toEqual([a[1], b[1]]);
    }
  });
});
