import type { ReactNode } from "react";
import { emotionLook } from "~/components/charts/emotion-words";
import { suggestionLabels } from "~/components/conversation/suggestion-words";
import { CuedLines } from "~/components/scenario/cued-line";
import { askedBackTitle, momentTitle } from "~/components/scenario/path-words";
import {
  asideWords,
  askedBackWords,
  rebuffWords,
  occasionWords,
  riskFollowUpWords,
} from "~/components/scenario/occasion-words";
import {
  cueKindWords,
  layerName,
  layerWords,
  personAspectWords,
  topicName,
} from "~/components/scenario/scenario-words";
import { askedBackNeverSaid } from "~/domain/simulator/asked-back-hints";
import { askedBackKinds } from "~/domain/simulator/asked-back-kind";
import { asideKinds } from "~/domain/simulator/aside-kind";
import { rebuffKinds } from "~/domain/simulator/rebuff-kind";
import { disclosureLayers, type DisclosureLayer } from "~/domain/simulator/cue";
import type { Draft } from "~/domain/simulator/draft-edit";
import { momentsNeverSaid } from "~/domain/simulator/moments-never-said";
import { personAspects } from "~/domain/simulator/person";
import { replyKinds } from "~/domain/simulator/reply-kind";
import { riskFollowUps } from "~/domain/simulator/risk-matter";
import type { AskedBackSpec, CueSpec } from "~/domain/simulator/scenario";
import type { StoryMoment } from "~/domain/simulator/story-moment";
import { wordingsOf } from "~/domain/simulator/wording";
import { suggestionCategories } from "~/domain/suggestion/category";

function Section({ id, title, children }: { id: string; title: string; children: ReactNode }) {
  return (
    <section aria-labelledby={id} className="grid gap-4 border-t border-line pt-6">
      <h2 id={id} className="text-lg font-semibold">
        {title}
      </h2>
      {children}
    </section>
  );
}

function Part({ title, aside, children }: { title: string; aside?: string; children: ReactNode }) {
  return (
    <div className="grid gap-2 md:grid-cols-[12rem_1fr] md:gap-6">
      <div>
        <h3 className="text-sm font-semibold">{title}</h3>
        {aside && <p className="text-sm text-second">{aside}</p>}
      </div>
      <div className="grid min-w-0 gap-2.5">{children}</div>
    </div>
  );
}

function cueFacts({ kind, explicit, risk, feeling }: CueSpec): string {
  const felt = feeling && `felt as ${emotionLook[feeling].label.toLowerCase()}`;
  return [cueKindWords[kind], explicit ? "explicit" : "implicit", risk && "risk", felt]
    .filter(Boolean)
    .join(", ");
}

function Cue({ id, cue }: { id: string; cue: CueSpec }) {
  return (
    <Part title={id} aside={cueFacts(cue)}>
      <p className="text-sm text-second">Met by a reply that speaks of: {cue.about.join(", ")}.</p>
      <p className="text-sm text-second">A fair reading: {cue.senses.join("; ")}.</p>
      <CuedLines lines={cue.deeper} />
    </Part>
  );
}

function Layer({ layer, content }: { layer: DisclosureLayer; content: Draft }) {
  const cues = Object.entries(content.cues).filter(([, cue]) => cue.layer === layer);
  const topics = Object.entries(content.topics).filter(([, topic]) => topic.layer === layer);
  return (
    <Section id={`layer-${layer}`} title={`Layer ${layer}: ${layerWords[layer].toLowerCase()}`}>
      <Part title="Offered unasked">
        <CuedLines lines={content.story[layer]} ordered />
      </Part>
      {cues.map(([id, cue]) => (
        <Cue key={id} id={id} cue={cue} />
      ))}
      {topics.map(([id, { answers, asks }]) => (
        <Part
          key={id}
          title={topicName(id)}
          aside={asks?.length ? `When asked for: ${asks.join(", ")}` : "When asked"}
        >
          <CuedLines lines={answers} ordered />
        </Part>
      ))}
    </Section>
  );
}

/** Lines under a heading of their own; nothing where there are none. */
function Headed({ title, lines }: { title: string; lines: readonly string[] | undefined }) {
  if (!lines) return null;
  return (
    <div>
      <p className="text-sm text-second">{title}</p>
      <CuedLines lines={lines} ordered />
    </div>
  );
}

function AskedBack({
  entries,
  never,
}: {
  entries: readonly AskedBackSpec[];
  /** The places of those that cannot come. */
  never: ReadonlySet<number>;
}) {
  return (
    <Section id="asked-back-title" title="Asked back">
      {entries.map((entry, index) => (
        <Part key={index} title={askedBackTitle(entry)}>
          {never.has(index) && (
            <p className="text-sm text-cue">
              Never answered: no line of the client says these words.
            </p>
          )}
          {askedBackKinds.map((kind) => (
            <Headed key={kind} title={askedBackWords[kind]} lines={entry.answers[kind]} />
          ))}
        </Part>
      ))}
    </Section>
  );
}

function WrittenSuggestions({
  moments,
  never,
}: {
  moments: readonly StoryMoment[];
  /** The places of those that cannot come. */
  never: ReadonlySet<number>;
}) {
  return (
    <Section id="suggestions-title" title="Suggestions">
      {moments.map((moment, index) => (
        <Part
          key={index}
          title={momentTitle(moment)}
          {...(moment.cue === null ? {} : { aside: moment.cue })}
        >
          {never.has(index) && (
            <p className="text-sm text-cue">
              Never offered: no line of the client says these words.
            </p>
          )}
          <dl className="grid gap-1.5">
            {suggestionCategories.flatMap((category) =>
              moment[category].map((text, at) => (
                <div key={`${category} ${at}`} className="grid gap-x-3 sm:grid-cols-[6rem_1fr]">
                  <dt className="text-sm text-second">{suggestionLabels[category]}</dt>
                  <dd className="font-serif text-said">{text}</dd>
                </div>
              )),
            )}
          </dl>
        </Part>
      ))}
    </Section>
  );
}

/** A whole scenario in reading order: openings, then layer by layer, then wording by occasion. */
export function ScenarioReading({ content }: { content: Draft }) {
  return (
    <>
      <Section id="openings-title" title="Openings">
        <CuedLines lines={content.openings} />
      </Section>
      {disclosureLayers.map((layer) => (
        <Layer key={layer} layer={layer} content={content} />
      ))}
      {content.people && (
        <Section id="people-title" title="People">
          {Object.entries(content.people).map(([id, person]) => (
            <Part
              key={id}
              title={id}
              aside={`${person.names.join(", ")}; layer ${layerName(person.layer)}`}
            >
              {personAspects.map((aspect) => (
                <Headed
                  key={aspect}
                  title={personAspectWords[aspect]}
                  lines={person.tells[aspect]}
                />
              ))}
            </Part>
          ))}
        </Section>
      )}
      {content.askedBack && (
        <AskedBack entries={content.askedBack} never={new Set(askedBackNeverSaid(content))} />
      )}
      <Section id="occasions-title" title="Wording by occasion">
        {replyKinds.map((kind) => (
          <Part
            key={kind}
            title={occasionWords[kind]}
            aside={`${content.replies[kind].length} lines`}
          >
            <CuedLines lines={content.replies[kind]} />
          </Part>
        ))}
        {rebuffKinds.map((kind) => {
          const lines = content.asides?.[kind];
          if (!lines) return null;
          return (
            <Part key={kind} title={rebuffWords[kind]} aside="Advice or comfort">
              <CuedLines lines={lines} />
            </Part>
          );
        })}
        {asideKinds.map((kind) => {
          const lines = content.asides?.[kind];
          if (!lines) return null;
          return (
            <Part key={kind} title={asideWords[kind]} aside="Beside the story">
              <CuedLines lines={lines} />
            </Part>
          );
        })}
        {riskFollowUps.map((kind) => {
          const lines = content.riskMore?.[kind];
          return (
            lines && (
              <Part key={kind} title={riskFollowUpWords[kind]} aside={`${lines.length} lines`}>
                <CuedLines lines={lines} ordered />
              </Part>
            )
          );
        })}
        {content.riskHedge && (
          <Part title="Risk asked about too early" aside={`${content.riskHedge.length} lines`}>
            <CuedLines lines={content.riskHedge} />
          </Part>
        )}
      </Section>
      <Section id="returns-title" title="Coming back">
        <Part title="To what">
          <ul className="grid gap-1">
            {content.threads.map(({ after, text }, index) => (
              <li key={index} className="font-serif text-said">
                {wordingsOf(text).join(" or ")}{" "}
                <span className="font-sans text-sm text-second">
                  {after === null ? "at any time" : `once ${after} came up`}
                </span>
              </li>
            ))}
          </ul>
        </Part>
        <Part title="How">
          <CuedLines lines={content.returns.map((line) => line.replaceAll("[thread]", "…"))} />
        </Part>
      </Section>
      {content.suggestions && (
        <WrittenSuggestions
          moments={content.suggestions}
          never={new Set(momentsNeverSaid(content))}
        />
      )}
    </>
  );
}
