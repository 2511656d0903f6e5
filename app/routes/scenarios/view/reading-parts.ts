import { emotionLook } from "~/components/charts/emotion-words";
import { suggestionLabels } from "~/components/conversation/suggestion-words";
import {
  asideWords,
  askedBackWords,
  occasionWords,
  rebuffWords,
  riskFollowUpWords,
} from "~/components/scenario/occasion-words";
import { askedBackTitle, momentTitle } from "~/components/scenario/path-words";
import {
  cueKindWords,
  layerName,
  personAspectWords,
  topicName,
} from "~/components/scenario/scenario-words";
import { asideKinds } from "~/domain/simulator/aside-kind";
import { askedBackNeverSaid } from "~/domain/simulator/asked-back-hints";
import { askedBackKinds } from "~/domain/simulator/asked-back-kind";
import type { DisclosureLayer } from "~/domain/simulator/cue";
import type { Draft } from "~/domain/simulator/draft-edit";
import { momentsNeverSaid } from "~/domain/simulator/moments-never-said";
import { isPutNear, nearAsks } from "~/domain/simulator/near-words";
import { personAspects } from "~/domain/simulator/person";
import { rebuffKinds } from "~/domain/simulator/rebuff-kind";
import { replyKinds } from "~/domain/simulator/reply-kind";
import { riskFollowUps } from "~/domain/simulator/risk-matter";
import type { CueSpec } from "~/domain/simulator/scenario";
import { wordingsOf } from "~/domain/simulator/wording";
import { isOftenAsked, oftenAskedTopics } from "~/domain/simulator/topic";
import { suggestionCategories } from "~/domain/suggestion/category";
import { readingPartNames, type ReadingPartId, type ReadingPartName } from "./reading-part-names";

/** Lines that belong together, under a heading of their own where there are several such lists. */
export interface ReadingList {
  title?: string;
  /** Questions that the lines answer, in words of the scenario. */
  questions?: readonly string[];
  lines: readonly string[];
  /** Told one after the other, not one of them. */
  ordered?: boolean;
  /** Not said by the client: without wordings and cues. */
  plain?: boolean;
}

/** What stands under one name, such as a topic or an occasion. */
export interface ReadingEntry {
  title: string;
  /** Words of the scenario by which it is found, beside its title and lines. */
  words?: readonly string[];
  aside?: string;
  notes?: readonly string[];
  /** Why it never comes. */
  never?: string;
  lists: readonly ReadingList[];
}

export interface ReadingPart extends ReadingPartName {
  entries: readonly ReadingEntry[];
}

function cueFacts({ kind, explicit, risk, feeling }: CueSpec): string {
  const felt = feeling && `felt as ${emotionLook[feeling].label.toLowerCase()}`;
  return [cueKindWords[kind], explicit ? "explicit" : "implicit", risk && "risk", felt]
    .filter(Boolean)
    .join(", ");
}

function layerEntries(content: Draft, layer: DisclosureLayer): ReadingEntry[] {
  const cues = Object.entries(content.cues).filter(([, cue]) => cue.layer === layer);
  const topics = Object.entries(content.topics).filter(
    ([id, topic]) => topic.layer === layer && !isPutNear(topic) && !isOftenAsked(id),
  );
  return [
    { title: "Offered unasked", lists: [{ lines: content.story[layer], ordered: true }] },
    ...cues.map(([id, cue]) => ({
      ...{ title: id, aside: cueFacts(cue), words: [...cue.about, ...cue.senses] },
      notes: [
        `Met by a reply that speaks of: ${cue.about.join(", ")}.`,
        `A fair reading: ${cue.senses.join("; ")}.`,
      ],
      lists: [
        { lines: cue.deeper },
        ...(cue.within ? [{ title: "What it is like", lines: cue.within }] : []),
      ],
    })),
    ...topics.map(([id, { answers, asks }]) => ({
      title: topicName(id),
      words: asks ?? [],
      aside: asks?.length ? `When asked for: ${asks.join(", ")}` : "When asked",
      lists: [{ lines: answers, ordered: true }],
    })),
  ];
}

function peopleEntries({ people = {} }: Draft): ReadingEntry[] {
  return Object.entries(people).map(([id, { names, layer, tells }]) => ({
    title: id,
    words: names,
    aside: `${names.join(", ")}; layer ${layerName(layer)}`,
    lists: personAspects.flatMap((aspect) => {
      const lines = tells[aspect];
      return lines ? [{ title: personAspectWords[aspect], lines, ordered: true }] : [];
    }),
  }));
}

function askedBackEntries(content: Draft): ReadingEntry[] {
  const never = new Set(askedBackNeverSaid(content));
  return (content.askedBack ?? []).map((entry, index) => ({
    title: askedBackTitle(entry),
    ...(never.has(index) && {
      never: "Never answered: no line of the client says these words.",
    }),
    lists: askedBackKinds.flatMap((kind) => {
      const lines = entry.answers[kind];
      return lines ? [{ title: askedBackWords[kind], lines, ordered: true }] : [];
    }),
  }));
}

/** What anybody is often asked, in the order in which it is written. */
function oftenEntries({ topics }: Draft): ReadingEntry[] {
  return oftenAskedTopics.flatMap((id) => {
    const topic = topics[id];
    if (topic === undefined) return [];
    const aside = `Layer ${layerName(topic.layer)}`;
    return [{ title: topicName(id), aside, lists: [{ lines: topic.answers, ordered: true }] }];
  });
}

/** By the words of the client that they follow: what is asked there, and its answers. */
function nearEntries({ topics }: Draft): ReadingEntry[] {
  const near = Object.values(topics)
    .filter(isPutNear)
    .map(({ asks, answers }) => ({ ...nearAsks(asks), answers }))
    .map((one) => ({ ...one, title: askedBackTitle(one) }));
  const titles = [...new Set(near.map(({ title }) => title))].sort((a, b) =>
    a.localeCompare(b, "en"),
  );
  return titles.map((title) => {
    const here = near.filter((one) => one.title === title);
    const lists = here.map(({ questions, answers: lines }) => ({
      questions,
      lines,
      ordered: true,
    }));
    return { title, aside: "Right after these words", lists };
  });
}

function occasionEntries({ replies, asides, riskMore, riskHedge }: Draft): ReadingEntry[] {
  const entry = (
    title: string,
    lines: readonly string[] | undefined,
    aside = `${lines?.length ?? 0} lines`,
    ordered = false,
  ): ReadingEntry[] => (lines ? [{ title, aside, lists: [{ lines, ordered }] }] : []);
  return [
    ...replyKinds.flatMap((kind) => entry(occasionWords[kind], replies[kind])),
    ...rebuffKinds.flatMap((kind) => entry(rebuffWords[kind], asides?.[kind], "Advice or comfort")),
    ...asideKinds.flatMap((kind) => entry(asideWords[kind], asides?.[kind], "Beside the story")),
    ...riskFollowUps.flatMap((kind) =>
      entry(riskFollowUpWords[kind], riskMore?.[kind], undefined, true),
    ),
    ...entry("Risk asked about too early", riskHedge),
  ];
}

function returnEntries({ threads, returns }: Draft): ReadingEntry[] {
  const what = threads.map(({ after, text }) => {
    const when = after === null ? "at any time" : `once ${after} came up`;
    return `${wordingsOf(text).join(" or ")} (${when})`;
  });
  return [
    { title: "To what", lists: [{ lines: what, plain: true }] },
    { title: "How", lists: [{ lines: returns.map((line) => line.replaceAll("[thread]", "…")) }] },
  ];
}

function suggestionEntries(content: Draft): ReadingEntry[] {
  const never = new Set(momentsNeverSaid(content));
  return (content.suggestions ?? []).map((moment, index) => ({
    title: momentTitle(moment),
    ...(moment.cue !== null && { aside: moment.cue }),
    ...(never.has(index) && { never: "Never offered: no line of the client says these words." }),
    lists: suggestionCategories.map((category) => ({
      title: suggestionLabels[category],
      lines: moment[category],
      plain: true,
    })),
  }));
}

const entriesOf: Record<ReadingPartId, (content: Draft) => readonly ReadingEntry[]> = {
  openings: ({ openings }) => [{ title: "First words", lists: [{ lines: openings }] }],
  "layer-0": (content) => layerEntries(content, 0),
  "layer-1": (content) => layerEntries(content, 1),
  "layer-2": (content) => layerEntries(content, 2),
  "layer-3": (content) => layerEntries(content, 3),
  often: oftenEntries,
  people: peopleEntries,
  "asked-back": askedBackEntries,
  near: nearEntries,
  occasions: occasionEntries,
  returns: returnEntries,
  suggestions: suggestionEntries,
};

/** A part of a scenario with all that stands in it. */
export function readingPart(content: Draft, name: ReadingPartName): ReadingPart {
  return { ...name, entries: entriesOf[name.id](content) };
}

/** Every part, with all that stands in it. */
export function readingParts(content: Draft): ReadingPart[] {
  return readingPartNames.map((name) => readingPart(content, name));
}
