import type { Scenario } from "~/domain/simulator/scenario";

/** What Tom tells of his people, and of what he would say to them. */
export const words: Scenario["topics"] = {
  breakfast: {
    layer: 0,
    asks: [
      ...["sit next to", "sit by", "who would you sit", "the breakfast", "that breakfast"],
      ...["lads breakfast", "at the breakfast", "breakfast like", "breakfast with the lads"],
    ],
    answers: [
      "Baz, if I went. He'd not ask a thing, he'd just shove the sauce over. || I'd get in next to Baz, off my old shift. He talks with his mouth full, so there's no call to answer.",
      "It's at the caff by the bus station, first Friday of the month. {They keep a chair out, I've seen it through the glass|apart}. || A fry-up and a lot of noise, by what I could see. {I got as far as the handle|apart}.",
    ],
  },
  "not-telling": {
    layer: 0,
    asks: [
      ...["stops you telling", "stop you telling", "stopping you telling"],
      ...["stops you from telling", "stops you saying", "stops you talking to", "hard to tell"],
      ...["hard to say to", "why not tell", "why havent you told", "not told gwen"],
    ],
    answers: [
      "Once it's said she's got it to carry and all. {She's enough on her back|gwen}. || Gwen'd never put it down again. {I'd be handing her another shift|gwen}.",
    ],
  },
  "to-gwen": {
    layer: 0,
    asks: [
      ...["say to gwen", "want to tell gwen", "like to tell gwen", "like to tell her"],
      ...["want to tell her", "want to say to her", "want gwen to know", "want her to know"],
      ...["four words", "the four words", "say to your wife"],
    ],
    answers: [
      "I'd say, it's not just tiredness, love. {That's as far as I get, in my head, and then I put the kettle on|shut-down}. || Sit down, Gwen, I'm not right. {I've had that in my mouth since the summer|shut-down}.",
    ],
  },
  "father-died": {
    layer: 0,
    asks: [
      ...["when your father died", "when your dad died", "father died", "your dad died"],
      ...["your fathers death", "lose your father", "lost your father", "lost your dad"],
      ...["after he died", "that winter", "the winter after"],
    ],
    answers: [
      "He went in the November, it was his chest. I was at work when they rang, and {I finished the shift|shut-down}. || My father's chest took him, a bit before Christmas. {I carried him in with five others, and I never spoke of it after|shut-down}.",
      "That winter I worked every hour they'd give me. {I'd talk to him going home in the car, mind, just about the leeks|hollow}. || I did doubles till the spring. {I'd his cap on the passenger seat, I don't know why|hollow}.",
    ],
  },
  "father-guilt": {
    layer: 0,
    asks: [
      ...["guilty about your father", "guilt about your father", "guilty about your dad"],
      ...["guilty about his death", "blame yourself for your father", "blame yourself for his"],
    ],
    answers: [
      "Not guilt, no. {I wish I'd asked my father one thing about himself, just the one|hollow}. || Guilty, no. {I'd have liked to say something to my father, and I shook his hand|hollow}.",
    ],
  },
  dance: {
    layer: 0,
    asks: [
      ...["the dance", "dance like", "the dance like", "met gwen", "meet gwen", "met your wife"],
      "when you met",
    ],
    answers: [
      "It was the club, balloons and a fella on the organ. She'd a green frock on and she trod on me first. || A hot night and a bad band. Gwen came straight across the floor, and I looked behind me to see who it was for.",
    ],
  },
  doctor: {
    layer: 0,
    asks: [
      ...["ask how you were", "he ask how you"],
      ...["doctor say", "doctor said", "the doctor ask", "gp say", "gp said", "at the doctors"],
      "the doctor do",
    ],
    answers: [
      "He said the blood pressure's up and to cut down on salt. {He'd asked how I was and I'd said champion|shut-down}. || Salt, and walk more, that was the doctor. {I was on my feet with my coat on before he'd finished|shut-down}.",
    ],
  },
  dai: {
    layer: 0,
    asks: [
      ...["was he like dai", "dai like", "where is dai", "wheres dai", "dai now", "dai live"],
      ...["why did dai", "did dai"],
    ],
    answers: [
      "Dai? Little fella, loud laugh, up north at his son's now. He'd a way of asking you a thing while he tied his boots. || He's up past Preston with his boy, is Dai. He'd sing at the top of the ladder and not care who heard.",
    ],
  },
  nextdoor: {
    layer: 0,
    asks: ["the gate", "fix for", "for next door", "next doors gate"],
    answers: [
      "It was the latch on her gate, she's eighty-odd, next door. She gave me a jar of chutney for it, and {I was made up all day, which tells you|useless}. || Only a latch. She stood and thanked me at her gate, the old lady, and {I'd have done her roof if she'd asked|useless}.",
    ],
  },
  spanner: {
    layer: 0,
    asks: ["the spanner", "spanner from", "big spanner", "the shed", "in the shed", "your tools"],
    answers: [
      "It was my father's, that spanner, his initials are on it and now mine are. It's for a nut they don't make. || The big one's off the old number four. I was told to skip it, and I took it home in my dinner bag.",
    ],
  },
};
