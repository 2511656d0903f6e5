import type { Scenario } from "~/domain/simulator/scenario";

/** What Tom answers who asks what goes on between him and Gwen, and what goes unsaid. */
export const himAndGwen: Scenario["topics"] = {
  "hear-her": {
    layer: 1,
    asks: [
      ...["when you hear her like", "hear her like that", "hearing her get up"],
      ...["hear her getting up"],
    ],
    answers: [
      "{I lie dead still so she'll think I'm asleep|gwen}. || I count the stairs with her. {I ought to get up and make her tea, and I'm too ashamed to be seen|gwen}.",
    ],
  },
  "asks-tea": {
    layer: 1,
    asks: ["comes in and asks", "when she asks you that", "asks what you want for"],
    answers: [
      "{I could crawl under the table|gwen}. I say sit down, love, it's in the oven, and she's half asleep over it. || I've generally got something on for her by then, and it's still her that asks. {I feel about so big|gwen}.",
    ],
  },
  "waiting-say": {
    layer: 1,
    asks: ["waiting for her to say", "youre waiting for her", "wish she would say"],
    answers: [
      "That she's had enough. {I'd know what I owed, then|gwen}. || That I've let her down. {She'll not say it, so I say it for her, in my head|gwen}.",
    ],
  },
  "that-minute": {
    layer: 1,
    asks: [
      ...["whats that minute like", "that minute like", "minute when she goes"],
      ...["as she goes off"],
    ],
    answers: [
      "I wave till she's round the corner. {Then there's me and the dressing gown|gwen}. || {The wrong way about|gwen}. I tell her drive safe, that was what she said to me.",
    ],
  },
  "be-for-her": {
    layer: 0,
    asks: ["want to be for her", "like to be for her", "want to be for gwen"],
    answers: [
      "The one with the wage, and the torch when the lights went. {Somebody she'd no need to worry about|gwen}. || {Some use|gwen}. I'd like her to come in of a night and not have to look at my face first.",
    ],
  },
  "bought-presents": {
    layer: 0,
    asks: ["one who bought the presents", "be the one who bought", "used to buy the presents"],
    answers: [
      "Grand. I'd spend too much every year and Gwen'd tell me off. {She's nothing to tell me off for now|gwen}. || I'd go in on Christmas Eve, straight off shift. {I'd come out with a bag in each hand and feel like a husband|gwen}.",
    ],
  },
  "lean-on": {
    layer: 0,
    asks: [
      ...["she did lean on you", "if gwen leaned on", "gwen could lean on"],
      ...["she leaned on you"],
    ],
    answers: [
      "Her feet up on my lap and a moan about the matron. {She doesn't moan any more, she keeps it off me|gwen}. || She'd come in and swear at the weather and leave her shoes where they fell. {These days she hangs it all up, and asks after me|gwen}.",
    ],
  },
  "stop-home": {
    layer: 0,
    asks: [
      ...["her stop home with you", "having her stop home", "her staying home with you"],
      ...["she stayed home with you"],
    ],
    answers: [
      "I'd hate it and I'd be glad. {I'd see her looking at the calendar for the wages|gwen}. || Nice till about dinner time. {After that I'd be the reason she wasn't paid|gwen}.",
    ],
  },
  "when-gwen-comes": {
    layer: 0,
    asks: [
      ...["when gwen comes in", "gwen comes in at ten", "when gwen gets in"],
      ...["when gwen gets home"],
    ],
    answers: [
      "Her shoes off and the fire going, {and me not saying I'm fine|shut-down}. || I'd like her to sit down before she does anything. {I've a thing to tell her, and I'd want her sat|shut-down}.",
    ],
  },
  "said-to-gwen": {
    layer: 1,
    asks: [
      ...["have said that to gwen", "said that to gwen", "once youve told gwen"],
      ...["after youd told gwen"],
    ],
    answers: [
      "I'd be frightened, the minute after. Then she'd take hold of my sleeve, I think, and I'd be all right. || Like getting my boots off. I'd not know what to do with my face, mind.",
    ],
  },
  "without-singing": {
    layer: 0,
    asks: ["in the house without her", "without her singing", "house without the singing"],
    answers: [
      "{I can hear her being careful|gwen}. She used to come up the stairs to a tune. || I catch myself listening for it when the tap's running. {I took that off her, I think|gwen}.",
    ],
  },
  "not-talk-about": {
    layer: 0,
    asks: ["part you dont talk about", "the part you dont", "what you dont talk about"],
    answers: [
      "Me. {How I am, and how she is, and have we lost something|apart}. || {The nights|apart}. And her being tired, I'm not meant to have seen that.",
    ],
  },
  "gwen-hoping": {
    layer: 0,
    asks: [
      ...["reckon she was hoping", "she put you up to", "gwen was hoping for"],
      ...["hoping for when she"],
    ],
    answers: [
      "That I'd say it to somebody, if I couldn't to her. She'd not mind being second. || To have me back, I'd think. She said talk, Tom, I don't mind who to.",
    ],
  },
  "not-seen": {
    layer: 0,
    asks: ["hasnt she seen of it", "hasnt she seen", "has she not seen"],
    answers: [
      "{How far down it goes|shut-down}. She's seen the tired, she's not seen what's under it. || Me with my head on the table. {I've always heard her in time to sit up|shut-down}.",
    ],
  },
  "why-not-before": {
    layer: 0,
    asks: ["asked why not before", "why not before", "why you didnt tell her"],
    answers: [
      "That I thought it'd pass. {And I didn't want to see her face while I said it|gwen}. || {That she'd enough on already|gwen}. It's a poor reason, it sounded better in the kitchen.",
    ],
  },
  "see-that-in-her": {
    layer: 0,
    asks: ["see that in her", "hear nothing of it", "see her worn out"],
    answers: [
      "{I'd sooner she threw a plate|gwen}. I rub her feet, it's all I can think of to do. || Hard. {I know every line on her, and which ones I put there|gwen}.",
    ],
  },
  "gwen-hours": {
    layer: 1,
    asks: ["gwen doesnt know about", "doesnt know about those", "gwen not know about"],
    answers: [
      "{That it's not telly|apart}. I've the set on so there's a light under the door. || What I go over, down there. {She thinks it's a bad back and a film|apart}.",
    ],
  },
  "under-polite": {
    layer: 0,
    asks: ["under all that politeness", "under the politeness", "behind the politeness"],
    answers: [
      "{I miss her|apart}. She's across the table and I miss her. || {The two of us minding each other's feet in a small house|apart}. I'd give a lot for a good row.",
    ],
  },
  "still-weighs": {
    layer: 0,
    asks: ["is it that still weighs", "that still weighs", "with the house seen to"],
    answers: [
      "{Not bringing it in|gwen}. It's paid for, and I feel like the lodger. || I don't owe anybody, and I still feel I owe. {It's her that's gone out in the dark to work|gwen}.",
    ],
  },
  "across-table": {
    layer: 0,
    asks: ["across your own table", "hard to say across", "say at your own table"],
    answers: [
      "That I'm not managing. {There's never a place for it, between the potatoes and the gravy|shut-down}. || {Anything that starts with I|shut-down}. Somebody says pass the mint sauce, and it's gone by.",
    ],
  },
  "see-to-own": {
    layer: 0,
    asks: ["seeing to your own mean", "seeing to your own", "see to your own"],
    answers: [
      "{It means her seeing to me|gwen}. I can't get it to come out any other way. || I fill her hot water bottle and I scrape her windscreen. {It's not what he meant by it|gwen}.",
    ],
  },
  "bring-up": {
    layer: 0,
    asks: ["you bring up yourself", "bring up yourself", "with nobody asking"],
    answers: [
      "Gwen. {How tired she is, and she'll not have me say so|gwen}. || I'd tell you about Gwen's hands, they're raw from that place. {I look at them, and I put mine under the table|gwen}.",
    ],
  },
  "nearer-now": {
    layer: 0,
    asks: ["nearer to you just now", "whats nearer to you", "closer to you just now"],
    answers: [
      "Gwen, on her feet up at the home. {I ought to be the one coming in tired|gwen}. || Ten o'clock and her key in the door. {I've to think what face to have on|gwen}.",
    ],
  },
};
