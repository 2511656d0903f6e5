import { reviewsForLevel, type Fading } from "~/domain/practice/fading";
import { lateAfter } from "~/domain/practice/stage-words";

const sessionsWord = (n: number) => (n === 1 ? "1 session" : `${n} sessions`);

/** A rule in a sentence, for a lead: "There in the first 3 sessions, then ...". */
export function fadingWords(fading: Fading, waits: boolean): string {
  const late = waits ? `${lateAfter} seconds after each message` : "still there";
  switch (fading.rule) {
    case "always":
      return "Always there.";
    case "never":
      return "Always left out.";
    case "sessions": {
      const first = fading.on > 0 ? `There in the first ${sessionsWord(fading.on)}, then ` : "";
      const then =
        fading.late > 0 && waits ? `${late} for ${sessionsWord(fading.late)}, then ` : "";
      const words = `${first}${then}left out.`;
      return words.charAt(0).toUpperCase() + words.slice(1);
    }
    case "level":
      return `There until the latest ${reviewsForLevel} released reviews rate ${fading.lateFrom} on average${
        waits ? `, then ${late}` : ", and on"
      }, and left out from ${fading.offFrom}.`;
  }
}
