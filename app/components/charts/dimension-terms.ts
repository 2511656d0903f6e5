import { createContext, useContext } from "react";

/** What the two dimensions of a reading are called. */
export interface DimensionTerms {
  valence: string;
  arousal: string;
}

/** The field's own terms, for experts, leads and researchers. */
export const fieldTerms: DimensionTerms = { valence: "Valence", arousal: "Arousal" };

/** What peers read. */
export const plainTerms: DimensionTerms = { valence: "Mood", arousal: "How stirred up" };

/** What the lines of a curve are, in the plain words. */
export const plainLines =
  "The solid line is the mood, from low to bright; the dashed one how stirred up.";

const Terms = createContext(fieldTerms);

/** Gives what is inside of it other terms than the field's. */
export const TermsFor = Terms.Provider;

export const useDimensionTerms = (): DimensionTerms => useContext(Terms);
