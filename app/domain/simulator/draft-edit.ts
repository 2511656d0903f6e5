import { recueLine } from "./line-marks";
import type { ScenarioPath } from "./problems";
import type { CueSpec, PersonSpec, Scenario, TopicSpec } from "./scenario";

/** A scenario being written: its shape holds, its rules may not. */
export type Draft = Scenario;

/** One change of a draft, named by where it happens. */
export type DraftEdit =
  | { act: "set"; path: ScenarioPath; value: unknown }
  | { act: "insert"; path: ScenarioPath; at: number; value: unknown }
  | { act: "remove"; path: ScenarioPath; at: number }
  | { act: "move"; path: ScenarioPath; from: number; to: number }
  | { act: "add-cue"; id: string; cue: CueSpec }
  | { act: "rename-cue"; from: string; to: string }
  | { act: "remove-cue"; id: string }
  | { act: "add-topic"; id: string; topic: TopicSpec }
  | { act: "add-person"; id: string; person: PersonSpec }
  | { act: "remove-part"; path: ScenarioPath }
  | { act: "replace"; draft: Draft };

type Json = unknown;

/** The value at a path; undefined where the path leads nowhere. */
export function valueAt(root: Json, path: ScenarioPath): Json {
  let current = root;
  for (const part of path) {
    if (typeof current !== "object" || current === null) return undefined;
    current = (current as Record<string | number, Json>)[part];
  }
  return current;
}

/** The same value with the part at a path changed; `undefined` takes a field away. */
export function changedAt(root: Json, path: ScenarioPath, change: (old: Json) => Json): Json {
  const [part, ...rest] = path;
  if (part === undefined) return change(root);
  if (Array.isArray(root)) {
    const copy = [...(root as Json[])];
    copy[Number(part)] = changedAt(copy[Number(part)], rest, change);
    return copy;
  }
  const fields = (typeof root === "object" && root !== null ? root : {}) as Record<string, Json>;
  const value = changedAt(fields[part], rest, change);
  if (value !== undefined) return { ...fields, [part]: value };
  const { [String(part)]: _, ...others } = fields;
  return others;
}

const listAt = (old: Json): Json[] => (Array.isArray(old) ? [...(old as Json[])] : []);

function inserted(old: Json, at: number, value: Json): Json[] {
  const list = listAt(old);
  list.splice(at, 0, value);
  return list;
}

function moved(old: Json, from: number, to: number): Json[] {
  const list = listAt(old);
  if (from < 0 || to < 0 || from >= list.length || to >= list.length) return list;
  const [item] = list.splice(from, 1);
  list.splice(to, 0, item);
  return list;
}

/** Lines by what is asked. */
type Told = Record<string, string[]>;

/** Every line of a draft that may hold a mark, changed. */
function everyLine(draft: Draft, change: (line: string) => string): Draft {
  const all = (lines: readonly string[]) => lines.map(change);
  const each = <Spec>(record: Record<string, Spec>, one: (spec: Spec) => Spec) =>
    Object.fromEntries(Object.entries(record).map(([id, spec]) => [id, one(spec)]));
  return {
    ...draft,
    openings: all(draft.openings),
    cues: each(draft.cues, (cue) => ({
      ...{ ...cue, deeper: all(cue.deeper) },
      ...(cue.within ? { within: all(cue.within) } : {}),
    })),
    topics: each(draft.topics, (topic) => ({ ...topic, answers: all(topic.answers) })),
    story: draft.story.map(all) as Draft["story"],
    replies: each(draft.replies, all) as Draft["replies"],
    ...(draft.people
      ? { people: each(draft.people, (one) => ({ ...one, tells: each(one.tells as Told, all) })) }
      : {}),
    ...(draft.askedBack
      ? {
          askedBack: draft.askedBack.map((one) => ({
            ...one,
            answers: each(one.answers as Told, all),
          })),
        }
      : {}),
    ...(draft.riskHedge ? { riskHedge: all(draft.riskHedge) } : {}),
    ...(draft.riskMore ? { riskMore: each(draft.riskMore as Told, all) } : {}),
    ...(draft.asides ? { asides: each(draft.asides as Told, all) } : {}),
  };
}

function renamedCue(draft: Draft, from: string, to: string): Draft {
  if (from === to || !draft.cues[from] || draft.cues[to]) return draft;
  const relined = everyLine(draft, (line) => recueLine(line, from, to));
  const name = (id: string) => (id === from ? to : id);
  const { cues, threads } = relined;
  return {
    ...relined,
    cues: Object.fromEntries(Object.entries(cues).map(([id, cue]) => [name(id), cue])),
    threads: threads.map((thread) => ({
      ...thread,
      after: thread.after === null ? null : name(thread.after),
    })),
    ...momentsNaming(relined, (cue) => (cue === null ? null : name(cue))),
  };
}

/** The moments of a draft with another cue each; nothing where it has none. */
function momentsNaming({ suggestions }: Draft, change: (cue: string | null) => string | null) {
  if (!suggestions) return {};
  return { suggestions: suggestions.map((one) => ({ ...one, cue: change(one.cue) })) };
}

function withoutCue(draft: Draft, id: string): Draft {
  const relined = everyLine(draft, (line) => recueLine(line, id, null));
  const { [id]: _, ...cues } = relined.cues;
  return { ...relined, cues, ...momentsNaming(relined, (cue) => (cue === id ? null : cue)) };
}

/** A draft after one change. Renaming or removing a cue reaches every line that plants it. */
export function editDraft(draft: Draft, edit: DraftEdit): Draft {
  const at = (path: ScenarioPath, change: (old: Json) => Json) =>
    changedAt(draft, path, change) as Draft;
  switch (edit.act) {
    case "set":
      return at(edit.path, () => edit.value);
    case "insert":
      return at(edit.path, (old) => inserted(old, edit.at, edit.value));
    case "remove":
      return at(edit.path, (old) => listAt(old).filter((_, index) => index !== edit.at));
    case "move":
      return at(edit.path, (old) => moved(old, edit.from, edit.to));
    case "add-cue":
      return draft.cues[edit.id] ? draft : at(["cues", edit.id], () => edit.cue);
    case "rename-cue":
      return renamedCue(draft, edit.from, edit.to);
    case "remove-cue":
      return withoutCue(draft, edit.id);
    case "add-topic":
      return draft.topics[edit.id] ? draft : at(["topics", edit.id], () => edit.topic);
    case "add-person":
      return draft.people?.[edit.id] ? draft : at(["people", edit.id], () => edit.person);
    case "remove-part":
      return at(edit.path, () => undefined);
    case "replace":
      return edit.draft;
  }
}
