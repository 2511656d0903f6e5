import type { Occasion } from "./need";
import { riskAsks } from "./risk-templates";
import type { Templates } from "./templates";

/**
 * What is offered once all that is closer to the moment was offered in this session. Each reply is put together of
 * two or three short lines, so that they outlast any talk: a sentence of them comes again, a reply never does.
 */

/** Every first with every second and every third, as one reply. */
function inThree(
  firsts: readonly string[],
  seconds: readonly string[],
  thirds: readonly string[],
): string[] {
  return thirds.flatMap((third) =>
    seconds.flatMap((second) => firsts.map((first) => `${first} ${second} ${third}`)),
  );
}

const stays = [
  "I'm still here.",
  "I'm with you.",
  "I'm reading along.",
  "There's no hurry.",
  "We have time.",
  "Thank you for writing on.",
  "I'm glad you're still here.",
  "I'm staying with this.",
] as const;

const leavesOpen = [
  "You can say as much of it as you like.",
  "Any place to start is a good one.",
  "It needn't be in order.",
  "I may have missed something on the way.",
  "What you don't want to say can stay unsaid.",
  "I'd sooner hear it in your words than guess.",
  "It can be something small.",
  "We can go back to anything you said before.",
] as const;

/** For any moment in which nobody's life is in question. */
const lastingTemplates: Templates = {
  mi: inThree(stays, leavesOpen, [
    "What's there for you at the moment?",
    "What comes first?",
    "What would you like me to see?",
    "What is it like just now?",
    "What else is part of this?",
    "What has changed since we began?",
    "What hasn't been said yet?",
    "How is it, putting it to me?",
  ]),
  empathy: inThree(stays, leavesOpen, [
    "It's a lot to go through.",
    "It hasn't been a light conversation.",
    "I can see that this goes deep.",
    "I don't take any of it lightly.",
    "It makes sense that it takes time.",
    "I haven't stopped thinking about what you told me.",
    "You needn't go through it alone in here.",
    "All of it has a place here.",
  ]),
  support: inThree(stays, leavesOpen, [
    "What would be of use to you now?",
    "Who else knows some of this?",
    "What would do you good after this talk?",
    "Shall we stay with it, or leave it for today?",
    "What would you like from me next?",
    "Who would you want near you today?",
    "What has been a little easier lately, if anything?",
    "Is there something you'd like me to do differently?",
  ]),
};

const answersFreely = [
  "You can answer in one word.",
  "I can hear any answer.",
  "I'm staying here, whatever you say.",
  "There's no hurry with it.",
  "I ask since it matters to me.",
  "I'd sooner know than wonder.",
] as const;

const asking = (leads: readonly string[]) => inThree(leads, riskAsks, answersFreely);

/** Risk was shown, and still nobody has asked. */
const lastingRiskTemplates: Templates = {
  mi: asking([
    "I haven't asked you this yet, and I should.",
    "I'd like to put one question plainly.",
    "Let me ask it outright.",
    "I don't want to go past this.",
  ]),
  empathy: asking([
    "What you're carrying sounds very heavy.",
    "That sounds like real pain.",
    "I don't take this lightly.",
    "I'm listening to how bad it is.",
  ]),
  support: asking([
    "I'm here with you.",
    "You're not in trouble for any answer.",
    "We can think about who else could help.",
    "I'd like you to be safe.",
  ]),
};

const ofTheThoughts = [
  "I haven't forgotten the thoughts you told me about.",
  "What you told me about those thoughts is still with me.",
  "Those thoughts matter, whatever else we speak of.",
  "I'm keeping those thoughts in mind as well.",
  "I don't want you to be alone with those thoughts.",
  "I'm glad I know about those thoughts.",
] as const;

const staying = (thirds: readonly string[]) => inThree(stays, ofTheThoughts, thirds);

/** A thought of suicide was told, and the talk is of that. */
const lastingSafetyTemplates: Templates = {
  mi: staying([
    "How are they at the moment?",
    "What makes them a little weaker?",
    "What would help you through the next hours?",
    "What would you want close by when they come?",
  ]),
  empathy: staying([
    "It's a lot to live with.",
    "You can be tired of them here.",
    "It takes something to speak of them.",
    "I'm taking them seriously.",
  ]),
  support: staying([
    "Who could be near you later?",
    "Who would you tell first?",
    "Who could know about them besides me?",
    "Shall we think about who can be there with you?",
  ]),
};

const bye = [
  "Bye for now.",
  "Goodbye for now.",
  "Take care.",
  "Go well.",
  "Until another time.",
  "All right, I'll stop here too.",
] as const;

const wishes = [
  "I hope what comes next goes easy on you.",
  "I hope you find some quiet.",
  "I wish you well.",
  "I'll think of you kindly.",
  "It's been good to have you here.",
  "You did well to write.",
] as const;

const parting = (lasts: readonly string[]) => inThree(bye, wishes, lasts);

/** The talk is over, and goodbyes go on. */
const lastingFarewellTemplates: Templates = {
  mi: parting([
    "What's left can be taken up whenever you want.",
    "You know where to find this.",
    "The next time starts where you like.",
    "There's nothing you need to answer now.",
  ]),
  empathy: parting([
    "I won't forget what you told me.",
    "What you said counts.",
    "It mattered to hear it.",
    "I'm glad it wasn't only yours to hold today.",
  ]),
  support: parting([
    "You're welcome here again.",
    "Another talk is welcome whenever it helps.",
    "The help at the foot of the page is there for you too.",
    "You don't need a reason to come back.",
  ]),
};

const asks: ReadonlySet<Occasion> = new Set<Occasion>(["risk", "hedged", "before-answer"]);
const staysWithIt: ReadonlySet<Occasion> = new Set<Occasion>(["safety", "step"]);
const partsFor: ReadonlySet<Occasion> = new Set<Occasion>(["closing", "parted"]);

/** The replies that are left when all others were offered. */
export function lastingFor(occasion: Occasion): Templates {
  if (asks.has(occasion)) return lastingRiskTemplates;
  if (staysWithIt.has(occasion)) return lastingSafetyTemplates;
  return partsFor.has(occasion) ? lastingFarewellTemplates : lastingTemplates;
}
