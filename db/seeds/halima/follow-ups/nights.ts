import type { Scenario } from "~/domain/simulator/scenario";

/** What Halima tells of a night with her mother, and of the door and the gate. */
export const nights: Scenario["topics"] = {
  "night-up": {
    layer: 0,
    asks: [
      ...["on a night like that", "a night like that", "night like that", "when shes up"],
      ...["when she is up", "when she wanders", "when she gets up", "she wakes you", "up with her"],
      ...[
        "do you do at night",
        "nights go",
        "night go",
        "night look like with",
        "nights look like",
      ],
      ...["nights like with", "nights like for you", "what are the nights", "get back to sleep"],
    ],
    answers: [
      "I hear the bolt, and I'm on my feet before I'm awake. We walk, kitchen, hall, kitchen, like two old policemen, and {by the time she's tired I'm past sleeping|broken}. || First it's her slippers, then the bolt, and I'm up. I walk her round the table until she yawns, and {then it's I who lie there with my eyes open|broken}.",
      "I put the small lamp on and ask what she's lost. She never knows, and {we look for it together until it's light|broken?}. || We look for something, she can't say what, behind the cushions. {By the first bird I've searched the whole house|broken?}.",
    ],
  },
  "back-in": {
    layer: 0,
    asks: [
      ...["come back in", "comes back in", "go back in", "come in with you", "get her back"],
      ...["get her in", "get her inside", "back inside", "pull her back", "bring her in"],
      ...["bring her back", "back into the house", "back in the house", "take her back in"],
      ...["get her to bed", "back to bed", "she come back", "come with you"],
    ],
    answers: [
      "With a trick. I say the tea's been poured at her mother's house, and she won't be rude, so in she comes. {She thanks me for the lift|unknown?}. || She'd never keep a hostess waiting, so I tell her that there's tea. In she walks, and {she wishes me a safe journey home|unknown?}.",
    ],
  },
  "stand-there": {
    layer: 0,
    asks: [
      ...["how long do you stand", "long do you wait", "long do you stand there", "stand with her"],
      ...["wait with her", "wait out there", "how long are you out"],
    ],
    answers: [
      "Twenty minutes, or an hour if there's a moon, she likes to have it explained. {At six I'm stirring porridge with my eyes shut|broken?}. || Half an hour, most times. Once we saw the milk van, and {I'd not been to bed at all by then|broken?}.",
    ],
  },
  "gate-shut": {
    layer: 0,
    asks: [
      ...["lock the gate", "gate locked", "locked at night", "lock the door", "lock her in"],
      ...[
        "got out",
        "get out",
        "gets out",
        "she ever get out",
        "does she get out",
        "did she get out",
        "gone out through",
        "been out through the gate",
      ],
      ...["ever got lost", "get lost", "gets lost", "run off"],
      ...["wander off", "wandered off", "out in the street", "out on the street"],
    ],
    answers: [
      "There's a padlock, and the key lives in my apron. She did get out, in May, as far as the bus stop, sitting there so straight. {I've not lain down properly since|broken?}. || It's locked, and the key stays in my pocket. In May I forgot, one time, and I found her at the bus stop with her bag on her knees. {I lie down in my clothes now|broken?}.",
    ],
  },
  "the-girl": {
    layer: 0,
    asks: [
      ...["when help came", "you had help", "tried it", "somebody came to help"],
      ...["the girl went", "girl left", "the girl leave", "happened to the girl", "girl come back"],
      ...["girl after that", "girl stay", "girl went", "sweet young girl", "bit the girl"],
      ...["helper leave", "she bit her", "another girl", "someone else come in", "try again with"],
    ],
    answers: [
      "She didn't come back, the girl, and I'd not have either. I paid her for the month, and {I stood there with the receipt and thought, those were my two mornings|worn-out?}. || That girl lasted nine days. I'd begun to plan what to do with two whole mornings, and {I put the plan away again with her apron|worn-out?}.",
      "The agency would send another. I'd have to teach her all of it, the bath, the bag, the songs, and {I haven't it in me to explain my mother to one more stranger|worn-out}. || They've offered me somebody new. You have to begin from the beginning with each, how she likes her egg, and {I'm too tired to start again|worn-out}.",
    ],
  },
  "bites-you": {
    layer: 0,
    asks: [
      ...["bite you", "bitten you", "bit you", "bites you", "bitten as well", "bitten too"],
      ...["she gentle with you", "push you away", "fight you"],
    ],
    answers: [
      "Not me. I get the flat of her hand, as you'd send off a fly. {She saves her teeth for strangers, I thought, and then I thought, but what am I|unknown}. || No, me she only waves away. I was proud of that, until it struck me that {she'd do the same with any maid|unknown}.",
    ],
  },
  bath: {
    layer: 0,
    asks: [
      ...["the bath", "bathe her", "bathing her", "bath time", "at the bath", "wash her"],
      ...["washing her", "her bangles", "the bangles"],
    ],
    answers: [
      "She holds the towel up to her chin and says, young lady, I don't know you. {I wash my own mother with my face turned away|unknown}. || There's dignity in it, even now, she won't undress before a stranger. So {I pretend I'm the nurse, and she lets the nurse|unknown}.",
    ],
  },
  "who-then": {
    layer: 0,
    asks: [
      ...[
        "if you fell ill",
        "if you fall ill",
        "if you got ill",
        "if you got sick",
        "if you get ill",
      ],
      ...[
        "if you get sick",
        "if you were ill",
        "if something happened to you",
        "if you werent there",
      ],
      ...["if you collapse", "if you cant anymore", "happens to her if you"],
    ],
    answers: [
      "Then they'd have to look at each other across the table, the four of them less one. {I had the flu in August and I did it all with a bucket|worn-out?}. || I'm not permitted to be ill, there's no cover. {When I'd a fever I cooked her porridge on my knees|worn-out?}.",
    ],
  },
  "how-long-more": {
    layer: 0,
    asks: [
      ...[
        "keep this up",
        "keep it up",
        "keep going like this",
        "go on like this",
        "carry on like this",
      ],
      ...["how long can you", "how much longer", "manage much longer", "last like this"],
    ],
    answers: [
      "I ask that of the ceiling. The doctor said ten years, it's a strong heart, and {I said thank God and I couldn't find my car|worn-out}. || Her heart's very good, they tell me. {I do the sum, and I stop before I've got the answer|worn-out}.",
    ],
  },
};
