import { z } from "zod";
import { annotationLevels, tagKinds, type Scale, type Tag } from "~/domain/review/codebook";
import type { DraftEdit } from "~/domain/review/codebook-versions/draft";

const text = (most: number, long = `Use at most ${most} characters.`) =>
  z.string().trim().max(most, long).default("");
const name = text(80).pipe(z.string().min(1, "Give it a name."));
const key = z
  .string()
  .trim()
  .regex(/^[a-z][a-z0-9_]{0,47}$/, "Use small letters, digits and underscores, at most 48.");
const prose = text(2000);
const on = z
  .literal("on")
  .optional()
  .transform((value) => value === "on");
const list = (value: unknown): unknown[] =>
  value === undefined ? [] : Array.isArray(value) ? (value as unknown[]) : [value];
const by = z.enum(["-1", "1"]).transform((value) => (value === "1" ? 1 : -1));
const seen = z.string().max(20).default("");

const tagFields = z.object({
  intent: z.literal("save-tag"),
  was: key,
  seen,
  key,
  label: name,
  kind: z.enum(tagKinds),
  levels: z.preprocess(
    list,
    z.array(z.enum(annotationLevels)).min(1, "Choose at least one level."),
  ),
  absence: on,
  risk: on,
  meaningChanged: on,
  when: prose.pipe(z.string().min(1, "Say when the tag is put on.")),
  whenNot: prose,
  example: prose,
  mapsTo: text(700).transform((value) =>
    value
      .split(";")
      .map((each) => each.trim())
      .filter(Boolean),
  ),
  shortcut: text(24).transform((value) => (value === "" ? null : value)),
});

const anchor = prose.pipe(z.string().min(1, "Say what this rating means."));
const scaleFields = z.object({
  intent: z.literal("save-scale"),
  ...{ was: key, seen, label: name, one: anchor, three: anchor, five: anchor, na: on },
});

export const editSchema = z.discriminatedUnion("intent", [
  tagFields,
  scaleFields,
  z.object({ intent: z.literal("add-tag"), label: name, kind: z.enum(tagKinds) }),
  z.object({ intent: z.literal("move-tag"), was: key, by }),
  z.object({ intent: z.enum(["retire-tag", "restore-tag", "remove-tag"]), was: key }),
  z.object({
    intent: z.literal("merge-tags"),
    from: z.preprocess(list, z.array(key).min(2, "Choose at least two tags.").max(20)),
    into: text(48).transform((value) => (value === "" ? null : value)),
    label: text(80),
  }),
  z.object({
    intent: z.literal("split-tag"),
    was: key,
    labels: z.preprocess(list, z.array(text(80)).max(6)),
    keeps: on,
  }),
  z.object({ intent: z.literal("undo-step"), index: z.coerce.number().int().min(0).max(400) }),
  z.object({ intent: z.literal("add-scale"), label: name }),
  z.object({ intent: z.literal("move-scale"), was: key, by }),
  z.object({ intent: z.literal("remove-scale"), was: key }),
]);
export type EditForm = z.infer<typeof editSchema>;

/** A form's fields; those that stand several times as a list. */
export function fieldsOf(form: FormData): Record<string, unknown> {
  return Object.fromEntries(
    [...new Set(form.keys())].map((field) => {
      const values = form.getAll(field);
      return [field, values.length > 1 ? values : values[0]];
    }),
  );
}

/** What a form asks of the draft. */
export function editOf(asked: EditForm): DraftEdit {
  switch (asked.intent) {
    case "save-tag": {
      const { intent: _, was, seen: mark, meaningChanged, ...fields } = asked;
      const tag: Tag = { ...fields, retired: false };
      return { type: "tag-saved", key: was, seen: mark, tag, meaningChanged };
    }
    case "save-scale": {
      const { was, seen: mark, label, one, three, five, na } = asked;
      const scale: Scale = { key: was, label, anchors: { 1: one, 3: three, 5: five }, na };
      return { type: "scale-saved", key: was, seen: mark, scale };
    }
    case "add-tag":
      return { type: "tag-added", label: asked.label, kind: asked.kind };
    case "move-tag":
      return { type: "tag-moved", key: asked.was, by: asked.by };
    case "retire-tag":
      return { type: "tag-retired", key: asked.was };
    case "restore-tag":
      return { type: "tag-restored", key: asked.was };
    case "remove-tag":
      return { type: "tag-removed", key: asked.was };
    case "merge-tags":
      return { type: "tags-merged", from: asked.from, into: asked.into, label: asked.label };
    case "split-tag":
      return { type: "tag-split", key: asked.was, labels: asked.labels, keeps: asked.keeps };
    case "undo-step":
      return { type: "step-undone", index: asked.index };
    case "add-scale":
      return { type: "scale-added", label: asked.label };
    case "move-scale":
      return { type: "scale-moved", key: asked.was, by: asked.by };
    case "remove-scale":
      return { type: "scale-removed", key: asked.was };
  }
}
