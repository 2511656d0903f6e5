import { matchesAny } from "../practice/hearing/pattern";
import { plain } from "../practice/hearing/plain";

const head = "your (?:mind|head|brain|thoughts)";
/** When thoughts come, so that "what do you think then?" asks for no opinion. */
const atThatHour =
  "(?:then|when|while|whenever|at (?:night|that|those|\\w+ (?:o'clock|am)|two|three|four|five|its worst)|in (?:those|that|the)|on (?:those|the)|during|lying|as you lie)";

const ofThoughts: readonly RegExp[] = [
  new RegExp(
    `\\bwhat\\b.*\\b(?:go|goes|going|run|runs|running|spin|spins|spinning|race|races|racing|come|comes|coming|pass|passes|passing|play|plays|playing|turn|turns|turning|pop|pops|popping)\\b(?: (?:round|around|over|up|on|and))*(?: (?:through|in|into|inside|to|across|on|round|around))? ${head}\\b`,
  ),
  new RegExp(
    `\\bwhere (?:does|do|did) ${head} (?:go|take you|drift|wander|end up)\\b|\\bwhat (?:does|do|is|are) ${head} (?:doing|do|say|saying|tell|telling)\\b|\\bwhat is (?:in|inside) ${head}\\b`,
  ),
  new RegExp(
    `\\bwhat (?:are|were|do|did) (?:you|u) (?:\\w+ )?(?:think|thinking)(?: about| of)? ${atThatHour}\\b|\\b(?:night|nights|worst|dark|low|bad|awake)\\b.*\\bwhat (?:are|were|do|did) (?:you|u) (?:\\w+ )?(?:think|thinking)(?: about| of)?\\W*$|^(?:(?:and|so|but|okay),? )*what (?:are|were) (?:you|u) thinking(?: about)?(?: right now| now| just now)?\\W*$`,
  ),
  /\bwhat (?:sort of |kind of |kinds of )?(?:thoughts?|words?) (?:\w+ ){0,3}(?:come|comes|go|goes|have|get|are there|keep|keeps|turn up)\b/,
];

/** Whether a question asks what somebody thinks when it is bad, at night or just now. */
export function asksThoughts(sentence: string): boolean {
  return matchesAny(ofThoughts, plain(sentence));
}

const they =
  "(?:people|others|the others|other people|the \\w+|everyone|everybody|anyone|anybody|someone|somebody|they|more people|the rest of (?:us|them)|your \\w+)";
const grasp =
  "(?:got|get|gets|getting|understood|understand|understands|knew|know|saw|see|realis\\w+|realiz\\w+|noticed|notice|grasped|grasp)";

const ofUnderstanding: readonly RegExp[] = [
  new RegExp(
    `\\bwhat (?:do|would|did) you (?:most |really )?(?:wish|want|like|need|hope)\\b(?: that| for)? ${they}(?: \\w+){0,2}? ${grasp}\\b`,
  ),
  new RegExp(`\\bwhat would you (?:like|want|love|need) ${they} to ${grasp}\\b`),
  new RegExp(
    `\\bwhat (?:do|does|did|is it that|can) (?:not )?${they} (?:not |never |just not |just )(?:really )?(?:get|understand|see|know|realise|realize|notice)\\b|\\bwhat (?:do|does|did) not ${they} (?:\\w+ )?(?:get|understand|see|know|realise|realize|notice)\\b|\\bwhat (?:do|does) ${they} (?:get wrong|miss|not get)\\b|\\bwhat (?:does|do) (?:nobody|no one|no-one) (?:\\w+ )?(?:get|gets|understand|see|know|realise)\\b`,
  ),
];

/** Whether a question asks what others do not understand, or should. */
export function asksWhatToUnderstand(sentence: string): boolean {
  return matchesAny(ofUnderstanding, plain(sentence));
}
