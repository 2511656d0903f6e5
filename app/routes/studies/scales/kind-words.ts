import type { DocumentKind } from "~/domain/misalignment/study-document/document-kind";

const plurals: Record<DocumentKind, string> = {
  peer: "peers",
  expert: "experts",
  crowd: "crowd",
  model: "models",
};

const capital = (text: string) => text.charAt(0).toUpperCase() + text.slice(1);

/** What is compared, in words: "Among experts", "Experts and models". */
export function comparedWords(compared: { first: DocumentKind; second: DocumentKind }): string {
  const { first, second } = compared;
  return first === second
    ? `Among ${plurals[first]}`
    : `${capital(plurals[first])} and ${plurals[second]}`;
}
