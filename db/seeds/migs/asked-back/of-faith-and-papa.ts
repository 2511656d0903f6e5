import type { Scenario } from "~/domain/simulator/scenario";

/** What Migs answers to who asks back about prayers, papa and the plan. */
export const ofFaithAndPapa: NonNullable<Scenario["askedBack"]> = [
  {
    said: ["if god makes everybody then who", "if he makes no mistakes and he"],
    answers: {
      why: [
        "{cause i've looked for the error and the only one left is me|sin}. || i'm the one always serving at mass, so {you'd think they'd have sent a good one|sin}.",
      ],
      when: [
        "i think about it in homily, mostly. there's time. || usually second reading. i'm standing there with a candle and a question.",
      ],
      mean: [
        "like {how you get made and then get told off for it|sin}. || i mean {somebody did that on purpose, or somebody slipped|sin}. both are weird.",
      ],
      youSaid: [
        "i asked our religion teacher once, about 'a cousin'. she gave me a leaflet. || told who? you can't put that in the question box, they know my handwriting.",
      ],
      felt: [
        "{like reading the rules and finding your name in them|sin}. || {like the sermon's got my seat number|sin}.",
      ],
    },
  },
  {
    said: ["from the son he thinks he's", "with a box of shoes for his boy"],
    answers: {
      why: [
        "cause he picked them for a guy with a girlfriend and a jumpshot. {i've only got the jumpshot|papa}. || {he's buying for the migs in his head|papa}. that guy's been really good this year.",
      ],
      when: [
        "it's the 19th of december, unless there's a storm. || nineteenth of december. mama's got it circled twice.",
      ],
      youSaid: [
        "i said 'thanks captain' and a thumbs up. || i told him they're sick, pa. i did the son voice.",
      ],
      felt: [
        "{like at a birthday, when they sing to the wrong kid|papa}. || {guilty, and it's a shoe|papa}. who's guilty at a shoe.",
      ],
      mean: [
        "like he'd want them back. {if he knew whose feet these are|papa}. || i mean they fit. {it's only me that doesn't|papa}.",
      ],
      theySaid: [
        "he goes 'for my point guard'. {he showed the box to the whole crew|papa}. || he held them up to the camera like a baby. {he was so happy i lagged on purpose|papa}.",
      ],
    },
  },
  {
    said: ["i prayed it away, you know", "i did the prayers, all of them"],
    answers: {
      why: [
        "that's what they tell you to do with stuff. {so i did the stuff|sin}. || what else is there. {i'm a good student, i did all the homework|sin}.",
      ],
      when: ["last lent was the big one. nine nights. || march. and every sunday since i was 14."],
      then: [
        "i woke up. {same guy, same ceiling|sin}. || i went to school. {there was a quiz|sin}. it's not like the sky does anything.",
      ],
      felt: [
        "like being on hold. {they've got nice music though|sin}. || {stupid, kind of, for expecting a text back|sin}.",
      ],
      mean: [
        "'it' is just, {the part of me they're always praying about|sin}. || {the thing under the jokes|sin}. i'm not there yet, go around.",
      ],
      youSaid: [
        "i said please. {like nine nights of please|sin}. || i offered basketball. {that's my best thing and nobody took it|sin}.",
      ],
    },
  },
  {
    said: ["on the tenth day i was still", "set an alarm with church bells"],
    answers: {
      why: [
        "lola says nine days fixes anything. it fixed her knee. || so i wouldn't miss one. i thought if i miss one it's void.",
      ],
      when: ["during lent. i had the candle and everything. || last march, nine pm, after dishes."],
      theySaid: [
        "lola heard me and cried, she was so proud. {she thinks it was for exams|sin}. || mama put it in the family chat. {'si miguel, so prayerful'|sin}.",
      ],
      felt: [
        "like checking a lotto ticket. {and it's just your birthday|sin}. || {kinda embarrassed, in front of the mirror|sin}. foam everywhere.",
      ],
      then: [
        "i did one more day, in case. {in case of math|sin}. || spat, rinsed, went to school. {what do you even do on a day ten|sin}.",
      ],
    },
  },
  {
    said: ["carry the cross on good friday", "make me carry the cross cause"],
    answers: {
      why: ["i'm the tallest server who says yes. || height, and i can't say no to nuns."],
      where: [
        "our street, all the way to the chapel. fourteen stops. || around the whole barangay. there's a marching band.",
      ],
      felt: [
        "{like it's see-through, all of it|sin}. and everyone's kneeling. || hot, and {i kept checking my walk|sin}. with a cross. imagine.",
      ],
      theySaid: [
        "the titas said i looked so holy. {i nearly dropped it|sin}. || lola cried into her hanky, 'bagay sa kanya'. {like it suits me|sin}.",
      ],
      mean: [
        "my shirt was wet, so. {but i mean like they'd see what's in there|sin}. || 'it' is like, {whatever's in me that they pray against|sin}.",
      ],
    },
  },
  {
    said: ["i was holding the candle like", "like, uh, a certain kind of people"],
    answers: {
      who: [
        "father, up there. he's nice, that's what's tricky. || our parish priest. he gives out donuts, he's not a villain.",
      ],
      mean: [
        "you know. {the type they have a special voice for|sin}. || {people who'd make titas go 'ay'|sin}. you can guess, i'm not typing it.",
      ],
      felt: [
        "{my ears were so hot they could've lit the thing|sin}. || {like holding the menu at your own roast|sin}.",
      ],
      then: [
        "i did the bells on time. {i'm a professional at looking fine|sin}. || i held it steady till amen. {my arms were shaking after, i said it's a heavy book|sin}.",
      ],
      theySaid: [
        "everybody nodded. {softly, like it's sweet|sin}. || mama squeezed my shoulder at the peace. {she'd no idea|sin}.",
      ],
    },
  },
  {
    said: ["nine months at sea so i can", "on every call it's 'how's my point"],
    answers: {
      why: [
        "school's expensive and ships pay in dollars. || cause here he'd be fixing tricycles. so he fixes a ship for it.",
      ],
      often: [
        "same nine months every year since i was six. || he's been gone most of every year i can remember.",
      ],
      felt: [
        "proud. {and like i'd better be worth a ship|papa}. || {it's like a bill with a nickname on it|papa}. i love him tho.",
      ],
      youSaid: [
        "i go 'all good captain'. || 'ready to play, sir.' then i ask about the weather, quick.",
      ],
      mean: [
        "point guard's the guy who runs the team. {he thinks that's me|papa}. || it's a position, you bring the ball up. {he says it like it's my name|papa}.",
      ],
    },
  },
  {
    said: ["a name that has to go on", "only son, only grandson even"],
    answers: {
      why: [
        "there's no other boy. {i'm like the last bottle|papa}. || lolo had one, and he had one. {it stops at me, that's the problem|papa}.",
      ],
      who: [
        "lola, mama, the whole reunion. papa just grins. || everybody with my surname. they've got a group chat.",
      ],
      felt: [
        "{like i'm holding the door for somebody who's not coming|papa}. || my shoulders go up. {i say two kids, three kids, whatever gets the clap|papa}.",
      ],
      mean: [
        "the plan's like degree, church, baby boy. {there's a box for each one|papa}. || {i'd be the guy where the whole line just goes beep|papa}.",
      ],
      theySaid: [
        "'when you've got a son', they say. {not if|papa}. || lola's already got a baptism gown somewhere. {she irons it|papa}.",
      ],
    },
  },
  {
    said: ["didn't know he meant me", "papa said a thing, everyone laughed"],
    answers: {
      why: [
        "{it was about one kind of guy and i'm|papa}. so, rice. || it was just a dinner joke. {he'd no idea who's holding the spoon|papa}.",
      ],
      when: [
        "two christmases ago, at dinner, there was ham. || a reunion, when he was home. i was like fifteen and i remember the plate.",
      ],
      who: [
        "my cousin, he does hair in dubai now. nobody says his name much. || it was about a cousin of mine. he sends chocolate, they eat it.",
      ],
      felt: [
        "{the spoon got really loud|papa}. || {my face did a smile by itself|papa}. good face. loyal face.",
      ],
      youSaid: [
        "'pass the rice', basically. || i said there's more rice. i've never been so helpful.",
      ],
      then: [
        "someone brought out the leche flan and {it was over. for them|papa}. || i ate everything on my plate. {i was so scared of leaving any|papa}.",
      ],
    },
  },
];
