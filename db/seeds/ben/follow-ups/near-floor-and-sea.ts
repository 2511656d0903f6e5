import type { Scenario } from "~/domain/simulator/scenario";

const machine = ["near: back against the washing machine", "near: down beside the washing machine"];
const fourNights = ["near: slept properly maybe four of", "near: about four nights that"];
const theDebrief = ["near: scheduled for when i was asleep", "near: they did hold a debrief"];
const theSwim = ["near: swimming in the sea cold early", "near: one thing in my head"];
const radioBen = ["near: the nurses call me radio ben", "near: given me a radio name"];
const lostThread = ["near: read it again with a pen", "near: put the milk in the cupboard"];
const theList = ["near: in lie there and run the list", "near: back on the list"];

/** What Ben answers right after he told of the floor, the sea and his list. */
export const nearFloorAndSea: Scenario["topics"] = {
  "near-machine-often": {
    layer: 0,
    asks: [...machine, "do you sit there often", "how often do you end up in there"],
    answers: [
      "Most days off. It's got its regulars, well, it's got me. || A fair bit, since winter. I should be paying rent to the towel rail.",
    ],
  },
  "near-machine-anyone": {
    layer: 0,
    asks: [...machine, "is anyone else home", "does anyone know youre in there"],
    answers: [
      "One of the Matts, asleep, I can hear him through the wall. He thinks I have very long showers. || The flat's asleep. Somebody tried the handle an hour ago and gave up politely.",
    ],
  },
  "near-machine-ends": {
    layer: 0,
    asks: [...machine, "what will you do when it finishes", "what happens when the spin stops"],
    answers: [
      "It beeps and I say 'coming', every time. Then I hang the washing up and find another wall. || I'll sit on for a bit and pretend it's still going.",
    ],
  },
  "near-machine-comfy": {
    layer: 0,
    asks: [...machine, "is it comfortable on the floor", "are you cold there"],
    answers: [
      "My back's lovely, the rest of me's on tiles. I'd recommend a towel. || Warm behind, cold underneath, like a badly grilled sandwich.",
    ],
  },
  "near-four-different": {
    layer: 0,
    asks: [
      ...fourNights,
      "what was different about those four nights",
      "why could you sleep on those nights",
    ],
    answers: [
      "It rained on three of them. On the fourth I'd walked home the long way and had nothing left. || I'd been up so long it wasn't really sleep, somebody just pulled the blind down.",
    ],
  },
  "near-four-last": {
    layer: 0,
    asks: [...fourNights, "when was the last good night", "which night did you sleep last"],
    answers: [
      "A week ago Wednesday, six hours. I woke up sure I'd missed a shift. || Ten days back. I'd left the window open and I think the cold knocked me out.",
    ],
  },
  "near-four-tried": {
    layer: 0,
    asks: [...fourNights, "have you tried anything for sleep", "what did you try to sleep better"],
    answers: [
      "Warm milk, whale noises, and a podcast about bridges. I know a lot about bridges. || A bath, a book, no phone. I lay there very clean.",
    ],
  },
  "near-four-sundays": {
    layer: 0,
    asks: [...fourNights, "are sundays hard for you", "what are sundays like now"],
    answers: [
      "They are. I do them in the supermarket, it's bright and there's plenty to read. || I get a bit jumpy after tea. By one in the morning I'm better off standing up.",
    ],
  },
  "near-debrief-who": {
    layer: 1,
    asks: [...theDebrief, "who was at the debrief", "who went to it"],
    answers: [
      "Sanjay, the day nurses and the quality people. So most of the room hadn't been in the room. || Nine or ten of them, I'm told. There was a plate with my share on it.",
    ],
  },
  "near-debrief-read": {
    layer: 1,
    asks: [...theDebrief, "did you read the slides", "how many times did you look at them"],
    answers: [
      "Twice on my phone, once by accident. It doesn't improve. || I have, in a toilet. It took four minutes, and I sat there for twenty.",
    ],
  },
  "near-debrief-would-go": {
    layer: 1,
    asks: [...theDebrief, "would you have gone", "could you have got up for it"],
    answers: [
      "I'd have gone in my pyjamas. I found out from the calendar at six that night. || Like a shot, if anyone had rung. I'm used to being rung.",
    ],
  },
  "near-debrief-worst-slide": {
    layer: 1,
    asks: [...theDebrief, "which slide was the worst", "what else was on the slides"],
    answers: [
      "Slide four, it's a timeline, it's very blue. I'm one of the arrows. || The last one, 'any questions'. I had a few.",
    ],
  },
  "near-swim-stops": {
    layer: 0,
    asks: [...theSwim, "what stops you going now", "why did you stop swimming"],
    answers: [
      "Standing up, mostly. The sea's twenty minutes off and the couch is right here. || You've got to leave the flat before you've thought about it, and I think about it.",
    ],
  },
  "near-swim-after": {
    layer: 0,
    asks: [...theSwim, "does it help afterwards", "how long does the good feeling last"],
    answers: [
      "Till the towel, sometimes till breakfast. I've been nice to a parking meter on the strength of it. || An hour, if I don't look at my phone.",
    ],
  },
  "near-swim-started": {
    layer: 0,
    asks: [...theSwim, "when did you start swimming", "how did you get into that"],
    answers: [
      "My first winter up here, on a dare. I screamed, and then I had the best toast of my life. || Two years ago. Somebody on the ward said it was free, and I'd just seen my rent.",
    ],
  },
  "near-swim-soon": {
    layer: 0,
    asks: [...theSwim, "could you go this week", "will you go swimming again"],
    answers: [
      "Maybe Saturday, if Tim comes and holds the towel. He won't go in past the ankle. || I could, there's no rule against it. I'd have to find the togs and peel them apart.",
    ],
  },
  "near-swim-yell": {
    layer: 0,
    asks: [...theSwim, "what do you yell in there", "what do you swear"],
    answers: [
      "Nothing you could print on a tea towel. There's an old girl with a terrier who claps. || Dad's tractor words. They carry over water.",
    ],
  },
  "near-radio-like": {
    layer: 0,
    asks: [...radioBen, "do you like being called that", "do you mind the name"],
    answers: [
      "I used to. Lately it's like answering to the name on somebody's uniform. || It was fine till I heard it at five in the morning, that week. I still did the jingle.",
    ],
  },
  "near-radio-too-far": {
    layer: 0,
    asks: [...radioBen, "has a joke ever gone wrong", "did you ever go too far"],
    answers: [
      "Once, with a man whose wife had just rung. He laughed, and I've felt bad ever since. || I did a voice outside the wrong curtain. Nobody complained, which was worse.",
    ],
  },
  "near-radio-off": {
    layer: 0,
    asks: [...radioBen, "can you turn it off", "are you ever not on"],
    answers: [
      "With one patient and the curtain round. And here, it seems, if you wait. || Asleep, by all accounts. And swimming, you can't do a punchline with a mouthful of harbour.",
    ],
  },
  "near-radio-not-work": {
    layer: 0,
    asks: [...radioBen, "does it always work", "when does it not work"],
    answers: [
      "Not at four in the morning, there's no crowd. I've tried it on the fridge. || On my mate Hana it's never worked, not once in eight years.",
    ],
  },
  "near-thread-mistakes": {
    layer: 0,
    asks: [...lostThread, "have you made any mistakes", "are you worried youll miss something"],
    answers: [
      "Not that anyone's found, I check everything three times now. It takes me an hour longer to be the same doctor. || I worry about it all shift. So far it's only ever been groceries.",
    ],
  },
  "near-thread-why": {
    layer: 0,
    asks: [...lostThread, "why do you think that is", "what makes it not go in"],
    answers: [
      "There's no room. It gets as far as the door and the list's in the way. || I'm on about half a brain, I reckon, and it's saving itself for the patients.",
    ],
  },
  "near-thread-since": {
    layer: 0,
    asks: [...lostThread, "when did that start", "how long has that been going on"],
    answers: [
      "Since August, properly. Before that it was only names. || About a month. It crept up, I blamed the lighting.",
    ],
  },
  "near-thread-often": {
    layer: 0,
    asks: [...lostThread, "how often does that happen", "is it every day"],
    answers: [
      "Two or three times a shift, more near the end. || It's daily. Days off are worse, there's nobody to look sharp for.",
    ],
  },
  "near-thread-flatmate": {
    layer: 0,
    asks: [...lostThread, "what did your flatmate say", "how did he react to the fridge"],
    answers: [
      "He took a photo. He makes coffee for a living, he wanted to know what it meant. || 'Very bold', he said. Then he handed me my own pass like a cloakroom ticket.",
    ],
  },
  "near-thread-feel": {
    layer: 0,
    asks: [...lostThread, "does that scare you", "what is that like for you"],
    answers: [
      "It does, quietly. I look round to see who noticed. || Like finding your own front door open.",
    ],
  },
  "near-thread-noticed": {
    layer: 0,
    asks: [...lostThread, "has anyone noticed at work", "do they see it at work"],
    answers: [
      "No, it passes for thoroughness. I've been complimented on it. || The pharmacist might have. She's started reading my charts out to me, ever so kindly.",
    ],
  },
  "near-list-hours": {
    layer: 0,
    asks: [...theList, "how much sleep do you get", "how many hours do you sleep"],
    answers: [
      "Three on a good one, in two goes. I'd sign for four. || Two, three. It comes in bits, like a bad parcel.",
    ],
  },
  "near-list-write": {
    layer: 0,
    asks: [...theList, "have you tried writing it down", "could you write the list down"],
    answers: [
      "I did, on the back of a pizza box. It came out longer than the one I'd been lying there with. || Once. I read it over and started ticking.",
    ],
  },
  "near-list-end": {
    layer: 0,
    asks: [...theList, "do you ever get to the end of the list", "does the list ever end"],
    answers: [
      "It goes round. I tick the last bed and I'm back at the lifts with a clean sheet. || No end to it, they keep admitting.",
    ],
  },
  "near-list-get-up": {
    layer: 0,
    asks: [...theList, "do you get up or stay in bed", "do you stay lying there"],
    answers: [
      "I lie there till about four, and then the bathroom gets me. || Stay put, mostly. If I put a light on it counts as a shift.",
    ],
  },
};
