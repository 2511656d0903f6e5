import { fresh, turnsSent } from "./supporter";
import type { Situation, Supporter } from "./supporter";

const advice = [
  "You should make a list and just start with the easiest thing on it.",
  "Have you tried going for a walk every morning? You should try that for a week.",
  "I think you should talk to someone in charge about it and ask for more time.",
  "You need to get more sleep. Try putting your phone away at ten.",
  "You should cut down on caffeine, and try some breathing exercises.",
  "Why don't you take a few days off? That would help.",
  "If I were you I would sit down with them and tell them everything.",
  "You should write your thoughts in a journal before bed.",
  "Try to focus on what you can control, and let the rest go.",
  "You should join a club or something, so you meet new people.",
  "My suggestion is to make a schedule and stick to it.",
  "You ought to see a doctor about that and get something for it.",
  "Just try to think of three good things every day.",
  "You should set yourself one goal a day and tick it off.",
  "Try meditating, there are good apps for that.",
];

const minimising = [
  "Honestly, it's not that bad. Other people have it much worse.",
  "Everyone goes through this, it's really nothing special.",
  "Come on, you're overreacting a bit. It's not the end of the world.",
  "It could be worse, at least you have a roof over your head.",
  "You're too sensitive. Just get over it.",
  "That's just how life is, don't make such a big deal out of it.",
  "You'll laugh about this in a year, it's no big deal.",
  "Don't be so dramatic, it'll pass.",
  "Plenty of people would be happy to have your problems.",
  "It's all in your head. Just stop thinking about it.",
  "At least nobody died. Look on the bright side.",
  "You have nothing to complain about, really.",
];

const stock = "I hear you, that must be hard.";

const closed = [
  "Are you sleeping?",
  "Are you eating?",
  "Do you live alone?",
  "Did something happen today?",
  "Have you told your family?",
  "Do you have friends there?",
  "Are you working at the moment?",
  "Is it every day?",
  "Have you seen a doctor?",
  "Are you taking anything for it?",
  "Do you have a partner?",
  "Did it start this year?",
  "Is it worse at night?",
  "Do you exercise?",
  "Have you had this before?",
  "Is anyone else in your family like that?",
  "Do you drink coffee?",
  "Are you at home right now?",
  "Did you eat today?",
  "Is that a yes?",
];

/** Gives advice from the first message on, whatever the client says. */
export const adviceGiver: Supporter = (situation) => {
  const text = fresh(situation, advice, "advice");
  return turnsSent(situation) === 0 ? `Hi! ${text}` : text;
};

/** Makes what the client feels smaller. */
export const minimiser: Supporter = (situation) => fresh(situation, minimising, "minimising");

/** Says the same stock phrase every time. */
export const parrot: Supporter = () => stock;

/** Asks one closed question after another. */
export const interrogator: Supporter = (situation: Situation) =>
  closed[turnsSent(situation) % closed.length] ?? "";
