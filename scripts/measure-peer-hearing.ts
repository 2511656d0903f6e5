import { hear } from "../app/domain/practice/hearing/hear";
import { moves } from "../app/domain/practice/hearing/move";
import { readPeerMessages, type PeerMessage } from "./measure-hearing/peer-messages";
import { countsOf } from "./measure-hearing/scores";

/** Prints precision and recall of each move on one half of the labelled peer messages. */
function report(part: string, messages: readonly PeerMessage[]): void {
  const heard = messages.map(({ text, previous }) => hear(text, previous).moves);
  console.log(`\n## ${part}: ${String(messages.length)} messages`);
  const all = messages.flatMap((message, i) =>
    moves.map((move): [boolean, boolean] => [
      message.moves.includes(move),
      heard[i]?.includes(move) ?? false,
    ]),
  );
  moves.forEach((move, m) =>
    printRow(
      move,
      all.filter((_, i) => i % moves.length === m),
    ),
  );
  printRow("all moves", all);
}

function printRow(name: string, pairs: readonly [boolean, boolean][]): void {
  const { precision, recall, marked } = countsOf(pairs);
  const given = pairs.filter(([, heard]) => heard).length;
  console.log(
    `${name.padEnd(22)} P ${given > 0 ? precision.toFixed(2) : " -- "} of ${String(given).padEnd(4)}` +
      ` R ${marked > 0 ? recall.toFixed(2) : " -- "} of ${String(marked)}`,
  );
}

const messages = readPeerMessages();
report(
  "looked at while mending (odd)",
  messages.filter(({ number }) => number % 2 === 1),
);
report(
  "kept unseen (even)",
  messages.filter(({ number }) => number % 2 === 0),
);
