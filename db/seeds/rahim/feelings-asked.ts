import type { Scenario } from "~/domain/simulator/scenario";

/** What Rahim answers to who asks after a feeling by its name. */
export const feelingsAsked: Scenario["topics"] = {
  lonely: {
    layer: 0,
    answers: [
      "Yes, I am. {So many beds, and nobody I can say it to|apart}. || I am lonely, sir or madam. {In a full room it is more|apart}.",
    ],
  },
  guilty: {
    layer: 1,
    answers: [
      "For the fall, no. {For what I tell them each Friday, yes|lying}. || The accident I didn't make, this I know. {But the lies I made, one by one|lying}.",
    ],
  },
  ashamed: {
    layer: 1,
    asks: [
      "are you ashamed",
      "you ashamed of",
      "feel ashamed",
      "feel shame",
      "is it shame",
      "embarrassed",
    ],
    answers: [
      "Yes. {When a young one says ustad to me, the neck becomes hot|not-man}. || I am. {From the mosque I go home by the back road, so nobody asks for my site|not-man}.",
      "Before the men, yes. {They come back with cement on them and I am clean|left-behind}. || It is so, sir or madam. {At six I make as if I sleep|left-behind}.",
    ],
  },
  angry: {
    layer: 0,
    asks: [
      "are you angry",
      "angry with the company",
      "angry at the company",
      "angry with them",
      "angry at them",
      "feel angry",
      "make you angry",
    ],
    answers: [
      "Anger is for a man who can walk out of the door. {I say thank you and I say sir|permit}. || I fold it, small, like a shirt. {If I shout it costs the bed|permit}.",
    ],
  },
  afraid: {
    layer: 0,
    asks: [
      "afraid of",
      "what are you afraid of",
      "what are you most afraid of",
      "what are you scared of",
      "what are you frightened of",
      "frightened of",
      "scared of",
      "your fear",
      "do you fear",
      "what worries you",
      "worries you most",
    ],
    answers: [
      "That one morning my name is on the list, and there is a ticket with it. {I am afraid of this list|permit!}. || {I fear the list by the office door|permit!}, that my name stands there and next to it a flight.",
    ],
  },
  hope: {
    layer: 1,
    answers: [
      "It is small, but it is there. My daughter can read one line now, and {I want to hear the second from the same mat|apart}. || Without hope, no, this God doesn't like. {When my girl laughs on Friday I have some for two days|apart}.",
    ],
  },
  burden: {
    layer: 1,
    answers: [
      "Yes, sometimes. {Before I carried four, now they wait for me|debt}. || I eat and I bring nothing in. {So it feels like this, yes|debt}.",
      "A little I feel it, yes. {My friend Jashim gives me from his plate, and I see it each time|left-behind}. || Here in the room, yes. {They bring money for the rice and I bring the spoon|left-behind}.",
    ],
  },
  crying: {
    layer: 1,
    asks: [
      "who is crying",
      "who cries",
      "who was crying",
      "have you cried",
      "do you cry",
      "did you cry",
      "men crying",
      "the crying",
    ],
    answers: [
      "Each one of us, some night. {For me it was after my daughter's birthday|apart}. || Every man has his turn. {Mine was the night my daughter Mou had birthday|apart}, I turned to the wall.",
    ],
  },
};
