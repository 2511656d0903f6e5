/** What a short question asks of what was told just before: "why?", "what did you do then?". */
export const askedBackKinds = [
  "why",
  "when",
  "often",
  "who",
  "where",
  "then",
  "mean",
  "felt",
  "theySaid",
  "youSaid",
] as const;
export type AskedBackKind = (typeof askedBackKinds)[number];
