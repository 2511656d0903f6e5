import { useEffect, useRef, useState, type FormEvent } from "react";
import { EmotionCurve } from "~/components/charts/emotion-curve";
import { Composer } from "~/components/conversation/composer";
import { SuggestionCards } from "~/components/conversation/suggestion-cards";
import { Button } from "~/components/ui/button";
import { longestMessage } from "~/domain/practice/turn";
import type { Scenario } from "~/domain/simulator/scenario";
import { SeedForm } from "./seed-form";
import { StepPanel } from "./step-panel";
import { RehearsedTurns } from "./turns";
import { useRehearsal } from "./use-rehearsal";

/** A rehearsal with the client of a version, turn by turn, with everything that stands behind it. */
export function RehearsalPanel({
  scenario,
  seed,
  place,
  hydrated,
}: {
  scenario: Scenario;
  seed: number;
  place: string;
  hydrated: boolean;
}) {
  const { played, say, back, restart, count } = useRehearsal(scenario, seed, place, hydrated);
  const [text, setText] = useState("");
  const [picked, setPicked] = useState<number | null>(null);
  const foot = useRef<HTMLDivElement>(null);
  const area = useRef<HTMLTextAreaElement>(null);
  const last = played.steps.length - 1;
  const current = picked === null ? last : Math.min(picked, last);
  const step = played.steps[current];
  const ideas = (played.suggestions[last] ?? []).map((each) => ({ ...each, id: each.category }));

  useEffect(() => {
    if (count > 0) foot.current?.scrollIntoView({ block: "nearest" });
  }, [count]);

  function send(event: FormEvent) {
    event.preventDefault();
    if (text.trim() === "") return;
    say(text);
    setText("");
    setPicked(null);
  }
  function goBack() {
    const words = back();
    if (text.trim() === "") setText(words);
    setPicked(null);
    area.current?.focus();
  }
  const points = played.steps.map(({ reading }, index) => ({ position: index * 2, reading }));
  return (
    <div className="grid gap-8 lg:grid-cols-[minmax(0,1fr)_22rem]">
      <div className="grid min-w-0 content-start gap-5">
        <div className="flex flex-wrap items-end justify-between gap-3 border-b border-line pb-4">
          <SeedForm seed={seed} />
          <div className="flex gap-2">
            <Button type="button" disabled={count === 0} onClick={goBack}>
              Back a turn
            </Button>
            <Button type="button" disabled={count === 0} onClick={restart}>
              Start again
            </Button>
          </div>
        </div>
        <div role="log" aria-label="Conversation">
          <RehearsedTurns {...{ played, current }} name={scenario.clientName} onPick={setPicked} />
        </div>
        <div ref={foot} className="grid gap-3">
          <SuggestionCards
            suggestions={ideas}
            onInsert={(id) => {
              setText(ideas.find((idea) => idea.id === id)?.text ?? "");
              area.current?.focus();
            }}
          />
          <form onSubmit={send}>
            <Composer
              value={text}
              onChange={setText}
              textRef={area}
              maxLength={longestMessage}
              placeholder="Write as the supporter"
            />
          </form>
        </div>
      </div>
      <div className="grid min-w-0 content-start gap-4">
        {step && <StepPanel step={step} before={played.steps[current - 1]} turn={current * 2} />}
        <EmotionCurve
          points={points}
          size="small"
          current={current * 2}
          onPick={(position) => setPicked(Math.floor(position / 2))}
          ariaLabel={`${scenario.clientName}'s valence and arousal in this rehearsal`}
        />
      </div>
    </div>
  );
}
