import type { SuggestionCategory, SuggestionJudgement } from "~/domain/suggestion/category";

/** What peers see for each category. */
export const suggestionLabels: Record<SuggestionCategory, string> = {
  mi: "Explore",
  empathy: "Empathise",
  support: "Support",
};

export const judgementLabels: Record<SuggestionJudgement, string> = {
  harm: "harm",
  neutral: "neutral",
  help: "help",
};
