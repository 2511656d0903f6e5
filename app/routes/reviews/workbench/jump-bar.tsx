import { Button } from "~/components/ui/button";
import type { WorkbenchHand } from "./use-workbench";

/** What can be jumped to, and what one of it is called. */
const kinds = [
  ["tagged", "tag"],
  ["cues", "cue"],
  ["disagreements", "disagreement"],
] as const;

/** Both ways to what stands somewhere in the session, for who has no keys. */
export function JumpBar({ hand, id }: { hand: WorkbenchHand; id: string }) {
  const here = kinds.filter(([list]) => hand.places[list].length > 0);
  return (
    <div
      id={id}
      role="group"
      aria-label="Jump"
      className="flex flex-wrap items-center gap-x-4 gap-y-1.5 text-sm text-second"
    >
      {here.length === 0 && <p>There is no tag yet to jump to.</p>}
      {here.map(([list, one]) => (
        <div key={list} className="flex items-center gap-1.5">
          <Button
            type="button"
            size="small"
            aria-label={`Previous ${one}`}
            onClick={() => hand.jump(list, false)}
          >
            ‹
          </Button>
          <span className="first-letter:uppercase">{one}</span>
          <Button
            type="button"
            size="small"
            aria-label={`Next ${one}`}
            onClick={() => hand.jump(list, true)}
          >
            ›
          </Button>
        </div>
      ))}
    </div>
  );
}
