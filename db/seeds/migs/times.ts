import type { Scenario } from "~/domain/simulator/scenario";
import { ofTime } from "../of-time";

/** When what Migs tells of was, and how long it went on. */
export const times: Scenario["topics"] = {
  "time-known": ofTime({
    layer: 1,
    of: [
      ...[
        "you know about yourself",
        "know this about yourself",
        "realise",
        "realize",
        "figure out",
        "first notice boys",
        "like boys",
        "like guys",
      ],
      ...[
        "hide this",
        "hiding this",
        "hide it",
        "hiding it",
        "keep it secret",
        "keep this secret",
        "kept this secret",
        "secret",
        "keep quiet",
      ],
      ...[
        "pretend",
        "pretending",
        "acting",
        "someone else's jersey",
        "wear jersey",
        "wearing the jersey",
        "you be off",
        "feel different",
      ],
    ],
    answers: [
      "the acting's since grade 9, knowing's older, like grade 5 older || knowing since i was ten or so. doing the costume every day, that's third year high school",
    ],
  }),
  "time-gio": ofTime({
    layer: 1,
    of: [
      ...[
        "know gio",
        "known gio",
        "meet gio",
        "meet him",
        "know him",
        "known him",
        "friends with gio",
        "you and gio",
        "talk every night",
        "talk to gio",
        "you two talk",
      ],
      ...["close to gio", "close with gio", "choir", "turn pages"],
    ],
    answers: [
      "two christmases ago we met, and it was every night for like a year and a half || from the december before last till june. so a year and a half, minus exams",
    ],
  }),
  "time-gio-stopped": ofTime({
    layer: 1,
    of: [
      ...[
        "stop talking",
        "stop reply",
        "stop replying",
        "he stop",
        "gio stop",
        "last hear from gio",
        "hear from gio",
        "heard from gio",
        "hear from him",
        "heard from him",
      ],
      ...[
        "send the song",
        "sent the song",
        "send song",
        "sent him song",
        "seen",
        "he go quiet",
        "gio go quiet",
        "last talk gio",
        "last message",
        "he text",
        "not talking",
        "not talked",
      ],
    ],
    answers: [
      "june 14, 1:12am. i sent it and that's where the chat ends || the second friday of june, past one in the morning. five months of the word seen",
    ],
  }),
  "time-papa": ofTime({
    of: [
      ...[
        "papa gone",
        "papa away",
        "father gone",
        "father away",
        "he away",
        "he gone",
        "at sea",
        "papa leave",
        "father leave",
        "see papa",
        "see father",
        "see your dad",
      ],
    ],
    answers: [
      "he left in march and it's december 19 he's back. nine out, three home, repeat || march till the 19th of december, every year since i was six. so i've had like three years of papa total",
    ],
  }),
  "time-novena": ofTime({
    layer: 1,
    of: ["novena", "pray", "prayers", "praying", "nine days", "god"],
    answers: [
      "the novena was last lent, nine nights at nine. the regular praying's since i was 14 || praying since third year. the big one with the alarm was in march",
    ],
  }),
  "time-stomach": ofTime({
    of: [
      "stomach start",
      "stomach act up",
      "stomach",
      "tummy",
      "sick like this",
      "not eating",
      "not eaten",
      "eat normally",
      "throw up",
    ],
    answers: [
      "since the last week of june. the school nurse thinks it's siomai || end of june it started. lola gave me ginger, the nurse gave me a form",
    ],
  }),
  "time-sleep": ofTime({
    of: [
      "not sleeping",
      "sleep like this",
      "sleep normally",
      "stay up",
      "sleep at three",
      "sleep properly",
      "slept properly",
      "good sleep",
      "slept well",
    ],
    answers: [
      "since vacation, so five months of 3am. i used to be out by ten || from june i think. before that i slept like a rice cooker",
    ],
  }),
  "time-kiko-joke": ofTime({
    of: [
      "kiko do",
      "wrist thing",
      "impression",
      "joke",
      "imitate",
      "laugh along",
      "laughed along",
      "laugh",
      "kiko imitate",
    ],
    answers: [
      "yesterday, after lunch. it lasted maybe ten seconds and i've been replaying it since || just yesterday, in the canteen line. ten seconds of it, with sound effects",
    ],
  }),
  "time-kiko": ofTime({
    of: [
      "know kiko",
      "known kiko",
      "you and kiko",
      "friends with kiko",
      "meet kiko",
      "best friends",
    ],
    answers: [
      "since the grade 7 tryouts, so five years. we had the same ugly bag || five years po, from the first tryouts",
    ],
  }),
  "time-scarf": ofTime({
    of: ["dance", "scarf", "they stop clapping", "clap", "wore the scarf", "small", "you little"],
    answers: [
      "i was five when i danced. by seven nobody was clapping || five years old. i guess two years later i'd learned to sit on my hands",
    ],
  }),
  "time-retreat": ofTime({
    of: ["retreat", "candles", "sharing"],
    answers: [
      "next thursday, three days. the candle part's on the second night || it's from thursday next week, for three days. there's a bus and everything",
    ],
  }),
  "time-playing": ofTime({
    of: ["play", "playing", "basketball", "team", "point guard", "the game"],
    answers: [
      "since i was eight, papa nailed a ring on the gate || nine years, if you count the plastic hoop",
    ],
  }),
};
