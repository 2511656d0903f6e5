import type { Scenario } from "~/domain/simulator/scenario";

/** What Migs answers to who asks whether there is somebody, and what became of it. */
export const askedOfGio: Scenario["topics"] = {
  somebody: {
    layer: 1,
    asks: [
      "is it about a boy",
      "about a boy",
      "about a guy",
      "is there a boy",
      "is there a guy",
      "person this is about",
      "somebody this is about",
      "someone this is about",
      "do you like somebody",
      "you like somebody",
      "is there somebody you",
      "is there someone you",
      "have feelings for",
      "in love",
      "got a crush",
    ],
    answers: [
      "no comment. ok it's got three letters and it's late for everything. {i counted the letters, that's how bad it is|gio} || there might be a person. {i've got him saved under 'plumber'|gio}, that's all you're getting",
    ],
  },
  "who-watched": {
    layer: 1,
    asks: [
      "who was watching",
      "was there watching",
      "there watching",
      "to look good for",
      "look good for",
      "were you looking at",
      "somebody special watching",
      "someone special watching",
    ],
    answers: [
      "just people. {and one guy in the back with a guitar case, next question|gio} || the usual crowd. {and somebody by the exit that i wasn't looking at, like twelve times|gio}",
    ],
  },
  june: {
    layer: 1,
    asks: [
      "happened with gio",
      "happened between you two",
      "happened in june",
      "happen in june",
      "you two stop talking",
      "you stop talking",
      "you stopped talking",
      "did it stop",
      "why dont you talk",
    ],
    answers: [
      "there was a song and a seen. {then i got scared first, so i went quiet first|gio} || i sent him the song past one in the morning. he saw it, i saw him see it, {and we both just got really good at not typing|gio}",
    ],
  },
  "think-of-gio": {
    layer: 1,
    asks: [
      "still think about him",
      "think about gio",
      "think of gio",
      "miss gio",
      "still like gio",
    ],
    answers: [
      "only at 5:40, and in physics, and when there's a guitar in anything. {so no, hardly ever|gio} || i've got it down to every day. {sundays are the worst, he's got a solo|gio}",
    ],
  },
  "hope-with-gio": {
    layer: 1,
    asks: [
      "want to happen with gio",
      "want to happen with him",
      "like to happen with gio",
      "hope happens with gio",
      "hope for with gio",
      "want from gio",
      "want with gio",
      "hoping for with him",
    ],
    answers: [
      "that he says hi first. {i've got nine answers ready and no hi|gio} || the wall by the court, fishballs, him late like always. {i'd be fine with just that, is what i tell myself|gio}",
    ],
  },
  "first-knew": {
    layer: 2,
    asks: [
      "since when do you know",
      "since when have you known",
      "when did you find out you",
      "when did you first know",
      "first know",
      "when did you know",
      "how did you know",
      "how long have you known",
      "first notice it",
      "first realise",
      "first realize",
      "first figure it out",
    ],
    answers: [
      "grade 5, a cartoon prince. {i told everybody i just liked his horse|watching} || i was ten and there was this swimmer on tv. {i said i wanted lessons, so now i can swim|watching}",
    ],
  },
};
