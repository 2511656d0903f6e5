import { matchesAny } from "../practice/hearing/pattern";

const offer =
  "(?:(?:shall|should|could|can|may|might|will|would) (?:we|i|you|it)(?! ever\\b)|let us|we (?:could|can|might|should)|(?:i|we) (?:would|want)|how about|what about|what if we|maybe|(?:are|would) you (?:\\w+ )?(?:up for|willing|open to|okay with|all right with|like|want)|do you (?:want|feel able|fancy)|help you)";
const making =
  "(?:make|making|write|writing|build|draw up|drawing up|work out|working out|put together|putting together|put down|think (?:about|through|of|up)|come up with|agree(?: on)?|have|plan|planning|find|figure out|go through|jot down|note down|set up|sketch)";
const theHardHours =
  "(?:bad|worse|heavy|dark|hard|rough|low|thoughts?|next time|tonight|the night|night|nights|comes?|again|like (?:this|that)|safe|safety|worst|hits?|starts?|through)";

/** A plan for the hard hours, made together; a plan for the day or the weekend is none. */
const together: readonly RegExp[] = [
  /\b(?:(?:shall|should|could|can|may|might|will|would) (?:we|i|you|it)(?! ever\b)|let us|we (?:could|can|might|should)|(?:i|we) (?:would|want)|how about|what about|maybe)\b[^?.]*?\b(?:make|making|write|writing|build|draw up|work out|put together|think (?:about|through|of)|come up with|agree(?: on)?|have) (?:\w+ ){0,2}?(?:a|some kind of) (?:(?:safety|little|small|short|simple|written|crisis) )*plan\b(?:(?: together| with me| between us| for you| of ours| down)*[?.! ]*$|(?: \w+){0,4}? (?:for (?:tonight|the (?:nights?|mornings?|bad|hard|dark|worst|small|rough)|later|then|if|when(?:ever)?|those|these|that moment|keeping|staying)|to (?:keep|stay|get (?:you )?through)|so (?:that )?you|in case)\b)|\bsafety plan\b|\b(?:could|can|shall|should|might|may) (?:we|the two of us|you and i) (?:\w+ ){0,2}?(?:think|work out|plan|talk|agree|look)(?: (?:through|about|of|at|over|on|together))* what (?:you|we) (?:do|could|can|might|would|will)\b/,
  new RegExp(
    `\\b${offer}\\b[^?.]*?\\b${making} (?:\\w+ ){0,3}?(?:plan|list|steps?|(?:few|couple of|two or three|three|two) (?:\\w+ )?things)\\b[^?.]*\\b${theHardHours}\\b`,
  ),
  new RegExp(
    `\\b${offer}\\b[^?.]*?\\b${making} (?:\\w+ ){0,2}?what (?:to do|(?:you|we) (?:do|could|can|might|would|will)(?: do)?)\\b[^?.]*\\b(?:when|if|next time|in case|for)\\b[^?.]*\\b${theHardHours}\\b`,
  ),
];

/** Whether a plan for the hard hours is offered, to be made together; in the words of `plain`. */
export function plansTogether(plainText: string): boolean {
  return matchesAny(together, plainText);
}

/** What stands on a plan that is under way. */
export const goesOnIt =
  /\bwhat (?:goes|comes|should go|should we put|would you put|do you want|would you want) (?:\w+ ){0,2}?(?:first|next|second|third|last|at the top|on (?:it|the|your|our))\b(?! (?:day|week|time))/;

/** The first thing that they could do, whatever for. */
export const firstThing =
  /\bwhat (?:is |would be )?(?:the )?(?:one|first|next) (?:\w+ )?thing (?:that )?you (?:\w+ )?(?:could|can|might|would|will) (?:do|try)\b/;

/** Something that they can do for themselves when it comes. */
const byThemselves: readonly RegExp[] = [
  /\bwhat (?:could|would|can|might) you do (?:(?:for )?yourself|on your own|first|by yourself)\b/,
  /\b(?:what|which|is there (?:any|some)thing|any(?:thing| (?:way|thing)s?)|how|one thing|something|things?)\b[^?]*\byou (?:\w+ )?(?:(?:could|can|might|would|will|do|might) )?(?:\w+ )?(?:do|try|go|put on|turn to|use)\b[^?]*\b(?:on your own|by yourself|for yourself|alone|yourself|without (?:anyone|anybody)|to (?:get|make it|last|come) through|to (?:take|keep) your mind off|to distract|to (?:ride|wait|sit) (?:it|them) out|to calm|to (?:make|let|help) (?:it|them) (?:pass|go|ease)|until (?:it|they) (?:pass|passes|ease|eases))\b/,
  /\bwhat (?:could|can|would|might) you do\b[^?]*\b(?:first|yourself)\b/,
  /\b(?:when|if|once) (?:the |those |these |such )?(?:thoughts?|it|they|things?)\b[^?]*\b(?:come|comes|start|starts|gets?|turns?|is|are|hits?)\b[^?]*\bwhat(?: is (?:the )?(?:one|first) thing)?\b[^?]*\byou (?:could|can|might|do)\b[^?]*\b(?:do|try)\b/,
  /\bwhat (?:could|can|might|do) you do (?:to|when|if|while|until|in)\b[^?]*\b(?:distract|mind off|bad|worse|dark|low|thoughts?|pass|through|calm|moment|minutes?|half hour|hour)\b/,
  /\b(?:what|anything|something)\b[^?]*\b(?:you (?:can|could) do|that)\b[^?]*\bmakes? (?:it|them) (?:pass|go away|ease|quieter|smaller|easier)\b/,
  /\bwhere (?:could|can|might|would) you go\b[^?]*\b(?:people|when|if|distract|bad|worse|alone|thoughts?)\b/,
  /\bwhat (?:helps|would help|could help|might help|will help) (?:you )?(?:to )?(?:get |make it |last |come )?(?:through|past) (?:the|this|that|tonight|a|those|it|until)\b/,
  /\b(?:take your mind off|distract yourself|ride it out|wait it out|get through the (?:first|next|worst|night|hour))\b[^?]*\?/,
];

/** What tells a hard hour from any other. */
const hardHour =
  /\b(?:bad|worse|dark|low|rough|worst|thoughts?|pass|passes|through|mind off|distract|calm|half hour|hits?|ease|eases|wait)\b/;

/**
 * Whether a question, as `plain` reads it, asks what they could do for themselves in a hard hour. While such an hour is what
 * the talk is `about`, it need not be named.
 */
export function leftToThemselves(plainText: string, about = false): boolean {
  return (about || hardHour.test(plainText)) && matchesAny(byThemselves, plainText);
}
