/** Tokens of one or more calls so far; what was read from or written to the cache counts as input. */
export interface TokenCount {
  input: number;
  output: number;
}

/** The most that one session, and everything of one day, may cost in tokens; positive. */
export interface TokenLimits {
  perSession: number;
  perDay: number;
}

/** Tokens that were spent, with those set aside for what is being asked now. */
export interface TokensSpent {
  session: number;
  day: number;
}

/** Tokens set aside for one answer. */
export interface SetAside {
  /** Puts what it came to in their place, also where the answer failed. Never rejects. */
  settle(used: TokenCount): Promise<void>;
}

/**
 * What may still be asked of a model. Every answer is counted before it is asked for, so answers asked
 * for at the same time see each other; a limit can be passed only by the one answer that reaches it.
 */
export interface TokenBudget {
  /**
   * Sets the expected tokens aside; null where a limit is reached. `sessionId` is null outside of a
   * session, where the day's limit alone holds. Errors of the store are thrown.
   */
  setAside(sessionId: string | null, expected: number): Promise<SetAside | null>;
}

/** Whether nothing more may be asked: a limit is reached. */
export function isExhausted(spent: TokensSpent, limits: TokenLimits): boolean {
  return spent.session >= limits.perSession || spent.day >= limits.perDay;
}

/** About how many characters of English a token holds. Design choice, on the safe side of four. */
const charactersPerToken = 3.5;

/** About how many tokens a text is, where the provider has not said so. */
export function tokensOfText(length: number): number {
  return Math.ceil(length / charactersPerToken);
}
