import { specificStems, stem, stems, words } from "../simulator/lexeme";
import type { Scenario } from "../simulator/scenario";
import { latestOf } from "../simulator/state";
import type { SimulatorState } from "../simulator/state";
import { shownEarlier } from "./need";
import type { SuggestionNeed } from "./need";
import { hasWords, pieceOfCue, piecesOf } from "./pieces";
import type { Piece } from "./pieces";

/** What the client's words give a reply to be made of, the best first. */
export interface Material {
  pieces: readonly Piece[];
  /** Whether the first piece shows the cue that is spoken of: then every reply may begin there. */
  aboutCue: boolean;
  /** Readings of the cue that is spoken of, each grounded in what was said. */
  senses: readonly string[];
}

const people =
  "wife husband mother father parents son daughter brother sister kids children baby friend boss manager partner colleagues granddaughter team boy girl"
    .split(" ")
    .map(stem);
const numbers =
  /\b(?:one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|thirteen|fourteen|twenty|thirty|forty|fifty|eighty|hundred)\b|\d/i;

/** Share of a reading's content that the client must have said before it may be put to them. Design choice. */
const groundedShare = 0.6;

/**
 * Whether a reading stays with what the client has said: most of its content was said, and it names no person, number or name of its own.
 */
function isGrounded(sense: string, said: ReadonlySet<string>): boolean {
  const content = specificStems(sense);
  const shared = content.filter((part) => said.has(part));
  if (shared.length < groundedShare * content.length) return false;
  const unsaidPerson = stems(sense).some((part) => people.includes(part) && !said.has(part));
  const figures = words(sense).filter((word) => numbers.test(word));
  const unsaidFigure = figures.some((word) => !said.has(stem(word)));
  const names = sense.match(/(?<=\s)\p{Lu}\p{Ll}+/gu) ?? [];
  return (
    !unsaidPerson && !unsaidFigure && names.every((name) => said.has(stem(name.toLowerCase())))
  );
}

const pieceOf = (shown: { id: string; quote: string }, scenario: Scenario): Piece =>
  pieceOfCue(shown.quote, scenario.cues[shown.id]?.about ?? []);

/** Readings of a cue that may be put to the client, tentatively. */
function groundedSenses(senses: readonly string[], state: SimulatorState): string[] {
  const now = new Set(stems(latestOf(state).told.join(" ")));
  const close = senses.filter((sense) => specificStems(sense).some((part) => now.has(part)));
  if (close.length === 0) return [];
  const all = new Set(state.said.flatMap(stems));
  return close.filter((sense) => isGrounded(sense, all));
}

/** What may be taken up of the cue, of the last message, and of what was said before it; made when asked for. */
export function materialFor(
  need: SuggestionNeed,
  state: SimulatorState,
  scenario: Scenario,
): Record<"cue" | "latest" | "earlier", () => Material> {
  const { focus } = need;
  const spec = focus ? scenario.cues[focus.id] : undefined;
  const senses = groundedSenses(spec?.senses ?? [], state);
  const ofCue = focus ? [pieceOf(focus, scenario)].filter(hasWords) : [];
  const { told, before } = latestOf(state);
  return {
    cue: () => ({ pieces: ofCue, aboutCue: true, senses }),
    latest: () => ({
      pieces: [...piecesOf(told, focus?.quote ?? null), ...ofCue],
      aboutCue: focus !== null && told.some((line) => line.includes(focus.quote)),
      senses,
    }),
    earlier: () => {
      const shown = shownEarlier(need, state, scenario).map((one) => pieceOf(one, scenario));
      const pieces = [...piecesOf(before, null), ...shown.filter(hasWords)];
      return { pieces, aboutCue: false, senses };
    },
  };
}
