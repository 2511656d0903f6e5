import { Button } from "~/components/ui/button";
import { SegmentedControl } from "~/components/ui/choice";
import { Sheet } from "~/components/ui/dialog";
import { TagChip } from "~/components/ui/tag-chip";
import type { Act, Rating } from "~/domain/review/act";
import { confidences, type Codebook, type Scale, type Tag } from "~/domain/review/codebook";
import { anchorValue, rangeOf } from "~/domain/review/scale-range";
import type { ReviewState } from "~/domain/review/review-state";
import { ScaleValue } from "./scale-value";

export interface ScalesSheetProps {
  open: boolean;
  onOpenChange: (open: boolean) => void;
  codebook: Codebook;
  state: ReviewState;
  mayWrite: boolean;
  onAct: (act: Act) => void;
  onPutOnSession: (tag: Tag) => void;
  onOpenAnnotation: (id: string) => void;
}

const confidenceWords = { low: "Not sure", medium: "Fairly sure", high: "Sure" };

/** What is said of the whole session: the scales, and the tags that stand on no turn. */
export function ScalesSheet(props: ScalesSheetProps) {
  const { open, onOpenChange, codebook, state } = props;
  const rated = codebook.scales.filter((scale) => state.ratings.has(scale.key)).length;
  return (
    <Sheet
      open={open}
      onOpenChange={onOpenChange}
      title="The session as a whole"
      description={`${rated} of ${codebook.scales.length} scales rated. Each is saved at once.`}
      closeLabel="Done"
    >
      <div className="grid gap-6">
        {codebook.scales.map((scale) => (
          <ScaleField key={scale.key} scale={scale} {...props} />
        ))}
        <SessionTags {...props} />
      </div>
    </Sheet>
  );
}

function ScaleField({ scale, state, mayWrite, onAct }: ScalesSheetProps & { scale: Scale }) {
  const rating = state.ratings.get(scale.key);
  const rate = (next: Rating | null) =>
    onAct({ type: "rating-set", scale: scale.key, rating: next });
  const { anchors } = scale;
  return (
    <div className="grid gap-1.5">
      <ScaleValue
        scale={scale}
        value={rating?.value}
        disabled={!mayWrite}
        onChoose={(value) => rate({ value, confidence: rating?.confidence ?? null })}
      />
      {anchors && (
        <dl className="grid grid-cols-3 gap-2 text-xs text-second">
          {([1, 3, 5] as const).map((place) => (
            <div key={place}>
              <dt className="inline font-semibold">{anchorValue(rangeOf(scale), place)} </dt>
              <dd className="inline">{anchors[place]}</dd>
            </div>
          ))}
        </dl>
      )}
      {rating && (
        <div className="flex items-end gap-2">
          <SegmentedControl
            className="flex-1"
            name={`sure-${scale.key}`}
            label={`How sure of ${scale.label.toLowerCase()}`}
            labelHidden
            disabled={!mayWrite}
            value={rating.confidence ?? ""}
            choices={confidences.map((each) => ({ value: each, label: confidenceWords[each] }))}
            onChoose={(chosen) => {
              const confidence = confidences.find((each) => each === chosen) ?? null;
              rate({ value: rating.value, confidence });
            }}
          />
          {mayWrite && (
            <Button type="button" kind="quiet" size="small" onClick={() => rate(null)}>
              Clear
            </Button>
          )}
        </div>
      )}
    </div>
  );
}

function SessionTags(props: ScalesSheetProps) {
  const { codebook, state, mayWrite, onPutOnSession, onOpenAnnotation } = props;
  const offered = codebook.tags.filter((tag) => tag.levels.includes("session") && !tag.retired);
  const put = [...state.annotations.values()].filter((each) => each.level === "session");
  if (offered.length === 0 && put.length === 0) return null;
  return (
    <section aria-labelledby="session-tags" className="grid gap-2">
      <h3 id="session-tags" className="text-sm font-semibold">
        Tags on the session
      </h3>
      {put.length > 0 && (
        <ul className="flex flex-wrap gap-1.5">
          {put.map((annotation) => {
            const tag = codebook.tags.find((each) => each.key === annotation.tag);
            return (
              <li key={annotation.id}>
                <TagChip
                  tone={tag?.kind ?? "issue"}
                  detail={annotation.severity ?? undefined}
                  onOpen={() => onOpenAnnotation(annotation.id)}
                >
                  {tag?.label ?? annotation.tag}
                </TagChip>
              </li>
            );
          })}
        </ul>
      )}
      {mayWrite && (
        <div className="flex flex-wrap gap-2">
          {offered.map((tag) => (
            <Button key={tag.key} type="button" size="small" onClick={() => onPutOnSession(tag)}>
              {tag.label}
            </Button>
          ))}
        </div>
      )}
    </section>
  );
}
