import { z } from "zod";
import { everyRange } from "./ask-range";

/** Whether a reviewer is asked: never, where they choose to, or at every n-th client turn. */
export const askSchema = z.discriminatedUnion("ask", [
  z.strictObject({ ask: z.literal("off") }),
  z.strictObject({ ask: z.literal("optional") }),
  z.strictObject({
    ask: z.literal("every"),
    every: z.number().int().min(everyRange.least).max(everyRange.most),
  }),
]);
export type Ask = z.infer<typeof askSchema>;
export const askWords = ["off", "optional", "every"] as const;

/**
 * What a study asks of its experts beside tags and scales: to judge the suggestions that the peer saw,
 * and to say what they read in the client before the curve shows it (the emotion check).
 */
export const asksSchema = z.strictObject({
  v: z.literal(1),
  suggestions: askSchema,
  emotion: askSchema,
});
export type Asks = z.infer<typeof asksSchema>;

/** What a study asks where nothing else was chosen. */
export const firstAsks: Asks = {
  v: 1,
  suggestions: { ask: "optional" },
  emotion: { ask: "optional" },
};

/** What is asked where nobody is asked anything, as in a self-review. */
export const noAsks: Asks = { v: 1, suggestions: { ask: "off" }, emotion: { ask: "off" } };

interface Turn {
  id: string;
  position: number;
}

/** The client turns at which an answer is expected: every n-th, counted from the first. */
export function askedTurns<T extends Turn>(ask: Ask, clientTurns: readonly T[]): T[] {
  if (ask.ask !== "every") return [];
  return clientTurns.filter((_, index) => (index + 1) % ask.every === 0);
}

/**
 * The position from which the curve is not shown yet: the first turn that is asked about and neither
 * read nor skipped. Null where the whole curve may be shown. `clientTurns` in order.
 */
export function curveEndsBefore(
  ask: Ask,
  clientTurns: readonly Turn[],
  isAnswered: (turnId: string) => boolean,
): number | null {
  return askedTurns(ask, clientTurns).find((turn) => !isAnswered(turn.id))?.position ?? null;
}

/** An ask in words. */
export function askWord(ask: Ask): string {
  switch (ask.ask) {
    case "off":
      return "Not asked";
    case "optional":
      return "At turns that the expert chooses";
    case "every":
      return ask.every === 1
        ? "At every client turn"
        : `At every ${ordinal(ask.every)} client turn`;
  }
}

function ordinal(n: number): string {
  const tail = n % 100 > 10 && n % 100 < 14 ? "th" : (["th", "st", "nd", "rd"][n % 10] ?? "th");
  return `${n}${tail}`;
}
