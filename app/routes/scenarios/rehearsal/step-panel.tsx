import type { ReactNode } from "react";
import { EmotionBars } from "~/components/charts/emotion-bars";
import { signed } from "~/components/charts/emotion-words";
import { moveInWords, ruleInWords } from "~/components/conversation/step-words";
import { cueKindWords, layerName, phaseWords } from "~/components/scenario/scenario-words";
import { SectionTitle } from "~/components/ui/page-title";
import { turnNumber } from "~/domain/practice/turn";
import { describeReading } from "~/domain/emotion/describe";
import type { Step } from "~/domain/simulator/step";

function Part({ title, children }: { title: string; children: ReactNode }) {
  return (
    <section
      aria-label={title}
      className="grid gap-2 border-t border-line px-4 py-3 first:border-0"
    >
      <SectionTitle as="h3">{title}</SectionTitle>
      {children}
    </section>
  );
}

const change = (now: number, before: number | undefined) =>
  before === undefined || now.toFixed(2) === before.toFixed(2) ? "" : ` (${signed(now - before)})`;

function stateRows({ state }: Step, before: Step | undefined): [string, string][] {
  const was = before?.state;
  const value = (name: "valence" | "arousal" | "trust" | "openness", text: string) =>
    `${text}${change(state[name], was?.[name])}`;
  return [
    ["Valence", value("valence", signed(state.valence))],
    ["Arousal", value("arousal", signed(state.arousal))],
    ["Trust, 1 to 4", value("trust", state.trust.toFixed(2))],
    ["Openness, 0 to 1", value("openness", state.openness.toFixed(2))],
    ["Deepest layer", layerName(state.layer)],
    ["Phase", phaseWords[state.phase]],
    ["Waiting cues", state.live.map(({ id }) => id).join(", ") || "none"],
  ];
}

function Items({ items, none }: { items: readonly string[]; none: string }) {
  if (items.length === 0) return <p className="text-sm text-second">{none}</p>;
  return (
    <ul className="grid gap-0.5 text-sm">
      {items.map((item, index) => (
        <li key={index}>{item}</li>
      ))}
    </ul>
  );
}

/** Why the client said this: the reading, the state after it, what was heard and which rules fired. */
export function StepPanel({
  step,
  before,
  turn,
}: {
  step: Step;
  before: Step | undefined;
  turn: number;
}) {
  return (
    <div className="border border-line bg-surface">
      <h2 className="px-4 pt-3 pb-2 text-lg font-semibold">Behind turn {turnNumber(turn)}</h2>
      <Part title="How the client seems">
        <p className="font-serif text-said">{describeReading(step.reading)}</p>
        <EmotionBars
          distribution={step.reading.distribution}
          ariaLabel="Shares of seven emotions"
        />
      </Part>
      <Part title="State after it">
        <dl className="grid grid-cols-[8.5rem_1fr] gap-x-3 gap-y-0.5 text-sm">
          {stateRows(step, before).map(([name, value]) => (
            <div key={name} className="contents">
              <dt className="text-second">{name}</dt>
              <dd>{value}</dd>
            </div>
          ))}
        </dl>
      </Part>
      <Part title="Heard in the message before">
        <Items items={step.moves.map(moveInWords)} none="Nothing before it." />
        {step.moves.length > 0 && <p className="text-xs text-second">Moves are hints.</p>}
      </Part>
      <Part title="Rules that fired">
        <Items
          items={step.rules.map((rule) => ruleInWords(rule) ?? "A rule of another version")}
          none="None."
        />
      </Part>
      <Part title="Cues shown">
        <Items
          items={step.cues.map(
            ({ quote, kind, explicit, layer }) =>
              `“${quote}”: ${cueKindWords[kind].toLowerCase()}, ${explicit ? "explicit" : "implicit"}, layer ${layer}`,
          )}
          none="None in this turn."
        />
      </Part>
    </div>
  );
}
