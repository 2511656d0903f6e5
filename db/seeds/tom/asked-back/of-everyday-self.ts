import type { Scenario } from "~/domain/simulator/scenario";

/** What Tom answers to who asks back about what helps, what he needs, himself and what is to come. */
export const ofEverydaySelf: NonNullable<Scenario["askedBack"]> = [
  {
    said: ["Looked at the works from the top", "see the stacks from. We both"],
    answers: {
      why: [
        "My feet go that way. I don't send them. || She likes the smells, and I like to know it's there.",
      ],
      felt: [
        "{Like calling on somebody who's gone out|hollow}. || {It's like looking at your own name crossed off|hollow}.",
      ],
      often: ["Every morning, near enough. || It's our usual round, bar when it's sheeting."],
    },
  },
  {
    said: ["Fixed next door's gate", "a gate wanted doing next door"],
    answers: {
      why: [
        "I'd nothing to go to after. {You eat slow when it's all there is|hollow}. || {There's a long bit after a job, I was putting it off|hollow}.",
      ],
      theySaid: [
        "The old lady next door gave me a jar of chutney. || She stood and watched, the widow next door. She said her husband would have sworn more.",
      ],
    },
  },
  {
    said: ["She doesn't know about redundancy", "She only knows I'm home"],
    answers: {
      why: [
        "She's no idea there's anything wrong with a man in the house. || There's no pity in her. It's biscuits or it's bed.",
      ],
      felt: ["At home. I'm just a pair of boots to her. || Like I'm expected."],
    },
  },
  {
    said: ["Leeks don't care who you were", "Nobody's asked them to"],
    answers: {
      mean: [
        "They're not sorry for me. || I'm saying they get on with it, and it does me good to see.",
      ],
      often: [
        "It was every day in the summer. There's nothing on now. || Tuesdays, this time of year.",
      ],
    },
  },
  {
    said: ["got arms like a crane", "Grampa lifting a house"],
    answers: {
      felt: [
        "I was that pleased. {Then I looked at my arms|useless}. || It's a good likeness of the house. {The fella I'd like to meet|useless}.",
      ],
      theySaid: [
        "That's you, Grampa, you're holding it up for Mam. || She told me I was only moving it a bit.",
      ],
    },
  },
  {
    said: ["Not to be handled", "don't want kid gloves"],
    answers: {
      why: [
        "{Once they're careful with me, I shut up|shut-down}. || I was never handled on the works. {Soft voices turn my key|shut-down}.",
      ],
      mean: ["Hand on the arm, head on one side, all that. || Don't go round me. Ask, and wait."],
    },
  },
  {
    said: ["who isn't sat at my table", "looking at me over breakfast"],
    answers: {
      why: [
        "They've to live with what I say. You can switch me off. || I'd see it in their faces, passing the milk.",
      ],
      who: [
        "My own, I mean, the wife and our Carys. || You, or anybody who's not got to butter my toast.",
      ],
    },
  },
  {
    said: ["I went quiet for a winter", "the winter after my father went"],
    answers: {
      when: [
        "Nineteen years back, November to Easter. || It's nineteen years, near enough to the week.",
      ],
      felt: [
        "Grey. {But there was a whistle at six, that time, and you went to it|no-ahead?}. || It was like working in fog, only {there was another side to that one|no-ahead?}.",
      ],
      then: [
        "The spring came, and I was laughing at something before I'd noticed. || I'd a bad casting one week, and I was shouting, and I was back.",
      ],
      theySaid: [
        "Gwen let me be. She'd a way of leaving a light on. || Nobody mentioned it. The lads just gave me the heavy end.",
      ],
    },
  },
  {
    said: ["low was something other people got", "on my shift once with his nerves"],
    answers: {
      why: [
        "{You think it's for folk who've nothing to do, and then you're one|hollow}. || {I know now what he meant by nothing|hollow}. I'd thought, he's a wife and a car.",
      ],
      youSaid: [
        "I said it to a few, buck up. I'd like to have it back. || I told him take the week, and see me Monday. I never asked him what it was like.",
      ],
    },
  },
  {
    said: ["as far as it goes", "not looked past that"],
    answers: {
      why: [
        "It's on the calendar. {There's nothing wrote on the one after|no-ahead?}. || {I've tried, and it's like lifting a page that's stuck|no-ahead?}.",
      ],
      felt: [
        "Pleasant enough, {what I can see of it|no-ahead?}. They'll let me carve. || {Neither here nor there|no-ahead?}. I like to hear the little one, mind.",
      ],
      when: ["The Christmas week, four days of it. || We'd go the day before, if Gwen's not on."],
    },
  },
];
