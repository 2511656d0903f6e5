import { file, filedNames, readFiled, unfile } from "~/components/device/filed";
import { adjudicationEventSchema, type AdjudicationEvent } from "~/domain/review/adjudication/act";
import type { DeskKeeper } from "./adjudication-store";

const kind = "adjudication";

/**
 * Keeps each event under a name of its own, so that two tabs never lose each other's. The name tells the session,
 * so that what waits can be let go once that is erased; one that does not tell it is taken up and dropped as well.
 */
export function browserKeeper(adjudicationId: string, sessionId: string): DeskKeeper {
  const prefix = `${adjudicationId}/`;
  const names = () => filedNames(kind).filter((name) => name.startsWith(prefix));
  return {
    load() {
      const kept = names().flatMap((name): AdjudicationEvent[] => {
        const event = adjudicationEventSchema.safeParse(readFiled(kind, name));
        return event.success ? [event.data] : [];
      });
      return kept.sort((a, b) => (a.id < b.id ? -1 : 1));
    },
    keep: (event) => file(kind, `${prefix}${sessionId}/${event.id}`, event),
    drop(ids) {
      const isDropped = (name: string) => ids.includes(name.split("/").at(-1) ?? "");
      for (const name of names().filter(isDropped)) unfile(kind, name);
    },
  };
}
