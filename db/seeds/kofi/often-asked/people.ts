import type { Scenario } from "~/domain/simulator/scenario";

/** What Kofi answers to what is often asked of those around anybody. */
export const oftenAskedPeople: Scenario["topics"] = {
  mother: {
    layer: 0,
    answers: [
      "My mum cleaned wards for thirty years and still had breath left to sing. We're close, she's on the phone most nights. || Loud, holy and up to my elbow, that's my mum. I'm at hers once a month and she still checks my collar.",
    ],
  },
  father: {
    layer: 1,
    answers: [
      "My dad left when I was six, so I can't tell you a lot. I'd sooner talk about the dad I am. || There was no dad in our place from when I was six. Ask me about my mum, she was on double shifts as both.",
    ],
  },
  "parents-like": {
    layer: 1,
    answers: [
      "Mum was the parents, both of them. Dad was gone before I'd lost a tooth. || One stayed and one didn't, that's my parents. Mum's in Tottenham with her hymns, and the other one I leave where he is.",
    ],
  },
  siblings: {
    layer: 0,
    answers: [
      "Two sisters, a nurse in Croydon and one at a bank. I made their tea when we were small and now they boss me. || My sisters ring on a Sunday, like a relay team. Love them both, can't get a word in.",
    ],
  },
  children: {
    layer: 0,
    answers: [
      "Ama's nine and she's all brain. Kwame's five and all engine, and {I don't get near enough of either|missing}. || I've a girl and a boy, nine and five, {four days a month|missing}. She corrects the adverts, he does the brakes.",
    ],
  },
  pets: {
    layer: 0,
    answers: [
      "No pets, unless you count the fox. Kwame wants a goldfish, he's got the name ready. || You couldn't swing a cat in my room, so I've not got one. My two are after a fish.",
    ],
  },
  colleagues: {
    layer: 0,
    answers: [
      "Good lot, the drivers, till they'd watched me shout. {Now it goes quiet when I pick up my tray|fury}, bar Desmond. || The depot's full of people who'd give you their last biscuit. {Since the canteen they hand it over at arm's length|fury}.",
    ],
  },
  "family-thinks": {
    layer: 0,
    answers: [
      "Mum thinks it's temper and that prayer'll shift it. My sisters reckon I don't eat. || My lot think I'm tired and stubborn, and they've said so in the group chat. Mum's not had the half of it.",
    ],
  },
  "family-expects": {
    layer: 0,
    answers: [
      "Mum wants me calm, fed and in a pew, in that order. She'd settle for calm. || I'm the big brother, I'm meant to hold it all up and not creak. My sisters'd fall over if I asked for something.",
    ],
  },
  contact: {
    layer: 0,
    answers: [
      "My kids every night at seven, for ten minutes. Mum most evenings after that, and my sisters get their Sunday slot. || I ring my two daily and my mum nearly as often. It's mates I've let go, they're down to a text with a score in.",
    ],
  },
  "asked-for-help": {
    layer: 0,
    answers: [
      "I asked Neil for my weekends back in January, please and thank you. {All it got me was a name for shouting|fury}. || Once, at the doctor's, and he gave me a link. {You ask nicely and get a cartoon, that'd wind anyone up|fury}.",
    ],
  },
  "advice-given": {
    layer: 0,
    answers: [
      "Count to ten, sign the letter, take the course, join a gym. I could open a shop. || Everyone's got a line for me. The rep's is show willing, Mum's is pray, and HR's is reflect.",
    ],
  },
  "advice-feels": {
    layer: 0,
    answers: [
      "{Calm down's petrol, mate, every time I get told it|fury}. They've not even asked what's burning. || Like somebody leaning over to drive my bus who's never sat up front. {I go hot, and then I've got to smile|fury}.",
    ],
  },
  trusted: {
    layer: 0,
    answers: [
      "Desmond, he's seen my worst fortnight close up and not once reached for a pen. || My girl Ama, only she's nine and it's not hers to carry. Grown-ups, it'd be Desmond at the depot.",
    ],
  },
  "last-talk": {
    layer: 0,
    answers: [
      "A proper talk, with the other person listening? That was Ama, two Sundays back, over her parting. || Me and Femi in his car after football, last autumn, about nothing much. I've talked to a lot of lanyards since.",
    ],
  },
  "could-call": {
    layer: 0,
    answers: [
      "My mum, she'd pick up at four in the morning and be dressed by five past. || Desmond would answer, he's up half the night with that knee. I'd have to say why I'd rung, that's all that stops me.",
    ],
  },
  "could-see": {
    layer: 0,
    answers: [
      "Desmond, there's a seat at the Charlton next to his with nobody in it. I've only to say yes. || My mum's, there's always stew on. Or Femi from the football, if I could get my thumb to press his name.",
    ],
  },
  "others-see": {
    layer: 0,
    answers: [
      "Ask Desmond and he'd say loud, soft, never late. {Ask upstairs and they'll read you a word off a form|fury}. || The regulars'd say a gent, Ama'd say silly. {It's only Neil's lot who've got me down as trouble|fury}.",
    ],
  },
  "loved-would-say": {
    layer: 0,
    answers: [
      "My mum'd look round that room and say, Kofi, who is feeding you? Then she'd start on the curtains. || Ama would say I work too much, Daddy, and I should have a lie-in. She'd draw up a rota for it.",
    ],
  },
  noticed: {
    layer: 0,
    answers: [
      "Desmond has, he looks at my hands when I climb down from the cab. {The rest notice I'm loud and leave it at that|fury}. || Ama clocked it on the phone, I was being too jolly. {At work they've spotted the shouting and missed the fella|fury}.",
    ],
  },
  mask: {
    layer: 0,
    answers: [
      "I talk soft and smile first, all shift, so nobody gets a fright. {By night my whole face aches with it|tight}. || I'll make a joke before I'll make a complaint, always have. {It comes out in my neck after, stiff as a post|tight}.",
    ],
  },
  arguments: {
    layer: 0,
    answers: [
      "One row, with my manager, in front of everyone's eggs. {I'm still having my half of it|fury}. || Weekends, that's all I ever row about, who gets them and who moved them. With their mum it's polite, {at work I blew|fury}.",
    ],
  },
};
