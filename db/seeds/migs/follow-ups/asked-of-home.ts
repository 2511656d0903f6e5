import type { Scenario } from "~/domain/simulator/scenario";

/** What Migs answers to who asks how those close to him would take it, and what he wishes of them and of God. */
export const askedOfHome: Scenario["topics"] = {
  "throw-out": {
    layer: 1,
    asks: [
      "throw you out",
      "kick you out",
      "make you leave",
      "let you stay",
      "still love you",
      "stop loving you",
      "lose your family",
      "lose them",
      "losing them",
    ],
    answers: [
      "no, not like that, they'd keep feeding me. {they'd just look at me like i've got a fever that won't go|papa} || i don't think so. {i'd still have my plate, it's the faces around the plate|papa}",
    ],
  },
  "mama-says": {
    layer: 1,
    asks: [
      "want your mama to say",
      "want mama to say",
      "want your mom to say",
      "like your mama to say",
      "like mama to say",
      "want her to say",
      "like her to say",
      "hope she would say",
      "hope shed say",
      "wish she would say",
      "wish shed say",
      "want them to say",
      "like them to say",
    ],
    answers: [
      "'o, kain na', same as always. {like the news was just the weather|papa} || that there's rice and i should move over. {in the exact voice she had before i said it|papa}",
    ],
  },
  "papa-calls": {
    layer: 0,
    asks: [
      "often does your papa call",
      "often does papa call",
      "often does he call",
      "often does your dad call",
      "does your papa call",
      "your papa call you",
      "talk about on the call",
      "talk about on that call",
      "talk about with your papa",
      "the call like",
      "that call like",
      "calls like",
    ],
    answers: [
      "whenever his port's got bars. weather, grades, my shooting. {i keep a list next to me so there's no gap|watching} || like once a week, ten minutes, half of it frozen. {when it freezes i check how i'm sitting|watching}",
    ],
  },
  "misses-papa": {
    layer: 0,
    asks: ["miss papa", "miss your papa", "miss your dad", "miss your father", "without papa"],
    answers: [
      "ya, every time there's karaoke. {then he's home and i kinda miss when he couldn't see me|papa?} || a lot. his chair's got laundry on it till december. {and when he's in it i sit straighter|papa?}",
    ],
  },
  "told-bea": {
    layer: 1,
    asks: [
      "if you told bea",
      "if you told your sister",
      "told bea",
      "tell bea",
      "telling bea",
      "tell your sister",
      "telling your sister",
      "talk to bea",
      "say to bea",
    ],
    answers: [
      "ten minutes of her being smug. {it's the one minute before that i can't do|watching} || she'd go 'finally'. {and then there's somebody in the house i can't do the show for|watching}",
    ],
  },
  "telling-kiko": {
    layer: 1,
    asks: [
      "stops you telling kiko",
      "tell kiko",
      "telling kiko",
      "told kiko",
      "say to kiko",
      "talk to kiko",
      "if kiko knew",
      "if kiko found out",
    ],
    answers: [
      "he'd be ok for a day. {then somebody makes the joke and he's gotta pick a bench|locker} || he'd go back and check every sleepover we ever had. {i'd be some other guy in all his memories|locker}",
    ],
  },
  "trust-most": {
    layer: 0,
    asks: [
      "trust the most",
      "trust most",
      "who do you trust",
      "who could you trust",
      "who gets you",
      "somebody you trust",
      "someone you trust",
      "anyone you trust",
    ],
    answers: [
      "ate joy from the store, cause she's not related to anyone. my sister second || my sister bea, even if she charges for it. then ate joy at the store, she never repeats stuff",
    ],
  },
  "sits-with": {
    layer: 0,
    asks: [
      "sit with this week",
      "sit with you",
      "you sit with",
      "be with this week",
      "could be with you",
      "be around this week",
      "around you this week",
      "be with you this week",
      "near you this week",
    ],
    answers: [
      "lola, her show's on every night, you just bring a pillow. or my sister bea, if there's chips || ate joy's bench, outside the store, she lets you be boring. and at home there's bea, my sister, on the floor with the charger",
    ],
  },
  "a-teacher": {
    layer: 0,
    asks: [
      "teacher you trust",
      "teacher you like",
      "teacher you could",
      "teacher at school",
      "nice teacher",
      "good teacher",
      "any teacher",
    ],
    answers: [
      "sir alvin, physics, he's chill, he lets me talk in shot angles. {but teachers have group chats too|watching} || there's sir alvin in physics, he's ok. {i stay after class for like a minute and then i ask about homework|watching}",
    ],
  },
  "to-a-friend": {
    layer: 1,
    asks: [
      "tell a friend who",
      "say to a friend who",
      "tell a friend in",
      "say to a friend in",
      "friend in your place",
      "friend felt like this",
      "friend who felt",
      "friend told you this",
    ],
    answers: [
      "i'd go bro, you're fine, let's eat. {then i'd go home and not believe it for me|sin?} || nothing's different, pass the ball. {it works on everyone except the guy in the mirror|sin?}",
    ],
  },
  "hate-myself": {
    layer: 1,
    asks: [
      "hate yourself",
      "mad at yourself",
      "angry at yourself",
      "angry with yourself",
      "are you ashamed",
      "feel ashamed",
      "ashamed of",
      "think of yourself",
      "see yourself",
    ],
    answers: [
      "hate's a big word. {more like i'm a typo and everybody's too nice to fix it|sin} || some mornings, with the toothbrush. {i look at that guy like, bro, why you|sin}",
    ],
  },
  "god-now": {
    layer: 1,
    asks: [
      "feel about god",
      "you and god",
      "still believe",
      "still pray",
      "angry at god",
      "mad at god",
      "god thinks",
      "god sees you",
      "does god",
    ],
    answers: [
      "i still talk to him. {i just leave that one room out, like he hasn't got a key|sin} || we're on speaking terms. {it's like texting somebody who's seen it and doesn't answer|sin}",
    ],
  },
  "is-it-sin": {
    layer: 1,
    asks: [
      "is it a sin",
      "its a sin",
      "a sin",
      "is it wrong",
      "its wrong",
      "something wrong with you",
    ],
    answers: [
      "my head says no. {then i sit in the pew and my neck goes yes|sin} || depends who's talking. {at 2am it's no, on sunday at nine it's me with my eyes down|sin}",
    ],
  },
};
