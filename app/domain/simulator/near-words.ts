const nearAsk = /^near: (.+)$/;

/** The words that an ask puts its topic near ("near: cut one tile twice"); null where it is an ask. */
export const nearWords = (ask: string): string | null => nearAsk.exec(ask)?.[1] ?? null;

/** What a topic is put near, and the example questions that it answers there. */
export interface NearAsks {
  /** Words of the client's, any of which it follows; none where the topic is near nothing. */
  said: readonly string[];
  questions: readonly string[];
}

/** A topic's asks, parted into the words that it is put near and the questions. */
export function nearAsks(asks: readonly string[] = []): NearAsks {
  return {
    said: asks.flatMap((ask) => nearWords(ask) ?? []),
    questions: asks.filter((ask) => nearWords(ask) === null),
  };
}

/** Whether a topic is put near some words: it answers right after them, and nothing elsewhere. */
export const isPutNear = ({ asks = [] }: { asks?: readonly string[] | undefined }): boolean =>
  asks.some((ask) => nearWords(ask) !== null);
