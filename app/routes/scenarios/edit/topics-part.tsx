import { useState, type ReactNode } from "react";
import { askedBackTitle, followUpWords, oftenAskedWords } from "~/components/scenario/path-words";
import { layerName, topicName } from "~/components/scenario/scenario-words";
import { Button } from "~/components/ui/button";
import { isPutNear, nearAsks } from "~/domain/simulator/near-words";
import type { TopicSpec } from "~/domain/simulator/scenario";
import {
  isKnownTopic,
  isOftenAsked,
  knownTopics,
  oftenAskedTopics,
  optionalTopics,
  wordedTopics,
} from "~/domain/simulator/topic";
import { useEditor } from "./editor-context";
import { EntriesField } from "./fields";
import { FindField, useFind, useFound } from "./find-field";
import { Fold, goToField, openFold } from "./fold";
import { LayerField } from "./layer-field";
import { LinePool } from "./line-pool";
import { NameForm } from "./name-form";
import { RemovePart } from "./remove-part";

const optional: ReadonlySet<string> = new Set([...optionalTopics, ...oftenAskedTopics]);
const fresh: TopicSpec = { layer: 0, answers: [""] };

function Unanswered({ isOptional }: { isOptional: boolean }) {
  return isOptional ? (
    <p className="mb-2 text-sm text-second">Nothing is told of this yet. It may stay so.</p>
  ) : (
    <p className="mb-2 text-sm text-issue">Every client can be asked about this.</p>
  );
}

/** How the words for a topic stand to what is known without them. */
function wordsHint(id: string): string {
  if (isOftenAsked(id)) return "None are needed; one a line.";
  return isKnownTopic(id) ? "Beside the usual ones; one a line." : "One a line.";
}

function topicFacts(topic: TopicSpec): string {
  const { layer, answers, asks } = topic;
  const told = `layer ${layerName(layer)}, ${answers.length} ${answers.length === 1 ? "answer" : "answers"}`;
  return isPutNear(topic) ? `${told}, after ${askedBackTitle(nearAsks(asks))}` : told;
}

function TopicFold({ id, topic }: { id: string; topic: TopicSpec | undefined }) {
  const { edit } = useEditor();
  const path = ["topics", id];
  return (
    <Fold id={`topics.${id}`} title={topicName(id)} facts={topic ? topicFacts(topic) : ""}>
      {!topic && (
        <div>
          <Unanswered isOptional={optional.has(id)} />
          <Button
            type="button"
            size="small"
            onClick={() => {
              edit({ act: "add-topic", id, topic: fresh });
              goToField(`topics.${id}.answers.0`);
            }}
          >
            Write an answer
          </Button>
        </div>
      )}
      {topic && (
        <>
          <div className="grid gap-4 sm:grid-cols-2">
            <LayerField path={[...path, "layer"]} />
            <EntriesField
              path={[...path, "asks"]}
              label="Words that ask for it"
              hint={`${wordsHint(id)} For its time alone: when: the exam, how long: the exam. Only right after some words of the client, and for anything like the other lines: near: those words.`}
              rows={2}
            />
          </div>
          <LinePool
            path={[...path, "answers"]}
            label="Answers"
            hint="Told one at a time, in order."
          />
          {(!isKnownTopic(id) || optional.has(id)) && (
            <RemovePart path={path} label="Remove this topic" named={id} />
          )}
        </>
      )}
    </Fold>
  );
}

/** What can be looked for in a topic: its name, what asks for it, what is told. */
function wordsOfTopics(topics: Record<string, TopicSpec>): Map<string, readonly string[]> {
  return new Map(
    Object.entries(topics).map(([id, { asks = [], answers }]) => [
      id,
      [id, topicName(id), ...asks, ...answers],
    ]),
  );
}

interface TopicsListProps {
  title: string;
  label: string;
  ids: readonly string[];
  /** Said where the list is empty. */
  none: string;
  /** What the list is, where its title does not say it. */
  about?: string;
  /** Stands below the list. */
  children?: ReactNode;
}

function TopicsList({ title, label, ids, none, about, children }: TopicsListProps) {
  const { draft } = useEditor();
  return (
    <section aria-label={label}>
      <h3 className="border-b border-line pb-1 text-sm font-semibold">
        {title} <span className="font-normal text-second tabular-nums">{ids.length}</span>
      </h3>
      {about !== undefined && <p className="max-w-[65ch] pt-2 text-sm text-second">{about}</p>}
      {ids.length === 0 && <p className="py-2 text-sm text-second">{none}</p>}
      {ids.map((id) => (
        <TopicFold key={id} id={id} topic={draft.topics[id]} />
      ))}
      {children}
    </section>
  );
}

/** Topics put near some words when the part was opened: one that becomes so while it is written stays where it is. */
function useFollowUps(topics: Record<string, TopicSpec>): ReadonlySet<string> {
  const near = () => Object.keys(topics).filter((id) => isPutNear(topics[id] ?? {}));
  const [ids] = useState(() => new Set(near()));
  return ids;
}

const noneFound = "None holds these words.";

/** What the client can be asked about: this one's own, what any client can, then what is asked right after some words; narrowed by words where they are many. */
export function TopicsPart() {
  const { draft, edit } = useEditor();
  const find = useFind();
  const isFound = useFound(find.text, wordsOfTopics(draft.topics));
  const all = Object.keys(draft.topics);
  const written = all.filter((id) => !isKnownTopic(id)).sort((a, b) => a.localeCompare(b, "en"));
  const followUpIds = useFollowUps(draft.topics);
  const own = written.filter((id) => !followUpIds.has(id));
  const isListed = (id: string) => (draft.topics[id] ? isFound(id) : find.text === "");
  const known = wordedTopics.filter(isListed);
  const often = oftenAskedTopics.filter(isListed);
  const ownFound = own.filter(isFound);
  const followUps = written.filter((id) => followUpIds.has(id) && isFound(id));
  return (
    <div className="grid max-w-[52rem] gap-8">
      <FindField
        find={find}
        label="Find a topic"
        hint="By its name, words that ask for it, or words of an answer."
        found={all.filter(isFound).length}
        of={all.length}
      />
      <TopicsList
        title="Of this client"
        label="Topics of this client"
        ids={ownFound}
        none={own.length === 0 ? "None yet." : noneFound}
      >
        <div className="pt-3">
          <NameForm
            label="New topic"
            act="Add the topic"
            taken={[...knownTopics, ...written]}
            onName={(id) => {
              edit({ act: "add-topic", id, topic: { ...fresh, asks: [] } });
              openFold(`topics.${id}`);
            }}
          />
        </div>
      </TopicsList>
      <TopicsList
        title="Of every client"
        label="Topics of every client"
        ids={known}
        none={noneFound}
      />
      <TopicsList
        title={oftenAskedWords}
        label={oftenAskedWords}
        ids={often}
        none={noneFound}
        about="Asked of many people in many words, and known by what is meant; no words for them need to be written. Each may be left unanswered."
      />
      {followUps.length > 0 && (
        <TopicsList title={followUpWords} label={followUpWords} ids={followUps} none="" />
      )}
    </div>
  );
}
