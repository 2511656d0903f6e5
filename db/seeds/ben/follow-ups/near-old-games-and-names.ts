import type { Scenario } from "~/domain/simulator/scenario";

const onHerChest = ["near: doing compressions on her", "near: my hands on her chest counting"];
const oldGames = ["near: i know how they end", "near: everything in it's already happened"];
const speechFor = [
  "near: was one in the morning two short",
  "near: they'd written it down to recheck",
];
const bedpanStory = ["near: the man the bedpan and the", "near: a very full bedpan"];
const hanaVoice = ["near: played the first ten seconds", "near: as far as 'hey so"];
const nameInIt = ["near: a name in it that i've not", "near: a funny way round that night"];
const quietSwim = ["near: the only quiet i get", "near: my own name's the first thing back"];
const teacherPatient = [
  "near: she marked my whiteboard",
  "near: went through my notes like homework",
];
const comeHome = ["near: say come home for a bit", "near: come home love"];
const overTheSink = ["near: ate it over the sink", "near: made a curry last week"];
const otherDriver = ["near: somebody else takes the wheel", "near: i go cold and handy"];
const floorCleaner = [
  "near: i can smell it in everything",
  "near: wanted the smell of the place out",
];
const hearsDoctor = ["near: dad introduces me as", "near: asked mum to move it"];
const badLight = ["near: i said the light was bad", "near: i blamed his veins"];
const askedSide = ["near: they sent me the slides", "near: photo of people in a circle"];
const keenFirstYear = ["near: writes down what i say", "near: he takes notes on me"];
const classicHits = ["near: the classic hits on till", "near: engine off radio going"];

/** What Ben answers right after he told of old games, her name and the car. */
export const nearOldGamesAndNames: Scenario["topics"] = {
  "near-chest-before": {
    layer: 1,
    asks: [...onHerChest, "had you done that before", "was that the first time doing cpr"],
    answers: [
      "Plenty of times, on people I'd never had a chat with. It's a different chest. || I'd done a few. You don't usually know what book they're on.",
    ],
  },
  "near-chest-answer": {
    layer: 1,
    asks: [...onHerChest, "what would you answer her now", "what do you wish you had told her"],
    answers: [
      "'No, I'm starving, Mrs Tamati, have you got a biscuit.' And I'd have sat down for it. || That I'd eat if she would. I think we'd have split the toast.",
    ],
  },
  "near-chest-eaten": {
    layer: 1,
    asks: [...onHerChest, "have you eaten today", "did you eat anything tonight"],
    answers: [
      "A pie and some toast. She'd want to know where the vegetable was. || I've got sausages on the way. You sound like her.",
    ],
  },
  "near-games-which": {
    layer: 0,
    asks: [...oldGames, "which one do you go back to most", "which game is your favourite"],
    answers: [
      "One with a last-wicket stand that goes on for hours. I could umpire it. || There's a draw from the nineties where nothing happens till tea. I know every nothing.",
    ],
  },
  "near-games-when": {
    layer: 0,
    asks: [...oldGames, "when do you listen to it", "how often do you listen"],
    answers: [
      "Daylight, mostly, with the curtains shut. I'm usually gone by the drinks break. || Whenever I'm meant to be asleep. So, most of the day.",
    ],
  },
  "near-speech-for-whom": {
    layer: 1,
    asks: [...speechFor, "who would you be saying it for", "who is the speech for"],
    answers: [
      "Her daughter, I suppose, and she never asked for one. || Dad, I think. I've got him in the front row with his hat on.",
    ],
  },
  "near-bedpan-rest": {
    layer: 0,
    asks: [...bedpanStory, "what is the version they dont get", "what dont you tell them"],
    answers: [
      "The one with a lady in it, and no siren. || Anything after midnight. The bedpan's all daytime.",
    ],
  },
  "near-bedpan-audience": {
    layer: 0,
    asks: [...bedpanStory, "who is the audience for that one", "who do you tell it to"],
    answers: [
      "Mum, Dad and my brother, and then Mum does it for the bowls club. || The folks, on a Sunday. I've done it for the mates too, with less bedpan.",
    ],
  },
  "near-bedpan-true": {
    layer: 0,
    asks: [...bedpanStory, "is it true", "did that really happen"],
    answers: [
      "Mostly. I've added a flight of stairs and a bishop. || It happened, at about half that size.",
    ],
  },
  "near-hana-afraid": {
    layer: 0,
    asks: [...hanaVoice, "what are you afraid is in the rest", "what are you scared of hearing"],
    answers: [
      "That she's being kind, and then I'd have to ring back and be a person. || My own name, said properly. I'm all right till people do that.",
    ],
  },
  "near-hana-listen-how": {
    layer: 0,
    asks: [...hanaVoice, "how did you feel when you heard it", "what did you do when it played"],
    answers: [
      "I walked round the block with the phone in my hand like it was hot. || I turned it face down and did the dishes. They weren't mine.",
    ],
  },
  "near-name-here": {
    layer: 0,
    asks: [...nameInIt, "would you want to say it here", "can you say the name here"],
    answers: [
      "It's Mrs Tamati. There, that wasn't loud. || I could try. Mrs T, to start with, she'd hate that.",
    ],
  },
  "near-name-close": {
    layer: 0,
    asks: [...nameInIt, "what happens when you get near it", "what happens when you try to say it"],
    answers: [
      "My throat goes, and then I hear the funny voice start up early. || I speed up. You can hear it, like a kid going past the dentist.",
    ],
  },
  "near-quiet-first-back": {
    layer: 0,
    asks: [...quietSwim, "what is the first thing that comes back", "what files back in first"],
    answers: [
      "The time on the clock over her door. I haven't got my socks on and it's there. || The job list, dripping.",
    ],
  },
  "near-quiet-how-long": {
    layer: 0,
    asks: [...quietSwim, "how long do you get", "how long is the quiet"],
    answers: [
      "Twenty minutes if I go past the buoy. || Till I can't feel my hands, so about a quarter of an hour in winter.",
    ],
  },
  "near-teacher-felt": {
    layer: 1,
    asks: [...teacherPatient, "how did you feel about her", "did you like her"],
    answers: [
      "I liked her a lot, I used to leave her till the end so I could stay longer. || I was fond of her, and a bit scared of her. It's a good mix in a teacher.",
    ],
  },
  "near-teacher-her-of-you": {
    layer: 1,
    asks: [...teacherPatient, "what did she think of you", "did she like you"],
    answers: [
      "She thought I was thin and promising. I'd had worse reports. || I believe so, she only corrected people she had hopes for.",
    ],
  },
  "near-home-they-know": {
    layer: 0,
    asks: [...comeHome, "do they know how its been", "do your parents know"],
    answers: [
      "Mum knows I'm tired, Dad thinks I'm busy, and I've left it there. || They've had the weather and the bedpan. How it's been, no.",
    ],
  },
  "near-home-would-go": {
    layer: 0,
    asks: [...comeHome, "would you go home for a bit", "do you want to go home"],
    answers: [
      "I'd like to be there already, without the arriving. || For a weekend, if nobody looked at me over the gravy.",
    ],
  },
  "near-sink-when": {
    layer: 0,
    asks: [...overTheSink, "when was that", "when did you cook"],
    answers: [
      "Wednesday of last week, after a late. || A week or so ago. I remember because there was a clean pot.",
    ],
  },
  "near-sink-good": {
    layer: 0,
    asks: [...overTheSink, "was it any good", "did you enjoy it"],
    answers: ["It was hot, I'll say that for it. || I think so, I'd finished before I checked."],
  },
  "near-driver-left": {
    layer: 1,
    asks: [...otherDriver, "what is left when hes gone", "what happens after"],
    answers: [
      "Not a lot, a bloke in a car park with a sandwich. || The shakes, and then a strong wish to sit on the floor.",
    ],
  },
  "near-driver-who": {
    layer: 1,
    asks: [...otherDriver, "who is he", "who is it that takes over"],
    answers: [
      "Me in about third year, I think, before I'd met anyone. || Someone who'd pass every exam. I wouldn't have him round for tea.",
    ],
  },
  "near-smell-back": {
    layer: 0,
    asks: [...floorCleaner, "what does it take you back to", "what does the smell remind you of"],
    answers: [
      "Her bay at about five in the morning, when they'd just mopped. || That corridor with the lights down and everybody walking softly.",
    ],
  },
  "near-smell-now": {
    layer: 0,
    asks: [...floorCleaner, "do you smell it right now", "can you smell it now"],
    answers: [
      "Yeah, a bit, and the soap in here's meant to be coconut. || Since you mention it. It's in the towel.",
    ],
  },
  "near-doctor-hear": {
    layer: 1,
    asks: [
      ...hearsDoctor,
      "what do you hear when he says doctor",
      "what do you hear when he says it",
    ],
    answers: [
      "Somebody who'd have got up and gone to look. || A bloke with a steadier pair of hands. I look round for him.",
    ],
  },
  "near-doctor-last-to": {
    layer: 1,
    asks: [...hearsDoctor, "who was he introducing you to", "who was it last time"],
    answers: [
      "The man at the petrol station, who then showed me his knee. || His barber, over the phone, on speaker.",
    ],
  },
  "near-light-really": {
    layer: 1,
    asks: [...badLight, "what was it really", "what do you think it was"],
    answers: [
      "My hands. I'd seen them going before I took the cap off. || Nerves, and no sleep, and thinking 'here's the next one'.",
    ],
  },
  "near-side-asked": {
    layer: 1,
    asks: [...askedSide, "did anyone ask for your side", "did anyone ask you"],
    answers: [
      "There was a form, with a box about this big. || Not with a voice. I got a link and a deadline.",
    ],
  },
  "near-firstyear-joke": {
    layer: 0,
    asks: [...keenFirstYear, "what joke did you tell him", "what did you say to him"],
    answers: [
      "That you go home and alphabetise your socks. He wrote 'socks'. || I told him pies. I said it's all pies, and he laughed because I'm senior.",
    ],
  },
  "near-firstyear-wish": {
    layer: 0,
    asks: [...keenFirstYear, "what would you tell him now", "what do you wish you had said"],
    answers: [
      "That you find somebody and you sit down, and you let the list wait. || 'Come and find me, I'll shut the door.' I could still say it, he's on Monday.",
    ],
  },
  "near-hits-long": {
    layer: 0,
    asks: [...classicHits, "how long do you sit there", "how long are you in the car"],
    answers: [
      "One song if it's bad, three if it's good. || Ten minutes, and I'm still early. I've been early all spring.",
    ],
  },
  "near-hits-seen": {
    layer: 0,
    asks: [...classicHits, "does anyone see you there", "did anybody notice you in the car"],
    answers: [
      "The parking man waves. He's got me down as a music lover. || A nurse knocked on the glass once, with a muffin.",
    ],
  },
};
