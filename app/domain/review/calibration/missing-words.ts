import type { Missing } from "./verdict";

const share = (value: number) => value.toFixed(2);
const sessions = (n: number) => `${n} ${n === 1 ? "session" : "sessions"}`;
const decisions = (n: number) => `${n} ${n === 1 ? "decision" : "decisions"}`;

/** What is still missing, and what would be enough. `labels` are the tags' labels by key. */
export function missingWords(missing: Missing, labels: ReadonlyMap<string, string>): string {
  switch (missing.kind) {
    case "sessions": {
      const left = missing.needs - missing.done;
      return `${missing.done} of ${sessions(missing.needs)} submitted: ${left} to go.`;
    }
    case "decisions":
      return `${decisions(missing.n)} compared so far; at least ${missing.needs} are needed.`;
    case "kappa":
    case "f1": {
      const name = missing.kind === "kappa" ? "Cohen’s kappa" : "F1";
      if (missing.value === null)
        return `${name} is undefined for these decisions; at least ${share(missing.needs)} is needed.`;
      return `${name} is ${share(missing.value)}; at least ${share(missing.needs)} is needed.`;
    }
    case "tag": {
      const { tag, n, value, needs } = missing;
      return `F1 of “${labels.get(tag) ?? tag}” is ${share(value)} over ${decisions(n)}; at least ${share(needs)} is needed.`;
    }
  }
}
