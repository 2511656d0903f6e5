import type { Scenario } from "~/domain/simulator/scenario";

const mathReview = ["near: a playlist called math review", "near: math review 4 is the best"];
const lolasRadio = ["near: my lola says i'm like a", "near: calls me her little transistor"];
const physicsGuy = ["near: it's just shooting with numbers", "near: physics is my thing"];
const lostByTwo = ["near: we lost by two", "near: the open shot at the end"];
const voiceNotes = ["near: practise my voice notes before", "near: three takes of every voice"];
const buzzing = ["near: heart's a bit fast", "near: kinda buzzing could be feelings"];
const massAndChicken = ["near: sunday mass and then chicken", "near: catholic po the full set"];
const madAtMe = ["near: no idea what they're doing", "near: i tell like half of them"];
const countToThree = ["near: hot and i count", "near: my ears go hot"];
const afterThis = ["near: gonna eat something then bed", "near: one old quarter on mute"];
const earthquake = ["near: like an earthquake but it's only", "near: body heard something before"];

/** What Migs answers right after he told of mass, his heart and the song. */
export const nearMassAndSong: Scenario["topics"] = {
  "near-review-share": {
    layer: 1,
    asks: [...mathReview, "would you share it", "who could hear it"],
    answers: [
      "nobody, ok maybe you, if you like sad guys with capos || one person, and he's kind of on it",
    ],
  },
  "near-review-last": {
    layer: 1,
    asks: [...mathReview, "when did you last play it", "did you listen today"],
    answers: [
      "last night, quietly. i skipped the rain one || on the jeep, one song. i got off a stop late",
    ],
  },
  "near-review-knows": {
    layer: 1,
    asks: [...mathReview, "does he know about the playlist", "does that person know"],
    answers: [
      "no!! he knows one song of it, he's got the sample || nope, it's like a surprise party with no party",
    ],
  },
  "near-review-add": {
    layer: 1,
    asks: [...mathReview, "do you still add songs", "whats the newest song"],
    answers: [
      "stopped in june. it's like a museum now || i added one in august and took it out again",
    ],
  },
  "near-lola-hear": {
    layer: 0,
    asks: [...lolasRadio, "do you want her to hear the other one", "would you let lola hear it"],
    answers: [
      "some of it, ya. she'd say it's too sad and start a novena || like one song, on low. i'd watch her face the whole time",
    ],
  },
  "near-lola-off": {
    layer: 0,
    asks: [...lolasRadio, "do you ever turn it off", "what if you turned it off"],
    answers: [
      "she'd come check. she'd put vicks on me || in the cr, for like a minute. she knocks",
    ],
  },
  "near-physics-college": {
    layer: 0,
    asks: [...physicsGuy, "do you want to study that", "what will you take in college"],
    answers: [
      "engineering, on paper. in my head it's sound stuff || mama says engineer, i say yes ma. it's got physics at least",
    ],
  },
  "near-physics-worst": {
    layer: 0,
    asks: [...physicsGuy, "whats your worst subject", "what about other subjects"],
    answers: [
      "religion, cause of the essays. i've got a 95 and a stomachache || filipino, the poems. they're all about a lady",
    ],
  },
  "near-lost-mad": {
    layer: 0,
    asks: [...lostByTwo, "were they mad at you", "how did the team take it"],
    answers: [
      "no, they blamed the ref. kiko patted my head like a dog || nobody said anything. it was a really loud nobody",
    ],
  },
  "near-lost-passed-to": {
    layer: 0,
    asks: [...lostByTwo, "who did you pass to", "who got the ball"],
    answers: [
      "kiko, he was open. he was also like 20 feet out || my best friend kiko. he looked more surprised than the other team",
    ],
  },
  "near-lost-who-does": {
    layer: 0,
    asks: [...lostByTwo, "who does that a lot", "what else do you give away"],
    answers: [
      "me, haha. last siomai, window seat, any chance || i'd give away my own birthday if someone called for it",
    ],
  },
  "near-lost-again": {
    layer: 0,
    asks: [...lostByTwo, "would you shoot it next time", "what would you do now"],
    answers: [
      "shoot it, prob. ask me when there's three seconds left || i've shot it in my room like fifty times. it always goes in",
    ],
  },
  "near-notes-time": {
    layer: 1,
    asks: [...voiceNotes, "how long does it take you", "is it exhausting"],
    answers: [
      "like five minutes for 'omw'. i was late once cause i was recording that i'm not late || ya, by the end i'm so chill i need a nap",
    ],
  },
  "near-notes-raw": {
    layer: 1,
    asks: [
      ...voiceNotes,
      "is there someone you dont do that with",
      "do you ever send the first take",
    ],
    answers: [
      "used to. there was one person who got take one || lola, she's half deaf. she gets the raw file",
    ],
  },
  "near-notes-why-not-type": {
    layer: 1,
    asks: [...voiceNotes, "why not just type", "could you type it instead"],
    answers: [
      "guys send voice. if you type, they go 'why so formal' || i do here. it's so nice, my hands don't have a pitch",
    ],
  },
  "near-buzz-which": {
    layer: 0,
    asks: [...buzzing, "what feelings", "which feelings are those"],
    answers: [
      "jumpy ones. like i'm about to be called on || mixed, like halo halo. i can't find the spoon",
    ],
  },
  "near-buzz-this": {
    layer: 0,
    asks: [...buzzing, "are you nervous talking to me", "is it because of this chat"],
    answers: [
      "a little, i'm not used to someone waiting for the end of my sentence || prob. you ask stuff and then you're just quiet",
    ],
  },
  "near-buzz-calm": {
    layer: 0,
    asks: [...buzzing, "what calms you down", "what would calm your heart"],
    answers: [
      "dribbling, but it's late and lola's asleep. so i'm tapping || cold tiles on my back. and counting the fan",
    ],
  },
  "near-mass-like": {
    layer: 0,
    asks: [...massAndChicken, "do you like going", "do you like mass"],
    answers: [
      "ya, the singing. the chicken's a close second || i do, that's my secret. i'm supposed to say it's long",
    ],
  },
  "near-mass-where": {
    layer: 0,
    asks: [...massAndChicken, "who do you go with", "where do you sit in church"],
    answers: [
      "they're in the third pew, i'm up front with the candles || everyone, papa's spot's got lola's bag on it",
    ],
  },
  "near-mass-choir": {
    layer: 0,
    asks: [...massAndChicken, "do you sing in the choir", "are you in the choir"],
    answers: [
      "no, from the side, with the servers. choir's got a waiting list of jokes || not officially. i'm like a stowaway",
    ],
  },
  "near-mass-believe": {
    layer: 0,
    asks: [...massAndChicken, "do you believe in it", "is god important to you"],
    answers: ["ya, i talk to him. he's more of a listener || i do po. it's just the fine print"],
  },
  "near-mad-shows": {
    layer: 0,
    asks: [...madAtMe, "what do you do when youre mad", "how does it come out"],
    answers: [
      "i dribble really hard. bea goes 'who hurt you' || i clean my shoes. they're very white lately",
    ],
  },
  "near-mad-along": {
    layer: 0,
    asks: [...madAtMe, "why do you laugh along", "could you stop laughing along"],
    answers: [
      "if i'm inside the joke it can't land on me. that was the plan in grade 9 and nobody updated it || i could, on like a team bus at night, when no one sees",
    ],
  },
  "near-mad-worst": {
    layer: 0,
    asks: [...madAtMe, "which joke was the worst", "what joke made you mad"],
    answers: [
      "the one about the guy with the lunchbox. he didn't even turn around || one i made. it got the biggest laugh and i wanted it back",
    ],
  },
  "near-count-think": {
    layer: 0,
    asks: [...countToThree, "what do you think while you count", "what are you thinking then"],
    answers: [
      "'don't be weird.' that's the whole thought || 'who's looking, who's looking.' like a pigeon",
    ],
  },
  "near-count-last": {
    layer: 0,
    asks: [...countToThree, "when did that last happen", "when was the last time"],
    answers: ["thursday, in line for rice || at practice, twice in one drill"],
  },
  "near-count-seen": {
    layer: 0,
    asks: [...countToThree, "does anyone see your face", "do they see it get hot"],
    answers: ["i say it's the weather. it's manila so it works || not yet, i'm pretty tan"],
  },
  "near-count-without": {
    layer: 0,
    asks: [...countToThree, "what if you didnt laugh", "what if you didnt count"],
    answers: [
      "then my face just stays there, hot, with nothing on it || i'd be a guy thinking. they'd ask what i'm thinking",
    ],
  },
  "near-after-eat": {
    layer: 0,
    asks: [...afterThis, "what will you eat", "what are you going to eat"],
    answers: ["cold rice and an egg. chef mode || whatever bea hid behind the milk"],
  },
  "near-after-sleep": {
    layer: 0,
    asks: [...afterThis, "will you be able to sleep", "do you think youll sleep"],
    answers: [
      "maybe by two. it's quieter in there than before || i'll try. i might not even need the finals",
    ],
  },
  "near-after-score": {
    layer: 0,
    asks: [...afterThis, "what was the score", "whats the score for you"],
    answers: [
      "like 3-1 me? i said some stuff and nobody fainted || we won by a free throw. you had the assist",
    ],
  },
  "near-quake-heard": {
    layer: 0,
    asks: [...earthquake, "what did your body hear", "what sets the earthquake off"],
    answers: [
      "somebody saying 'so migs'. it knows that one by the first s || my name, in the question voice",
    ],
  },
  "near-quake-long": {
    layer: 0,
    asks: [...earthquake, "how long does it last", "how long is that"],
    answers: ["ten seconds, then aftershocks || till the next topic. i always know the next topic"],
  },
  "near-quake-do": {
    layer: 0,
    asks: [...earthquake, "what do you do then", "what do you do when it comes"],
    answers: [
      "i hold the desk and borrow a pen. i own like nine pens from that || i make a noise. any noise",
    ],
  },
};
