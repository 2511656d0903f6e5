import { emotionLook } from "~/components/charts/emotion-words";
import { emotionCategories } from "~/domain/emotion/reading";
import type { ScenarioPath } from "~/domain/simulator/problems";
import { ChoiceField } from "./fields";

const feelings = [
  { value: "", label: "Not said" },
  ...emotionCategories.map((value) => ({ value, label: emotionLook[value].label })),
];

/** One of the seven categories that a cue, or the client, is read as; it may be left out. */
export function FeelingField(field: {
  path: ScenarioPath;
  label: string;
  hint?: string;
  className?: string;
}) {
  return (
    <ChoiceField
      {...field}
      options={feelings}
      toValue={(text) => (text === "" ? undefined : text)}
    />
  );
}
