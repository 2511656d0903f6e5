/** Where a moment is from. Of another peer's session only the client is named. */
export function momentWords(card: { sessionNumber: number | null; title: string }): string {
  const { sessionNumber, title } = card;
  if (sessionNumber === null) return `From another peer’s practice with ${title}`;
  return `From session ${String(sessionNumber).padStart(3, "0")}, ${title}`;
}
