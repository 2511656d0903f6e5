import type { Scenario } from "~/domain/simulator/scenario";

/** What Noa tells of what still has him in it, of shame, and of the quiet of her friends. */
export const cupAndSilence: Scenario["topics"] = {
  "thought-you-were": {
    layer: 0,
    asks: ["had you thought you", "thought you two were", "think the two of you were"],
    answers: [
      "the ones who'd be annoying at parties when they're sixty. {i'd picked our chairs|missing} || a team. {him with the maps and me with the shouting|missing}",
    ],
  },
  "about-the-cup": {
    layer: 0,
    asks: [
      ...["with his cup", "with the cup", "with the coffee"],
      ...["with his coffee", "with the second cup"],
      "hit you about the cup",
      "about the cup",
      "saw the second cup",
    ],
    answers: [
      "i poured it away really carefully, like it could wake up. {then i stood holding the spoon|missing} || it's two sugars, i don't even take sugar. {my hand just goes and does it for him|missing}",
    ],
  },
  "smell-brought": {
    layer: 0,
    asks: ["came back with that smell", "with that smell", "the shampoo bring"],
    answers: [
      "him bending down to do his laces in the hall. {the top of his head|missing} || the towel. {he always left it on the door and i always moaned|missing}",
    ],
  },
  "sigh-heard": {
    layer: 0,
    asks: ["hear in him", "hear in his voice", "hear in the voice note"],
    answers: [
      "{that he thought he'd be home in ten minutes|missing}. you can hear he isn't anyone's ex || traffic, and his keys, and {my name said like it's nothing|missing}",
    ],
  },
  "un-telling": {
    layer: 0,
    asks: [
      ...["when you tell them", "say when you tell", "people say when you"],
      "say the opposite to each",
      "having to say the opposite",
      "un telling people",
    ],
    answers: [
      "they all tilt their heads, every one, the same way. {i've started telling it as a joke so i get there first|shame} || the admin of it! {this girl said 'but the balcony' and i said sorry to HER|shame}",
    ],
  },
  "crime-scene-find": {
    layer: 0,
    asks: ["go through it like that", "hoping to find when", "find in all that"],
    answers: [
      "the bit where if i'd shut up he'd have stayed. {i'd like to see it, just to know how small it was|shame} || someone else's fingerprints, please. {one would do|shame}",
    ],
  },
  "without-revising": {
    layer: 1,
    asks: ["hadnt been revising", "if she wasnt revising", "no exam to think of"],
    answers: [
      "come and get me. {and then i'd have heard how it sounded|burdening} || the truth about nights, some of it. {i had it all lined up and then she read me a definition of osmosis|burdening}",
    ],
  },
  "who-said-limit": {
    layer: 1,
    asks: ["told you there was a limit", "who told you there", "who set the limit"],
    answers: [
      "nobody, they don't tell you. {you hear it, there's a little breath before they say 'oh no'|burdening} || a girl at school, she went 'you've told me this one already'. {i heard something click, like a turnstile|burdening}",
    ],
  },
  "not-one-asking": {
    layer: 1,
    asks: ["not one of them asking", "none of them asking", "from where you are"],
    answers: [
      "like when the music stops and everybody knew it was going to. {i check the phone's not broken, i've rung myself|ghosted} || mad, then tiny. {i put the kettle on for four people yesterday, habit|ghosted}",
    ],
  },
  "miss-group": {
    layer: 1,
    asks: ["that group around", "miss about the group", "miss the group"],
    answers: [
      "{somebody always on their way up the stairs|ghosted}. with bad crisps, and news || the idiot chat at midnight. {i've still got it pinned, it's like having a dead plant|ghosted}",
    ],
  },
  "real-caption": {
    layer: 1,
    asks: ["that picture had said", "sunset had said", "caption of the real"],
    answers: [
      "'please somebody ring this number'. {with a nice orange filter|ghosted} || it'd be the bin, the sofa, and my foot. {and under it, hello??|ghosted}",
    ],
  },
  "dana-meant": {
    layer: 1,
    asks: ["dana had meant to", "meant to send that", "saw the wrong chat"],
    answers: [
      "i went cold and i laughed, both. {there was a party, ok, there was a whole PARTY|ghosted} || my ears rang. {then i counted who'd be in it and it was everyone but me|ghosted}",
    ],
  },
  "turn-blue": {
    layer: 1,
    asks: ["watched it turn blue", "watched it go blue", "when it went blue"],
    answers: [
      "first i was glad, like, good, they've seen it. {by the fourth i'd pulled my hood up|ghosted} || i thought the dots would come. {i held the phone in both hands like a bird|ghosted}",
    ],
  },
  "your-people": {
    layer: 1,
    asks: [
      ...["who are your people", "your own people"],
      "about your people",
      "ones two hours away",
      "your people like",
    ],
    answers: [
      "loud! everyone shouts from another room. {there's a chair in mum's kitchen that's mine and no one here knows it|ghosted} || lior from school, who'd have been here with a bag already, and my gran's side. {none of them have ever said 'both sides' about anything|ghosted}",
    ],
  },
  "air-wouldnt": {
    layer: 1,
    asks: ["air wouldnt come", "when you couldnt breathe", "breathing stopped like"],
    answers: [
      "like a drawer that's jammed. {i could get it open this much and no more|chest} || {i thought, i'm going to faint, on the number nine|chest}. and everyone was looking at their phones",
    ],
  },
  "phone-out-of-reach": {
    layer: 1,
    asks: ["phones out of reach", "without the phone near", "put the phone away"],
    answers: [
      "it's lighter for about a song. {then i get phantom buzzing in my leg|chest} || {it just moves about, in here|chest}. i left the thing with sir's dish for an hour and all i thought about was the cat",
    ],
  },
  "lady-and-mint": {
    layer: 1,
    asks: ["lady and her mint", "about that lady", "the lady do"],
    answers: [
      "she didn't ask. she looked at me, went in her bag, and {my whole face gave up|chest?} || that it was a mint and not a sentence. {i got a bit of air back, you know, from sucking it|chest?}",
    ],
  },
};
