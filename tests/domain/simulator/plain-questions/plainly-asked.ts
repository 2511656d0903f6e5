/** The plainest questions a stranger would ask about what a client has told at the start. */
export interface PlainlyAsked {
  /** A first message, after which they are asked also. */
  after: string;
  /** Each with the topics or people of the story that may answer it. */
  questions: readonly (readonly [question: string, answeredBy: readonly string[]])[];
}
