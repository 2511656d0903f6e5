const nearAsk = /^near: (.+)$/;

/** The words that an ask puts its topic near ("near: cut one tile twice"); null where it is an ask. */
export const nearWords = (ask: string): string | null => nearAsk.exec(ask)?.[1] ?? null;

/** Whether a topic is put near some words: it answers right after them, and nothing elsewhere. */
export const isPutNear = ({ asks = [] }: { asks?: readonly string[] | undefined }): boolean =>
  asks.some((ask) => nearWords(ask) !== null);
