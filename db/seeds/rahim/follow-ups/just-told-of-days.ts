import type { Scenario } from "~/domain/simulator/scenario";

/** What Rahim answers to who asks further about the nights, the room and the office, just told. */
export const justToldOfDays: Scenario["topics"] = {
  "still-can-do": {
    layer: 0,
    asks: [
      ...["you can still do", "still do with it", "what can you still"],
      ...["can it still do"],
    ],
    answers: [
      "To the belt I can carry, so, a pot, a child. {Over it the arm becomes a stranger|shoulder}. || It writes, it holds the rice bowl. {To hang a shirt I go on my toes|shoulder}.",
    ],
  },
  "get-better": {
    layer: 0,
    asks: [...["will it get better", "get better again", "it be better"], ...["can it heal"]],
    answers: [
      "The doctor says, we hope. {He looks to the window for this word|shoulder}. || Some of it, he thinks. {How much is some, this I carry from one visit to the other|shoulder}.",
    ],
  },
  "hears-me-awake": {
    layer: 0,
    asks: [
      ...["anyone hear you", "anybody hear you", "someone hear you"],
      ...["hear you at night"],
    ],
    answers: [
      "Jashim. He turns around loudly, so that I know. || I lie as a plank, so that the bed is silent. Perhaps they all do so, and hear each other.",
    ],
  },
  "when-begins": {
    layer: 0,
    asks: [
      ...["time does it begin", "time does it start", "when does it begin"],
      ...["when do the sums"],
    ],
    answers: [
      "When the last phone gets dark, at eleven. {First comes the loan, it has the loudest step|night}. || After the light goes out, near eleven. {The fan is still and then they come in one line|night}.",
    ],
  },
  "what-checked": {
    layer: 0,
    asks: ["what are they checking", "are they checking", "checking for"],
    answers: [
      "If it was the board or if it was I. {For this one needs, it seems, eight weeks|waiting}. || My hours, my insurance, my signature. {It goes up a floor and comes down again|waiting}.",
    ],
  },
  signed: {
    layer: 0,
    asks: [
      ...["sign something", "signed something", "did you sign"],
      ...["make you sign", "asked you to sign"],
    ],
    answers: [
      "One paper, in the clinic, I had much medicine in me. {What it was I have not dared to ask|permit}. || Two. {They were in English with small letters, and he held the pen out already|permit}.",
    ],
  },
  wave: {
    layer: 0,
    asks: [...["wave to you", "they wave", "wave at you"], ...["do you wave"]],
    answers: [
      "The young ones, yes. The old ones know better and look at their bread. || Jashim knocks on the side of the lorry, two times. It is for me.",
    ],
  },
  "who-in-bus": {
    layer: 0,
    asks: [...["in the bus", "sitting in it", "who is in it"], ...["else is in"]],
    answers: [
      "All whom I feed. {They look out and nobody asks, that's the worst|waiting}. || I only, at the window. {Outside there are people, and they think it goes soon|waiting}.",
    ],
  },
  "get-off": {
    layer: 0,
    asks: [...["get off", "get out of it", "leave the bus"], ...["climb out"]],
    answers: [
      "And where do I stand then? {There is no stop here|waiting}. || The door opens from the driver's side only. {I have looked|waiting}.",
    ],
  },
  "gone-hard": {
    layer: 0,
    asks: [
      ...["what has become hard", "become hard", "gone hard"],
      ...["became hard", "is hard now"],
    ],
    answers: [
      "The wish in the morning. {Before, it was soft, I got up with it|waiting}. || My patience, I believe. {It looks the same, but one can't work it any more|waiting}.",
    ],
  },
  "soft-again": {
    layer: 0,
    asks: [...["made soft again", "soft again", "make it soft"], ...["be soft again"]],
    answers: [
      "Cement, never. {So I hope it is clay|waiting}. || With water it doesn't go, one must break it. {With a small hammer I could start, maybe|waiting}.",
    ],
  },
  "who-minds": {
    layer: 0,
    asks: [...["who would mind", "anyone mind", "somebody mind"], ...["would they mind"]],
    answers: [
      "Nobody, that is it. {I do it to myself, the foreman never sleeps|night}. || They would say, sleep, brother. {And I'd hear, he sleeps while we carry|night}.",
    ],
  },
  "like-a-thief": {
    layer: 0,
    asks: [
      ...["like a thief", "why a thief", "stealing from whom"],
      ...["stealing from", "why stealing"],
    ],
    answers: [
      "From the eleven who wake at five. {One lies on their tiredness|night}. || The night is paid for by the day. {I take it and I have not paid|night}.",
    ],
  },
  ill: {
    layer: 0,
    asks: [...["are you ill", "you ill", "are you sick"], ...["you sick"]],
    answers: [
      "Without fever. {It is only that food goes in and does not find me|night}. || The clinic says no, they looked at the arm. {The rest of me they had no form for|night}.",
    ],
  },
  "their-names": {
    layer: 0,
    asks: [
      ...["you know all their names", "all their names", "their names"],
      ...["know their names", "name them"],
    ],
    answers: [
      "All, and their children's. And at what hour each one goes to the toilet. || Every one. By the cough I know them in the dark.",
    ],
  },
  "loud-room": {
    layer: 0,
    asks: [...["is it loud", "loud in there", "loud in the room"], ...["is it noisy"]],
    answers: [
      "Eleven phones, eleven wives. Then at ten it's off, as a machine. || In the evening like a market. By day one hears the tap in the next block.",
    ],
  },
  "how-felt": {
    layer: 0,
    asks: [
      ...["feel to wash", "feel to clean", "washing them feel"],
      ...["feel with your hands in"],
    ],
    answers: [
      "Like to be on the list again, for ten minutes. || There was steam. I sang a little, then I heard it and I stopped.",
    ],
  },
  "jashim-likes": {
    layer: 0,
    asks: [...["what does he like", "does jashim like", "he like to eat"], ...["his favourite"]],
    answers: [
      "Hilsa, but who has hilsa. I make potato and tell him it swam. || Very hot chilli. He weeps and says, more.",
    ],
  },
  "eat-together": {
    layer: 0,
    asks: [...["eat together", "eat with him", "do you eat with"], ...["have it together"]],
    answers: [
      "From one plate, when it's late. He leaves me the fish side. || Yes, on the floor between the beds. He talks of his scaffold and I chew slowly, so it lasts.",
    ],
  },
  "why-sweep": {
    layer: 0,
    asks: [...["want to sweep", "why a broom", "why sweeping"], ...["wanted to sweep"]],
    answers: [
      "To be inside the fence. {A man with a broom is on the site|waiting}. || So that I get tired honestly. {And on Friday I could say, I was at work, and my ears stay cold|waiting}.",
    ],
  },
  "hear-no": {
    layer: 0,
    asks: [
      ...["did it feel to hear no", "feel to hear no", "hear no"],
      ...["when they said no", "they refuse"],
    ],
    answers: [
      "I said thank you, sir. {Then I held the door for him, why did I do this|waiting}. || It was a small no, by the way. {He was looking for his pen|waiting}.",
    ],
  },
  "stop-sums": {
    layer: 0,
    asks: [
      ...["how do you stop it", "do you stop it", "stop the numbers"],
      ...["make it stop", "make them stop"],
    ],
    answers: [
      "I say the names of the Prophet till I reach the wall. {Then it begins again behind the wall|night?}. || I stand up and drink. {When I lie down they have kept my place|night?}.",
    ],
  },
  "biggest-number": {
    layer: 0,
    asks: [...["the biggest number", "biggest number", "hardest number"], ...["worst number"]],
    answers: [
      "Four thousand two hundred. {But the heaviest is four, they are four who eat|night?}. || {Zero|night?}. It stands after each of the months.",
    ],
  },
  "boss-speaks": {
    layer: 0,
    asks: [
      ...["speak to you now", "talk to you now", "boss speak"],
      ...["still speak to you", "say anything to you now"],
    ],
    answers: [
      "He nods. {To the arm, I think, not to me|waiting}. || One time, in the yard: still here? {It wasn't bad meant, and I heard it all week|waiting}.",
    ],
  },
  "last-office-call": {
    layer: 0,
    asks: [
      ...["say the last time", "they say last time", "last time they called"],
      ...["the last call from"],
    ],
    answers: [
      "To bring the card of the hospital, the yellow one. {I had given it already, two times|nerves}. || Are you resting, they asked. {I said yes sir, and I stood|nerves}.",
    ],
  },
  "why-stand": {
    layer: 0,
    asks: [...["why do you stand", "stand up for", "you stand up"], ...["standing up"]],
    answers: [
      "The body does it, before I know. {It has worked for them longer than I|nerves}. || One doesn't speak lying with them. {They hear it, I think|nerves}.",
    ],
  },
  "knees-long": {
    layer: 0,
    asks: [...["does it last", "long does it last", "how long until"], ...["long until it"]],
    answers: [
      "Ten minutes, or one prayer. {Then I trust the stair again|nerves}. || {Until I have counted twenty lorries|nerves}. They're not many at that hour.",
    ],
  },
  "seen-knees": {
    layer: 0,
    asks: [...["anybody see it", "anyone see it", "somebody see it"], ...["does anyone notice"]],
    answers: [
      "A man sitting on a step, it looks like rest. || The guard maybe. He sent me once a cup of water by a boy.",
    ],
  },
  "men-notice": {
    layer: 0,
    asks: [...["men notice", "they notice", "notice the slippers"], ...["say about the slippers"]],
    answers: [
      "They step in and go, that's what slippers are for. || One said, who's our housewife. He said it kindly, and I looked for my phone.",
    ],
  },
  "my-slippers": {
    layer: 0,
    asks: [...["your slippers", "are your slippers", "where are yours"], ...["which are yours"]],
    answers: [
      "On my feet, all day, they are the only ones that get thin. || At the end of the row, with tape. They've been to the bus stop and back.",
    ],
  },
};
