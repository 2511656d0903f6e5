import type { Scenario } from "~/domain/simulator/scenario";

/** What Migs answers to who asks back about each of those he tells of. */
export const ofThoseHeNames: NonNullable<Scenario["askedBack"]> = [
  {
    said: ["the house and half the parish", "the boss of us and like"],
    answers: {
      why: [
        "if you don't volunteer she volunteers you. || she's got keys to everything, even the bell.",
      ],
    },
  },
  {
    said: ["doesn't get the uncut version", "but i edit before i talk"],
    answers: {
      why: [
        "{the uncut one's got a part she'd stop chewing at|watching}. || {she'd ask a follow up question|watching}. she's good at those.",
      ],
      mean: ["like i say 'someone', never who. || i cut the names and the pauses."],
      felt: [
        "{bad, she laughs so hard at the clean one|watching}. || {like lying, with groceries|watching}.",
      ],
    },
  },
  {
    said: ["she said 'kain ka pa'", "the peso goes down, eat"],
    answers: {
      why: ["it's how she hugs. || that's her i love you, it comes with sauce."],
      youSaid: ["i ate. you don't argue with a ladle. || 'busog na po', and then i had more."],
    },
  },
  {
    said: ["i can't fix my fan", "son's losing to a fan"],
    answers: {
      where: ["somewhere in singapore now, at the port. || engine room, way under the waterline."],
      often: ["three months home, nine out, repeat. || he gets back every december."],
    },
  },
  {
    said: ["it's like carrying a fridge", "the best thing he ever made"],
    answers: {
      why: [
        "{cause he's proud of a guy i do|papa}. || he says it to strangers. {i hear it and i want to give it back|papa}.",
      ],
      felt: ["{i love it and i wanna put it down|papa}. || {like a medal on a thin shirt|papa}."],
      mean: [
        "you can't drop it and you can't see your feet. || it means he's got my picture by his bunk.",
      ],
    },
  },
  {
    said: ["i said all good, captain", "went aye aye and saluted"],
    answers: {
      why: ["he laughs when i do ranks. || it's our bit, since i was small."],
    },
  },
  {
    said: ["run the country or a gossip page", "fourteen, tiny, basically"],
    answers: {
      why: ["she's got files on all of us. || nothing gets past her. i've tried."],
    },
  },
  {
    said: ["over the charger 24/7", "we communicate in insults"],
    answers: {
      often: ["daily, 9pm, it's a scheduled match. || morning, noon, and through the wall."],
      theySaid: [
        "she calls me tarp boy, cause of the tarpaulin. || 'giraffe', mostly. i call her router.",
      ],
    },
  },
  {
    said: ["looked at me a bit too long", "and then this long stare"],
    answers: {
      why: [
        "i think she was waiting for something. {i had nothing to give her|off?}. || no clue with bea. {it's like she left me a gap and i didn't take it|off?}.",
      ],
      then: ["i asked what's for dinner. || she went back to her show, i went back to breathing."],
      felt: [
        "{seen, and not in the fun way|off?}. || {like when the ref looks at you and doesn't whistle|off?}.",
      ],
    },
  },
  {
    said: ["a saint for the wifi also", "there's one for the router"],
    answers: {
      who: ["saint isidore, he's for the internet, look it up. || it's isidore po, laminated."],
    },
  },
  {
    said: ["we sit there and hate the villain", "me and her on the couch"],
    answers: {
      why: [
        "the villain's the worst, she stole a baby. || it's the one time nobody asks me anything.",
      ],
      often: ["every weeknight, i bring snacks. || eight pm, we've got assigned cushions."],
    },
  },
  {
    said: ["to wear a sando under that", "her prescription. and vicks"],
    answers: {
      youSaid: ["'opo la.' you always say opo. || i said i did already. she put more on."],
    },
  },
  {
    said: ["shooting guard, eats for three", "eats for a whole table"],
    answers: {
      where: [
        "he lives two streets over, follow the smell. || at his house mostly, there's a plate that's mine.",
      ],
    },
  },
  {
    said: ["what's there if i stop", "nobody's ever said a feeling"],
    answers: {
      why: [
        "{we've never tried it quiet|locker}. || nobody wants to go first. {i'm the point guard and i don't either|locker}.",
      ],
      mean: [
        "like maybe there's a friend under there, {maybe it's just two guys and a joke|locker}. || {if i said one real thing he'd look for the camera|locker}.",
      ],
    },
  },
  {
    said: ["bro why a goat", "i had no defence"],
    answers: {
      youSaid: ["'why not', and a thumbs up. || i just sent another one. bigger."],
      why: [
        "it was the last pic in my phone, from a farm trip. || he was typing, so i threw livestock at it.",
        "{cause i got scared halfway|off?}. || panic. {and goats are neutral|off?}.",
      ],
    },
  },
  {
    said: ["like twelve kikos with more", "copies of kiko, just louder"],
    answers: {
      mean: [
        "kiko's my best bro on the team. multiply him, add speakers. || same jokes, same rice, worse singing.",
      ],
    },
  },
  {
    said: ["sits there if i'm not funny", "what i am to them without"],
    answers: {
      why: [
        "{i've never let them see a boring one|locker}. || they clap when i'm on. {nobody's seen the other guy, so no votes yet|locker}.",
      ],
      felt: ["{kinda like renting|locker}. || {like i'm one bad joke from the bench|locker}."],
    },
  },
  {
    said: ["somebody does the voice. and i", "whoever can squeak the highest"],
    answers: {
      why: [
        "{the higher i squeak the less it's about me|locker}. || {somebody's gotta start, and then they look at that guy|locker}, so.",
      ],
      felt: [
        "loud in the moment. {later in the shower i'm like, dude|locker}. || {gross, around toothbrush time|locker}.",
      ],
    },
  },
  {
    said: ["the real one's longer", "his sneakers by sound"],
    answers: {
      mean: [
        "like the long one's got every night for a year and a half in it. || they squeak on the left. i'm done talking.",
      ],
      where: ["parish choir, third row. || he goes past our gate. i'm usually near a window."],
    },
  },
  {
    said: ["we're on zero talking", "dead air since june"],
    answers: {
      why: [
        "i sent something and {it got seen and that's where it stops|gio}. || {he stopped, so i stopped harder|gio}.",
      ],
      felt: [
        "{like a song that cut off|gio}. || {i keep my phone face up, that's how it feels|gio}.",
      ],
    },
  },
  {
    said: ["i got an eyeball", "been saying that since june"],
    answers: {
      then: [
        "i looked at it back. we had a staring contest. || i turned off my data like that'd help.",
      ],
      felt: [
        "{like i'd tripped and he watched and kept walking|gio}. || {small, in a really bright room|gio}.",
      ],
    },
  },
  {
    said: ["and never wants them back", "borrow a pen friends"],
    answers: {
      often: ["i've got like six of hers. || every quiz. i don't own a pen at this point."],
    },
  },
  {
    said: ["stays when everyone's gone home", "i named him, he never"],
    answers: {
      where: [
        "by the court. he sleeps under the scoreboard. || our street, he works the whole block.",
      ],
    },
  },
  {
    said: ["never looks at anybody for long", "got a reason for his eyes"],
    answers: {
      why: [
        "{i think he's scared someone would look back|never?}. || {if he looks up, somebody might read it|never?}. i get it.",
      ],
      felt: [
        "{like watching my own replay, but old|never?}. || {i get cold standing near him, and it's a grill|never?}.",
      ],
    },
  },
];
