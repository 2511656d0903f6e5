import type { Scenario } from "~/domain/simulator/scenario";

const saidRideABikeOnAWednesday = [
  "near: ride a bike on a wednesday",
  "near: not a wednesday dad",
  "near: i saw it on a phone",
  "near: rode without stabilisers",
  "near: i got it as a clip",
  "near: hear somebody else shouting",
];
const saidSingingMyBoyKwamesSong = [
  "near: singing my boy kwame's song",
  "near: i missed a stop",
  "near: doing the wipers song",
  "near: out and back four times",
];
const saidSleepFineWhenTheKidsAreHere = [
  "near: sleep fine when the kids are here",
  "near: elbow in my face",
  "near: out like a light",
  "near: a foot in my ribs",
];

/** What Kofi answers to who asks on about a detail of what he just said of Kwame. */
export const nearKwameAndHisBike: Scenario["topics"] = {
  "seen-him-ride-since": {
    layer: 1,
    asks: [
      ...saidRideABikeOnAWednesday,
      "have you seen him ride since",
      "has he shown you on the bike",
      "did you get to see him ride",
    ],
    answers: [
      "The once, in Burgess Park, this summer. He told me not to hold on. || I have, at the park in August. No hands, Daddy, he said, and he meant mine.",
    ],
  },
  "started-teaching": {
    layer: 1,
    asks: [
      ...saidRideABikeOnAWednesday,
      "were you teaching him to ride",
      "had you started teaching him",
      "did you want to teach him",
    ],
    answers: [
      "I'd started. We'd done the car park with the little wheels on, and I'd said next time. || It was me got him pedalling. I'd left the best bit for when he was ready.",
    ],
  },
  "showed-the-clip": {
    layer: 1,
    asks: [
      ...saidRideABikeOnAWednesday,
      "did you show anyone the clip",
      "who have you shown it to",
      "who else saw the clip",
    ],
    answers: [
      "My mum, she had my phone off me till it went flat. || I showed Mum. She clapped, on her own, in her kitchen.",
    ],
  },
  "kept-the-clip": {
    layer: 1,
    asks: [
      ...saidRideABikeOnAWednesday,
      "do you still have the clip",
      "do you still watch it",
      "how often do you watch it",
    ],
    answers: [
      "I've still got it, I've backed it up twice. || Yeah, and I have the sound down now. I do my own shouting.",
    ],
  },
  "did-he-fall": {
    layer: 1,
    asks: [
      ...saidRideABikeOnAWednesday,
      "did he fall off",
      "how far did he get",
      "how did the ride end",
    ],
    answers: [
      "He went in the hedge, laughing. || As far as the lamp post. Then the hedge had him.",
    ],
  },
  "which-stop-missed": {
    layer: 0,
    asks: [
      ...saidSingingMyBoyKwamesSong,
      "which stop did you miss",
      "where did you miss it",
      "where were you when the kid sang",
    ],
    answers: [
      "Camberwell Green, and there's always somebody for Camberwell Green. || By the hospital, so it was a nurse I'd done it to.",
    ],
  },
  "cross-passengers": {
    layer: 0,
    asks: [
      ...saidSingingMyBoyKwamesSong,
      "was anyone cross with you",
      "did anyone complain",
      "did you get in trouble for the stop",
    ],
    answers: [
      "One lady, and she was nice about it. I've had worse for being on time. || No, she said I looked miles away. I was about two.",
    ],
  },
  "singing-kid": {
    layer: 0,
    asks: [
      ...saidSingingMyBoyKwamesSong,
      "who was the kid",
      "how old was the kid",
      "do you know that little lad",
    ],
    answers: [
      "Four or so, with his nan. I'd never seen him before. || Just a lad in a bobble hat. They got off at the park.",
    ],
  },
  "said-to-singing-kid": {
    layer: 0,
    asks: [
      ...saidSingingMyBoyKwamesSong,
      "did you say anything to the kid",
      "did you sing along",
      "what did you do for the kid",
    ],
    answers: [
      "I gave him the real wipers, on a dry screen. I heard him go mad for it. || I did him a toot when he got off. He saluted.",
    ],
  },
  "tell-kwame-of-kid": {
    layer: 0,
    asks: [
      ...saidSingingMyBoyKwamesSong,
      "did you tell kwame about it",
      "will you tell your boy",
      "does kwame know about the kid",
    ],
    answers: [
      "I'm saving it for the phone. || Not yet, I'll tell him he's famous on the top deck.",
    ],
  },
  "whose-elbow": {
    layer: 0,
    asks: [
      ...saidSleepFineWhenTheKidsAreHere,
      "whose elbow is it",
      "who sleeps next to you",
      "whose foot is in your ribs",
    ],
    answers: [
      "Kwame's, he starts up top and he finishes on me. || My boy's, he's all corners. He comes down that ladder like a cat.",
    ],
  },
  "why-climbs-in": {
    layer: 0,
    asks: [
      ...saidSleepFineWhenTheKidsAreHere,
      "why does he come in with you",
      "why isn't he in his bunk",
      "when does he come down",
    ],
    answers: [
      "About two, he says his bunk's gone dark. || He wakes up and can't think which house it is. So he comes to check.",
    ],
  },
  "send-him-back": {
    layer: 0,
    asks: [
      ...saidSleepFineWhenTheKidsAreHere,
      "do you send him back",
      "do you mind him there",
      "do you let him stay",
    ],
    answers: [
      "I let him. I've twelve nights to stretch out in. || Never, I just lose an arm. I lie there grinning with a dead arm.",
    ],
  },
  "ama-at-night": {
    layer: 0,
    asks: [
      ...saidSleepFineWhenTheKidsAreHere,
      "how does ama sleep",
      "does ama come in too",
      "what about your girl at night",
    ],
    answers: [
      "Ama stops in hers, with the torch on under the cover. I pretend I can't see it. || She sleeps like a plank, hands by her sides. She's her mother's.",
    ],
  },
  "slept-after-they-go": {
    layer: 0,
    asks: [
      ...saidSleepFineWhenTheKidsAreHere,
      "how do you sleep when they've gone",
      "what about the night after",
      "how is the first night without them",
    ],
    answers: [
      "Rotten. All that room and I can't use it. || The Sunday's the worst, I listen out for somebody who's not there.",
    ],
  },
};
