import type { Scenario } from "~/domain/simulator/scenario";

/** What Migs answers to who asks on about school, the team and the court, just told. */
export const justToldOfSchool: Scenario["topics"] = {
  "told-teacher": {
    layer: 0,
    asks: [...["tell a teacher", "told a teacher", "told anyone about the desk"], ...["report it"]],
    answers: [
      "nah, {you report it and then you're the guy who minds|watching?} || the janitor saw it before anyone. {he put tape on it, and now it's a desk with tape|watching?}",
    ],
  },
  "saw-the-desk": {
    layer: 1,
    asks: ["you saw the desk", "when you saw it", "first saw it"],
    answers: [
      "{like the room tilted a bit and only my chair noticed|watching} || cold. {i sat on my hands, i dunno why, like they'd confess|watching}",
    ],
  },
  "who-clapped": {
    layer: 0,
    asks: ["who clapped", "who was clapping", "who laughed"],
    answers: [
      "everybody. {kiko was crying, like real tears|locker} || all twelve. {coach did the small clap, like ok ok, enough|locker}",
    ],
  },
  "laughed-too": {
    layer: 0,
    asks: [...["you laugh too", "did you laugh", "laugh with them"], ...["laughing too"]],
    answers: [
      "ya, first one in. {you can't come in late on that laugh|locker} || course. {i've got a special one for it, it's got a snort|locker}",
    ],
  },
  "who-would-tell": {
    layer: 1,
    asks: [...["who would tell", "whod tell", "who would say it"], ...["spread it"]],
    answers: [
      "{nobody has to tell it, it just goes|watching}. like a smell || some guy who's bored. {you don't need an enemy, you need a free period|watching}",
    ],
  },
  "why-that-game": {
    layer: 0,
    asks: [...["why that game", "why the finals", "why 2016"], ...["watch that one"]],
    answers: [
      "cause they're down 3-1 and they come back. i know the second it turns || i like when you know how it ends and everybody else doesn't. for once",
    ],
  },
  "who-won": {
    layer: 0,
    asks: ["who won"],
    answers: [
      "cleveland, by four. i still hold my breath || the cavs po, you weren't even there huh",
    ],
  },
  "coach-said": {
    layer: 0,
    asks: [...["did coach say", "coach say", "coach get mad"], ...["what does coach"]],
    answers: [
      "he goes 'wake up migs', i go 'sorry coach, spirit world'. everyone laughs, we move on || he just looked at the ball like it should explain",
    ],
  },
  "say-about-you": {
    layer: 0,
    asks: [...["say about you", "they say about you", "describe you"], ...["think of you"]],
    answers: [
      "'migs? legend.' {that's it, nobody goes past legend|locker?} || that i'm solid. {it's a wall, solid, it's not a person|locker?}",
    ],
  },
  "one-i-trust": {
    layer: 0,
    asks: [
      ...["one you trust", "trust one of them", "anyone you trust"],
      ...["closest to on the team"],
    ],
    answers: [
      "kiko. {with my life, just not with this|locker?} || for a secret? {kiko till lunch|locker?}. he leaks when he's happy",
    ],
  },
  "my-turn": {
    layer: 0,
    asks: [
      ...["when its your turn", "your turn", "say at the retreat"],
      ...["what will you share"],
    ],
    answers: [
      "i've got an ankle thing prepared, it's got a moral. {my stomach's already at the altar|stomach} || that i'm thankful. {you say thankful and they let you sit down|stomach}",
    ],
  },
  "how-often-court": {
    layer: 0,
    asks: ["often do you go", "often are you there", "how often do you shoot"],
    answers: [
      "every night it's not raining, so like four times a week || most nights. the guard stopped asking, he just throws me the switch",
    ],
  },
  "reason-one": {
    layer: 1,
    asks: [...["reason one", "first reason", "the first one on it"], ...["top of the list"]],
    answers: [
      "she doesn't laugh at people. {that's number one, and i'm like, same, why's it not working|sin} || she lends out her charger. {eighteen good things and not one door|sin}",
    ],
  },
  "did-she-like": {
    layer: 0,
    asks: [
      ...["did she like you", "she like you back", "trisha like you"],
      ...["does she like you"],
    ],
    answers: [
      "maybe, she gave me her corsage for my fridge || maybe for a week. then she goes 'you're like my brother' and we both went phew",
    ],
  },
  "counsellor-say": {
    layer: 1,
    asks: [
      ...["would the counsellor say", "counsellor say", "the counselor say"],
      ...["what would guidance"],
    ],
    answers: [
      "{she'd say thank you for your honesty, and open a drawer|watching} || 'let us pray about it', with the glass wall and everyone chewing. {i'd be the movie|watching}",
    ],
  },
  "another-adult": {
    layer: 0,
    asks: [...["another adult", "any other adult", "other adult"], ...["grown up you"]],
    answers: [
      "sir alvin, physics. he's chill but the faculty room's got ears || ate joy, if 25's an adult. she says it isn't",
    ],
  },
  "imitating-whom": {
    layer: 0,
    asks: [...["he imitating", "was kiko imitating", "who was he doing"], ...["imitating who"]],
    answers: [
      "a guy from the dance club, he just walked past us. {he had a lunchbox, he was just carrying his lunch|locker} || nobody in particular. {that's what's bad, i knew exactly who he meant|locker}",
    ],
  },
  "wanted-to-do": {
    layer: 1,
    asks: [...["you want to do", "wanted to do then", "wish youd done"], ...["rather have done"]],
    answers: [
      "go to the water station. {like just go, and take nine years to drink|locker} || say 'enough'. {in my normal voice, and then eat my siomai|locker}",
    ],
  },
  "jersey-number": {
    layer: 0,
    asks: [
      ...["your number on the back", "whats your number", "your jersey number", "shirt number"],
      ...["which number"],
    ],
    answers: [
      "seven. it was papa's, from his barangay league || number 7 po. it was on the shirt when it came, i didn't choose",
    ],
  },
  "throw-up": {
    layer: 0,
    asks: [...["throw up", "be sick before", "vomit"], ...["keep food down"]],
    answers: [
      "nah, almost. {i do the breathing over the sink and fix my hair|stomach} || once, before the finals. {i told them it was the isaw|stomach}",
    ],
  },
  "tell-coach": {
    layer: 0,
    asks: [...["tell coach", "tell your coach", "say to coach"], ...["coach you cant eat"]],
    answers: [
      "that i'm cutting for the playoffs. he fist bumped me || 'fasting po.' catholic school, that one works every time",
    ],
  },
};
