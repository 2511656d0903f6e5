import type { Speaker } from "~/domain/practice/turn";
import type { wordsOf } from "~/domain/practice/hidden-words";

export interface WordChoiceProps {
  speaker: Speaker;
  words: ReturnType<typeof wordsOf>;
  hasHidden: boolean;
}

/** A turn in which each word is a checkbox: chosen by a click, a touch, or Tab and Space. */
export function WordChoice({ speaker, words, hasHidden }: WordChoiceProps) {
  return (
    <fieldset className="grid gap-2">
      <legend className="mb-1 text-sm font-semibold">
        {speaker === "client" ? "The client said" : "The supporter said"}
      </legend>
      <p dir="auto" className="font-serif text-said leading-9 whitespace-pre-wrap">
        {words.map(({ span, words: said, isWord }) =>
          isWord ? (
            <label
              key={span.start}
              className="cursor-pointer rounded-sm border-b border-dotted border-edge px-0.5 py-1 has-checked:bg-ink has-checked:text-paper has-checked:line-through has-focus-visible:outline-2 has-focus-visible:outline-offset-2 has-focus-visible:outline-accent"
            >
              <input
                type="checkbox"
                name="span"
                value={`${span.start}-${span.end}`}
                className="sr-only"
              />
              {said}
            </label>
          ) : (
            <span key={span.start}>{said}</span>
          ),
        )}
      </p>
      {hasHidden && (
        <p className="text-sm text-second">Some words of this turn are hidden already.</p>
      )}
    </fieldset>
  );
}
