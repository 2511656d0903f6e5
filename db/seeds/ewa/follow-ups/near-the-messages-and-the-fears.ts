import type { Scenario } from "~/domain/simulator/scenario";

/** What Ewa answers near her lines of the messages, the little one, the tea for a widow and her fears. */
export const nearTheMessagesAndTheFears: Scenario["topics"] = {
  "stops-you-write": {
    layer: 1,
    asks: [
      ...["near: too many full stops", "near: telegram from the front"],
      ...[
        "what do you write to her",
        "how do you write to zosia",
        "can she tell from your messages",
      ],
    ],
    answers: [
      "All is well, stop, it snowed, stop. || I write as I was taught, and she reads it as weather.",
    ],
  },
  "stops-glad": {
    layer: 1,
    asks: [
      ...["near: too many full stops", "near: telegram from the front"],
      ...[
        "are you glad she suspects",
        "do you mind that she notices",
        "how is it that she sees through you",
      ],
    ],
    answers: [
      "I was caught, and it was pleasant, like a hand on the collar. || I do not mind, she says it once and then she sends a photograph of toast.",
    ],
  },
  "child-stefan-how": {
    layer: 1,
    asks: [
      ...["near: and a child before my anna", "near: buried a little one"],
      ...["how was stefan then", "how did he help you", "what did he do"],
    ],
    answers: [
      "He planed wood for two nights and came to bed with shavings in his hair. || Stefan held my elbow, the whole of that spring.",
    ],
  },
  "child-now-alone": {
    layer: 1,
    asks: [
      ...["near: and a child before my anna", "near: buried a little one"],
      ...[
        "is it different to grieve alone",
        "how is it without him",
        "what is different this time",
      ],
    ],
    answers: [
      "Then there were two of us who knew, and now I know it for both. || It is, one reaches to the side.",
    ],
  },
  "child-talk": {
    layer: 1,
    asks: [
      ...["near: and a child before my anna", "near: buried a little one"],
      ...["do you talk about her", "who knows about the child", "did you ever speak of it"],
    ],
    answers: [
      "Very seldom, and then in the dark. || With him, on her day, and with nobody else in all these years.",
    ],
  },
  "tea-who-makes": {
    layer: 1,
    asks: [
      ...["near: i'll make the tea, you need not talk", "near: bring the soup and wash the pot"],
      ...["who makes the tea for you", "who would do that for you", "does anyone do that for you"],
    ],
    answers: [
      "Nobody at present, I put it on and sit down opposite the steam. || The pot I wash myself, and it comes out very clean.",
    ],
  },
  "tea-allow": {
    layer: 1,
    asks: [
      ...["near: i'll make the tea, you need not talk", "near: bring the soup and wash the pot"],
      ...[
        "could you let someone do that",
        "would you let somebody make you tea",
        "would you accept it",
      ],
    ],
    answers: [
      "I should protest, and then I should drink it. || Perhaps, if she did not warm the pot wrongly.",
    ],
  },
  "invite-when": {
    layer: 1,
    asks: [
      ...["near: my neighbor mrs kowalczyk in for tea", "near: could carry a tray across"],
      ...["when will you ask her", "what day would you ask her", "could you ask her this week"],
    ],
    answers: [
      "Tuesday, before three, so that she is home by dark. || This week, I have a cake tin that wants an occasion.",
    ],
  },
  "invite-stop": {
    layer: 1,
    asks: [
      ...["near: my neighbor mrs kowalczyk in for tea", "near: could carry a tray across"],
      ...["what stops you asking her", "what holds you back", "why have you not asked her"],
    ],
    answers: [
      "I should have to shout my invitation, and then everyone would know that I have nobody. || One begins with a thing like that, and then it must be kept up.",
    ],
  },
  "invite-talk": {
    layer: 1,
    asks: [
      ...["near: my neighbor mrs kowalczyk in for tea", "near: could carry a tray across"],
      ...["what would you talk about", "what would you say to each other", "how would that tea be"],
    ],
    answers: [
      "About knees, and husbands, at the top of our voices. || She would look at the clocks and say that they are all wrong.",
    ],
  },
  "used-why-fear": {
    layer: 1,
    asks: [
      ...["near: i shall get used to it", "near: that i forget the tune"],
      ...[
        "why does that frighten you",
        "what is frightening about getting used to it",
        "why are you afraid of that",
      ],
    ],
    answers: [
      "Because then there would be nobody left who lays a place for him. || It would be like a second funeral, with no sandwiches.",
    ],
  },
  "used-keep": {
    layer: 1,
    asks: [
      ...["near: i shall get used to it", "near: that i forget the tune"],
      ...[
        "what would you like to keep",
        "how do you keep hold of him",
        "what do you do so as not to forget",
      ],
    ],
    answers: [
      "I say the weather to him, it keeps his place. || The tune I hum at the sink, and I hold the wrong note on purpose.",
    ],
  },
  "goodnews-if-bad": {
    layer: 1,
    asks: [
      ...["near: they get only the good news", "near: when i have something cheerful"],
      ...[
        "what would happen if you told them bad news",
        "what are you afraid of",
        "would they mind if you were a burden",
      ],
    ],
    answers: [
      "They would put it on a list, and I should be at the top. || I think that they would come, and then I should have to be worth the ticket.",
    ],
  },
  "goodnews-they": {
    layer: 1,
    asks: [
      ...["near: they get only the good news", "near: when i have something cheerful"],
      ...[
        "do they tell you their troubles",
        "do they give you good news only",
        "are they open with you",
      ],
    ],
    answers: [
      "Anna never, we are both excellent nurses. || Zosia tells me hers, and I feel quite well for an hour.",
    ],
  },
  "elev-what-about": {
    layer: 0,
    asks: [
      ...["near: in the elevator, between two floors", "near: the elevator has seen it"],
      ...["what did you cry about", "what made you cry there", "when was that"],
    ],
    answers: [
      "A boy had held the door and said, after you, sir and madam, from habit. || It was the day I carried up one bag of flour and not two.",
    ],
  },
  "elev-why-there": {
    layer: 0,
    asks: [
      ...["near: in the elevator, between two floors", "near: the elevator has seen it"],
      ...["why the elevator", "why not at home", "what makes it safe there"],
    ],
    answers: ["It is between two places, nobody lives there. || At home he would hear it."],
  },
  "braids-who": {
    layer: 1,
    asks: [
      ...["near: knew me as a girl with two braids", "near: no one waits to hear how my day was"],
      ...["who knew you then", "does your brother remember", "did he know you as a girl"],
    ],
    answers: [
      "My brother does, he pulled them. || Stefan saw the last of them, I pinned them up for the wedding and the rain took them down.",
    ],
  },
  "braids-tell": {
    layer: 1,
    asks: [
      ...["near: knew me as a girl with two braids", "near: no one waits to hear how my day was"],
      ...["would you tell me about that girl", "what was that girl like", "how was your day then"],
    ],
    answers: [
      "She was quick, and she read under the table. || I will tell you, then, it had a letter in it and a good loaf.",
    ],
  },
};
