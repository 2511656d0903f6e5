import { describe, expect, it } from "vitest";
import { hear } from "~/domain/practice/hearing/hear";
import type { Move } from "~/domain/practice/hearing/move";
import { rehearse } from "~/domain/simulator/rehearse";
import { supporters, type SupporterName } from "~/domain/simulator/supporters";
import { advising, unfit } from "~/domain/suggestion/choose";
import { scenarios } from "~db/seeds/scenarios";

const unwelcome: readonly Move[] = [...unfit, ...advising];

/** Frames in which words of the client may be given back, with and without harm. */
const frames: readonly ((words: string) => string)[] = [
  (words) => words,
  (words) => `So ${words}`,
  (words) => `So it's your own fault that ${words}.`,
  (words) => `At least ${words}.`,
  (words) => `You should think of it like this: ${words}.`,
  (words) => `Come on, ${words}, it will be fine.`,
  (words) => `Don't you think that ${words}?`,
  (words) => `Sorry, that's not so bad. ${words}?`,
  (words) => `It sounds like ${words}. Maybe try to let it go.`,
  (words) => `Could I suggest something? ${words}. You could tell somebody.`,
];

const exchanges = 20;
const names = Object.keys(supporters) as SupporterName[];
const talks = scenarios.flatMap((scenario) =>
  names.flatMap((name) => {
    const { history } = rehearse(scenario, 5, supporters[name], exchanges, hear);
    return history.map(({ text }) => text);
  }),
);

const addedBeside = (text: string, clientMessage: string) => {
  const alone = hear(text, null).moves;
  return hear(text, clientMessage).moves.filter(
    (move) => unwelcome.includes(move) && !alone.includes(move),
  );
};

describe("a message beside the client's last one", () => {
  it("is heard as no harm and no advice that it is not heard as by itself", () => {
    const asks = (text: string) => `${text} what should I do?`;
    const worse = talks.flatMap((text, index) => {
      const said = frames[index % frames.length]?.(text) ?? text;
      const before = [text, asks(text), talks[index - 1] ?? ""];
      return before.filter((one) => addedBeside(said, one).length > 0).map((one) => [said, one]);
    });
    expect(talks.length).toBeGreaterThan(1000);
    expect(worse).toEqual([]);
  });
});
