import type { Scenario } from "~/domain/simulator/scenario";

/** What Ewa answers to who asks back about the whistling, the elevator, his chair, and what her hands do for two. */
export const ofTheQuietAndTheCups: NonNullable<Scenario["askedBack"]> = [
  {
    said: ["whistled. Forty-eight years", "was a whistler, never a whole tune"],
    answers: {
      why: [
        "It was never in tune, and always when I was counting stitches. || One cannot read beside it. That was the whole of my argument.",
      ],
      often: [
        "From the shaving mirror to the last lamp, every day. || He did it all day long and over everything, the shoes, the bills.",
      ],
      felt: [
        "I find that I am straining to hear him through it. {There is only the announcer|quiet-home}. || {It does not deceive me for a minute|quiet-home}, but the other room is less bare.",
      ],
      mean: [
        "A radio takes no notice of whether one is reading. || It has no manners and it talks into one's sentence. So did he.",
      ],
      theySaid: [
        "He begged my pardon, and in five minutes he had begun again. || That he would stop at once. He never knew that he was doing it.",
      ],
    },
  },
  {
    said: ["the step is not going to turn left", "I know all the footsteps from the elevator"],
    answers: {
      why: [
        "At our end there is only an old lady, and I. || The left is my end of the corridor. There is no longer anyone who belongs to it besides me.",
      ],
      often: [
        "With every elevator, from five o'clock until about nine. || Each evening. They come home between five and seven, all of them.",
      ],
      felt: [
        "{I hold my breath for it, and then I am annoyed with myself|quiet-home}. || It is a small disappointment. {One has it ten times in an evening|quiet-home}.",
      ],
      who: [
        "The people to the right, they have children and a dog. || A young family, in the large apartment on the other side.",
      ],
      then: [
        "I go back to my row and find that I have dropped a stitch. || A door goes, somebody calls hello, and I turn up the radio.",
      ],
      mean: [
        "{His went left|quiet-home}, and it dragged a little at the corner. || I can tell them apart by the heels. {His is the one that does not come|quiet-home}.",
      ],
    },
  },
  {
    said: ["I say good morning to his chair", "There is his chair, and in the morning"],
    answers: {
      why: [
        "It was the first thing that I said every day. It has to go somewhere. || He sat in it each morning. To walk past without a word would be uncivil.",
      ],
      felt: [
        "It is better than to say nothing. {By about one minute|quiet-home}. || Natural, so long as I am speaking. {Then comes the place where he would say it back|quiet-home}.",
      ],
      often: [
        "Every morning. And good night as well, though I say that more softly. || Daily, since the week of the funeral.",
      ],
      theySaid: [
        "It is a chair, it holds its tongue. || There is no reply, and I should be alarmed at one.",
      ],
      youSaid: [
        "Only that. If there is frost I mention the frost. || 'Dzień dobry, Stefan', I have never found the English for it.",
      ],
      mean: [
        "The green one, beside the radio, it was his place. || His armchair, I mean. Nobody else was ever let into it.",
      ],
    },
  },
  {
    said: ["I set down two cups before I know it", "My hand takes the second cup"],
    answers: {
      why: [
        "The hand is older than the news. || I do not think of it. It has taken two since I was twenty-three.",
      ],
      felt: [
        "{Caught out, and then sorry for the cup|two-cups}. || {It pulls a little, under the ribs|two-cups}. I see that I get it dried.",
      ],
      often: ["On most days of the week. || It is a rare morning when it does not."],
      then: [
        "I have my tea standing, and do not look at the hook. || I hang it with the handle to the wall, and then I pour my own.",
      ],
      when: [
        "At about five, with the first kettle. || In the morning, before I have said a word to anybody.",
      ],
    },
  },
  {
    said: ["sad little pot, it boils over", "a child sent to the wrong school"],
    answers: {
      why: [
        "My ladle knows only one measure, and it is for a man who has come home hungry. || I wished to show that it could be done. It cannot.",
      ],
      felt: [
        "{Silly, and then I was no longer hungry|two-cups}. || {I was sorry for the two of us, the pot and me|two-cups}.",
      ],
      then: [
        "I wiped the stove. For the rest of the week there was soup. || I ate some of it from good manners, and cut myself a slice of bread.",
      ],
      mean: [
        "It is made in a large pot or it is not soup. || A barley soup for one person looks as if she were being punished with it.",
      ],
      when: [
        "The last time was in November. || Some weeks ago, on a Saturday, it is the day for soup.",
      ],
    },
  },
  {
    said: ["The middle of the bed is like", "a line down the bed that nobody drew"],
    answers: {
      why: [
        "The rest of it is his. I would not know how to lie there. || I suppose that one expects to be asked what one is looking for.",
      ],
      felt: [
        "{Cold, and made for more than one person|two-cups}. || {Very smooth, and very polite|two-cups}. One does not rest well beside it.",
      ],
      often: [
        "Every night since he was taken to the hospital. || From the first night on, and by now the mattress knows it.",
      ],
      mean: [
        "That it is wide and cold, and I keep to the shore. || On this side it is mine, and of the other nobody has told me that I may.",
      ],
    },
  },
];
