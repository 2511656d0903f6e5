/** Tokens that stored answers have cost so far: in one session, and of all sessions today. */
export interface TokensSpent {
  session: number;
  day: number;
}

/** Reads what was spent. `sessionId` is null outside of a session, whose share is then 0. */
export type ReadTokensSpent = (sessionId: string | null) => Promise<TokensSpent>;

/** The most that one session, and all sessions of a day, may cost in tokens; positive. */
export interface TokenLimits {
  perSession: number;
  perDay: number;
}

/** Whether nothing more may be asked: a limit is reached. */
export function isExhausted(spent: TokensSpent, limits: TokenLimits): boolean {
  return spent.session >= limits.perSession || spent.day >= limits.perDay;
}
