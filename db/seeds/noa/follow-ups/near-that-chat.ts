import type { Scenario } from "~/domain/simulator/scenario";

const saidOurFriendsMadeANewGroup = [
  "near: our friends made a new group",
  "near: replied in the wrong one",
  "near: a party emoji",
  "near: sent a party popper to the wrong chat",
  "near: there's a right one",
];
const saidTurnsOutOurMeansHis = [
  "near: turns out our means his",
  "near: it's been dead quiet",
  "near: turned their sound off",
  "near: i thought they were mine as well",
];
const saidLikeImBehindGlass = [
  "near: like i'm behind glass",
  "near: like i'm invisible",
  "near: and i'm waving",
];

/** What Noa answers to who asks on about a detail of what she just said of the chat and the friends. */
export const nearThatChat: Scenario["topics"] = {
  "dana-realised": {
    layer: 0,
    asks: [
      ...saidOurFriendsMadeANewGroup,
      "did dana realise",
      "did she notice it was the wrong chat",
      "did dana take it down",
      "did dana know you saw",
    ],
    answers: [
      "yes, it was gone in about a minute. you could feel her running || she did, it vanished while i was looking at it. that's how i know it was real",
    ],
  },
  "which-party-popper": {
    layer: 0,
    asks: [
      ...saidOurFriendsMadeANewGroup,
      "what party was it",
      "whose party was it for",
      "what was the popper for",
    ],
    answers: [
      "ori's new flat, i think. i'd got him a spider plant for it || somebody moving in somewhere. i know because i'd been told to bring crisps, in june",
    ],
  },
  "name-of-chat": {
    layer: 0,
    asks: [
      ...saidOurFriendsMadeANewGroup,
      "what is the group called",
      "what is the new chat called",
      "what was the old chat called",
    ],
    answers: [
      "no idea, it was off the screen before i'd read it. ours was called 'bread' || didn't see. the old one's 'bread', it's a long story about bread",
    ],
  },
  "told-of-popper": {
    layer: 0,
    asks: [
      ...saidOurFriendsMadeANewGroup,
      "did you tell anyone about the popper",
      "who did you tell about the chat",
      "does your sister know about the chat",
    ],
    answers: [
      "only tali, she wanted dana's address and a trowel || tali had a screenshot in four seconds. it's gone from dana's phone, it's not gone from hers",
    ],
  },
  "still-in-old-chat": {
    layer: 0,
    asks: [
      ...saidOurFriendsMadeANewGroup,
      "are you still in the old group",
      "did you leave the old chat",
      "do you still look at the old one",
    ],
    answers: [
      "yes, it's me and a thumbs up. i'm not leaving first || still there, like the last one at a bus stop. i look at it with my coat on",
    ],
  },
  "would-join-chat": {
    layer: 0,
    asks: [
      ...saidOurFriendsMadeANewGroup,
      "would you join if they asked",
      "would you go back in",
      "do you want to be in it",
    ],
    answers: [
      "in one second, with a balloon. i'd hate myself and i'd do the balloon || yes, that's the embarrassing part. i'd say 'hey all' like nothing",
    ],
  },
  "chat-made-when": {
    layer: 0,
    asks: [
      ...saidOurFriendsMadeANewGroup,
      "when did they make it",
      "how long has it existed",
      "since when is there a new group",
    ],
    answers: [
      "that week, i hope. it could be since july, and then i was doing bits to an empty room || i keep trying to work it out. it went a bit thin in august",
    ],
  },
  "own-friends-here": {
    layer: 0,
    asks: [
      ...saidTurnsOutOurMeansHis,
      "do you have friends of your own",
      "who is left for you",
      "do you have any other friends",
    ],
    answers: [
      "at home, yes, school ones. here it's just yael, and that's half a croissant || lior, back in my town. on this side of the tracks i've got a cat",
    ],
  },
  "friends-liked-you": {
    layer: 0,
    asks: [
      ...saidTurnsOutOurMeansHis,
      "did they like you",
      "did you get on with them",
      "were they good to you",
    ],
    answers: [
      "they came to me for soup! ori cried on that rug || i thought so. i did everyone's birthday poster, there's a drawer of them",
    ],
  },
  "anyone-gave-reason": {
    layer: 0,
    asks: [
      ...saidTurnsOutOurMeansHis,
      "did anyone say why",
      "what reason did they give",
      "has anyone explained it",
    ],
    answers: [
      "ori said he was 'staying out of it'. out's a side || not one reason. just a lot of people suddenly being at the gym",
    ],
  },
  "how-know-his": {
    layer: 0,
    asks: [
      ...saidTurnsOutOurMeansHis,
      "how do you know they chose him",
      "when did you know they were his",
      "why are they his",
    ],
    answers: [
      "he gets tagged. i get weather || there's a photo of all of them at his birthday place, and it isn't his birthday",
    ],
  },
  "glass-who-there": {
    layer: 0,
    asks: [
      ...saidLikeImBehindGlass,
      "who is on the other side",
      "who are you waving at",
      "who can't see you",
    ],
    answers: [
      "dana, mostly. the rest of them are behind her with the good bread || all of them at brunch. i can see the eggs",
    ],
  },
  "glass-break": {
    layer: 0,
    asks: [
      ...saidLikeImBehindGlass,
      "what would break the glass",
      "what would help with that",
      "what do you want them to do",
    ],
    answers: [
      "somebody saying 'noa', to my face, in the street || a knock. or a wave back, i'm easy",
    ],
  },
  "glass-when": {
    layer: 0,
    asks: [
      ...saidLikeImBehindGlass,
      "when do you feel it",
      "when is it worst",
      "when did the glass start",
    ],
    answers: [
      "fridays, that was our night || it came down the day after him. first thing you notice is how clean it sounds",
    ],
  },
};
