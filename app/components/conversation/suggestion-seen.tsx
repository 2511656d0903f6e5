import {
  suggestionJudgements,
  type SuggestionCategory,
  type SuggestionJudgement,
} from "~/domain/suggestion/category";
import { classNames } from "../ui/class-names";
import { judgementLabels, suggestionLabels } from "./suggestion-words";

export interface SeenSuggestion {
  id: string;
  category: SuggestionCategory;
  text: string;
  /** What the peer did with it, in words: not opened, opened 3 s, sent as it was. */
  done: string;
  judgement: SuggestionJudgement | null;
}

export interface SuggestionSeenProps {
  suggestions: readonly SeenSuggestion[];
  /** Chosen again, a judgement is taken back: null. Without it the judgements are only shown. */
  onJudge?: (id: string, judgement: SuggestionJudgement | null) => void;
}

const chosen: Record<SuggestionJudgement, string> = {
  harm: "border-issue bg-issue-soft font-semibold text-issue",
  neutral: "border-edge bg-sunk font-semibold text-ink",
  help: "border-strength bg-strength-soft font-semibold text-strength",
};

/** The three ideas exactly as the peer saw them, what was done with each, and the expert's judgement. */
export function SuggestionSeen({ suggestions, onJudge }: SuggestionSeenProps) {
  return (
    <ul className="grid divide-y divide-line">
      {suggestions.map((suggestion) => (
        <li key={suggestion.id} className="grid grid-cols-[4.75rem_1fr] gap-x-3 py-2">
          <div className="text-micro text-second">
            <p className="text-xs font-semibold">{suggestionLabels[suggestion.category]}</p>
            <p>{suggestion.done}</p>
          </div>
          <div className="grid gap-1.5">
            <p dir="auto" className="text-sm text-ink">
              {suggestion.text}
            </p>
            <Judgements suggestion={suggestion} onJudge={onJudge} />
          </div>
        </li>
      ))}
    </ul>
  );
}

function Judgements({
  suggestion,
  onJudge,
}: {
  suggestion: SeenSuggestion;
  onJudge?: SuggestionSeenProps["onJudge"];
}) {
  if (!onJudge) {
    if (!suggestion.judgement) return null;
    return <p className="text-xs text-second">Judged: {judgementLabels[suggestion.judgement]}</p>;
  }
  const label = `Would ${suggestionLabels[suggestion.category]} have helped`;
  return (
    <div role="group" aria-label={label} className="flex gap-1.5">
      {suggestionJudgements.map((judgement) => {
        const pressed = suggestion.judgement === judgement;
        return (
          <button
            key={judgement}
            type="button"
            aria-pressed={pressed}
            onClick={() => onJudge(suggestion.id, pressed ? null : judgement)}
            className={classNames(
              "rounded-sm border px-1.5 py-0.5 text-micro pointer-coarse:min-h-11 pointer-coarse:px-3",
              pressed ? chosen[judgement] : "border-line-strong text-second hover:border-edge",
            )}
          >
            {judgementLabels[judgement]}
          </button>
        );
      })}
    </div>
  );
}
