import { answersFully } from "./composition";
import type { Composing, Composition } from "./composition";
import { specificStems } from "./lexeme";
import { parseLine } from "./line";
import { wordingsOf } from "./wording";

/** Says of itself that it strayed from what was asked, or ran on. */
const saysItStrayed =
  /\b(?:you asked|wander\w*|stray\w*|go on|long[ -]winded|lost the thread|next village|off the (?:point|subject)|ramble|rambling)\b/i;

const plainWordings = (line: string) => wordingsOf(line).map((wording) => parseLine(wording).text);

/**
 * The client's tails that may hang on a message: none that speaks of what was spoken of before (the typing, the fan),
 * in whichever wording, and none that says they strayed where they have answered.
 */
export function tailsFor(
  { scenario, state }: Pick<Composing, "scenario" | "state">,
  out: Composition,
): string[] {
  const spokenOf = new Set(
    [...state.said, ...out.lines.map(({ text }) => text)].flatMap(specificStems),
  );
  return scenario.replies.style.filter((line) =>
    plainWordings(line).every(
      (text) =>
        !specificStems(text).some((stem) => spokenOf.has(stem)) &&
        !(answersFully(out) && saysItStrayed.test(text)),
    ),
  );
}
