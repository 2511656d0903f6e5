import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { moves, type Move } from "../../app/domain/practice/hearing/move";

/** The lists of labelled messages in tests/fixtures/hearing/. */
export const peerLists = ["peer-messages", "session-messages"] as const;
export type PeerList = (typeof peerLists)[number];

/** A labelled message of one of the lists. */
export interface PeerMessage {
  /** From 1; even ones are kept unseen while rules are mended. */
  number: number;
  text: string;
  previous: string | null;
  moves: readonly Move[];
}

/** The labelled messages of a list in their order. Throws on a move that is not known. */
export function readPeerMessages(list: PeerList): PeerMessage[] {
  const messages: PeerMessage[] = [];
  let previous: string | null = null;
  for (const line of readFileSync(fileOf(list), "utf8").split("\n")) {
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

function fileOf(list: PeerList): string {
  return fileURLToPath(new URL(`../../tests/fixtures/hearing/${list}.txt`, import.meta.url));
}

function toMove(name: string): Move {
  const move = moves.find((known) => known === name);
  if (move === undefined) throw new Error(`There is no move "${name}".`);
  return move;
}
