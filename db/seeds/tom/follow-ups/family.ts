import type { Scenario } from "~/domain/simulator/scenario";
import { sharedAsks } from "../../shared-asks";

/** What Tom tells of his daughter, of Nia and of Dai, and of what is good in a day. */
export const family: Scenario["topics"] = {
  "stay-with-carys": {
    layer: 0,
    asks: [
      ...["stay with carys", "stay at carys", "staying with carys", "stay with your daughter"],
      ...["go to carys", "move to cardiff", "go to cardiff", "stay in cardiff", "going to stay"],
      ...["the spare room"],
    ],
    answers: [
      "I'd go for a week. {It's the being put up that sticks in me|useless}. || For a visit, aye. {I'd not want to be the lodger they're kind to|useless}.",
    ],
  },
  "ring-dai": {
    layer: 0,
    asks: [
      ...["stops you ringing dai", "stop you ringing dai", "ringing dai", "ring dai", "rung dai"],
      ...["calling dai", "call dai", "phone dai", "not rung dai", "rang dai"],
    ],
    answers: [
      "I've his number. {It's been that long I'd have to start with sorry|apart}. || He asked me to and I never did. {It gets harder to pick up the longer I leave it|apart}.",
    ],
  },
  "to-dai": {
    layer: 0,
    asks: ["say to dai", "tell dai", "ask dai", "would you ask him first", "have him on the phone"],
    answers: [
      "I'd ask after his leeks first. {Then I'd tell him I'm not right, butt, he'd hear it anyway|shut-down}. || How's the north, I'd say. {I'd be hoping he'd ask me back, I'd not get there by myself|shut-down}.",
    ],
  },
  "nia-next": {
    layer: 0,
    asks: [
      ...["when will you see her", "see nia next", "see her next"],
      ...["see nia", "see the little one", "see your granddaughter", "nia coming"],
      "nia visit",
    ],
    answers: [
      "They come over on a Sunday, most weeks. || Sunday, if her mother's car behaves. I've the crayons sharpened by ten.",
    ],
  },
  "with-nia": {
    layer: 0,
    asks: [
      "do with nia",
      "play with nia",
      "with the little one",
      "you and nia do",
      "does nia have you doing",
      "what do you get up to",
    ],
    answers: [
      "We mend things, me and Nia. She holds the torch and tells me off. || She draws and I'm told what it is. There's a doll's arm waiting for me as well.",
    ],
  },
  "asked-at-tea": {
    layer: 0,
    asks: [
      ...["ask you at sunday", "like them to ask", "want them to ask", "want to be asked"],
      "like to be asked",
    ],
    answers: [
      "What I make of it. {Anything, I'd have an opinion on the gravy|useless}. || Just my turn. {I'd tell them about a gate and be glad of it|useless}.",
    ],
  },
  skipped: {
    layer: 1,
    asks: ["they skip you", "skipped you", "feel at sunday tea", "feel when they skip"],
    answers: [
      "{I pass the gravy and I keep my eyes on it|useless}. It's over in a second, nobody'd see. || I look to the dog. {You'd think I'd been rubbed out with a cloth|useless}, and it's all done out of kindness.",
    ],
  },
  painting: {
    layer: 0,
    asks: ["painting the", "paint the house", "painted the whole", "what colour did you"],
    answers: [
      "I liked the edges. You don't think, when you're doing an edge. || It was grand while it lasted. Magnolia, top to bottom, and Gwen said it was lovely.",
    ],
  },
  "good-day": {
    layer: 0,
    asks: ["good day look", "good day be", "a good day", "better day"],
    answers: [
      "Somebody knocks with something broke, and it takes me till tea. || Dry, the dog, a job with an end to it, and Gwen home before dark.",
    ],
  },
  smiled: {
    layer: 0,
    asks: ["made you smile", "make you smile", "smiled lately", "made you laugh", "cheer you"],
    answers: [
      "Next door's chutney. It's got a label on, for Tom who fixed it. || There's a drawing of me with six fingers. I counted them and I did laugh.",
    ],
  },
  "the-quiet": {
    layer: 0,
    asks: ["quiet feel", "the quiet like", "is the quiet", "that quiet"],
    answers: [
      "{It's got weight to it|hollow}. I put a fork down and I jump. || {You could lean on it|hollow}, there's that much of it in this house.",
    ],
  },
  "sets-off": {
    layer: 3,
    asks: sharedAsks.setsOff,
    answers: [
      "{Being awake with nobody, that's the most of it|not-here?}. And a Sunday, after they've gone home. || It's when the house is asleep. {I start adding up, and that's where the sum goes|not-here?}.",
    ],
  },
  eases: {
    layer: 3,
    asks: sharedAsks.eases,
    answers: [
      "The dog, if she comes down to me. And saying it, seems like, I'd not have thought that. || A voice on the radio, somebody talking sense about nothing. And this, writing it to you.",
    ],
  },
  "having-said-it": {
    layer: 0,
    asks: sharedAsks.havingSaidIt,
    answers: [
      "Like setting a sack down. I'd carried it since October, and I'd stopped noticing the weight. || I've gone warm in the face. It's easier said to somebody I'll not meet in the paper shop.",
    ],
  },
  "want-to-be-here": {
    layer: 3,
    asks: sharedAsks.wantToBeHere,
    answers: [
      "Somebody wanting me in by six. A gate to open, and a lad to say, where've you been. || For one person to say they'd be stuck without me, and it to be so. It needn't be a big job.",
    ],
  },
  "live-side": {
    layer: 3,
    asks: sharedAsks.liveSide,
    answers: [
      "There must be, I'm sat here typing. It's the part that's got leeks to plant. || Aye, there is. It's the half of me that's waiting for Sunday, and the little one.",
    ],
  },
  goodbyes: {
    layer: 3,
    asks: sharedAsks.goodbyes,
    answers: [
      "No, there's no letter. It's bills, what I've put away, it isn't words. || Nothing like that. I'd not know what to put, and I've not tried.",
    ],
  },
  "afraid-telling": {
    layer: 1,
    asks: [
      ...["afraid would happen if", "afraid of if you told", "happen if you told"],
      ...["afraid she would", "afraid shed", "worst that could happen if"],
    ],
    answers: [
      "That she'd never sleep again for watching me. {I'd be one more on her list at the home|gwen}. || {She'd give up her shifts to sit with me|gwen}, and then there'd be two of us in this kitchen.",
    ],
  },
};
