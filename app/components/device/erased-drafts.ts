import { eventsUrl } from "./events-url";
import { filedNames, unfile, type FiledKind } from "./filed";

/** Whether the server says of an address that its session was erased. One that cannot be asked says nothing. */
async function isErased(url: string): Promise<boolean> {
  const answer = await fetch(url).catch(() => null);
  return answer?.status === 410;
}

/** Whether the session of a log was erased. It asks for no event. */
export function isLogErased(
  of: "reviews" | "adjudications",
  id: string,
  sessionId: string,
): Promise<boolean> {
  return isErased(`${eventsUrl(of, id, sessionId)}&after=${2 ** 31 - 1}`);
}

interface Draft {
  kind: FiledKind;
  name: string;
  isErased: () => Promise<boolean>;
  /** What is answered once for all that is filed under it. */
  group: string;
}

/** Everything that web storage holds for the page's person and whose session is known. */
function drafts(): Draft[] {
  const acts = filedNames("adjudication").flatMap((name): Draft[] => {
    const [id = "", sessionId, eventId] = name.split("/");
    if (sessionId === undefined || eventId === undefined) return [];
    const ask = () => isLogErased("adjudications", id, sessionId);
    return [{ kind: "adjudication", name, isErased: ask, group: `${id}/${sessionId}` }];
  });
  const practised = (["practice", "debrief"] as const).flatMap((kind) =>
    filedNames(kind).map((name): Draft => {
      return { kind, name, isErased: () => isErased(`/practice/${name}/exists`), group: name };
    }),
  );
  return [...acts, ...practised];
}

/**
 * Drops what web storage holds of sessions that were erased meanwhile: acts of an adjudication, messages and
 * looks back. An answer to feedback does not say of which session it is, and stays. So do a comment, a
 * message at a release and words on a drill card, which no tab keeps beyond its end.
 */
export async function dropErasedDrafts(): Promise<void> {
  const answers = new Map<string, boolean>();
  for (const { kind, name, group, ...draft } of drafts()) {
    const erased = answers.get(group) ?? (await draft.isErased());
    answers.set(group, erased);
    if (erased) unfile(kind, name);
  }
}
