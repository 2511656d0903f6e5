import type { Exchange } from "./exchange";
import { latestOf } from "./state";
import type { SimulatorState } from "./state";

/**
 * The client's last message, with its lines as the scenario writes them behind it where somebody was introduced in them: what a
 * scenario puts near its own words finds them in either.
 */
export function lastSaid(
  { clientMessage }: Pick<Exchange, "clientMessage">,
  state: SimulatorState,
): string {
  const text = clientMessage ?? "";
  const asWritten = latestOf(state).told.filter((line) => !text.includes(line));
  return [text, ...asWritten].join("\n");
}
