import type { Scenario } from "~/domain/simulator/scenario";

const ownDoor = ["near: my own front door", "near: stood in my own hallway"];
const lostPatient = ["near: lost a patient five weeks back", "near: had a death on nights"];
const folks = ["near: mum and dad in timaru", "near: folks are down in timaru"];
const knownAtWork = ["near: at work they know it happened", "near: it was on the morning sheet"];
const mates = ["near: my mates are all medics", "near: a whole routine about it"];
const parkDog = ["near: watched somebody else's dog", "near: a labrador let me watch him"];

/** What Ben answers right after he told of his door, his people and the park. */
export const nearWhatWasSaid: Scenario["topics"] = {
  "near-door-how-long": {
    layer: 0,
    asks: [...ownDoor, "how long did you stand there", "how long till you noticed"],
    answers: [
      "A good two minutes. I moved my bag to the other shoulder and gave it another go. || Long enough for the hall light to time out on me.",
    ],
  },
  "near-door-told": {
    layer: 0,
    asks: [...ownDoor, "did you tell anyone about that", "does anybody know you did that"],
    answers: [
      "No, not till you. It'd make a good bit and I haven't used it, which tells you something. || Nobody's had that one. I told the cat, I suppose, it was watching.",
    ],
  },
  "near-door-which-bed": {
    layer: 0,
    asks: [...ownDoor, "which bed were you waiting for", "what did you think they would tell you"],
    answers: [
      "Whichever was going downhill, that's where they send me. || The worst one, it's usually the worst one, and then the phone.",
    ],
  },
  "near-door-allowed": {
    layer: 0,
    asks: [
      ...ownDoor,
      "are you allowed to do eleven days",
      "did nobody stop you working that long",
    ],
    answers: [
      "Not on paper. The paper wasn't two people short. || There's a limit, and there's a form to go over the limit. I've got nice handwriting for it.",
    ],
  },
  "near-door-before": {
    layer: 0,
    asks: [...ownDoor, "has that happened again", "did it ever happen before"],
    answers: [
      "Just the once, with the door. I did say 'next please' to a flatmate coming out of the shower. || Only that time. I've asked the fridge for its date of birth since, but I was joking by then.",
    ],
  },
  "near-door-rest-after": {
    layer: 0,
    asks: [...ownDoor, "did you get any rest after", "have you had a break since then"],
    answers: [
      "Two days, and I was asleep for most of both. || A couple of days, I remember a pillow and some soup.",
    ],
  },
  "near-lost-expected": {
    layer: 0,
    asks: [...lostPatient, "was it expected", "did you see it coming"],
    answers: [
      "No, she was in to get better. She'd asked me which day she could go home. || I didn't, and I was the one who was meant to. She was nearly on the going home list.",
    ],
  },
  "near-lost-time-off": {
    layer: 0,
    asks: [...lostPatient, "did you get time off after", "did they give you a break afterwards"],
    answers: [
      "None, I was on the round the same morning. I didn't ask, to be fair to them. || Not a day. It didn't come up, and I'm not sure I'd have known where to go.",
    ],
  },
  "near-lost-believe-it": {
    layer: 0,
    asks: [...lostPatient, "do you believe these things happen", "does saying that help you"],
    answers: [
      "For about as long as it takes to say. It's true of other people's patients. || It helps whoever's listening. I can see them put it away and get on.",
    ],
  },
  "near-lost-close": {
    layer: 0,
    asks: [...lostPatient, "were you close to the patient", "did you know her well"],
    answers: [
      "Ten days, and on our ward that's practically family. She had me trained by the third. || Better than most. You don't usually get to know how they feel about semicolons.",
    ],
  },
  "near-lost-rough-else": {
    layer: 0,
    asks: [...lostPatient, "what else was rough about the run", "was the rest of the run bad"],
    answers: [
      "Sick calls every night, no beds, and a lift out of order. You could laugh at that half. || It was a long, wet, short-staffed winter. That part everyone talks about.",
    ],
  },
  "near-folks-last-saw": {
    layer: 0,
    asks: [...folks, "when did you last see them", "how long since you went down there"],
    answers: [
      "Christmas, two nights between shifts. Mum sent me back with a suitcase of baking. || Not since Christmas, and I slept through the pudding.",
    ],
  },
  "near-folks-miss": {
    layer: 0,
    asks: [...folks, "do you miss them", "do you get homesick"],
    answers: [
      "I do, about teatime. I can hear their kettle down the phone. || Yeah, more this winter. I've caught myself reading the Timaru weather.",
    ],
  },
  "near-folks-worry": {
    layer: 0,
    asks: [...folks, "do they worry about you", "do your parents suspect anything"],
    answers: [
      "Mum does, only she does it in baking. Dad reckons worry's for farmers. || A bit, I think. She's started asking what I had for tea and waiting for the answer.",
    ],
  },
  "near-folks-so-proud": {
    layer: 0,
    asks: [...folks, "what is it like having them so proud", "is it hard that theyre so proud"],
    answers: [
      "Like carrying a big cake through a crowd. I'd love to put it down and nobody look. || It's lovely and it's heavy. You can't exactly hand it back.",
    ],
  },
  "near-folks-last-story": {
    layer: 0,
    asks: [...folks, "which funny story did you send last", "what was the last one you told them"],
    answers: [
      "The man who brought his own pillow, and his own nurse, who was his wife. They rang my aunty about that. || One about a lost set of teeth that turned up in the wrong mouth. Mum had to sit down.",
    ],
  },
  "near-known-sheet": {
    layer: 1,
    asks: [...knownAtWork, "what did the sheet say", "what did you chart"],
    answers: [
      "Her name, the time, and 'deceased'. It sat between the admissions and a missing wheelchair. || Four lines and a signature. I'd spelt everything right, she'd have been pleased.",
    ],
  },
  "near-known-who-ask": {
    layer: 1,
    asks: [...knownAtWork, "who would you want to ask you", "who did you hope would ask"],
    answers: [
      "Sanjay, my reg. He was there, so I wouldn't have to do the scenery. || One of the two nurses. They'd only have to look at me.",
    ],
  },
  "near-known-want": {
    layer: 1,
    asks: [...knownAtWork, "do you want them to ask", "would you have wanted somebody to ask"],
    answers: [
      "Some days, badly. Then someone looks like they're about to and I leg it to the printer. || Yeah, and I'd have dodged it, and I'd have wanted them to go again.",
    ],
  },
  "near-known-bring-up": {
    layer: 1,
    asks: [...knownAtWork, "could you bring it up yourself", "have you tried telling them"],
    answers: [
      "Once, in the tearoom, I got as far as 'that Sunday'. Then the microwave pinged and everyone had soup. || I've had a go in the lift. It's four floors, it isn't enough floors.",
    ],
  },
  "near-known-ask-others": {
    layer: 1,
    asks: [...knownAtWork, "do you ask them how they are", "do you all ask each other"],
    answers: [
      "I say 'you right?' in a voice that only takes a yes. So I can't really complain. || Not me, I do a bit at them. It's like an epidemic of good manners.",
    ],
  },
  "near-mates-bits": {
    layer: 0,
    asks: [...mates, "what are the bits like", "what do you joke about with them"],
    answers: [
      "Worst shift bingo, as a rule. I had a full card and nobody checked it. || There's a fake awards night. I won Best Supporting Clipboard.",
    ],
  },
  "near-mates-same": {
    layer: 0,
    asks: [...mates, "have they lost patients too", "do your mates have the same thing"],
    answers: [
      "They must've, we're all two years out. I've seen a bloke go to the loo in the middle of his own joke. || I'd think so. You can tell who, they laugh a bit early.",
    ],
  },
  "near-mates-one": {
    layer: 0,
    asks: [...mates, "is there one of them you could tell", "which of them do you trust"],
    answers: [
      "Hana, and she's the one I'm dodging. The rest I'd trust with my car. || There's one, Hana, and I've been very hard to get hold of.",
    ],
  },
  "near-mates-going-home": {
    layer: 0,
    asks: [...mates, "what is it like going home after", "how do you feel after a night with them"],
    answers: [
      "Good as far as the bus stop. Then it's me with beer breath and the same thing in my pocket. || Like the end of a party you catered.",
    ],
  },
  "near-mates-if-said": {
    layer: 0,
    asks: [...mates, "what would happen if you said it", "what if you said the thing"],
    answers: [
      "Somebody'd say 'mate' and look at the table. And I reckon two of them would be quite relieved. || It'd go quiet, and someone would get crisps. After the crisps, I honestly don't know.",
    ],
  },
  "near-dog-own": {
    layer: 0,
    asks: [...parkDog, "do you have a dog", "would you like a dog of your own"],
    answers: [
      "No dog, I'm never home, it'd report me. There's one in the long-term plan. || I'd love one. It'd have to like toast and a stranger's hours.",
    ],
  },
  "near-dog-shared-pie": {
    layer: 0,
    asks: [...parkDog, "did the dog get any pie", "did you share the pie with him"],
    answers: [
      "He got the crust. He'd been very patient with me. || A corner of it. He took it like a man being handed a form.",
    ],
  },
  "near-dog-talked": {
    layer: 0,
    asks: [...parkDog, "did you talk to anyone there", "did you speak with the owner"],
    answers: [
      "Only the labrador, and I kept it light. || Not a soul with two legs. There was a wave from a long way off.",
    ],
  },
  "near-dog-how-often": {
    layer: 0,
    asks: [...parkDog, "do you go there after every shift", "how often do you sit in the park"],
    answers: [
      "Most mornings off nights, if it's dry. It's that or the ceiling. || Two or three times a week. I've got a bench, it's got a dip.",
    ],
  },
  "near-dog-tired": {
    layer: 0,
    asks: [...parkDog, "were you not tired", "did you want to sleep after the shift"],
    answers: [
      "Past it, I'd come out the other side. You get a second morning and nobody to give it to. || I was, and tired's not the same as sleepy, it turns out.",
    ],
  },
};
