import { counted } from "~/domain/wording/counted";
import { dropErasedDrafts } from "./erased-drafts";
import { filedNames, readFiled, unfile, type FiledKind } from "./filed";
import { dropErased, waitingByReview } from "./outbox-keeper";

/** Something of the page's person that the server does not have, and where it is gone on with. */
export interface Waiting {
  to: string | null;
  words: string;
  count: number;
}

/** So many ms at most are spent on asking what was erased; what is not answered by then is shown as waiting. */
const longestAsk = 1000;

async function letErasedGo(): Promise<void> {
  const late = new Promise((resolve) => setTimeout(resolve, longestAsk));
  await Promise.race([Promise.allSettled([dropErased(), dropErasedDrafts()]), late]);
}

/** Everything of the page's person that is on this device alone, without what was erased meanwhile. */
export async function waitingHere(): Promise<Waiting[]> {
  await letErasedGo();
  const reviews = [...(await waitingByReview())].map(([id, count]) => ({
    ...{ to: `/reviews/${id}`, count },
    words: counted(count, "act in a review", "acts in a review"),
  }));
  return [...reviews, ...adjudications(), ...messages(), ...drafts()];
}

function adjudications(): Waiting[] {
  const counts = new Map<string, number>();
  for (const name of filedNames("adjudication")) {
    const [id = ""] = name.split("/");
    counts.set(id, (counts.get(id) ?? 0) + 1);
  }
  return [...counts].map(([id, count]) => ({
    ...{ to: `/adjudications/${id}`, count },
    words: counted(count, "act in an adjudication", "acts in an adjudication"),
  }));
}

function messages(): Waiting[] {
  return filedNames("practice")
    .filter((id) => holdsWords(readFiled("practice", id)))
    .map((id) => ({ to: `/practice/${id}`, words: "1 message in practice, not sent", count: 1 }));
}

/** A message that was begun or not taken; the record of suggestions alone holds no words. */
function holdsWords(kept: unknown): boolean {
  if (typeof kept !== "object" || kept === null) return false;
  const { draft, unsent } = kept as { draft?: unknown; unsent?: unknown };
  return (typeof draft === "string" && draft.trim() !== "") || (unsent ?? null) !== null;
}

function drafts(): Waiting[] {
  const all = (kind: FiledKind, words: string, toOf: (name: string) => string | null) =>
    filedNames(kind).map((name) => ({ to: toOf(name), words, count: 1 }));
  const version = (name: string) => (name.split(" ")[0] ?? "").replace(/\.(?=\d+$)/, "/");
  return [
    ...all("scenario", "1 draft of a scenario", (name) => `/scenarios/${version(name)}/edit`),
    ...all("codebook", "1 change to a codebook", (name) => `/codebooks/${version(name)}/edit`),
    ...all("debrief", "1 look back on a session, not saved", (id) => `/practice/${id}/debrief`),
    ...all("comment", "1 comment, not sent", () => null),
    ...all("release", "1 word to a peer, not released", () => "/releases"),
    ...all("drill", "1 reply in a drill, not sent", (id) => `/drills/${id}`),
    ...all("feedback", "1 answer to feedback, not sent", (name) => {
      const [reviewId = "", annotationId = ""] = name.split("/");
      return `/feedback/${reviewId}#point-${annotationId}`;
    }),
  ];
}

/** Takes away what is never to be saved. What waits stays, filed under its writer. */
export function clearTried(): void {
  for (const name of filedNames("rehearsal")) unfile("rehearsal", name);
}
