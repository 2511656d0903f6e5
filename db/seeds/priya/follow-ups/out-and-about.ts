import type { Scenario } from "~/domain/simulator/scenario";

/** What Priya tells of the group, of the doctor and of the health visitor. */
export const outAndAbout: Scenario["topics"] = {
  "truth-at-group": {
    layer: 1,
    asks: [
      ...["plain truth at baby", "told the plain truth", "truth at baby group"],
      ...["truth at the group"],
    ],
    answers: [
      "I'd have said I find it ever so long. {And I hate being called Mum by grown women|far-away?}. || {Is anyone else counting the minutes till the biscuits|far-away?}? I'd have said it to the parachute.",
    ],
  },
  "own-word": {
    layer: 0,
    asks: ["your own word be", "your own word", "instead of magical"],
    answers: [
      "Long, would be mine. {I'd have to say it to an awful lot of nice faces|far-away}. || Sticky! {And lonely, but I'd have led with sticky|far-away}.",
    ],
  },
  "true-thank-you": {
    layer: 0,
    asks: [
      ...["write back to them", "you write back", "honest thank you"],
      ...["truth to your work friends"],
    ],
    answers: [
      "He's grown out of it already, thank you, {and would somebody ring me about something that isn't him|not-doing-well}? || {Come and get me|not-doing-well}, with a kiss after it. And then ha ha.",
    ],
  },
  "looked-up-said": {
    layer: 0,
    asks: ["asked you like that", "been a look up from", "look up from the screen"],
    answers: [
      "No, not very. {I'd practised that in the car park|not-doing-well}. || {I'd have said I was a bit low|not-doing-well}. A bit, so as not to hold him up.",
    ],
  },
  "hed-have-heard": {
    layer: 0,
    asks: [...["was there to hear", "there to hear if", "hed have heard"], ...["have heard if he"]],
    answers: [
      "Fine, with a great long gap after it. {He'd only have needed the gap|not-doing-well}. || A lot of breathing, {and then something about the nights|not-doing-well}.",
    ],
  },
  "line-stayed": {
    layer: 1,
    asks: [
      ...["line of that list", "which line stayed", "line stayed with"],
      ...["which one stayed with", "down that list which"],
    ],
    answers: [
      "Not looking forward to things. {I tried to think of one on the bus home|not-doing-well}. || {Unable to enjoy your baby|not-doing-well}. They'd printed it so small, as if not to upset anyone.",
    ],
  },
  "meera-saw": {
    layer: 0,
    asks: [...["she saw you go by", "saw you go by", "meera saw you"], ...["if meera saw"]],
    answers: [
      "Dreadful, and I'd be so relieved. {She'd bang on the window with a spoon|far-away?}. || I'd wave as though I was in a hurry. {And I'd be cross if she let me|far-away?}.",
    ],
  },
  "first-true": {
    layer: 0,
    asks: ["your first true thing", "first true thing", "true thing be"],
    answers: [
      "I find it boring, some days. {It's a small one, I'd want to see how it went down|far-away?}. || I've never once known what to do at four o'clock. {Then I'd pass the biscuits round very fast|far-away?}.",
    ],
  },
  "cheerful-day-off": {
    layer: 0,
    asks: [
      ...["cheerful one had", "the cheerful one had a", "stopped being cheerful"],
      ...["werent the cheerful one"],
    ],
    answers: [
      "Somebody at the back who hasn't brought anything. {I'd have my coat on|not-doing-well}. || {A woman looking at the clock|not-doing-well}. They'd ask if I was sickening for something.",
    ],
  },
  "stayed-with-me": {
    layer: 0,
    asks: [
      ...["stayed with you about", "has stayed with you", "about that moment"],
      ...["stays with you about"],
    ],
    answers: [
      "Her foot was going, on the pram wheel, all the time we were being nice. {I knew that foot|not-doing-well}. || She laughed and said, anyway. {I say anyway exactly like that|not-doing-well}.",
    ],
  },
  "hear-me-too": {
    layer: 0,
    asks: ["hear that from one of", "hear that from", "one of them said me too"],
    answers: [
      "{I'd want to sit by her every Thursday till they leave school|far-away?}. || {Like somebody getting a window open, in that hall|far-away?}.",
    ],
  },
  "behind-fine": {
    layer: 0,
    asks: [
      ...["behind all that looking", "that looking fine", "behind the looking fine"],
      ...["behind their smiles"],
    ],
    answers: [
      "Some of them really are, I expect. {There's one who never takes her sunglasses off|not-doing-well}. || Lists! {We've all got the same tight little voice, now I think of it|not-doing-well}.",
    ],
  },
  "debbie-saw": {
    layer: 0,
    asks: [...["think she saw", "she saw when she", "debbie saw"], ...["what did debbie see"]],
    answers: [
      "My shoulders, maybe. {I'd got the baby up in front like a shield|not-doing-well}. || {I was answering before she'd got to the end of the question|not-doing-well}. She stopped writing, just for a second.",
    ],
  },
  "ring-begin": {
    layer: 0,
    asks: [
      ...["did ring what would", "want to begin with", "begin with if you rang"],
      ...["if you rang debbie"],
    ],
    answers: [
      "Hello, it's Arjun's mum, sorry to bother you. {And then I'd have to be Priya|not-doing-well}. || With sorry, I know myself. {After that I'd ask if she remembers looking twice|not-doing-well}.",
    ],
  },
  "first-to-change": {
    layer: 0,
    asks: ["first answer to change", "answer to change", "answer would you change"],
    answers: [
      "The laughing one. {I'd move it a box along and see if the roof fell in|not-doing-well}. || Looking forward to things. {I'd put, as much as I ever did|not-doing-well}, and I'd been in tears since breakfast.",
    ],
  },
  "picture-visit": {
    layer: 0,
    asks: [
      ...["picture that visit", "that visit with", "visit with nobody"],
      ...["imagine that visit"],
    ],
    answers: [
      "Her on the edge of the sofa and me not making tea. {I'd give her the baby, so there'd be nothing to hide behind|not-doing-well}. || {There'd be no one to be fine for|not-doing-well}. I think I'd last about a minute.",
    ],
  },
  "priya-really": {
    layer: 0,
    asks: [
      "how are you really",
      "are you priya really",
      "you priya really",
      "really how are you priya",
    ],
    answers: [
      "{Not very well|not-doing-well}. I'd typed fine, and I've taken it out. || {Lost, I think|not-doing-well}, since you're waiting. I'm not used to there being a gap.",
    ],
  },
  "tell-debbie": {
    layer: 1,
    asks: [
      ...["just the two of you what", "you want to tell debbie", "tell debbie"],
      ...["say to the health visitor"],
    ],
    answers: [
      "The form was wrong. {I'd want the pen back, please|not-doing-well}. || {I ticked what I thought she'd like|not-doing-well}, I'd start there. There might be more, if she didn't say anything kind.",
    ],
  },
};
