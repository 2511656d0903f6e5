import { useMemo, useState } from "react";
import { turnNumber } from "~/domain/practice/turn";
import type { Annotation } from "~/domain/review/annotation";
import { type Codebook, findTag } from "~/domain/review/codebook";
import type { ModelReviewer } from "~/domain/review/model-reviewer/reviewer";
import { Button } from "../ui/button";
import { Checkbox } from "../ui/choice";
import { TagChip } from "../ui/tag-chip";
import type { TurnMarks } from "./annotation-marks";

/** What one model marked on a session. */
export interface ModelHints {
  reviewer: ModelReviewer;
  modelName: string;
  version: string;
  annotations: readonly Annotation[];
}

interface Place {
  turns: readonly { id: string; position: number }[];
  codebook: Codebook;
}

/** Whose hint it is, in words that never pass for a person's. */
export function hintFrom({ reviewer, modelName, version }: ModelHints): string {
  return reviewer === "rules"
    ? `hint, from rules version ${version}`
    : `hint, from Claude, model ${modelName}`;
}

function markCount({ annotations: { length } }: ModelHints): string {
  return length === 1 ? "1 mark" : `${length} marks`;
}

/** Which models' marks are shown; none at first. */
export function useModelHints(models: readonly ModelHints[]) {
  const [names, setNames] = useState<ReadonlySet<string>>(new Set());
  const shown = useMemo(
    () => models.filter((model) => names.has(model.modelName)),
    [models, names],
  );
  function toggle(name: string): void {
    const next = new Set(names);
    if (!next.delete(name)) next.add(name);
    setNames(next);
  }
  return { models, shown, toggle };
}

/** The marks of people with the shown models' beside them, in another look. */
export function withHints(
  marks: ReadonlyMap<string, TurnMarks>,
  shown: readonly ModelHints[],
  codebook: Codebook | null,
): ReadonlyMap<string, TurnMarks> {
  if (shown.length === 0 || codebook === null) return marks;
  const all = new Map(marks);
  for (const model of shown) {
    for (const { id, turnId, span, tag: key } of model.annotations) {
      if (turnId === null) continue;
      const here = all.get(turnId) ?? { marks: [], tags: [] };
      const tag = findTag(codebook, key);
      const chip = {
        id,
        tone: tag?.kind ?? "issue",
        label: tag?.label ?? key,
        hint: hintFrom(model),
      };
      all.set(turnId, {
        marks: span ? [...here.marks, { kind: "hint", ...span }] : here.marks,
        tags: [...here.tags, chip],
      });
    }
  }
  return all;
}

/** The next turn with a hint, from the start again after the last; undefined where no other turn has one. */
export function nextHint(
  shown: readonly ModelHints[],
  turns: Place["turns"],
  position: number,
): number | undefined {
  const ids = new Set(shown.flatMap((model) => model.annotations.map(({ turnId }) => turnId)));
  const places = turns.flatMap((turn) => (ids.has(turn.id) ? turn.position : []));
  return places.find((at) => at > position) ?? places.find((at) => at !== position);
}

/** The models whose marks can be shown, what they say at the turn in hand, and the way to the next. */
export function ModelHintsPanel({
  hints,
  position,
  pick,
  turns,
  codebook,
}: Place & {
  hints: ReturnType<typeof useModelHints>;
  position: number;
  pick: (position: number) => void;
}) {
  const { models, shown, toggle } = hints;
  if (models.length === 0) return null;
  const positionById = new Map(turns.map((turn) => [turn.id, turn.position]));
  const placed = shown.flatMap((model) =>
    model.annotations.map((annotation) => ({
      ...{ model, annotation },
      at: annotation.turnId === null ? null : (positionById.get(annotation.turnId) ?? null),
    })),
  );
  const here = placed.filter(({ at }) => at === position || at === null);
  const next = nextHint(shown, turns, position);
  return (
    <section aria-labelledby="hints-title" className="grid gap-2 px-4 py-3 md:px-5">
      <h2 id="hints-title" className="text-sm font-semibold">
        Hints from models
      </h2>
      {models.map((model) => (
        <Checkbox
          key={model.modelName}
          id={`hints-${model.modelName.replace(/\W+/g, "-")}`}
          label={`Show ${markCount(model)} (${hintFrom(model)})`}
          checked={shown.includes(model)}
          onChange={() => toggle(model.modelName)}
        />
      ))}
      {shown.length > 0 && here.length === 0 && (
        <p className="text-sm text-second">None at turn {turnNumber(position)}.</p>
      )}
      {here.map(({ model, annotation, at }) => {
        const tag = findTag(codebook, annotation.tag);
        return (
          <div key={annotation.id} className="grid justify-items-start gap-1">
            <TagChip
              tone={tag?.kind ?? "issue"}
              hint={hintFrom(model)}
              detail={at === null ? "session" : undefined}
            >
              {tag?.label ?? annotation.tag}
            </TagChip>
            <p className="text-sm text-second">{annotation.note}</p>
          </div>
        );
      })}
      {next !== undefined && (
        <Button
          type="button"
          size="small"
          className="justify-self-start"
          onClick={() => pick(next)}
        >
          Next hint, turn {turnNumber(next)}
        </Button>
      )}
    </section>
  );
}
