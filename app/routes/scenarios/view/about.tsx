import { styleWords } from "~/components/scenario/scenario-words";
import { signed } from "~/components/charts/emotion-words";
import type { Draft } from "~/domain/simulator/draft-edit";

interface About {
  clientName: string;
  age: number;
  summary: string;
  contentNote: string;
  style: Draft["style"];
  minutes: number;
  riskOptIn: boolean;
  sessions: number;
}

function Fact({ name, children }: { name: string; children: React.ReactNode }) {
  return (
    <>
      <dt className="text-sm text-second">{name}</dt>
      <dd className="text-base">{children}</dd>
    </>
  );
}

type Start = Pick<Draft, "start" | "ceiling">;

/** Of a scenario, what says where a session starts. */
export function startOf({ start, ceiling }: Draft): Start {
  return { start, ceiling };
}

function startWords({ start, ceiling }: Start): string {
  const { valence, arousal, trust, openness } = start;
  return `Valence ${signed(valence)}, arousal ${signed(arousal)}, trust ${trust.toFixed(1)} of 1 to 4, openness ${openness.toFixed(2)}. Best valence in one session ${signed(ceiling)}.`;
}

/** Who the client is, and where a session starts. */
export function ScenarioAbout({ about, start }: { about: About; start: Start | null }) {
  return (
    <section aria-labelledby="about-title" className="grid gap-3">
      <h2 id="about-title" className="text-lg font-semibold">
        Person and story
      </h2>
      <p className="max-w-[44rem] font-serif text-said">{about.summary}</p>
      <dl className="grid max-w-[44rem] grid-cols-[8.5rem_1fr] gap-x-4 gap-y-1.5">
        <Fact name="Client">
          {about.clientName}, {about.age}
        </Fact>
        <Fact name="Content note">{about.contentNote}</Fact>
        <Fact name="Style">{styleWords[about.style]}</Fact>
        <Fact name="Risk layer">
          {about.riskOptIn ? "Hints of suicide; played only when chosen" : "None"}
        </Fact>
        <Fact name="Length">About {about.minutes} minutes</Fact>
        {start && <Fact name="Start">{startWords(start)}</Fact>}
        <Fact name="Sessions">{about.sessions} with this version</Fact>
      </dl>
    </section>
  );
}
