import { riskIsLive } from "../appraisal";
import { good } from "./good";
import { fresh, randomFor, turnsSent } from "./supporter";
import type { Situation, Supporter } from "./supporter";

const cheer = [
  "You've got this, I'm sure it'll all work out.",
  "Don't worry too much, things will get better soon.",
  "I'm sure they're proud of you no matter what.",
  "Sure, but everyone's different! You'll be fine once this is over.",
  "Stay positive, you're stronger than you think.",
];

const sympathy = [
  "That sounds really tough, I'm sorry.",
  "Oh no, I'm so sorry you're going through this.",
  "I understand, that must be difficult.",
  "Aw, that's hard. I hear you.",
];

const tips = [
  "Have you tried making a schedule for the week? It helped me a lot.",
  "Maybe you should talk to someone about it, like a professional.",
  "You could try to take some time for yourself this weekend.",
  "I think you should tell them how you feel.",
  "Maybe try to switch your phone off an hour before bed?",
];

const elsewhere = [
  "Haha fair enough. So what else is going on this week?",
  "Ok. And are you eating and sleeping alright?",
  "I see. What do you do for fun?",
  "Got it. Do you live with anyone?",
  "Right. And how's the rest of your day been?",
];

const aboutThemselves = [
  "I had something similar in my first year, I was a mess for months. But it passed.",
  "Same here honestly, I went through that last year.",
];

/** Shares of good replies that novices of different skill give, between 0 and 1. */
export const noviceSkills = { shaky: 0.25, mixed: 0.5, promising: 0.75 } as const;

/**
 * A new peer supporter: `skill` is the share of replies that are good ones, rising a little during
 * the session; the rest is cheer, sympathy, tips, changes of topic and own stories. Risk is noticed
 * as often as anything else is.
 */
export function novice(skill: number): Supporter {
  return (situation: Situation) => {
    const random = randomFor(situation, "novice");
    const practised = Math.min(0.15, turnsSent(situation) * 0.01);
    if (random() < skill + practised) return good(situation);
    const pools = riskIsLive(situation.state)
      ? [sympathy, cheer]
      : [cheer, sympathy, tips, elsewhere, tips, aboutThemselves];
    const pool = pools[Math.floor(random() * pools.length)] ?? sympathy;
    return fresh(situation, pool, "novice-wording");
  };
}
