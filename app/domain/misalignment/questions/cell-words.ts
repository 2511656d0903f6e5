/** What the counts of measures hold, in words, by the name of the cell. */
const words: Record<string, string> = {
  hit: "Flagged, and there was something to flag",
  miss: "Not flagged, though there was something to flag",
  "false-alarm": "Flagged, though there was nothing to flag",
  passed: "Not flagged, and nothing to flag",
  answered: "Client turns with a cue that was answered",
  unanswered: "Client turns with a cue that was never answered",
  first: "First advice of a session",
  "before-gate": "Advice before the gate",
  "after-gate": "Advice after the gate",
  "asked-first": "Advice before the gate, asked first",
  compared: "Compared",
  "same-words": "Two experts marked the very same words",
  "overlapping-words": "Two experts marked words that overlap",
  "one-alone": "One expert marked words where the other marked none",
  outside: "Sessions outside of the limits",
  "self-higher": "Sessions that the peer rates higher than the experts do",
  "self-lower": "Sessions that the peer rates lower than the experts do",
  same: "Judged alike",
  different: "Judged differently at least once",
  adopted: "Client turns after which one was adopted",
  modified: "Client turns after which one was sent changed",
  ignored: "Client turns after which one was left",
  judged: "Client turns with one judged so",
  preferred: "Client turns with one that experts preferred",
  "preferred-adopted": "Client turns after which a preferred one was adopted",
  other: "Client turns with one that experts did not prefer",
  "other-adopted": "Client turns after which one that experts did not prefer was adopted",
  flagged: "Replies that the experts’ consensus flagged",
  unflagged: "Replies that the experts’ consensus did not flag",
  sessions: "Sessions",
  "double-coded": "Sessions that two or more experts reviewed",
};

/** A cell in words. */
export function cellWordsOf(cell: string): string {
  return Object.hasOwn(words, cell) ? (words[cell] ?? cell) : cell;
}
