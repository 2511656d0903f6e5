/** A number with fixed decimals and a true minus sign; without a zero's sign. */
export function numberWords(value: number, decimals: number): string {
  const text = value.toLocaleString("en-GB", {
    minimumFractionDigits: decimals,
    maximumFractionDigits: decimals,
  });
  return Number(value.toFixed(decimals)) === 0 ? text.replace("-", "") : text.replace("-", "−");
}

/** A difference: with a plus sign where it is above 0. */
export const signedWords = (value: number, decimals: number) =>
  `${value > 0 ? "+" : ""}${numberWords(value, decimals)}`;

export interface EstimateTextProps {
  value: number | null;
  ci: readonly [number, number] | null;
  /** Why there is no value. */
  reason: string | null;
  decimals: number;
  /** Shown after the value, such as a percent sign. */
  suffix?: string;
}

/** An interval's ends; resampling what is all alike gives none that says anything. */
function intervalText(ci: readonly [number, number] | null, decimals: number): string {
  if (ci === null) return "no interval";
  if (ci[0] === ci[1]) return "all alike";
  return `${numberWords(ci[0], decimals)} to ${numberWords(ci[1], decimals)}`;
}

/** A value over its 95 % interval; where it is not defined, that, with the reason one key away. */
export function EstimateText({ value, ci, reason, decimals, suffix = "" }: EstimateTextProps) {
  if (value === null)
    return (
      <details className="inline-block text-sm text-second">
        <summary className="list-none whitespace-nowrap underline decoration-dotted underline-offset-3">
          undefined
        </summary>
        <span className="block max-w-48 whitespace-normal">{reason ?? "No reason is known."}</span>
      </details>
    );
  return (
    <span className="inline-grid justify-items-end whitespace-nowrap text-right">
      <span>{numberWords(value, decimals) + suffix}</span>
      <span className="text-xs text-second">{intervalText(ci, decimals)}</span>
    </span>
  );
}
