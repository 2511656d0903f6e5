import type { Scenario } from "~/domain/simulator/scenario";
import { askedBack } from "./asked-back";
import { askedForSomebody } from "./asked-for-somebody";
import { atTheClose } from "./at-the-close";
import { asides } from "./asides";
import { careAsides } from "./care-asides";
import { cues } from "./cues";
import { followUps } from "./follow-ups";
import { untoldAsides } from "./untold-asides";
import { ofTheTalk } from "./of-the-talk";
import { optionalTopics } from "./optional-topics";
import { ownTopics } from "./own-topics";
import { suggestions } from "./suggestions";
import { times } from "./times";
import { topics } from "./topics";
import { people } from "./people";
import { replies } from "./replies";

/** Ewa, 71, a widow in Chicago who writes as one writes letters. No risk layer. */
export const ewa: Scenario = {
  v: 1,
  key: "ewa",
  title: "Ewa, widowed last autumn",
  clientName: "Ewa",
  age: 71,
  summary:
    "Her husband of forty-eight years died in October. She writes in whole sentences, is precise about small things, and says she is managing.",
  contentNote: "Death of a husband, loneliness in old age, regret about the last days in hospital.",
  riskOptIn: false,
  style: "plain",
  minutes: 25,
  start: { valence: -0.45, arousal: -0.1, trust: 2.5, openness: 0.35 },
  ceiling: 0.1,
  temper: { trust: 0.95, valence: 0.9, arousal: 0.7 },
  openings: [
    "Good afternoon. My granddaughter set this up for me, so forgive the typing. My husband died in October and {the apartment is very quiet|quiet-home}. || Good afternoon, if it is afternoon where you are. Zosia has put this on my machine and I am pressing the letters one at a time. I lost my husband in October, and {one hears every clock in this apartment now|quiet-home}.",
    "Hello, my name is Ewa. I am seventy-one and I am managing. It is only that {the quiet in the apartment has become so large|quiet-home} since Stefan is gone. || Hello, I am told I may write to someone here. I am Ewa, a widow since October, and I keep everything in order. Only {there is so much silence in these rooms since Stefan|quiet-home}.",
  ],
  cues,
  topics: {
    ...topics,
    ...optionalTopics,
    ...ofTheTalk,
    ...atTheClose,
    ...ownTopics,
    ...times,
    ...askedForSomebody,
    ...followUps,
  },
  people,
  askedBack,
  story: [
    [
      "I put out his cup this morning. {I washed it, though it was clean|grief}. || Today there were two cups on the tray again. {The one that nobody drank from I washed as well|grief}.",
      "My daughter says I sound well. {I am a person who sounds well|managing}. || On the telephone with my daughter I do very well. {She hangs up easy in her mind, and I see to it that she does|managing}.",
      "The concert on the radio was the one my husband could not stand. {I turned it up and there was nobody to object|quiet-home}. || Stefan could not bear Mahler, he would leave the room. {I had it on this evening as loud as it goes, and no door closed|quiet-home}.",
    ],
    [
      "Our friends from the bridge evenings walked past me at the store. {They looked at the pickles until I had gone|friends}. || At the store I met two of our bridge wives by the pickles. They had seen me, and {they read the label on a jar until I was past|friends}.",
      "I found the tickets to Kraków. {I was so angry that I tore one, his|anger}. Then I mended it with tape. || There are two tickets to Kraków in the bureau. {One is torn across, that was me, in a temper at him|anger}. It has been taped, that was also me.",
      "Nobody has touched me since the funeral. {I noticed it when the hairdresser held my head|friends}. || The hairdresser washes one's hair with both hands. {I thought, nobody has done so much as take my arm since the cemetery|friends}.",
      "{My husband ought to have told me about his breath|anger?}. A whole summer he stopped on the stairs to admire the paint. || My Stefan knew since June that he had no breath, and {he let me believe it was the stairs|anger?}. On every landing we stopped, to admire the paint.",
    ],
    [
      "At eight I still stand up for his pills. {I've nobody to be useful to|useless}, that is a strange thing to find out while holding a glass. || The clock strikes eight and I am in the kitchen doorway, with water for him. {It is a strange thing to be of use to no one|useless}, and to be so punctual about it.",
      "Twenty years, the doctor says. {I thought, what a lot of afternoons|no-use-hope?}. || My heart was read out to me like a good report. All those years, I thought, and {every one has a November in it|no-use-hope?}.",
      "{I feel like something left behind in a moved house|useless}. It's not sad for the lamp, it is just not needed. || {They have moved out of the house and I am what they did not need|useless}. A lamp does not weep about it, I try to be as sensible.",
    ],
    [
      "I will write you something that is not true in the version everyone has. {I was not there when he died, I had gone home to sleep|last-night}. || Everybody has the story in which I hold his hand. {The truth is that I was in my own bed, asleep, when he went|last-night}.",
      "{My husband was by himself for it, and I, of all people, let him be|last-night}. I sat with so many strangers. || I kept vigil with people whose names I did not know. {And my own husband had nobody in the chair, because I was tired|last-night}.",
    ],
  ],
  replies,
  threads: [
    { after: null, text: "four o'clock || that hour, at four" },
    { after: null, text: "his chair || the chair by the radio" },
    { after: "two-cups", text: "the second cup || the clean cup" },
    { after: "friends", text: "the bridge evenings || the seven of us and the cards" },
    { after: "anger", text: "those tickets || Kraków" },
    { after: "useless", text: "the glass of water at eight || his pills at eight" },
    { after: "family", text: "Zosia and her breakfasts || my granddaughter's photographs" },
    { after: "last-night", text: "the umbrella || what he said about the rain" },
    { after: "stefan", text: "the box of weather || his weather notes" },
  ],
  returns: [
    "I find I am thinking of [thread]. || My thoughts are with [thread], I notice.",
    "It returns to [thread], as it always does. || One goes around the block and there it is, [thread].",
    "I cannot quite put away [thread]. || I put it by, and then I take it up again, [thread].",
    "While you wrote, my mind went to [thread]. || I was listening, and at the same time I saw [thread] before me.",
    "There remains [thread]. || What is left over is always [thread].",
    "And so we are back at [thread], you and I. || You see, one arrives at [thread] by every road.",
  ],
  riskMore: {
    means: ["No. I do not look at things in that way. || No, nothing in this house is that to me."],
    past: [
      "Not even in October. I was very tired and I went on. || No, not then and not before. I have been tired, that is another thing.",
    ],
    know: [
      "There is nothing of that kind for anybody to know. || Of that there is nothing to report.",
    ],
    worse: [
      "I should ring Zosia, she sleeps with the telephone beside her. || Then I should call Zosia, whatever the hour. I should expect the same of her.",
    ],
  },
  asides: { ...asides, ...careAsides, ...untoldAsides },
  suggestions,
};
