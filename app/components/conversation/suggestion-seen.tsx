import {
  suggestionJudgements,
  type SuggestionCategory,
  type SuggestionJudgement,
} from "~/domain/suggestion/category";
import type { BestReply } from "~/domain/review/act";
import { wordDiff } from "~/domain/suggestion/word-diff";
import { classNames } from "../ui/class-names";
import { judgementLabels, suggestionLabels } from "./suggestion-words";

export interface SeenSuggestion {
  id: string;
  category: SuggestionCategory;
  text: string;
  /** What the peer did with it, in words: shown, not used; opened 3 s, not used; sent as it was. */
  done: string;
  judgement: SuggestionJudgement | null;
  /** The same with its times, one line each. */
  course: readonly string[];
  /** Why it was made, once that may be seen. */
  reason: string | null;
  /** What the peer sent of it; null where they sent something else. */
  sentText: string | null;
}

export interface SuggestionSeenProps {
  suggestions: readonly SeenSuggestion[];
  /** Chosen again, a judgement is taken back: null. Without it the judgements are only shown. */
  onJudge?: (id: string, judgement: SuggestionJudgement | null) => void;
  /** Which reply was best, and how that is said. */
  best?: BestReply | null;
  onBest?: (choice: BestReply | null) => void;
  /** Puts a suggestion to the client in place of what the peer sent. */
  onWhatIf?: (id: string, text: string) => void;
  /** Whether the reader is the peer who saw them. */
  isOwn?: boolean;
  /** What is judged by key just now: a suggestion by its place, or the best reply. */
  step?: number | "best" | null;
}

const chosen: Record<SuggestionJudgement, string> = {
  harm: "border-issue bg-issue-soft font-semibold text-issue",
  neutral: "border-edge bg-sunk font-semibold text-ink",
  help: "border-strength bg-strength-soft font-semibold text-strength",
};

/** The three ideas exactly as the peer saw them, what was done with each, and the expert's judgement. */
export function SuggestionSeen(props: SuggestionSeenProps) {
  const { suggestions, onJudge, onWhatIf, step = null } = props;
  return (
    <>
      <ul className="grid divide-y divide-line">
        {suggestions.map((suggestion, index) => (
          <li
            key={suggestion.id}
            aria-current={step === index ? "step" : undefined}
            className={classNames(
              "grid grid-cols-[4.75rem_1fr] gap-x-3 py-2",
              step === index && "-mx-2 bg-selection px-2",
            )}
          >
            <div className="text-micro text-second">
              <p className="text-xs font-semibold">{suggestionLabels[suggestion.category]}</p>
              {suggestion.course.length === 0 && <p>{suggestion.done}</p>}
              {suggestion.course.map((words) => (
                <p key={words}>{words}</p>
              ))}
            </div>
            <div className="grid gap-1.5">
              <SuggestedText suggestion={suggestion} />
              {suggestion.reason !== null && (
                <details className="text-xs text-second">
                  <summary className="cursor-pointer">Why it was offered</summary>
                  <p className="pt-0.5">{suggestion.reason}</p>
                </details>
              )}
              <div className="flex flex-wrap items-center justify-between gap-1.5">
                <Judgements suggestion={suggestion} onJudge={onJudge} />
                {onWhatIf && (
                  <button
                    type="button"
                    onClick={() => onWhatIf(suggestion.id, suggestion.text)}
                    aria-label={`What if ${suggestionLabels[suggestion.category]} had been sent`}
                    className="text-micro text-accent underline underline-offset-3 pointer-coarse:min-h-11 pointer-coarse:px-2"
                  >
                    What if
                  </button>
                )}
              </div>
            </div>
          </li>
        ))}
      </ul>
      <BestReplyChoice {...props} />
    </>
  );
}

/** The words as they were offered; where they were edited before sending, with what was changed. */
function SuggestedText({ suggestion: { text, sentText } }: { suggestion: SeenSuggestion }) {
  const isEdited = sentText !== null && sentText.trim() !== text.trim();
  return (
    <p dir="auto" className="text-sm text-ink">
      {!isEdited
        ? text
        : wordDiff(text, sentText).map((part, index) => {
            if (part.kind === "same") return <span key={index}>{part.text}</span>;
            if (part.kind === "out")
              return (
                <del key={index} className="text-second decoration-issue">
                  <span className="sr-only">taken out: </span>
                  {part.text}
                </del>
              );
            return (
              <ins key={index} className="bg-strength-soft decoration-strength">
                <span className="sr-only">put in: </span>
                {part.text}
              </ins>
            );
          })}
    </p>
  );
}

function BestReplyChoice({
  suggestions,
  best = null,
  onBest,
  step,
  isOwn = false,
}: SuggestionSeenProps) {
  const choices = [
    ...suggestions.map(({ id, category }) => ({
      choice: { kind: "suggestion" as const, suggestionId: id },
      label: suggestionLabels[category],
    })),
    { choice: { kind: "own" as const }, label: isOwn ? "Your own" : "The peer’s own" },
  ];
  const isBest = (choice: BestReply) =>
    best?.kind === choice.kind &&
    (choice.kind === "own" ||
      (best.kind === "suggestion" && best.suggestionId === choice.suggestionId));
  if (!onBest) {
    const chosenOne = choices.find(({ choice }) => isBest(choice));
    return chosenOne ? <p className="text-xs text-second">Best: {chosenOne.label}</p> : null;
  }
  return (
    <div
      role="group"
      aria-label="Which reply is best"
      aria-current={step === "best" ? "step" : undefined}
      className={classNames(
        "flex flex-wrap items-center gap-1.5 border-t border-line py-2",
        step === "best" && "-mx-2 bg-selection px-2",
      )}
    >
      <span className="mr-1 text-xs font-semibold text-second">Best</span>
      {choices.map(({ choice, label }) => (
        <button
          key={label}
          type="button"
          aria-pressed={isBest(choice)}
          onClick={() => onBest(isBest(choice) ? null : choice)}
          className={classNames(
            "rounded-sm border px-1.5 py-0.5 text-micro pointer-coarse:min-h-11 pointer-coarse:px-3",
            isBest(choice)
              ? "border-accent bg-accent-soft font-semibold text-accent"
              : "border-line-strong text-second hover:border-edge",
          )}
        >
          {label}
        </button>
      ))}
    </div>
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
