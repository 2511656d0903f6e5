import { sentences } from "../simulator/sentence";
import type { SuggestionCategory } from "./category";
import { capital } from "./phrases";
import type { Piece } from "./pieces";
import { lastingSentences } from "./sameness";
import type { Templates } from "./templates";

type Slot = "sense" | "quote" | "turned";

/** A template as it is filled many times. */
export interface Parsed {
  text: string;
  /** Of what it is made; null where it stands by itself. */
  slot: Slot | null;
  /** Its sentences that hold nothing of the client's, as they are compared. */
  own: readonly string[];
  /** How much sooner it is tried: one of many pairs or a line by itself, one of its kind, or a reading. Design choice. */
  haste: number;
}

const slots = /\[(sense|quote|turned)\]/i;

function parsed(text: string): Parsed {
  const slot = (slots.exec(text)?.[1]?.toLowerCase() ?? null) as Slot | null;
  const own = sentences(text)
    .filter((sentence) => !slots.test(sentence))
    .flatMap(lastingSentences);
  const haste = slot === "sense" ? 0.25 : slot === null || own.length > 0 ? 1 : 0.4;
  return { text, slot, own, haste };
}

const known = new WeakMap<Templates, Record<SuggestionCategory, readonly Parsed[]>>();

/** The templates of a source, each read once. */
export function parsedTemplates(
  templates: Templates,
): Record<SuggestionCategory, readonly Parsed[]> {
  const found = known.get(templates);
  if (found) return found;
  const { mi, empathy, support } = templates;
  const made = { mi: mi.map(parsed), empathy: empathy.map(parsed), support: support.map(parsed) };
  known.set(templates, made);
  return made;
}

/** A reply with the idea that it is made of, in the client's words or read into them. */
export interface Candidate {
  text: string;
  idea: string | null;
  /** Whether it reads something into the client's words. */
  reading?: true;
  /** Whether the scenario holds it as it stands. */
  written?: true;
  /** What of it the client must have said before it; absent where it leans on nothing. */
  leansOn?: () => readonly string[];
}

/** A template with one piece of the client's words in it; null where it asks for more than is there. */
function withPiece({ text, slot }: Parsed, { quote, turned }: Piece): Candidate | null {
  if (slot === "quote")
    return quote === null ? null : { text: text.replace("[quote]", quote), idea: quote };
  if (turned === null) return null;
  const filled = text.replace("[turned]", turned).replace("[Turned]", capital(turned));
  return { text: filled, idea: turned };
}

/** The replies that a template gives with a piece of the client's words, or with none. */
export function filled(
  parsed: Parsed,
  senses: readonly string[],
  piece: Piece | null,
): Candidate[] {
  const { text, slot } = parsed;
  if (slot === null) return [{ text, idea: null }];
  if (slot === "sense")
    return senses.map((sense) => ({
      text: text.replace("[sense]", sense),
      idea: sense,
      reading: true,
    }));
  const made = piece && withPiece(parsed, piece);
  return made ? [made] : [];
}
