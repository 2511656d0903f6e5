import { useEffect, useState } from "react";
import { SuggestionCards } from "~/components/conversation/suggestion-cards";
import { Button } from "~/components/ui/button";
import { Sheet } from "~/components/ui/dialog";
import type { ShownSuggestion } from "~/domain/practice/practice-turn";
import { isWide, useNarrowSheet, useWide } from "./use-wide";
import type { Uptake } from "./uptake";

interface IdeasProps {
  /** What the client said last, which they answer. */
  said: { name: string; text: string };
  suggestions: readonly ShownSuggestion[];
  /** Seconds to wait before they are shown, so that own words come first. */
  after: number;
  uptake: Uptake;
  disabled: boolean;
  onInsert: (id: string, text: string) => void;
}

/** Whether the wait for these ideas is over. Other ideas begin a wait of their own. */
function useWaited(suggestions: readonly ShownSuggestion[], after: number): boolean {
  const first = suggestions[0]?.id;
  const [waitedFor, setWaitedFor] = useState<string>();
  useEffect(() => {
    if (after === 0 || first === undefined) return;
    const timer = setTimeout(() => setWaitedFor(first), after * 1000);
    return () => clearTimeout(timer);
  }, [first, after]);
  return after === 0 || waitedFor === first;
}

/** Ideas for a reply, at once or after a wait; what waits is not shown to anybody's tools either. */
export function Ideas(props: IdeasProps) {
  const hasWaited = useWaited(props.suggestions, props.after);
  if (props.suggestions.length === 0) return null;
  if (hasWaited) return <ShownIdeas {...props} />;
  return <p className="text-sm text-second">Your own words first. Ideas come in a moment.</p>;
}

/** Three ideas for a reply: above the composer where there is room, else in a sheet. */
function ShownIdeas({ said, suggestions, uptake, disabled, onInsert }: IdeasProps) {
  const wide = useWide();
  const [open, setOpen] = useNarrowSheet();
  useEffect(() => {
    if (isWide() || open) uptake.shown(suggestions.map((suggestion) => suggestion.id));
  }, [suggestions, uptake, open, wide]);
  function insert(id: string) {
    const chosen = suggestions.find((suggestion) => suggestion.id === id);
    setOpen(false);
    if (chosen) onInsert(id, chosen.text);
  }
  const cards = (
    <SuggestionCards
      suggestions={suggestions}
      onInsert={insert}
      onOpen={uptake.opened}
      onClose={uptake.closed}
      disabled={disabled}
      titled={wide}
    />
  );
  if (wide) return cards;
  return (
    <>
      <Button type="button" size="small" onClick={() => setOpen(true)} disabled={disabled}>
        Ideas for a reply
      </Button>
      <Sheet
        open={open}
        onOpenChange={setOpen}
        title="Ideas for a reply"
        description={
          <>
            {said.name}:{" "}
            <span dir="auto" className="font-serif wrap-anywhere text-ink">
              {said.text}
            </span>
          </>
        }
      >
        {cards}
      </Sheet>
    </>
  );
}
