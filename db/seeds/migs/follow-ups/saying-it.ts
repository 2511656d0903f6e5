import type { Scenario } from "~/domain/simulator/scenario";

/** What Migs tells of having said it, and of the songs he does not sing to anyone. */
export const sayingIt: Scenario["topics"] = {
  "having-said": {
    layer: 3,
    asks: [
      "have said it",
      "having said it",
      "said it out loud",
      "have typed it",
      "typed it feel",
      "typing it",
      "now youve said it",
      "said it now",
      "after saying it",
      "saying it",
      "told someone",
      "told somebody",
      "told me feel",
    ],
    answers: [
      "{like my ears are hot|said?}. but the fan's still going and nobody kicked the door in || warm face, cold feet. {i keep waiting for a siren|said?}, and it's just the fan",
    ],
  },
  "tell-first": {
    layer: 0,
    asks: [
      "want to tell first",
      "tell first",
      "first person",
      "just one person",
      "one person you could",
      "like to tell",
      "want to tell",
      "someone you could tell",
      "anyone you could tell",
      "tell one person",
    ],
    answers: [
      "my sister bea, if i had to. not mama yet, not lola. {kiko's the one i'd want it to be|locker?} || it'd be bea, she's my sister, she's small and scary. {in my dreams it's kiko|locker?}, over siomai, no big speech",
    ],
  },
  jersey: {
    layer: 0,
    asks: [
      "jersey off",
      "the jersey",
      "whose jersey",
      "which jersey",
      "that jersey",
      "elses jersey",
      "jersey you wear",
      "jersey feel",
    ],
    answers: [
      "kinda cold haha. {like when you peel off wet socks|off?}, ugly and then so good || it's when i don't check my hands for like ten seconds. {i forget i'm being watched|off?}, then i remember",
      "the jersey's the guy they ordered. girls, jokes, deep voice. {i know all his plays|off?} || it belongs to the migs on the tarpaulin, fist up, big smile. {i just wash it for him|off?}",
    ],
  },
  moths: {
    layer: 0,
    asks: [
      "to the moths",
      "the moths",
      "song would you sing",
      "what do you sing",
      "would you sing",
      "like to sing",
      "singing in the house",
      "sing when",
      "sing at the court",
      "kind of songs",
    ],
    answers: [
      "ballads po. full drama, with the hand. {in front of people i'd do it in a funny voice|watching?} || the big sad ones where the key goes up at the end. {anybody shows up and i switch to a chicken voice|watching?}",
    ],
  },
  "the-song": {
    layer: 1,
    asks: [
      "song you sent",
      "the song",
      "song did you send",
      "send him a song",
      "what song",
      "which song",
      "the chorus",
      "that song",
    ],
    answers: [
      "an old one, it's a guy at a jeepney stop who never says the thing and the jeep leaves. {subtle, right|gio} || the song's about somebody who walks a friend home every night and then goes the long way back. {i know, i know|gio}",
      "the song's called nope, not telling, you'd search it and then you'd know everything || what it's called stays with me, sorry. he knows and i know, that's enough people for one song",
    ],
  },
  goat: {
    layer: 0,
    asks: [
      "the goat",
      "message to kiko",
      "before the goat",
      "typed to kiko",
      "message say",
      "typed out",
      "type to kiko",
      "why a goat",
    ],
    answers: [
      "it said bro i gotta tell you something, don't be weird. {then the three dots showed up on his side and i panicked|watching} || 'bro can i say something.' that's the whole thing. {he was online|watching}, so, goat",
    ],
  },
  playlist: {
    layer: 0,
    asks: [
      "the playlist",
      "on the playlist",
      "your playlist",
      "math review",
      "that playlist",
      "on it songs",
    ],
    answers: [
      "nineteen songs and a recording of rain. {every one's got a day on it|gio}, like, i know where i was || it's nineteen tracks, all slow, plus one voice note that's eleven seconds. {i'm not saying whose|gio}",
    ],
  },
};
