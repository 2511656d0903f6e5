import type { Random } from "../simulator/random";
import { suggestionCategories } from "./category";
import type { SuggestionCategory } from "./category";
import { filled, parsedTemplates } from "./filled-template";
import type { Candidate, Parsed } from "./filled-template";
import type { Material } from "./material";
import { hasWords } from "./pieces";
import type { Offered } from "./sameness";
import type { TemplateSource } from "./sources";

/** What holds for all replies of a turn. */
export interface Moment {
  random: Random;
  offered: Offered;
  /** Whether words of the client may be taken up once more. */
  isUsable: (words: string | null) => boolean;
  /** Whether this category may read something into the client's words: one of a turn does. */
  mayRead: boolean;
}

/** Pieces of the client's words that a source is tried with; further ones are of less moment. Design choice. */
const mostPieces = 3;

/** How much later a line by itself is tried than one with the client's words. Design choice. */
const loneDelay = 0.4;

/** Replies for one category from templates: those first whose own sentences are new to the session. */
export function candidates(
  category: SuggestionCategory,
  { templates, of }: TemplateSource,
  material: Material,
  { random, offered, isUsable, mayRead }: Moment,
): Candidate[] {
  const repeats = ({ own }: Parsed) => own.some((sentence) => offered.sentences.has(sentence));
  const answers = ({ slot }: Parsed) =>
    slot !== null || of !== "latest" || material.pieces.length > 0;
  const order = parsedTemplates(templates)
    [category].filter(answers)
    .map((parsed) => ({
      parsed,
      key:
        random() * parsed.haste +
        (repeats(parsed) ? 1 : 0) +
        (parsed.slot === null ? loneDelay : 0),
    }))
    .sort((a, b) => a.key - b.key)
    .map(({ parsed }) => parsed);
  const pieces = material.pieces
    .map(({ quote, turned }) => ({
      quote: isUsable(quote) ? quote : null,
      turned: isUsable(turned) ? turned : null,
    }))
    .filter(hasWords)
    .slice(0, mostPieces);
  const first = material.aboutCue ? 0 : suggestionCategories.indexOf(category);
  const at = first % Math.max(1, pieces.length);
  const turnedRound = [...pieces.slice(at), ...pieces.slice(0, at)];
  const senses = mayRead ? material.senses : [];
  return (turnedRound.length > 0 ? turnedRound : [null]).flatMap((piece) =>
    order.flatMap((parsed) => filled(parsed, senses, piece)),
  );
}
