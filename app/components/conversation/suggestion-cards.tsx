import { useEffect } from "react";
import type { SuggestionCategory } from "~/domain/suggestion/category";
import { Kbd } from "../ui/kbd";
import { suggestionLabels } from "./suggestion-words";

export interface OfferedSuggestion {
  id: string;
  category: SuggestionCategory;
  text: string;
}

export interface SuggestionCardsProps {
  suggestions: readonly OfferedSuggestion[];
  onInsert: (id: string) => void;
  /** A card came under the pointer or the focus, or left it: what the record calls opened. */
  onOpen?: (id: string) => void;
  onClose?: (id: string) => void;
  /** Alt+1 to Alt+3 insert, wherever the focus is. */
  shortcuts?: boolean;
  disabled?: boolean;
  /** False where what they stand in has their title. */
  titled?: boolean;
}

/** The index that Alt and a digit ask for, by the key's place, as Alt changes its letter on some systems. */
export function suggestionIndexOf(
  event: Pick<KeyboardEvent, "altKey" | "ctrlKey" | "metaKey" | "code">,
) {
  if (!event.altKey || event.ctrlKey || event.metaKey) return null;
  const digit = /^(?:Digit|Numpad)([1-3])$/.exec(event.code)?.[1];
  return digit === undefined ? null : Number(digit) - 1;
}

/** Three ideas for a reply, side by side; one click puts one into the composer. */
export function SuggestionCards({
  suggestions,
  onInsert,
  onOpen,
  onClose,
  shortcuts = true,
  disabled = false,
  titled = true,
}: SuggestionCardsProps) {
  useEffect(() => {
    if (!shortcuts || disabled) return;
    function press(event: KeyboardEvent) {
      const index = suggestionIndexOf(event);
      const suggestion = index === null ? undefined : suggestions[index];
      if (!suggestion) return;
      event.preventDefault();
      onInsert(suggestion.id);
    }
    document.addEventListener("keydown", press);
    return () => document.removeEventListener("keydown", press);
  }, [suggestions, onInsert, shortcuts, disabled]);

  if (suggestions.length === 0) return null;
  return (
    <section aria-labelledby="ideas-title" className="grid gap-2">
      <div className="flex items-baseline justify-between gap-4">
        <p className="text-xs text-second">
          <span id="ideas-title" className={titled ? "mr-2.5 font-semibold text-ink" : "sr-only"}>
            Ideas for a reply
          </span>
          Use one, change it, or write your own.
        </p>
        {shortcuts && (
          <p className="hidden shrink-0 items-center gap-1 text-xs text-second md:flex pointer-coarse:hidden">
            <Kbd>Alt</Kbd>
            <Kbd>1</Kbd>–<Kbd>3</Kbd>
          </p>
        )}
      </div>
      <ul className="grid gap-2.5 md:grid-cols-3">
        {suggestions.map((suggestion, index) => (
          <li key={suggestion.id} className="grid">
            <button
              type="button"
              disabled={disabled}
              aria-keyshortcuts={shortcuts ? `Alt+${index + 1}` : undefined}
              onClick={() => onInsert(suggestion.id)}
              onFocus={onOpen && (() => onOpen(suggestion.id))}
              onBlur={onClose && (() => onClose(suggestion.id))}
              onPointerEnter={onOpen && (() => onOpen(suggestion.id))}
              onPointerLeave={onClose && (() => onClose(suggestion.id))}
              className="grid content-start gap-0.5 rounded-lg border border-line-strong bg-surface px-3 py-2 text-left hover:border-edge hover:bg-paper disabled:opacity-55"
            >
              <span className="text-micro font-medium text-second">
                {suggestionLabels[suggestion.category]}
                <span className="sr-only">: </span>
              </span>
              <span dir="auto" className="font-serif text-lg leading-snug text-ink">
                {suggestion.text}
              </span>
            </button>
          </li>
        ))}
      </ul>
    </section>
  );
}
