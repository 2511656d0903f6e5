import type { Scenario } from "~/domain/simulator/scenario";

/** What Migs answers when he is asked about his trouble. */
export const oftenAskedTrouble: Scenario["topics"] = {
  "when-bad": {
    layer: 0,
    answers: [
      "i go shoot till there's only counting. if it's raining i lie down and breathe with the fan || crack a joke, leave the room, water on the face. then 2016 finals, volume zero",
    ],
  },
  signs: {
    layer: 0,
    answers: [
      "my knee starts going and i talk at double speed || i skip breakfast first, then i start answering stuff nobody asked. that's the alarm",
    ],
  },
  "how-often": {
    layer: 0,
    answers: [
      "every day a bit, like pop ups. a big one maybe three times a week || three or four proper ones a week po. the mini ones i don't even log",
    ],
  },
  "worst-time": {
    layer: 0,
    answers: [
      "right after practice, when everyone's changing, and then again around 2am || late night, no question. daytime i've got an audience, at night there's only me",
    ],
  },
  "better-times": {
    layer: 0,
    answers: [
      "when the ball's live, cause there's no time to think. and when the choir's singing || next to lola during her show. or walking home with overtime, dogs don't ask",
    ],
  },
  "worst-fear": {
    layer: 1,
    answers: [
      "that i walk into the gym one day and everybody already stopped talking || ending up at our own dinner table as, like, company. polite, with a napkin",
    ],
  },
  beneath: {
    layer: 1,
    answers: [
      "under all the bits i'm kinda scared, mostly tired, {and sad where nobody's guarding|off} || {fine means sad, but said fast|off}. if i slow down you'd hear it",
    ],
  },
  fault: {
    layer: 0,
    answers: [
      "mine i guess, i'm the one who can't just be chill || nobody's po. that's my day answer, at night i say me",
    ],
  },
  effects: {
    layer: 0,
    answers: [
      "i can't eat before games and i'm a zombie in class. my best friend gets the show and not me || my shots are off, sleep's a mess, and i edit everything i say. it's using all my battery, basically",
    ],
  },
  lost: {
    layer: 1,
    answers: [
      "breakfast, sleep, and a person i used to talk to every night. that last one's a long episode || just walking into a room without checking the room. i used to be so good at it",
    ],
  },
  regret: {
    layer: 1,
    answers: [
      "laughing at stuff i didn't find funny. every time, right on cue || sending one song in june, and also not saying anything with it. i regret both halves",
    ],
  },
  miss: {
    layer: 1,
    answers: [
      "talking late about dumb stuff with somebody, {and not having to be funny once|gio} || my dad singing in the kitchen. and some sundays with the choir, {one voice in it mostly|gio}",
    ],
  },
  "if-fails": {
    layer: 1,
    answers: [
      "if it goes wrong i lose my seat, like at dinner and on the bus and everywhere || then i'm one headline to everybody. and i'd still have practice at four",
    ],
  },
  "good-outcome": {
    layer: 1,
    answers: [
      "same family, same team, and i get to use my normal voice. that's the whole wish || somebody hears all of it and still saves me the crispy part",
    ],
  },
  "what-next": {
    layer: 0,
    answers: [
      "retreat's next thursday, then playoffs, then papa lands on december 19. {my stomach's seen the calendar|stomach} || next up is that retreat with the sharing. {my stomach's already on the bus|stomach}",
    ],
  },
};
