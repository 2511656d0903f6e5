import type { Scenario } from "~/domain/simulator/scenario";

/** What Migs answers to who asks what goes on in him: in the walk, in prayer, at the store, in the songs. */
export const theLaughAndTheList: Scenario["topics"] = {
  "lag-inside": {
    layer: 0,
    asks: ["lag like to live with", "lag from the inside", "live with that lag"],
    answers: [
      "tiring, it's like being your own dub. {everybody's done laughing and i'm still translating|off?} || kinda lonely. {by the time i get there they've moved on to rice|off?}",
    ],
  },
  "walk-inside": {
    layer: 0,
    asks: ["doing the walk", "while you were doing the walk", "inside during the walk"],
    answers: [
      "easy, that's the scary part. {my hips were like, finally|locker} || i was counting steps so it looks like i'm counting. {then i looked up and kiko was crying laughing|locker}",
    ],
  },
  "before-laugh-out": {
    layer: 0,
    asks: ["before the laugh comes", "second before the laugh", "laugh comes out"],
    answers: [
      "a door goes shut. {i hear the word land and then i'm already laughing|locker} || i'm looking for who's looking. {then it's my turn and out it comes|locker}",
    ],
  },
  "others-told-jokes": {
    layer: 0,
    asks: ["someone else told the jokes", "else told the jokes", "told the jokes for a day"],
    answers: [
      "i'd be a guy in a chair. {they'd have time to look at the chair|locker} || day one, fine. {day two somebody asks why migs is quiet and there's a theory by recess|locker}",
    ],
  },
  "under-jokes-hope": {
    layer: 0,
    asks: ["hope is there under", "under the jokes", "there under the jokes"],
    answers: [
      "that he'd stay for the boring me. {i don't really know, i've never stopped long enough|locker?} || that kiko'd say 'ok and?'. {and still share the siomai|locker?}",
    ],
  },
  "before-stomach": {
    layer: 0,
    asks: ["before your stomach starts", "right before your stomach", "when your stomach starts"],
    answers: [
      "somebody says girlfriend, or crush, or 'so migs'. {one word and it goes|stomach} || usually people sitting in a circle. {circles, man, my stomach hates circles|stomach}",
    ],
  },
  "practice-ready-for": {
    layer: 0,
    asks: ["your stomach gets ready", "practice that your stomach", "stomach gets ready for"],
    answers: [
      "changing after. not the running, the running's great. {it's the ten minutes with shirts|stomach?} || {who's gonna say what, and how fast i've gotta laugh|stomach?}",
    ],
  },
  "night-hungry": {
    layer: 0,
    asks: ["the night is different", "night different", "how come the night"],
    answers: [
      "nobody's gonna ask me anything till six. {so my stomach comes back up|stomach} || the house is asleep and i'm off shift. {it opens like a store|stomach}",
    ],
  },
  "handwriting-head": {
    layer: 1,
    asks: [
      "with the handwriting what",
      "time with the handwriting",
      "going through your head with",
    ],
    answers: [
      "'is this how mine would look'. {and who hates us that much, i mean them|watching} || that if i find him i can stay away from him. {then i thought, what if he's just me with a pen|watching}",
    ],
  },
  "one-slip-day": {
    layer: 1,
    asks: ["when one slip is", "one slip is one", "slip is one too many"],
    answers: [
      "you wake up and you check the wrist, the walk, the s. {then there's like nine hours more|watching} || like carrying a full cup up the stairs, all day. {and everybody's running past you|watching}",
    ],
  },
  "come-out-at-night": {
    layer: 1,
    asks: ["might come out at night", "come out at night", "say in your sleep"],
    answers: [
      "a name, {it's a short one|watching}, it'd fit in one snore || that i'd say the thing in full sentences. {bea's on the other side with her ears|watching}",
    ],
  },
  "dance-in-scarf": {
    layer: 1,
    asks: ["dance in that scarf", "dance in the scarf", "dancing in that scarf"],
    answers: [
      "like being a flag. it was green, it had gold bits, and i could see everybody through it || so good. i'd spin till i fell down and lola'd go 'isa pa'. i remember the floor being warm",
    ],
  },
  "math-review-on": {
    layer: 1,
    asks: ["when math review 4", "math review 4 is on", "playlist is on"],
    answers: [
      "i lie very flat. {like if i move it stops being june|gio} || first song, nice. {by the third i'm arguing with a guy who's not here|gio}",
    ],
  },
  "prom-night": {
    layer: 1,
    asks: ["eyes on that table", "on that table", "night with your eyes"],
    answers: [
      "long. trisha was so nice and i kept losing the sentence. {his table was laughing and i wanted to know at what|gio} || i danced good. {i danced at an angle, so i could see the choir|gio}",
    ],
  },
  "silence-bad-night": {
    layer: 1,
    asks: ["silence like on a bad", "whats the silence like", "silence on a bad night"],
    answers: [
      "it's got a shape, like that one empty bubble. {i type and delete, i type and delete|gio} || loud, {every motorbike's him till it isn't|gio}",
    ],
  },
  "mistake-attached": {
    layer: 2,
    asks: ["word mistake get attached", "mistake get attached", "where does mistake come from"],
    answers: [
      "from the pew. {they said it about a type of people, really softly, and i fit all the boxes|sin} || religion class, grade 6, there was a chart. {i found my own row on it|sin}",
    ],
  },
  "different-after-praying": {
    layer: 2,
    asks: ["different after all that praying", "after all that praying", "hope would be different"],
    answers: [
      "that i'd see a girl and my stomach'd do the flip. {just once, on the right side|sin} || quiet. {i wanted one morning with nothing to ask forgiveness for|sin}",
    ],
  },
  "be-prayed-for": {
    layer: 2,
    asks: ["prayed for like that", "be prayed for", "like to be prayed for"],
    answers: [
      "embarrassing and kinda warm, that's lola. {but they'd be praying for somebody to leave, and it's me|sin} || i'd be kneeling right there, saying amen to it. {against my own team|sin}",
    ],
  },
  "same-prayer": {
    layer: 0,
    asks: ["bring the same thing", "prayer after prayer", "same prayer"],
    answers: [
      "like calling a customer line. {same music, same guy, nobody picks up|sin} || my knees know it by heart. {i don't even use words now, i just go, 'you know'|sin}",
    ],
  },
  "who-wears-shoes": {
    layer: 2,
    asks: ["about wholl be wearing", "wearing those shoes what", "papa could know one thing"],
    answers: [
      "that he's trying. {he's been trying the whole time, since grade 9|papa} || that the feet are the right size. {it's only the guy on top|papa}",
    ],
  },
  "asks-point-guard": {
    layer: 2,
    asks: [
      "asks about his point guard",
      "calls you his point guard",
      "his point guard what",
      "asks hows my point guard",
    ],
    answers: [
      "i stand up, even on the phone. {and something in me sits down|papa} || it's nice for a second. {then i think, he's asking for the other one|papa}",
    ],
  },
  "inside-at-table": {
    layer: 2,
    asks: ["inside you at that table", "on inside you at", "at that table"],
    answers: [
      "i got really interested in the rice. {my ears were gone|papa} || i laughed with them. {and it was like i'd signed something|papa}",
    ],
  },
  "real-one-different": {
    layer: 3,
    asks: ["in the real one", "different in the real one", "to be different in the real"],
    answers: [
      "one chair with somebody in it. {it doesn't have to be all of them|never?} || that it's got sound. {i only ever see it on mute, with me eating|never?}",
    ],
  },
  "after-the-food": {
    layer: 2,
    asks: ["after the food", "want to come next", "after she asks did you eat"],
    answers: [
      "that she sits down too. {she always eats standing, i'd want her to sit|papa?} || her hand, here, on my head. {and not the talk with father|papa?}",
    ],
  },
  "hardest-of-picture": {
    layer: 2,
    asks: ["hardest part of that picture", "part of that picture", "that picture for you"],
    answers: [
      "his face while it's still loading. {he's always got one ready, and i'd see none|papa} || the ride home from the airport, him in front. {he'd forget to whistle|papa}",
    ],
  },
  "talk-next": {
    layer: 3,
    asks: ["okay to talk about next", "talk about next", "what next"],
    answers: [
      "papa, or something dumb first. {can we do dumb first|said?} || idk, like {how to eat breakfast tomorrow with everyone, with this in my mouth|said?}",
    ],
  },
  "gecko-report": {
    layer: 0,
    asks: ["gecko could report", "the gecko report", "gecko seen lately"],
    answers: [
      "'boy lies on floor, boy laughs at phone, boy stops laughing.' {that's the report|off?} || he'd say the lights are on till three and {nobody's partying|off?}",
    ],
  },
  "joking-stuck": {
    layer: 0,
    asks: ["joking that stuck", "about the joking", "stuck with you"],
    answers: [
      "how easy it was for them. {they weren't even mean, they were like, stretching|locker?} || one guy looked at me to check if it's funny. {like i'm the judge of that|locker?}",
    ],
  },
  "mama-so-happy": {
    layer: 2,
    asks: ["mama so happy about", "see mama so happy", "so happy about it"],
    answers: [
      "i wanna give it to her so bad. {i stand there like an empty box with a bow|papa} || my chest does this hot thing. {i say 'two kids, ma', i make it worse|papa}",
    ],
  },
  "at-her-store": {
    layer: 0,
    asks: ["stop by at her store", "at her store", "at ate joys"],
    answers: [
      "i slow down. she's got a stool, and a radio, and {i nearly sit on it|off?} || safe, kinda. {i've got the first word in my mouth and then a kid wants shampoo|off?}",
    ],
  },
  "you-and-ball": {
    layer: 0,
    asks: ["just you and the ball", "out there just you", "you and the ball"],
    answers: [
      "honest. the ball doesn't care how i run || it's the only place i'm not late. i think it and it's done",
    ],
  },
  "else-pass-up": {
    layer: 0,
    asks: ["else do you pass up", "pass up like that", "pass up off the court"],
    answers: [
      "talking, mostly. {somebody asks what's up and i've got it open, and i pass to a joke|off?} || every 'are you ok' i get, i pass it on. {i'm really good at it, no look|off?}",
    ],
  },
  "son-voice-has": {
    layer: 1,
    asks: ["that voice have", "voice have that your own", "your own doesnt"],
    answers: [
      "a floor. {it stands on something, mine's always on its toes|watching?} || no questions in it. {mine goes up at the end, like is this ok|watching?}",
    ],
  },
  "set-is-done": {
    layer: 0,
    asks: ["you and the quiet", "when the set is done", "its you and the quiet"],
    answers: [
      "{then it's just me and the ceiling and the thing|off}. i get up and check the ref || the day again. {it comes back with all the parts i skipped|off}",
    ],
  },
  "song-knows": {
    layer: 1,
    asks: ["that song what does it know", "does it know about you", "song know about you"],
    answers: [
      "that i wait at windows, haha. {it's got me down to the slippers|gio?} || it knows when i'm gonna swallow. {right before the second verse|gio?}",
    ],
  },
};
