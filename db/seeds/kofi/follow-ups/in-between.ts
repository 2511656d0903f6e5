import type { Scenario } from "~/domain/simulator/scenario";

/** What Kofi tells of the days in between, and of what stays in the car. */
export const inBetween: Scenario["topics"] = {
  "own-form": {
    layer: 0,
    asks: [
      ...["have put on it", "have written on it", "should it say", "form should say"],
      ...["have put on the form"],
    ],
    answers: [
      "'Man asks for his Saturday back.' {It's all that form needed|fury}. || 'Father, Saturday taken, loud about it.' {Nobody's frightened of that|fury}.",
    ],
  },
  "hang-up": {
    layer: 0,
    asks: [
      ...["after you hang up", "when you hang up", "hang up", "after the call"],
      ...["when the call ends", "call is over"],
    ],
    answers: [
      "I sit with the phone till the screen goes off. {Then I fold their pyjamas again, arms in|missing}. || I say night-night to a black screen. {There's a bit of their noise left in the room, and I keep quiet so it lasts|missing}.",
    ],
  },
  "gone-in": {
    layer: 1,
    asks: [
      ...["theyve gone in", "they have gone in", "after they go in", "once they go in"],
      ...["after you drop them"],
    ],
    answers: [
      "I sit there with their crisps on the floor of the car. {I don't start it till I can see straight|missing}. || I drive round the corner, so they can't see, and I stop. {I give it five minutes with my head on the wheel|missing}.",
    ],
  },
  cry: {
    layer: 1,
    asks: [
      ...["do you cry", "you cry", "ever cry", "last cry"],
      ...["last cried", "let yourself cry"],
    ],
    answers: [
      "In the cab, at the end of the route, with the lights off. {I've two minutes for it, then I'm due out again|missing}. || Not where there's a mirror. {I have in the shower, with the fan on|missing}.",
    ],
  },
  guilty: {
    layer: 1,
    asks: [...["feel guilty", "guilty about", "guilt about", "you guilty"]],
    answers: [
      "About them two, all day. {I tot up what I've missed like fares|missing}. || Yeah, I do. {I've a list of what I wasn't there for, and I read it at red lights|missing}.",
    ],
  },
  "hair-taught": {
    layer: 0,
    asks: [...["who taught you", "learn to do hair", "learn to plait", "where did you learn"]],
    answers: [
      "A lady on a video, and a doll's head off the market. The lads on nights held the doll. || Videos, and Ama shouting ow. She's a hard marker.",
    ],
  },
  tall: {
    layer: 0,
    asks: [...["how tall", "tall are you", "how big are you"]],
    answers: [
      "Six three. I've said sorry for it in most doorways. || Six foot three in my socks, and I duck for everyone.",
    ],
  },
  "kids-simon": {
    layer: 0,
    asks: [
      ...["kids get on with him", "kids like him", "they like him", "kids get on with simon"],
      ...["get on with simon", "kids think of him", "kids think of simon"],
    ],
    answers: [
      "They love him. Kwame's taught him the wipers song, {and that was ours|better-dad}. || The kids are mad on him, I get it bounce by bounce down the phone. {I say that's great, son, and I hold it away from my ear|better-dad}.",
    ],
  },
  "say-monday": {
    layer: 0,
    asks: [
      ...["you going to say", "will you say on monday", "plan to say", "say on monday"],
      ...["say at the hearing", "say in the hearing"],
    ],
    answers: [
      "That I was loud and that I was right. {Then I see their faces, and I lose the second half|monday}. || I've got four lines on the back of a waybill. {Come Monday I'll have squeezed it to a marble|monday}.",
    ],
  },
  "till-monday": {
    layer: 0,
    asks: [
      ...["get through the weekend", "till monday", "until monday", "before monday"],
      ...["between now and monday"],
    ],
    answers: [
      "It's not my weekend with them, so I've put in for overtime. {Better sat in a cab than sat with them bunks|room}. || I'll take any shift that's going. {I'm not sitting two days in that room|room}.",
    ],
  },
};
