import type { Scenario } from "~/domain/simulator/scenario";

const behindGlass = ["near: behind glass with the sound", "near: a cold sort of feeling"];
const liftCeiling = ["near: turned the pages for her at", "near: odd thing to a lift ceiling"];
const safeHands = ["near: i'm not safe hands", "near: bloke it happened to on"];
const theGraph = ["near: drawn it on the shower door", "near: window one o'clock till three"];
const herEnvelope = ["near: her writing on the envelope", "near: it's from ngaire my guess"];
const theGown = ["near: grinning like i'd never met", "near: to swap chairs at dinner"];
const carryHer = ["near: nowhere i'd feel right putting", "near: walk mrs tamati to work"];
const theStairs = ["near: sat on about the fourth one", "near: stood in the stairwell with"];
const tellingOff = ["near: a telling off would match", "near: feel like i've nicked something"];
const goodSpeech = ["near: and it won't take on me", "near: work on the bloke i shave"];
const bigBrother = ["near: tim's my big brother he builds", "near: garage door with a beard"];

/** What Ben answers right after he told of glass, the lift and the card. */
export const nearGlassAndCard: Scenario["topics"] = {
  "near-glass-who": {
    layer: 1,
    asks: [...behindGlass, "who is on the other side", "who do you see through the glass"],
    answers: [
      "The whole team, laughing at something I said. I can see that it landed. || Sanjay, the nurses, the tea trolley. They wave, they're not being mean.",
    ],
  },
  "near-glass-worst": {
    layer: 1,
    asks: [...behindGlass, "when is it worst", "when do you feel that most"],
    answers: [
      "At lunch, with six of them round the table. I'd be less on my own in the linen room. || When the shift ends well and everyone's pleased.",
    ],
  },
  "near-glass-through": {
    layer: 1,
    asks: [...behindGlass, "has anyone got through", "what would get through the glass"],
    answers: [
      "Somebody saying my name without a job after it. || A knock would do it. I'm not far in.",
    ],
  },
  "near-glass-before": {
    layer: 1,
    asks: [...behindGlass, "was it like that before", "did you always feel lonely"],
    answers: [
      "Not before August, I was a bit much, if anything. || No, I used to be the one who stayed behind for the washing up.",
    ],
  },
  "near-lift-what": {
    layer: 0,
    asks: [...liftCeiling, "what did you say to the ceiling", "what do you say in the lift"],
    answers: [
      "'Bit of help', usually. And once, 'oh, come on'. || 'Not this one, eh.' It was a quiet lift.",
    ],
  },
  "near-lift-answer": {
    layer: 0,
    asks: [...liftCeiling, "did anything answer", "does saying it help"],
    answers: [
      "The doors opened on three, where nobody was. I took it as a maybe. || It's better than the muzak. It gets me to my floor.",
    ],
  },
  "near-organ-still": {
    layer: 0,
    asks: [...liftCeiling, "do you still go with her", "did you like church as a kid"],
    answers: [
      "At Christmas, for Mum. I like it when everyone's out of tune and nobody minds. || I liked the biscuits, and being trusted with the pages.",
    ],
  },
  "near-organ-believe": {
    layer: 0,
    asks: [...liftCeiling, "would you like to believe", "do you believe in anything"],
    answers: [
      "I'd like somebody to be keeping the notes. I don't think they are, I'd just like it. || In people who turn up, I suppose. And in tea.",
    ],
  },
  "near-safe-unfair": {
    layer: 1,
    asks: [...safeHands, "why is it unfair", "can you recite it"],
    answers: [
      "Thirty-one patients, two short, and something that'd fool most people. See, word perfect, and it runs straight off me. || It's all in the review. I agree with every line until I shut the file.",
    ],
  },
  "near-safe-who": {
    layer: 1,
    asks: [...safeHands, "who has safe hands", "what are safe hands"],
    answers: [
      "Someone who goes and looks. I used to think that was me, I'd have put it on a card. || The woman who taught me. She never hurried and nobody ever waited.",
    ],
  },
  "near-safe-patients": {
    layer: 1,
    asks: [...safeHands, "do your patients think that", "would the patients agree"],
    answers: [
      "They ask for me. I feel I should warn them. || No, bed six wants me as best man. They only see the good hour.",
    ],
  },
  "near-graph-axes": {
    layer: 1,
    asks: [...theGraph, "what is on the graph", "what does the graph show"],
    answers: [
      "Time along the bottom, and her going down the side. It fits between the soap and the tap. || One line, and it's fine, and it's fine, and then it isn't.",
    ],
  },
  "near-graph-often": {
    layer: 1,
    asks: [...theGraph, "how often do you draw it", "do you draw that every day"],
    answers: [
      "Most mornings, it only wants steam. I've got quick. || Whenever I shower, so, less than I should.",
    ],
  },
  "near-graph-wipe": {
    layer: 1,
    asks: [...theGraph, "do you wipe it off", "what do you do with it after"],
    answers: [
      "I wipe it before the Matts get in. It leaves a mark if you look along the glass. || It goes by itself, once the fan's on. That's about the only thing that does.",
    ],
  },
  "near-graph-help": {
    layer: 1,
    asks: [...theGraph, "does it help to draw it", "does drawing it change anything"],
    answers: [
      "No, it comes out the same every time. I think I'm hoping to make a mistake. || It's something to do with my finger. I wouldn't call it treatment.",
    ],
  },
  "near-card-read": {
    layer: 1,
    asks: [...herEnvelope, "will you read it one day", "what would it take to read it"],
    answers: [
      "Not by the kettle, with people stirring. I might take it down to the chapel, nobody's ever in there. || Someone else's hand on the flap. I'd do the rest.",
    ],
  },
  "near-card-with": {
    layer: 1,
    asks: [...herEnvelope, "who could read it with you", "could someone read it to you"],
    answers: [
      "The nurse who was on, maybe. She'd do it in her handover voice. || Sanjay, if I asked. He'd clear his throat a lot first.",
    ],
  },
  "near-card-when": {
    layer: 1,
    asks: [...herEnvelope, "when did the card come", "how long has it been up"],
    answers: [
      "Going on three weeks. It's started to curl. || It was there after my days off. I saw the handwriting from the door.",
    ],
  },
  "near-gown-tell-him": {
    layer: 1,
    asks: [
      ...theGown,
      "what would you say to him",
      "what do you want to tell the guy in the photo",
    ],
    answers: [
      "'Eat something, and learn to say no.' He'd not hear, he's having his teeth photographed. || Nothing, let him have his lunch. He's only got the one day.",
    ],
  },
  "near-gown-noticed": {
    layer: 1,
    asks: [...theGown, "did your parents notice", "did they see you swap chairs"],
    answers: [
      "Dad asked was there a draught. I said yes and he got up and looked for it. || Mum did, she moved the salad so it looked deliberate.",
    ],
  },
  "near-gown-when": {
    layer: 1,
    asks: [...theGown, "when was it taken", "how long ago was the photo"],
    answers: [
      "Two years ago December, on a lawn in Dunedin. || Graduation, so it's coming up two years. He looks about twelve.",
    ],
  },
  "near-carry-talk": {
    layer: 1,
    asks: [...carryHer, "do you talk to her", "do you say anything to her"],
    answers: [
      "In my head, at the crossing. I tell her what I had for lunch, and I round it up. || Only 'morning'. It seems rude not to.",
    ],
  },
  "near-carry-put-down": {
    layer: 1,
    asks: [...carryHer, "do you want to put her down", "would you like to let her go"],
    answers: [
      "Not down, no. I'd like to be carrying her by the right end. || I'd like her to be someone I knew, and not something I did.",
    ],
  },
  "near-carry-where": {
    layer: 1,
    asks: [...carryHer, "where does she turn up", "where do you see her"],
    answers: [
      "In the supermarket, by the large print. And wherever there's a sign with a mistake in it. || At the lights, in the lift, in the bread. She gets about.",
    ],
  },
  "near-stairs-long": {
    layer: 0,
    asks: [...theStairs, "how long were you there", "how long did you stay in the stairwell"],
    answers: [
      "Ten minutes, about. I know my pins and needles. || Till my back got cold. It can't have been a quarter of an hour.",
    ],
  },
  "near-stairs-think": {
    layer: 0,
    asks: [...theStairs, "what did you think there", "what went through your head"],
    answers: [
      "That I'd said cheers. A man tells me to grow skin and I say cheers. || Nothing useful. I counted the fire extinguishers, there's one.",
    ],
  },
  "near-stairs-bleep": {
    layer: 0,
    asks: [...theStairs, "what was the bleep for", "what did they want you for"],
    answers: [
      "A drug chart that needed signing. I've never been so pleased to see a biro. || Somebody's drip. It's always somebody's drip.",
    ],
  },
  "near-stairs-seen": {
    layer: 0,
    asks: [...theStairs, "did anyone find you", "did somebody come by"],
    answers: [
      "A cleaner, she went round me. She said 'mind yourself, love', and I nearly told her the lot. || Nobody uses it but me and the mop.",
    ],
  },
  "near-match-who": {
    layer: 1,
    asks: [...tellingOff, "who should tell you off", "who would you want it from"],
    answers: [
      "Her, with the red pen. Second choice, her daughter. || Somebody who'd read the whole chart and still liked me after.",
    ],
  },
  "near-match-after": {
    layer: 1,
    asks: [...tellingOff, "what would happen after a telling off", "would a telling off help"],
    answers: [
      "I'd say sorry, and it'd be a thing with an end. || I think so, I could serve it and go home.",
    ],
  },
  "near-speech-others": {
    layer: 1,
    asks: [...goodSpeech, "have you said it to someone else", "does it work on others"],
    answers: [
      "To the first-year, about a missed fracture. He went home lighter, I watched him go down the steps. || On everyone but me. I've had juniors write it on their hands.",
    ],
  },
  "near-speech-why-not": {
    layer: 1,
    asks: [...goodSpeech, "why wont it work on you", "what makes it not take"],
    answers: [
      "I know who wrote it. You can't be let off by your own lawyer. || I was in the room, I suppose, and the speech wasn't.",
    ],
  },
  "near-tim-as-kids": {
    layer: 0,
    asks: [...bigBrother, "did you get on as kids", "what was he like growing up"],
    answers: [
      "He let me hold the torch. I thought that was the main job till I was about eleven. || He carried me home off a bike once, and the bike. He's never mentioned it.",
    ],
  },
  "near-tim-alike": {
    layer: 0,
    asks: [...bigBrother, "do you look like him", "are you two alike"],
    answers: [
      "He got the shoulders and I got the eyelashes. || Same ears, and that's where it stops.",
    ],
  },
};
