import { useEffect, useState } from "react";
import { SuggestionCards } from "~/components/conversation/suggestion-cards";
import { Button } from "~/components/ui/button";
import { Sheet } from "~/components/ui/dialog";
import type { ShownSuggestion } from "~/domain/practice/practice-turn";
import { isWide, useWide } from "./use-wide";
import type { Uptake } from "./uptake";

interface IdeasProps {
  suggestions: readonly ShownSuggestion[];
  uptake: Uptake;
  disabled: boolean;
  onInsert: (id: string, text: string) => void;
}

/** Three ideas for a reply: above the composer where there is room, else in a sheet. */
export function Ideas({ suggestions, uptake, disabled, onInsert }: IdeasProps) {
  const wide = useWide();
  const [open, setOpen] = useState(false);
  useEffect(() => {
    if (isWide() || open) uptake.shown(suggestions.map((suggestion) => suggestion.id));
  }, [suggestions, uptake, open, wide]);
  if (suggestions.length === 0) return null;
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
    />
  );
  if (wide) return cards;
  return (
    <>
      <Button type="button" size="small" onClick={() => setOpen(true)} disabled={disabled}>
        Ideas for a reply
      </Button>
      <Sheet open={open} onOpenChange={setOpen} title="Ideas for a reply">
        {cards}
      </Sheet>
    </>
  );
}
