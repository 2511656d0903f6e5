import { specificStems, stem, stems, words } from "../simulator/lexeme";
import { isRelation } from "../simulator/person";
import type { Scenario } from "../simulator/scenario";
import { latestOf } from "../simulator/state";
import { normalised, sentences, utterances } from "../simulator/sentence";
import type { SimulatorState } from "../simulator/state";
import { hasOwnWords, shownEarlier, toldIn } from "./need";
import type { LastTurn, Occasion, SuggestionNeed } from "./need";
import { piecesOf, piecesOfCue, withoutSingleWord } from "./pieces";
import type { Piece, Told } from "./pieces";
import { isTail } from "./tails";

/** What the client's words give a reply to be made of, the best first. */
export interface Material {
  pieces: readonly Piece[];
  /** Whether the first piece shows the cue that is spoken of: then every reply may begin there. */
  aboutCue: boolean;
  /** Readings of the cue that is spoken of, each grounded in what was said. */
  senses: readonly string[];
}

const numbers =
  /\b(?:one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|thirteen|fourteen|twenty|thirty|forty|fifty|eighty|hundred)\b|\d/i;

/** Share of a reading's things and doings that the client must have said before it may be put to them. Design choice. */
const groundedShare = 0.5;
/** Words for how it is: naming them is what a reading is for. */
const ofFeeling = new Set(
  "alone lonely angry furious anger ashamed shame guilty guilt afraid scared frightened frightens worried tired exhausted tiredness sad hurt hurts hurting empty numb invisible trapped stuck lost heavy heavier hard harder weigh weighs weight believe started begun feel feeling feels wonder part want wish carry carrying carried hide hiding front fault worth enough hold big real head body years days nights night day time takes keep keeping kept hide"
    .split(" ")
    .map(stem),
);

/**
 * Whether a reading stays with what the client has said: what it names beside feelings was mostly said,
 * and it names no person, number or name of its own.
 */
function isGrounded(sense: string, said: ReadonlySet<string>): boolean {
  const content = specificStems(sense).filter((part) => !ofFeeling.has(part));
  const shared = content.filter((part) => said.has(part));
  if (shared.length < groundedShare * content.length) return false;
  const unsaidPerson = words(sense).some((word) => isRelation(word) && !said.has(stem(word)));
  const figures = words(sense).filter((word) => numbers.test(word));
  const unsaidFigure = figures.some((word) => !said.has(stem(word)));
  const names = sense.match(/(?<=\s)\p{Lu}\p{Ll}+/gu) ?? [];
  return (
    !unsaidPerson && !unsaidFigure && names.every((name) => said.has(stem(name.toLowerCase())))
  );
}

/** Readings of a cue that may be put to the client, tentatively. */
function groundedSenses(senses: readonly string[], state: SimulatorState): string[] {
  const all = new Set(state.said.flatMap(stems));
  return senses.filter((sense) => isGrounded(sense, all));
}

/**
 * What a reply takes up: the cue, what the last message said of how it is, what else it told, or what was said
 * before.
 */
export type Taken = "cue" | "latest" | "remark" | "earlier";

/** Where words of dying may be handed back. At a step the talk is of who could help, and they are not. */
const quotesDying: ReadonlySet<Occasion> = new Set<Occasion>(["risk", "safety"]);

/** What may be taken up of the cue, of the last message, and of what was said before it; made when asked for. */
export function materialFor(
  need: SuggestionNeed,
  turn: LastTurn,
  scenario: Scenario,
): Record<Taken, () => Material> {
  const { focus } = need;
  const { state } = turn;
  const about = (id: string) => scenario.cues[id]?.about ?? [];
  // Right after an answer about suicide nothing is read into the client.
  const mayRead = state.riskAnswer === null;
  const senses = mayRead
    ? groundedSenses((focus && scenario.cues[focus.id]?.senses) ?? [], state)
    : [];
  const said = new Set([...state.said, ...utterances(turn.text)]);
  const isWhole = (text: string) => said.has(normalised(text));
  const ofCue = focus
    ? piecesOfCue(focus.quote, about(focus.id), quotesDying.has(need.occasion), isWhole)
    : [];
  const told = toldIn(turn)
    .flatMap(sentences)
    .filter((sentence) => !isTail(sentence, scenario));
  const latest = (which: Told) => () => ({
    pieces: piecesOf(told, focus?.quote ?? null, which),
    aboutCue: false,
    senses: [],
  });
  return {
    latest: latest(hasOwnWords(turn) ? "all" : "heavy"),
    remark: latest("light"),
    cue: () => ({ pieces: ofCue, aboutCue: true, senses }),
    earlier: () => {
      const shown = shownEarlier(need, state, scenario);
      const pieces = shown
        .flatMap(({ id, quote }) => piecesOfCue(quote, about(id), false, isWhole).slice(0, 1))
        .map(withoutSingleWord);
      return {
        pieces: [...pieces, ...piecesOf(latestOf(state).before, null, "heavy")],
        aboutCue: false,
        senses: [],
      };
    },
  };
}
