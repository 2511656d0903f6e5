import type { Scenario } from "~/domain/simulator/scenario";
import { oftenAskedChange } from "./often-asked/change";
import { oftenAskedDays } from "./often-asked/days";
import { oftenAskedOneself } from "./often-asked/oneself";
import { oftenAskedPeople } from "./often-asked/people";
import { oftenAskedPlainly } from "./often-asked/plain";
import { oftenAskedTrouble } from "./often-asked/trouble";

/** What may be asked of anybody, and a scenario may leave unanswered. */
export const optionalTopics: Scenario["topics"] = {
  "to-a-friend": {
    layer: 0,
    answers: [
      "I'd say it wasn't on you, mate, and I'd keep on saying it. I know, I know. || I'd drive over with pies and not talk much. And I'd not let them do the shift.",
    ],
  },
  thoughts: {
    layer: 0,
    answers: [
      "It's a ward round. {Every bed, in order, and it always stops at the same one|sleep?}. || I present the case to myself. {It's a good presentation, and then I start it again|sleep?}.",
    ],
  },
  understood: {
    layer: 0,
    answers: [
      "That I can do the job and not be all right. People think it's one or the other. || You can be good in the room and be no good in the car park. I'd like that known.",
    ],
  },
  "held-back": {
    layer: 0,
    asks: [
      "stops you telling",
      "stops you from telling",
      "stopping you telling",
      "stops you saying",
    ],
    answers: [
      "{Pride, mostly|ashamed?}. I'm the one who hands the number out. || It's a daft thing, I give people this number. {I couldn't be the one on the card|ashamed?}.",
    ],
  },
  "if-told": {
    layer: 1,
    asks: [
      ...[
        "you afraid would happen if you told",
        "happen if you told someone",
        "happen if you told anyone",
      ],
      ...["afraid would happen if", "happen if people knew", "happen if they knew"],
      ...["if work knew", "you scared to tell anyone", "you afraid to tell anyone"],
      ...["afraid of if you told"],
    ],
    answers: [
      "I'd turn into a case. {They'd use the voice on me, I know the voice, I've got one|handover}. || I'd stop being Ben and start being handed over. {I can hear the exact tone they'd do it in|handover}.",
    ],
  },
  "if-better": {
    layer: 0,
    answers: [
      "One coffee, not two. {I'd get through those doors with a hand free|body}, and I'd remember the drive home after. || I'd sleep a whole night, {and my hands would stay put at the doors|body}. And I'd tell a joke because it was actually funny.",
    ],
  },
  "say-to-them": {
    layer: 0,
    answers: [
      "To the family of the woman who died, that I'm sorry. {And I'd leave it there, no medical words|mrs}. || {Sorry, to her family|mrs}, said properly, with my name on it. To my own lot, that I'm not the bloke on the tea towel.",
    ],
  },
  changed: {
    layer: 0,
    answers: [
      "I used to come home and tell someone about it. {Now it's job, joke, bed, and no one in it|jokes}. || Same idiot, more batteries. {I'd laugh and it'd be over, and now I laugh and I'm still standing there|jokes}.",
    ],
  },
  lasts: {
    layer: 0,
    answers: [
      "It comes and goes. The heavy end's an hour or so, start of a shift, {but the tiredness never clocks off|empty-tank}. || {The flat part's there all day|empty-tank}, like a fridge you stop hearing. The bad part peaks and it's mostly gone by lunch.",
    ],
  },
  matters: {
    layer: 0,
    answers: [
      "That it doesn't happen to the next one. And getting straight in my head what happened to the last, {which is where I come unstuck|mrs}. || That somebody on that ward says the woman's name. {And that I find out, properly, whether it was me|mrs}.",
    ],
  },
  proud: {
    layer: 0,
    answers: [
      "Sitting with people. I'm good at the bit where you pull the curtain and shut up. || I can explain a bad scan to anyone's nana with no Latin in it. And frightened people, I'm all right with frightened people.",
    ],
  },
  faith: {
    layer: 0,
    answers: [
      "No, Mum's the churchgoer. I turned the pages for her at the organ and thought about lunch. || Not religious, no. I've said the odd thing to a lift ceiling lately, I couldn't tell you who it was for.",
    ],
  },
  drinking: {
    layer: 0,
    asks: ["do you drink", "you drinking", "been drinking", "drink much", "drink at all"],
    answers: [
      "Two beers and I'm asleep on somebody's shoulder, so, not really. I do keep an eye on that. || Hardly, I'm a cheap date. I've watched that one in colleagues, so I count.",
    ],
  },
  lonely: {
    layer: 0,
    answers: [
      "Yeah, I do. {In a building with nine hundred people in it, it's quite a trick|handover}. || I am, a bit. {There's somebody talking to me all night and nobody in it with me|handover}.",
    ],
  },
  guilty: {
    layer: 1,
    asks: [
      "blame yourself",
      "do you blame",
      "your fault",
      "feel guilty",
      "feel responsible",
      "you responsible",
      "forgive yourself",
    ],
    answers: [
      "Most nights, yeah. {I can make the case against me in my sleep|ashamed?}, and I'm never called for the defence. || I do, mostly in the small hours. {I'm prosecutor and judge|ashamed?}, and nobody's turned up for the other side.",
      "{I think it was me|missed!}. On paper it wasn't, and I don't sleep on paper. || {It's mine, I think|missed!}. The paperwork says otherwise and I don't live in the paperwork.",
    ],
  },
  ashamed: {
    layer: 1,
    answers: [
      "Yeah, I am. {I'm the doctor in the story and I'm the one who can't cope, it's not a good look|ashamed}. || {That's the one, yeah|ashamed}. I've gone red in an empty bathroom over it.",
    ],
  },
  angry: {
    layer: 0,
    answers: [
      "With them, no. {They walked past it and I'd have walked past it too|handover?}. With myself, every day, about four. || Not with anyone much. A bit with the roster, {a bit that nobody asked|handover?}, and the rest of it's got my name on.",
    ],
  },
  afraid: {
    layer: 1,
    answers: [
      "That it'll happen again. {And the number'll be right there and I'll be looking at it|missed?}. || {That there's another miss in me somewhere|missed?}. And that I'd have a bit about it by the Friday.",
      "{That I'll be too tired to notice something, one of these nights|empty-tank?}. It's not a complicated fear. || {That I'll walk in one night and there'll be nothing in there but the badge|empty-tank?}.",
      "Yeah, a fair bit. {Of a set of doors, mainly|body}, before I've even seen who's in there. || {I'm scared of those ward doors|body}, if you want it plain. A grown man with a lanyard.",
    ],
  },
  hope: {
    layer: 1,
    answers: [
      "Some shifts, yeah, {I can't find the way off this|no-road?}. Then somebody's nana thanks me for a blanket, and I think, well, there's that. || {I lose sight of it around four in the morning|no-road?}. Then some old boy pats my hand and calls me doctor, and there's a bit.",
      "There's a bit of it, some days. {It goes first, when I've not slept|empty-tank?}. My brother's coming up with sausages, so that's one thing on the board. || {Ask me after a sleep|empty-tank?}. The sea's still there in the morning, that's usually good for a bit.",
      "Not all day long. {It's worst when I've just come off|empty-tank?}, and it lifts a bit once I've eaten. || Hopeless, on and off. {I'd blame the roster before I blamed the universe|empty-tank?}.",
    ],
  },
  burden: {
    layer: 1,
    answers: [
      "To my lot, no, I make sure of it, which is sort of the trouble. {I'd hate to be on somebody's list|ashamed?}. || A bit, sitting here. {I keep thinking there's someone worse off in your queue|ashamed?}.",
    ],
  },
  crying: {
    layer: 1,
    asks: ["did you cry", "have you cried", "do you cry", "been able to cry", "let yourself cry"],
    answers: [
      "Once, at an ad for dog food. {It won't come when it's about her|mrs}. || There was an ad with a puppy, that got me. {For her there's been nothing, it's stuck|mrs}.",
    ],
  },
  ...oftenAskedPeople,
  ...oftenAskedDays,
  ...oftenAskedTrouble,
  ...oftenAskedOneself,
  ...oftenAskedChange,
  ...oftenAskedPlainly,
};
