import type { Scenario } from "~/domain/simulator/scenario";
import { askedForSomebody } from "./asked-for-somebody";
import { asides } from "./asides";
import { askedBack } from "./asked-back";
import { atTheClose } from "./at-the-close";
import { careAsides } from "./care-asides";
import { cues } from "./cues";
import { followUps } from "./follow-ups";
import { suggestions } from "./suggestions";
import { ofTheTalk } from "./of-the-talk";
import { optionalTopics } from "./optional-topics";
import { ownTopics } from "./own-topics";
import { times } from "./times";
import { topics } from "./topics";
import { untoldAsides } from "./untold-asides";
import { people } from "./people";
import { replies } from "./replies";

/** Rahim, 31, an injured construction worker far from home. English is his third language. No risk layer. */
export const rahim: Scenario = {
  v: 1,
  key: "rahim",
  title: "Rahim, far from home",
  clientName: "Rahim",
  age: 31,
  summary:
    "He came to Singapore from Comilla to build, hurt his shoulder, and now waits in a dormitory while the loan at home grows. He answers shortly and politely.",
  contentNote:
    "Injury at work, debt, separation from a wife and small daughter, shame about not sending money.",
  riskOptIn: false,
  style: "reserved",
  minutes: 25,
  start: { valence: -0.45, arousal: -0.05, trust: 2.3, openness: 0.3 },
  ceiling: 0.1,
  temper: { trust: 1, valence: 0.95, arousal: 0.6 },
  openings: [
    "Hello sir or madam. My friend give me this number. I am not working now, two months. {It is a difficult time|waiting}. || Good evening sir, good evening madam. Jashim, my friend, he has given me this number. Two months I have no work. {The time is not easy|waiting}.",
    "Good evening. My name is Rahim. I am in Singapore seven years. {Now I only sit in the dormitory and wait|waiting}. || Hello, I am Rahim, mason, seven years in Singapore. {These days I have nothing to do, only wait in the dormitory|waiting}.",
  ],
  cues,
  topics: {
    ...topics,
    ...optionalTopics,
    ...ofTheTalk,
    ...atTheClose,
    ...times,
    ...ownTopics,
    ...askedForSomebody,
    ...followUps,
  },
  people,
  askedBack,
  story: [
    [
      "{My arm doesn't go above the table|shoulder}. A mason without this arm, what is he. || {I can put my arm to the table, and there it stops|shoulder}. And my work is above the table.",
      "All day {the room is empty but for me|left-behind}. I look at twelve pairs of slippers. || {The other men leave for work and I am the only one|left-behind}. Twelve pairs of slippers by the door, I have looked at them many times.",
      "{I can't sleep, I lie and make the numbers in my head|night!}. || {At night the sums begin and the sleep goes|night!}.",
      "My friend Jashim says I have become a quiet man. I was always quiet. {Now it is another kind|waiting}. || I don't talk so much now, my friend Jashim tells me. Before I was quiet like a full man. {This is another quiet|waiting}.",
    ],
    [
      "My daughter lost her first tooth. I saw it on the phone, it was very small, {the picture broke|apart}. || My daughter Mou, her first tooth is out. She held it to the phone and {the picture stopped, I saw a white point|apart}.",
      "My wife thinks I am on night shift. {I told her so, then I don't have to show the daytime|lying}. || For my wife Shirin I am working nights. {I made that up, so she doesn't ask to see the day|lying}.",
      "There was a wedding in my village. They held up the phone so I could see, and {then somebody needed both hands|apart}. || My cousin had his wedding. I was there on a phone that somebody held, {then he wanted to clap|apart}.",
      "{I tell my family the money is late because of the bank|lying}. It is the third bank I have blamed. || {The bank is slow, I tell my family|lying}. I have told it of three banks.",
    ],
    [
      "I will tell you. The lender sits in my father's house, and {it is because of me|debt!}. || I can say it to you. There is a man sitting with my father, asking for money, and {I have put him there|debt!}.",
      "{A man who sends nothing, I don't know what he is|not-man!}. There is no word for him in my village, only a look. || {If he can't send, is he still a man, I ask myself|not-man!}. At home they would not say it. They would look.",
      "{My wife sold her gold and I could not stop it|debt}. She said it on the phone like it was vegetables. || {The gold of my wife is gone, and I could only listen|debt}. She told me like you tell the price of onions.",
    ],
    [
      "I have not said this in any language. {I can't work here, and I can't go home with empty hands|no-return}. So where does such a man go? || Not in Bangla I have said it, not in anything. {For me there is no work here, and with nothing in my hands I can't go back|no-return}. What is left, then?",
      "{I thought it may be better they lose me slowly, I just stop calling|no-return}. Like a signal that goes weak. || {I have thought to call less, and less, until they are used to it|no-return}. As when the phone is at one line.",
    ],
  ],
  replies,
  threads: [
    { after: null, text: "the lorry at six" },
    { after: null, text: "next week" },
    { after: "shoulder", text: "this arm" },
    { after: "apart", text: "Mou on the screen" },
    { after: "lying", text: "the borrowed helmet" },
    { after: "debt", text: "the field by the pond" },
    { after: "not-man", text: "my father at the tea shop" },
    { after: "friends", text: "Jashim's egg" },
    { after: "no-return", text: "the packed bag" },
  ],
  returns: [
    "I am thinking still of [thread]. || [thread], I have not finished thinking of it.",
    "Then comes [thread] in my head. || And into the head comes [thread].",
    "It is always [thread]. || Every time it is [thread].",
    "And [thread], this doesn't leave me. || What doesn't leave me is [thread].",
    "When I close my eyes there is [thread]. || I shut my eyes, and there is [thread].",
    "I go round and arrive at [thread]. || I walk round and I reach [thread].",
  ],
  riskMore: {
    means: ["I don't look at any thing in this way. || No, sir or madam, this is not in my head."],
    past: [
      "Before also, no. I have been sad, but not this. || Not any time. There were bad weeks, but not this.",
    ],
    know: ["There is nothing like this to know. || Of this there is nothing, so nobody must know."],
    worse: [
      "I would tell Jashim, he sleeps in the next bed. || Then I would wake Jashim. He would sit with me.",
    ],
  },
  asides: { ...asides, ...careAsides, ...untoldAsides },
  suggestions,
};
