import type {
  FrozenPractice,
  FrozenReview,
  FrozenSuggestion,
} from "~/domain/exchange/snapshot/frozen-study";
import type { PracticeFacts, SaidBeside } from "~/domain/misalignment/practice-rows";

/** A suggestion of a session as it is stored, in order. */
export interface StoredSuggestion {
  id: string;
  position: number;
  category: FrozenSuggestion["category"];
}

/** How a session was practised, without ids. */
export function freezePractice(practice: PracticeFacts): FrozenPractice {
  const { arm, cohort, month, scenario, simulated, clientTurns, advice } = practice;
  return {
    ...{ arm, cohort, month, scenario, simulated },
    fates: clientTurns.flatMap(({ position, cues }) =>
      cues === null
        ? []
        : {
            position,
            cues: cues.map(({ kind, explicit, risk, answeredAt, passedAt }) => ({
              ...{ kind, explicit, risk, answeredAt },
              passedAt: [...passedAt],
            })),
          },
    ),
    advice: advice && advice.map(({ position, timing }) => ({ position, timing })),
  };
}

/** The suggestions of a session with what became of those that were shown. */
export function freezeSuggestions(
  stored: readonly StoredSuggestion[],
  practice: PracticeFacts | undefined,
): FrozenSuggestion[] {
  const shown = new Map(practice?.suggestions.map((each) => [each.suggestionId, each]));
  return stored.map(({ id, position, category }) => {
    const found = shown.get(id);
    return {
      ...{ position, category },
      ...{ uptake: found?.uptake ?? null, edited: found?.edited ?? null },
    };
  });
}

/** What a reviewer said beside tags and scales, by positions and places. */
export function freezeBeside(
  beside: SaidBeside | undefined,
  placeOf: { turn: (id: string) => number | null; suggestion: (id: string) => number | null },
): Required<Pick<FrozenReview, "readings" | "judgements" | "bests">> {
  const byPosition = (a: { position: number }, b: { position: number }) => a.position - b.position;
  return {
    readings: (beside?.readings ?? [])
      .flatMap(({ turnId, valence, arousal }) => {
        const position = placeOf.turn(turnId);
        return position === null ? [] : [{ position, valence, arousal }];
      })
      .sort(byPosition),
    judgements: (beside?.judgements ?? [])
      .flatMap(({ suggestionId, judgement }) => {
        const suggestion = placeOf.suggestion(suggestionId);
        return suggestion === null ? [] : [{ suggestion, judgement }];
      })
      .sort((a, b) => a.suggestion - b.suggestion),
    bests: (beside?.bests ?? [])
      .flatMap(({ turnId, suggestionId }) => {
        const position = placeOf.turn(turnId);
        if (position === null) return [];
        const suggestion = suggestionId === null ? null : placeOf.suggestion(suggestionId);
        return suggestionId !== null && suggestion === null ? [] : [{ position, suggestion }];
      })
      .sort(byPosition),
  };
}
