import type { Scenario } from "~/domain/simulator/scenario";
import { askedForSomebody } from "./asked-for-somebody";
import { asides } from "./asides";
import { askedBack } from "./asked-back";
import { atTheClose } from "./at-the-close";
import { careAsides } from "./care-asides";
import { cues } from "./cues";
import { followUps } from "./follow-ups";
import { ofTheTalk } from "./of-the-talk";
import { optionalTopics } from "./optional-topics";
import { ownTopics } from "./own-topics";
import { suggestions } from "./suggestions";
import { times } from "./times";
import { topics } from "./topics";
import { untoldAsides } from "./untold-asides";
import { people } from "./people";
import { replies } from "./replies";

/** Tom, 52, after the works closed in a Welsh steel town. Opt-in risk layer: hints and ideation only. */
export const tom: Scenario = {
  v: 1,
  key: "tom",
  title: "Tom, laid off at 52",
  clientName: "Tom",
  age: 52,
  summary:
    "The steelworks let him go in spring after thirty-one years. He says little, and what he says is mostly about other people being better off.",
  contentNote:
    "Job loss, feeling useless, a marriage under strain, and thoughts of not being here. No method is ever mentioned.",
  riskOptIn: true,
  style: "reserved",
  minutes: 30,
  start: { valence: -0.52, arousal: -0.12, trust: 2.3, openness: 0.25 },
  ceiling: -0.05,
  temper: { trust: 0.95, valence: 0.9, arousal: 0.6 },
  openings: [
    "Evening. Wife said I should write to someone. {Not sure there's much to say|shut-down}. || Evening, Tom here. Gwen found this page and left it open on the table. {I've been looking at the page a while|shut-down}, wondering what you put on it.",
    "Hello, the name's Tom, and I've never done this sort of thing. Lost my job in the spring, and {I've had nothing to say to anybody since|shut-down}. || I was at the steelworks till the spring and now I'm not. I'm not one for writing things down, {there's been nobody had two words off me about it|shut-down}.",
    "All right. {Don't really know what I'm doing here|shut-down}. Finished at the works in March. || They finished us in March and the wife thinks I ought to talk to somebody. {I don't know where a man's meant to begin with it|shut-down}.",
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
      "I wake for a shift that isn't there. {Then it's a long time till anybody else is up|nights}. || My body's still on earlies. {I'm sat up by three with nothing on the clock till the post comes|nights}.",
      "The works gave me a certificate. {Thirty-one years and it's spelt wrong|useless}. || I've a certificate in the drawer from the works. {All those years, and they couldn't get the name right|useless}.",
      "My wife Gwen's got me down for jobs about the house. I've done the gutters twice. || There's a list on the fridge for me, to keep me going. I've oiled every hinge in the house, and the neighbour's.",
    ],
    [
      "Saw two of the lads outside the chemist. {I crossed over so we wouldn't have to do the chat|apart}. || Two of my old shift were coming up the high street. {I went and read a shop window till they'd gone by|apart}.",
      "My wife's took extra nights on. {I lie there listening to her not complain|gwen}. || My wife's put in for the nights as well now. {I hear her getting up for it, quiet so as not to make me feel it|gwen}.",
      "They'd be all right, you know, Gwen and our daughter and the little one. {Better off, some ways, without me under their feet|better-off}. || I look at my family round the table at weekends. They'd manage, {they'd manage better, without a great lump in the corner to step round|better-off}.",
      "Our daughter Carys says come and stay. {A man should have somewhere to be going, not somewhere to be put|useless}. || There's a spare room at our daughter's, they've said. {I'd be one more thing she's found a place for|useless}.",
    ],
    [
      "{I can't see what comes next|no-ahead}. I look and it's just weather. || People say what's next. There isn't a next, it's fog, and {I don't see myself coming out of it|no-ahead}.",
      "Been putting papers in order so my wife Gwen would know where everything is. {I'll not be much bother to anyone then|better-off}. || I've got all the bills into one folder, with labels, so my wife Gwen'd not be hunting for anything. {She'd have no trouble from me after that|better-off}.",
      "{It's done, my bit|no-ahead}. That's how it feels. The rest is waiting about. || {I've had my go, that's how I see it, and it's finished|no-ahead}. I'm only here yet because nobody's switched the lights off.",
    ],
    [
      "I'll say it plain then. {There's nights I don't want to wake up|not-here}. || You may as well have it. {Some nights I lie down and I'd as soon not wake up from it|not-here}.",
      "I'll tell you this much. {I think about being dead, more than a man should|not-here}. || I've told nobody this. {It's death I think about, down in that kitchen, a good deal of the time|not-here}.",
    ],
  ],
  replies,
  threads: [
    { after: null, text: "that envelope || that morning with the envelopes" },
    { after: null, text: "the works || the stacks gone cold" },
    { after: "nights", text: "the kitchen at three || the clock at night" },
    { after: "gwen", text: "Gwen on the stairs || her face on the stairs" },
    { after: "apart", text: "that breakfast || the lads at breakfast" },
    { after: "useless", text: "being asked for nothing || the washer and that plumber" },
    { after: "better-off", text: "those sums || how those sums came out" },
    { after: "professional", text: "the card by the kettle || that number on the card" },
    { after: "family", text: "the little one || the little one and her drawings" },
  ],
  returns: [
    "It goes round to [thread] again. || I keep fetching up at [thread].",
    "I was thinking of [thread] just now. || You were talking, and I'd gone off to [thread].",
    "I can't get past [thread]. || There's no getting round [thread].",
    "Then there's [thread]. || And there's always [thread].",
    "My mind's still on [thread], if I'm honest. || I'll be honest, I'm half with you and half with [thread].",
    "All roads go back to [thread]. || Whichever way I walk, it's [thread] at the end of it.",
  ],
  riskHedge: [
    "Depends what you mean by that. {I'm a bit tired of things|unsaid}, that's all. || I'm worn out, if that's what you're asking. {I'd leave it at that|unsaid}.",
    "I'd not want to worry anybody. {Let's say some nights are long|unsaid}. || {There's things you say and things you don't|unsaid}. The nights aren't good.",
    "That's a heavy thing to ask a man. {I'm here, aren't I|unsaid}. || You don't go round things, do you. Well, {I've got up every morning so far|unsaid}.",
  ],
  riskMore: {
    plan: [
      "No plan. It's thinking and it's stayed at thinking. || I've not planned a thing. It's a thought, and that's as far as it's gone.",
      "Nothing put by, no. I'd have told you with the rest of it. || There's nothing I've got ready, I'll swear to that. You've had all of it now.",
    ],
    means: [
      "There's nothing put by, and I've not looked at anything in the house that way. || No, nothing I've got by me for it. It's a house like any house, and I've left it at that.",
      "If you'd rather something was out of my road, Gwen could have the keeping of it. || I'd let Gwen have the keeping of whatever worried you. I'd not argue it.",
    ],
    past: [
      "Never. Not even that other winter, with my father. || No, I never have. When my dad went I was low, but it wasn't this.",
      "First time it's been this sort of thought. || It's a new one on me, thinking like that.",
    ],
    since: [
      "Since the back end of summer. Nights, always nights. || August, September time, that's when it came in. Never by day.",
      "It came in quiet. First it was I could sleep a month, then it was {I could sleep and not get up|not-here?}. || There was no first day to it. It was being tired, and then {it was more than tired|not-here?}.",
    ],
    often: [
      "Most nights, once the house is quiet. Days, I can go without. || Nights, near enough every one. By day I might not have it at all.",
    ],
    ends: [
      "The adding up. The lying there no use to her. {I'd want that to stop|not-here?}. || It'd be quiet. {I'd not be in anybody's road|not-here?}.",
      "It's the tiredness I want shut of. It's not Gwen, and it's not the little one. || I tell myself she'd not have to put her smile on. I know that's wrong, even while I think it.",
    ],
    either: [
      "Stop, I think. I don't want to be dead so much as not be like this. || I want the nights to stop. I'd take that and stay, if it was on offer.",
    ],
    now: [
      "About the same as last week, the thoughts. {They come in the small hours|not-here?} and by dinner time they've gone off a bit. || No stronger than they were, the thoughts. {It's the early hours they're at their worst|not-here?}, and they ease when the house gets up.",
      "Tonight I'm all right. I'd say so if I wasn't. || I'm safe enough this evening. You'd have it from me straight if not.",
    ],
    know: [
      "Not of that, no. You're the first I've said it to. || Nobody's had that part. It's come to you before it's come to anybody.",
      "Gwen's an idea I'm low. She'll not think it's gone as far as this. || There's Gwen can see I'm not right. This she's not been told.",
    ],
    keeps: [
      "Gwen, and the little one. I couldn't do that to the pair of them. || There's my granddaughter, Nia. I'd not have her asking where Grampa is.",
      "It lets go a bit, come the morning. It gets light and the dog wants out. || It passes, I'll say that for it. The dog's stood at the door and I've a thing to do.",
      "Contrariness, some of it. They shut the works, they're not shutting me. || Some mornings it's pure stubbornness. I was never first off a shift.",
    ],
    tell: [
      "That I've been lower than I've let on. If I could get that far the rest'd come. || How low it's been. I've been making out it's only the sleep.",
      "I'd not want a fuss made. Only that it's not just me that knows. || That I don't want fixing. I want somebody else knowing it, nights.",
    ],
    worse: [
      "I'll wake Gwen. I'd put the landing light on and say her name. || Gwen, the nights she's home, asleep or not. She'd sooner be woke.",
      "If she's at work I'll get on to that helpline, and I'll not sit in the kitchen on my own with it. || I'd ring the helpline, if she's not in. I'd not just sit there and wait for light.",
    ],
    alone: [
      "Take the dog out. She doesn't ask, and it's half an hour gone. || Get up and put the light on. I'm better stood up than lying there.",
      "Radio on, and something in my hands. There's always a hinge. || Jobs. If my hands are going it lets up a bit.",
    ],
    together: [
      "Go on, then. I've worked to a plan all my life. Put Gwen at the top of it. || Aye, all right. You write and I'll say. Gwen goes first, she's nearest.",
      "Second thing, I ring somebody before three and not after. Dai, or that helpline. || Then there's the phone. If I'm up at three I ring Dai, or that helpline, I don't just sit.",
    ],
  },
  asides: { ...asides, ...careAsides, ...untoldAsides },
  suggestions,
};
