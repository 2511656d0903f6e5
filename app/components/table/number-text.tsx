import type { ReactNode } from "react";
import { inWords } from "~/domain/wording/counted";
import { classNames } from "../ui/class-names";
import { notDefined } from "~/domain/wording/not-defined";

/** A difference: with a plus sign where it is above 0. */
export const signedWords = (value: number, decimals: number) =>
  `${value > 0 ? "+" : ""}${inWords(value, decimals)}`;

export interface EstimateTextProps {
  value: number | null;
  ci: readonly [number, number] | null;
  /** Why there is no value. */
  reason: string | null;
  decimals: number;
  /** Shown after the value, such as a percent sign. */
  suffix?: string;
  /** Why there is no interval where there is a value. */
  withoutInterval?: string | null | undefined;
  /** Where value and interval begin; at the end in a column of numbers. */
  align?: "start" | "end";
}

/** An interval's ends; resampling what is all alike gives none that says anything. */
function intervalText(ci: readonly [number, number], decimals: number): string {
  if (ci[0] === ci[1]) return "all alike";
  return `${inWords(ci[0], decimals)} to ${inWords(ci[1], decimals)}`;
}

/** A word with the reason for it one key away. */
function Explained({ word, reason, className }: Record<"word" | "reason" | "className", string>) {
  return (
    <details className={classNames("inline-block text-second", className)}>
      <summary className="list-none whitespace-nowrap underline decoration-dotted underline-offset-3">
        {word}
      </summary>
      <span className="block max-w-48 whitespace-normal">{reason}</span>
    </details>
  );
}

/** A value over its 95 % interval; where it is not defined, that, with the reason one key away. */
export function EstimateText(props: EstimateTextProps) {
  const { value, ci, reason, decimals, suffix = "", withoutInterval, align = "end" } = props;
  if (value === null)
    return (
      <Explained word={notDefined} reason={reason ?? "No reason is known."} className="text-sm" />
    );
  return (
    <span
      className={classNames(
        "inline-grid whitespace-nowrap",
        align === "end" ? "justify-items-end text-right" : "justify-items-start",
      )}
    >
      <span>{inWords(value, decimals) + suffix}</span>
      {ci === null && withoutInterval ? (
        <Explained word="no interval" reason={withoutInterval} className="text-xs" />
      ) : (
        <span className="text-xs text-second">
          {ci === null ? "no interval" : intervalText(ci, decimals)}
        </span>
      )}
    </span>
  );
}

/** A number with what it rests on below it. */
export function WithN({ words, n }: { words: ReactNode; n: string }) {
  return (
    <span className="inline-grid justify-items-end">
      {words}
      <span className="text-xs whitespace-nowrap text-third">{n}</span>
    </span>
  );
}
