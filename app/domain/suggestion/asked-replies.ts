import type { AskedBackKind } from "../simulator/asked-back-kind";
import { answersNear, type Wanted } from "../simulator/near-topic";
import type { Random } from "../simulator/random";
import type { Scenario } from "../simulator/scenario";
import type { SuggestionCategory } from "./category";
import type { Candidate } from "./filled-template";
import type { LastTurn } from "./need";
import type { Templates } from "./templates";

/** A fact was told: who, where, when or how often. */
const fact: Templates = {
  mi: [
    "And how is it for you, when it's like that?",
    "What's that like these days?",
    "What do you notice in yourself then?",
    "What else goes with that?",
  ],
  empathy: [
    "Thanks, now I can place it.",
    "Okay, that helps me picture it.",
    "I see. Thank you for telling me.",
    "That helps me follow you.",
  ],
  support: [
    "Is there more to that which you'd like me to know?",
    "What would be good to talk about from there?",
    "I've got time for the rest of it. What belongs with it?",
  ],
};

/**
 * What takes up an answer by what it answered, where its words give nothing to take up: how it felt, why it was, what came
 * of it, what was said. True of anything that is answered so.
 */
const byKind: Readonly<Record<AskedBackKind, Templates>> = {
  who: fact,
  where: fact,
  when: fact,
  often: fact,
  felt: {
    mi: [
      "When do you notice that most?",
      "When does it tend to come?",
      "What do you do with that feeling, when it comes?",
      "How long has it been with you, that feeling?",
      "What's it like when it's at its strongest?",
    ],
    empathy: [
      "You put it so that I can feel a bit of it.",
      "Thank you for finding words for that.",
      "I can see how that would wear on you.",
      "That sounds hard to have around you all day.",
      "I hear that. I'm not hurrying past it.",
    ],
    support: [
      "Who sees that you feel this way?",
      "What eases it, even a little?",
      "Who knows you when it's like that?",
      "What would you need, when it's like that?",
    ],
  },
  why: {
    mi: [
      "How long have you seen it that way?",
      "What else plays into it, do you think?",
      "How does it feel to look at it like that?",
    ],
    empathy: [
      "That makes sense to me, the way you tell it.",
      "I see better now where it comes from.",
      "Thank you, I understand it better like this.",
    ],
    support: [
      "Who else knows that this is behind it?",
      "What would help with that, even slightly?",
      "Would it do you good to say more about that, or is it enough for now?",
    ],
  },
  mean: {
    mi: [
      "What's the heaviest part of that?",
      "What does it do to you, when it's like that?",
      "When is it most like that?",
    ],
    empathy: [
      "Thank you for explaining it. I understand it better now.",
      "That's clearer to me now.",
      "I'm glad I asked. I see what you mean.",
    ],
    support: [
      "Who else knows it's like this?",
      "What would you wish for, with that?",
      "What should I keep in mind about that?",
    ],
  },
  then: {
    mi: [
      "And how was it for you after that?",
      "What has stayed with you from it?",
      "What went on in you while that happened?",
      "How do you look at it now?",
    ],
    empathy: [
      "I can picture it now. Thank you for going on.",
      "So that's how it went. I'm glad you told me the rest.",
      "I'm with you in that moment, as you tell it.",
    ],
    support: [
      "Was anybody with you in that?",
      "Who have you told about that part?",
      "What would you have needed just then?",
    ],
  },
  theySaid: {
    mi: [
      "How did it sit with you, hearing that?",
      "What would you rather have heard?",
      "What did you make of it?",
    ],
    empathy: [
      "I can imagine those words staying with you.",
      "I see. So that's what came back.",
      "That's something to be left with.",
    ],
    support: [
      "What would have been good to hear instead?",
      "Who would have answered you differently?",
      "Who have you told what was said?",
    ],
  },
  youSaid: {
    mi: [
      "How was it for you to say that?",
      "What would you have liked to say, if it had been easy?",
      "What went through you as you said it?",
    ],
    empathy: [
      "It isn't simple to find words in a moment like that.",
      "I can hear that you chose those words with care.",
      "I see. I'm glad you tell me how it went.",
    ],
    support: [
      "Who could you say the whole of it to?",
      "What would make it easier to say?",
      "Would it help to try the words out here first?",
    ],
  },
};

const askedBy = /^(?:says:)?asked-back:(\w+)$/;

/** The kinds that a question about the words said last may be of, as far as the word that it asks with tells. */
const kindOf: Readonly<Partial<Record<Wanted, AskedBackKind>>> = {
  why: "why",
  who: "who",
  where: "where",
  when: "when",
};

/** What the last message answered near what was said; null where it answered nothing of that sort. */
function answeredNear(rules: readonly string[], scenario: Scenario): AskedBackKind | null {
  const topics = rules.flatMap((rule) => /^answers:(.+)$/.exec(rule)?.[1] ?? []);
  const wanted = topics.map((topic) => answersNear(topic, scenario)).find((each) => each !== null);
  return (wanted && kindOf[wanted]) ?? null;
}

/** What the last message answered of what was asked back; null where it answered nothing of that sort. */
function answered(rules: readonly string[], scenario: Scenario): AskedBackKind | null {
  if (rules.some((rule) => rule.startsWith("tells-within:"))) return "felt";
  const kind = rules.map((rule) => askedBy.exec(rule)?.[1]).find((each) => each !== undefined);
  if (kind !== undefined && kind in byKind) return kind as AskedBackKind;
  return answeredNear(rules, scenario);
}

/** Replies of one category that take up an answer by what it answered; none where it answered nothing that was asked back. */
export function repliesToAnswer(
  { rules }: LastTurn,
  scenario: Scenario,
  category: SuggestionCategory,
  random: Random,
): Candidate[] {
  const kind = answered(rules, scenario);
  if (kind === null) return [];
  return byKind[kind][category]
    .map((text) => ({ text, at: random() }))
    .sort((a, b) => a.at - b.at)
    .map(({ text }) => ({ text, idea: null }));
}
