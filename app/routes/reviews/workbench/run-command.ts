import { flushSync } from "react-dom";
import { confidences, leastSeverity, severities, type Tag } from "~/domain/review/codebook";
import type { Command } from "~/domain/review/keymap";
import { fieldIds } from "./field-ids";
import { focusReadingPlane } from "./reading-check";
import type { ReplayPlayer } from "./replay-player";
import type { EmotionCheck } from "./use-emotion-check";
import type { Judging } from "./use-judging";
import type { WhatIfActs } from "./what-if-acts";
import type { WorkbenchHand } from "./use-workbench";

const after = <T>(list: readonly T[], value: T): T | undefined =>
  list[(list.indexOf(value) + 1) % list.length];

export interface Commanded {
  hand: WorkbenchHand;
  /** Puts labels on the words of the turn in hand. */
  pickWords: () => void;
  player: ReplayPlayer;
  judging: Judging;
  check: EmotionCheck;
  whatIf: WhatIfActs;
  /** Position of the next hint of the models shown. */
  nextHint: number | undefined;
  /** Asked for the open annotation's least severity. */
  tagByKey: ReadonlyMap<string, Tag>;
}

/** Does what a key stands for. */
export function runCommand(
  command: Command,
  { hand, pickWords, player, judging, check, whatIf, nextHint, tagByKey }: Commanded,
): void {
  const { open } = hand;
  const needsOpen = () => hand.setSaid("Put a tag on or open one first.");
  switch (command) {
    case "next-turn":
      return hand.pick(hand.position + 1);
    case "previous-turn":
      return hand.pick(hand.position - 1);
    case "next-supporter":
      return hand.nextSupporter();
    case "go-to-turn":
      return hand.setLayer("go-to-turn");
    case "next-cue":
      return hand.jump("cues", true);
    case "previous-cue":
      return hand.jump("cues", false);
    case "next-tagged":
      return hand.jump("tagged", true);
    case "previous-tagged":
      return hand.jump("tagged", false);
    case "span-start":
      return hand.moveWords("start-forward");
    case "span-start-back":
      return hand.moveWords("start-back");
    case "span-end":
      return hand.moveWords("end-forward");
    case "span-end-back":
      return hand.moveWords("end-back");
    case "next-sentence":
      return hand.moveWords("next-sentence");
    case "pick-words":
      return pickWords();
    case "open-tag":
      return hand.openHere();
    case "severity": {
      const tag = open && tagByKey.get(open.tag);
      const least = tag ? leastSeverity(tag) : null;
      if (!open || least === null) return needsOpen();
      const allowed = severities.filter((severity) => severity >= least);
      return hand.change({ severity: after([null, ...allowed], open.severity) ?? least });
    }
    case "confidence":
      if (!open) return needsOpen();
      return hand.change({ confidence: after([null, ...confidences], open.confidence) ?? null });
    case "note":
      return toWords(hand, "note");
    case "better-reply":
      return toWords(hand, "betterReply");
    case "comment":
      return toComment(hand);
    case "definition":
      return hand.setShowsDefinitions((shows) => !shows);
    case "repeat-tag":
      if (hand.lastTag) hand.putTag(hand.lastTag);
      return;
    case "remove-annotation":
      return open ? hand.remove() : needsOpen();
    case "search-tags":
      return hand.setSearching(true);
    case "undo":
      return hand.goBack("undo");
    case "redo":
      return hand.goBack("redo");
    case "close":
      return closeTop(hand);
    case "session-scales":
      return hand.setLayer("scales");
    case "submit":
      return hand.setLayer("submit");
    case "all-keys":
      return hand.setLayer("keys");
    case "judge-suggestions":
      return judging.start();
    case "emotion-check":
      return toEmotionCheck(hand, check);
    case "next-disagreement":
      return hand.jump("disagreements", true);
    case "previous-disagreement":
      return hand.jump("disagreements", false);
    case "next-hint":
      return toNextHint(hand, nextHint);
    case "what-if":
      return whatIf.aboutOpen();
    case "play":
      return player.toggle();
    case "speed":
      return player.nextSpeed();
  }
}

const wordsOf = { note: "A note", betterReply: "A better reply" } as const;

/** Leads to what is written about a tag: the open one, else one of this turn. */
function toWords(hand: WorkbenchHand, field: keyof typeof wordsOf): void {
  if (!hand.open && hand.tagsHere.length === 0)
    return hand.setSaid(`${wordsOf[field]} belongs to a tag: put one on here first.`);
  // The field has to stand before the next key comes, which is a word's first letter already.
  if (!hand.open) flushSync(hand.openHere);
  document.getElementById(fieldIds[field])?.focus();
}

/** Opens the talk about the turn in hand; where the side has no room, in the sheet. */
function toComment(hand: WorkbenchHand): void {
  const open = () => {
    const field = document.getElementById(fieldIds.comment);
    const fold = field?.closest("details");
    if (fold) fold.open = true;
    field?.focus();
    return field === null || document.activeElement === field;
  };
  if (document.getElementById(fieldIds.comment) === null)
    return hand.setSaid("Comments are not open to you here.");
  if (open()) return;
  flushSync(() => hand.setLayer("tags"));
  requestAnimationFrame(open);
}

function toNextHint(hand: WorkbenchHand, position: number | undefined): void {
  if (position === undefined) return hand.setSaid("No hint of a model is shown.");
  hand.setSaid("");
  hand.pick(position);
}

/** Leads to the reading that is due; without one, covers the curve from here or shows it again. */
function toEmotionCheck(hand: WorkbenchHand, { due, isCovered, cover }: EmotionCheck): void {
  if (due) {
    hand.pick(due.position);
    focusReadingPlane();
  } else if (isCovered === null) hand.setSaid("Nothing is asked here.");
  else cover(isCovered ? null : hand.position);
}

/** Escape closes what was opened last: what lies over the page, then the selection, then the tag. */
function closeTop(hand: WorkbenchHand): void {
  if (hand.layer) hand.setLayer(null);
  else if (hand.searching) hand.setSearching(false);
  else if (hand.marking) hand.setMarking(null);
  else hand.setOpenId(null);
}
