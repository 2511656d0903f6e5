import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { moves, type Move } from "../../app/domain/practice/hearing/move";

/** A labelled message of tests/fixtures/hearing/peer-messages.txt. */
export interface PeerMessage {
  /** From 1; even ones are kept unseen while rules are mended. */
  number: number;
  text: string;
  previous: string | null;
  moves: readonly Move[];
}

const file = fileURLToPath(
  new URL("../../tests/fixtures/hearing/peer-messages.txt", import.meta.url),
);

/** The labelled messages in their order. Throws on a move that is not known. */
export function readPeerMessages(): PeerMessage[] {
  const messages: PeerMessage[] = [];
  let previous: string | null = null;
  for (const line of readFileSync(file, "utf8").split("\n")) {
    if (line.startsWith("> ")) previous = line.slice(2);
    const [names, text] = line.split(" | ");
    if (line.startsWith("#") || names === undefined || text === undefined) continue;
    messages.push({
      number: messages.length + 1,
      text,
      previous,
      moves: names.split(", ").map(toMove),
    });
  }
  return messages;
}

function toMove(name: string): Move {
  const move = moves.find((known) => known === name);
  if (move === undefined) throw new Error(`There is no move "${name}".`);
  return move;
}
