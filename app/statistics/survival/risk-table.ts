/** One observation: how long, and whether the event came (true) or was only waited for (false). */
export interface Waiting {
  readonly time: number;
  readonly event: boolean;
}

/** What happened at one time among those still waiting. */
export interface RiskRow {
  readonly time: number;
  readonly atRisk: number;
  readonly events: number;
  readonly censored: number;
}

/** Rows for every distinct time, in rising order. Censored observations count as at risk at their own time. */
export function riskTable(observations: readonly Waiting[]): RiskRow[] {
  const sorted = [...observations].sort((a, b) => a.time - b.time);
  const rows: RiskRow[] = [];
  let at = 0;
  while (at < sorted.length) {
    const { time } = sorted[at]!;
    const atRisk = sorted.length - at;
    let events = 0;
    let censored = 0;
    for (; at < sorted.length && sorted[at]!.time === time; at += 1) {
      if (sorted[at]!.event) events += 1;
      else censored += 1;
    }
    rows.push({ time, atRisk, events, censored });
  }
  return rows;
}
