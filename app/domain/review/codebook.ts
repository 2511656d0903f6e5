import { z } from "zod";
import { storableText } from "../practice/storable-text";
import { scaleRangeSchema } from "./scale-range";

/** Whether a tag names something that went wrong or something that went well. */
export const tagKinds = ["issue", "strength"] as const;
export type TagKind = (typeof tagKinds)[number];

/** What an annotation can be put on. */
export const annotationLevels = ["span", "turn", "session"] as const;
export type AnnotationLevel = (typeof annotationLevels)[number];

/** How grave an issue is. Strengths have no severity. */
export const severities = [1, 2, 3] as const;
export type Severity = (typeof severities)[number];

/** Each severity in words. */

/** How sure a reviewer is; not said is `null`, never a default. */
export const confidences = ["low", "medium", "high"] as const;
export type Confidence = (typeof confidences)[number];

const key = z
  .string()
  .regex(/^[a-z][a-z0-9_]{0,47}$/, "Use small letters, digits and underscores, at most 48.");
const label = storableText.trim().min(1).max(80);
const prose = storableText.trim().max(2000);

/** A tag as it is stored; keys and labels bounded, contradictions refused. */
export const tagSchema = z
  .strictObject({
    key,
    label,
    kind: z.enum(tagKinds),
    levels: z.array(z.enum(annotationLevels)).min(1).max(3),
    /** The tag is about something that did not happen, so it names the client cue left unanswered. */
    absence: z.boolean(),
    /** The tag concerns risk: its severity is never below 2. */
    risk: z.boolean(),
    when: prose.min(1),
    whenNot: prose,
    example: prose,
    mapsTo: z.array(storableText.trim().min(1).max(80)).max(8),
    /** The key that puts it on, or null: then it is reached by typing its name. */
    shortcut: storableText.min(1).max(24).nullable(),
    /** Retired tags stay readable and can no longer be put on. */
    retired: z.boolean(),
  })
  .refine((tag) => new Set(tag.levels).size === tag.levels.length, {
    path: ["levels"],
    message: "A level is named once.",
  })
  .refine((tag) => tag.kind === "issue" || !tag.absence, {
    path: ["absence"],
    message: "Only an issue can be an absence.",
  });

/** One thing that a reviewer can say about a span, a turn or a session. */
export type Tag = z.infer<typeof tagSchema>;

/** A scale as it is stored. */
export const scaleSchema = z.strictObject({
  key,
  label,
  /**
   * Words for the least, the middle and the greatest value of a scale from 1 to 5; null where a scale
   * came without words.
   */
  anchors: z.strictObject({ 1: prose.min(1), 3: prose.min(1), 5: prose.min(1) }).nullable(),
  /** Whether "not applicable" may be chosen. */
  na: z.boolean(),
  /** Not named: 1 to 5. */
  range: scaleRangeSchema.optional(),
});

/** What a rating of the whole session goes by: from 1 to 5 unless it has a range of its own. */
export type Scale = z.infer<typeof scaleSchema>;

/** A codebook version as it is stored: no key twice, no shortcut twice among tags not retired. */
export const codebookSchema = z
  .strictObject({
    v: z.literal(1),
    key,
    version: z.number().int().min(1),
    title: label,
    /** None where a study rates on scales alone. */
    tags: z.array(tagSchema).max(200),
    scales: z.array(scaleSchema).max(40),
  })
  .refine((book) => book.tags.length + book.scales.length > 0, {
    path: ["tags"],
    message: "A codebook has a tag or a scale.",
  })
  .superRefine((book, context) => {
    refuseRepeats(
      book.tags.map((tag) => tag.key),
      "tags",
      "key",
      context,
    );
    refuseRepeats(
      book.scales.map((scale) => scale.key),
      "scales",
      "key",
      context,
    );
    const live = book.tags.map((tag) => (tag.retired ? null : tag.shortcut));
    refuseRepeats(live, "tags", "shortcut", context);
  });

/** One version of a codebook. A version that is in use never changes. */
export type Codebook = z.infer<typeof codebookSchema>;

function refuseRepeats(
  values: readonly (string | null)[],
  list: string,
  field: string,
  context: z.RefinementCtx,
): void {
  const seen = new Set<string>();
  values.forEach((value, index) => {
    if (value === null) return;
    if (seen.has(value)) {
      const message = `"${value}" is used twice.`;
      context.addIssue({ code: "custom", path: [list, index, field], message });
    }
    seen.add(value);
  });
}

/** The tag with this key, retired or not; null where the version has none. */
export function findTag(codebook: Codebook, tagKey: string): Tag | null {
  return codebook.tags.find((tag) => tag.key === tagKey) ?? null;
}

/** The least severity an annotation with this tag may have: 2 for risk, else 1; null for strengths. */
export function leastSeverity(tag: Tag): Severity | null {
  if (tag.kind === "strength") return null;
  return tag.risk ? 2 : 1;
}
