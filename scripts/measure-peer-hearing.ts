import { hear } from "../app/domain/practice/hearing/hear";
import { moves, type Move } from "../app/domain/practice/hearing/move";
import { peerLists, readPeerMessages, type PeerMessage } from "./measure-hearing/peer-messages";
import { countsOf } from "./measure-hearing/scores";

/** Moves for which the client withdraws: a message without any of them must not be heard as one. */
const hurting = new Set<Move>([
  "minimising",
  "confrontation",
  "advice",
  "reassurance",
  "leading-question",
]);

interface Pair {
  message: PeerMessage;
  heard: readonly Move[];
}

/** Prints precision and recall of each move on one half of a list of labelled messages. */
function report(part: string, messages: readonly PeerMessage[]): void {
  const pairs = messages.map((message) => ({
    message,
    heard: hear(message.text, message.previous).moves,
  }));
  console.log(`\n## ${part}: ${String(messages.length)} messages`);
  for (const move of moves) printRow(move, marksOf(pairs, [move]));
  printRow("all moves", marksOf(pairs, moves));
  printRow("moves that hurt", marksOf(pairs, [...hurting]));
  const harmless = pairs.filter(({ message }) => !message.moves.some((move) => hurting.has(move)));
  const wronged = harmless.filter(({ heard }) => heard.some((move) => hurting.has(move)));
  console.log(
    `harmless messages heard as hurting: ${String(wronged.length)} of ${String(harmless.length)}`,
  );
}

/** Whether each of `wanted` is marked and heard, message by message. */
function marksOf(pairs: readonly Pair[], wanted: readonly Move[]): [boolean, boolean][] {
  return pairs.flatMap(({ message, heard }) =>
    wanted.map((move): [boolean, boolean] => [message.moves.includes(move), heard.includes(move)]),
  );
}

function printRow(name: string, pairs: readonly [boolean, boolean][]): void {
  const { precision, recall, marked } = countsOf(pairs);
  const given = pairs.filter(([, heard]) => heard).length;
  console.log(
    `${name.padEnd(22)} P ${given > 0 ? precision.toFixed(2) : " -- "} of ${String(given).padEnd(4)}` +
      ` R ${marked > 0 ? recall.toFixed(2) : " -- "} of ${String(marked)}`,
  );
}

for (const list of peerLists) {
  const messages = readPeerMessages(list);
  const half = (rest: number) => messages.filter(({ number }) => number % 2 === rest);
  report(`${list}, looked at while mending (odd)`, half(1));
  report(`${list}, kept unseen (even)`, half(0));
}
