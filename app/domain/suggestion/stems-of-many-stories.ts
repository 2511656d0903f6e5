/**
 * Stems that stand in the lines of three or more of the ten stories that come with the product: words of everybody, that
 * are not of one story. Three is a design choice.
 */
export const commonStems: ReadonlySet<string> = new Set(
  `2am 3am abba abid abl abov abroad accent accident account ach across act action actual ad add address admir
  admission admit ads advert advic advis afford afraid after afternoon afterward against age agent ago agr agre ah
  ahead air aircon airport aisl alarm aliv allow almost along aloud alright altar alto alwai amaz ambulanc amen among
  amount anger animal ankl annoi announc announcement annoying another answer anybodi anyhow anyon anywai anywher
  apart apologi apologis app apparent appetit appl appli appointment april apron argu argument arm armchair armi
  around arrang arriv arrow art asid ask asleep assemb attach attempt attend attention audienc august aunt aunti
  autopilot autumn avoid awai awar awful awkward aww babi back background backward bad badg badli bag bail bak bakeri
  balanc balconi ball balloon banana band bandag bang bangl banister bank bar barbecu barber bargain bark basic
  basical basin basket bat bath bathroom batteri bawl beach bead beam bean bear beard beat beaten beautiful becam
  becom bed bedpan bedroom bedtim beef beep beer befor beg began begin begun behav behind believ bell belli belong
  below belt bench bend bent besid best bet better between big bigger bik bill bin bingo bird biro birth birthdai
  biscuit bishop bit bitten black blam blank blanket bless blew blind blink block blood blous blow blu blur board
  boat bodi boil boiler bon book booklet boot bor born borrow boss bossi bother bottl bottom bought bounc bow bowl
  box boy brac bracelet brain brak brand brass brav braver bread break breakfast breath brick brid bridg brief bright
  brilliant bring brisk broom brother brought brown bruis brush bucket bug build builder built bulb bum bump bun bunk
  burglar buri burn burnt bus busi butter button buy buzz bye cabinet cabl cak calculator calendar call calm camera
  canal cancel cancell candl cannot canteen cap capital captain car card cardboard cardigan careful carpet carri cart
  cartoon cas cash casserol cat catch caught caus ceil cement centr cereal certain certificat chain chair chalk
  champion chanc chang channel chapel charg charger chart chat cheap cheaper cheat check cheek cheer cheerful chees
  chemist chest chew chicken chief chil child childhood children chilli chin chip chocolat choic choir choos chop
  chorus chosen christma church cinema circl citi civil claim clap class clean cleaner clear clearer clench clerk
  clever cleverer click climb clinic clip clipboard clock clos closer closest cloth cloud clown clu club coat coconut
  cod coffe coin cold collar colleagu collect colleg colour column comb comedi comfi comfort comfortabl comic comma
  comment commentari common compani compar complain complaint complet compliment computer concert confess confirm
  congratulat consider container contract conversation convinc cook cooker cool cop copi corn corner correct corridor
  cosi cost cotton couch cough couldv council counsellor count counter countri coupl courag cours court cousin cover
  cow crab crack cracker crash creak cream creas credit creepi crept crew cricket crim crisp crook cross crossword
  crowd crumb crust cry cue cuf cup cupboard cur curious curl curri curtain cushion custard custom customer cut dad
  daft daili damp danc danger dangerous dar dark dat data daughter dawn day daylight daytim deadlin deaf deal dear
  december decent decid deep degre delai delet deliveri deni dent dentist department depend deposit depot describ
  deserv design desk detectiv diagnos dial diall diari die diet differenc different difficult digit dim din dinner
  dip direct direction dirti disappoint discuss dish disput distanc disturb divorc dizzi doctor dog doll dollar door
  doorbell doorstep doorwai dot doubl doubt downhill downstair dozen draft drag drain drama dramatic draught draw
  drawer drawn dread dream dreamt dress drew drill drink drip driv driven driver drop drov drown drum dry duck due
  dull dumb dummi dumpl dunk dunno dur dusk dust duti ear earli earlier earn earphon earth earthquak eas easi easier
  easiest easter eat echo echoei edg edit edition efficient effort egg eight eighteen eighti either elbow elder
  eldest eleven eleventh els elsewher email embarrass emergenci emoji emotional empti end energi engag engin engineer
  english enjoi enormous enough enter entir envelop episod errand error especial essai estat even event everi
  everybodi everydai everyon everyth everywher evidenc exact exam exampl except excit excus exercis exist exit expect
  expensiv experienc explain extra eye eyebrow eyelash eyelid fac fact fad fail faint fair fak fall fallen fals fami
  famous fan fanci far farm farmer fast faster fat father fault favour favourit fear feast februari fed feed feel
  feet fell fella fenc fern ferri fetch fever fewer fib field fifteen fifth fifti fight figur fil fill film fin final
  find finger finish fir firm first fish fist fit fiv fix flag flap flash flask flat flew flight flinch flip float
  flood floor flour flower flu fly fog foggi foil fold folder folk follow fond food fool foolish foot football
  footstep forecast forehead forever forget forgiv forgiven forgot forgotten fork form forti fortnight forward fought
  found four fourteen fourteenth fourth fram fraud fre freez freezer fresh fret fridai fridg friend fright frighten
  fring frog front frost frown froz frozen fruit fry full fulli fun funeral funni funnier furious furnitur further
  fuss fussi futur gain gam gap garag garden garlic gas gat gav general generous genius gent gentl ghost gift giggl
  ginger girl girlfriend giv given glad glass glov glow glu goal goat god gold good goodbi goodnight googl goos
  gossip gown gp grad graduation grand granddaughter grandfather grandma grandmother graph grass grateful gravi great
  greedi green greet grei grew grill grin grind grip groceri ground group grout grow grown grubbi grudg grumbl guard
  guess guest guilt guitar gut gutter guy gym ha habit haha hair haircut half halfwai hall halv ham hammer hand
  handbag handi handl handover handsom handwrit hang hanger happen happi happier hard harder harm harvest hat head
  headach headlin heal health healthi hear heard heart heat heaven heavi hed hedg heel heh height held hell hello
  helmet help helplin hen her heron herself hey hi hid high higher highest highlight hilarious hill himself hing hint
  hip hir hiss histori hit hm hoars hobbi hol hold holi holidai hollow hom homesick homework honei honest honour
  hoodi hook hoover hop hopeful hopeless horribl hors hospital hot hotel hour hous hover how howl hug huh hum human
  hundr hung hunger hungri hurri hurt husband hymn ice idea idiot ignor ill imagin important impress impression
  improv improvement inch india indicator indoor infection inform initial ink insid inspection inspector instalment
  instead instruction insult insuranc interest internet interrupt interview introduc invit iron ish island itali
  itchi itd item itll jacket jam januari jar jaw jealous jingl job join jok jolli journei joy judg jug juli jump
  jumper jumpi jun keep keeper kerb kettl key keyboard kick kid kill kilo kind kinder king kiss kit kitchen kne kneel
  knif knit knob knock knot know knuckl label lac lad ladder ladi lag laid lain lak laminat lamp lan land languag
  lanyard lap laptop larg lasagn last lat latch later latin laugh laundri lavender law lawn lawyer lay layer lazi
  lead leaf leaflet leak lean learn least leav lectur led leg legal lemon lend length lent less lesson let letter
  letterbox level librari licenc lick lid lie lied lif lift light lighter lik lim limit limp lin link lip lipstick
  list listen listener lit littl liv lizard load loaf loan local lock locker lodger log lon lonelier long longer
  longest loo look loop loos lorri los loud louder loudest lov low lower loyal luck lucki lump lunch lung luxuri
  lying maam machin mad madam magnet mail main mama man manag management manager mango manner manual map marbl march
  margin mark marker market marri marriag marvellous mascot mass mat match math matron matter mattress mayor meal
  mean meanwhil measur meat medal medical medicin meet meh melt mem memori men mend mention menu menus merci mes mess
  messag met meter metr mhm mic microphon mid middl midnight mightv mil milk milo min mind minister mint minus minut
  mirror miss mistak mitten mix mm moan model moment mondai monei monitor month mood moon mop morn mortgag mortifi
  most mother motorwai mous mouth mouthful mov movement mr mrs mud mug mum mumd mummi museum music mustard mustnt
  mustv mut nah nail nam nap napkin narrow natural naughti near nearer nearest neat neck needl neednt neighbour
  neither nephew nerv nervous never new newspaper next nic nicer nicest nick nicknam night nightmar nin nineteen
  nineti ninth nobodi nobodyd nobodyll nod nois noisi non nonsens noodl noon nop normal nos nosi not notebook noth
  notic nought novel november nowadai nowher nuisanc numb number nurs nurseri oat obvious occasion occupation occur
  ocean oclock october odd oddli offenc offend offer offic officer official often oi oil old older onc oned oneself
  onion onlin ooh open operation opinion opposit orang order ordinari organ organis other otherwis otter ouch ought
  outlin outsid oven overnight overtim ow owe owed owing own owner pack packet pad pag paid pain paint pair pal
  pamphlet pan pancak panel panic pantri papa paper paperwork paragraph parcel pardon parent park part parti
  particular partner pass passenger password past pat patch path patienc patient paus pay pe pea peac peaceful peak
  pedal peel peg pen pencil pension peopl peppermint per percent perfect permission permit person pet petrol pharmaci
  phon photo photograph piano pick pickl pictur pie piec pigeon pil pillar pillow pillowcas pin pinch pineappl ping
  pink pint pip piti pizza plac plai plain plainer plait plan plank plant plaqu plaster plastic plat platform player
  playlist pleas pleasant pleasur plenti plot plug plum plumber plus pocket podcast point pol polic polish polit pond
  pool poor pop porridg port posh position positiv possib possibl post poster postman pot potato pound pour powder
  power practic practical practis prai prais pram prayer prepar present press pressur pretend pretti pric prid print
  printer privat priz probab problem process professional professor programm progress promis proof proper proud prov
  pub pud puddl puf pull puls pump punchlin punctuation punish pupil pur purpl purpos purs push put pyjama quarrel
  quarter queen question queu quick quicker quiet quieter quit quiz quizz rac rack radiator radio rag rail railwai
  rain raincoat rais ran rang rar rattl raw reach read readi real realis reason reasonabl recall receipt recent recip
  recit reckon recommend record red reel refere referenc refus regret regular rehears relat relativ relax relief
  reliev religion remain remark remember remind remot rent repair repeat repli report request respect rest restful
  result retir return revers review rib ribbon ric rich rid ring rins rip ris river road roar roast rob rock roll
  roof room root rota rough round rout routin row rub rubbish rud rug ruin rul ruler run rung rush rust rusti rye
  sack sad sadli saf safeti sail saint sak salad salari salt salti salut sampl sand sandal sandwich sang sat saturdai
  sauc saucepan saucer sausag sav saw scal scan scar scarf scari scarv schedul school schoolgirl scissor scold
  scooter scor scrap scratch scream screen screenshot screw script scroll scrub sea search seasick season seat sec
  second secret section securiti see seed seldom self sell send sens sensibl sent sentenc separat september serious
  serv servic session set settl seven seventeen seventh seventi several sew sewn shak shaken shaki shallow sham
  shampoo shap shar sharp sharpen shav shed sheep sheet shelf shell shelv shift shin ship shirt sho shock shook shop
  short shortbread shorter shot shoulder shouldv shout shov show shower shown shrink shrug shuffl shut shutter shy
  sick sid sideboard sidewai sigh sight sign signal signatur silenc silent sill silli simp simpl simpler sinc sing
  singapor singer singl sink sip sir siren sister sit situation six sixteen sixth sixti siz skill skin skip skirt sky
  slam slap slat sleep sleepi sleev slic slid slight sling slip slipper slot slow slower small smaller smallest smart
  smell smil smilei smok smooth snack snap sneaki sneez snif snor snort snow soak soap social sock sofa soft softer
  sold solid solv somebodi somebodyd somehow someon someth sometim somewhat somewher son song soon sooner sor sorri
  sort soul sound soup sour south spa spac spar spat spe speak speaker special speech spell spelt spend spent spider
  spill spilt spin spirit spit split spoil spoilt spok spoken spoon sport spot spr spread spreadsheet squar squash
  squeak squeez squint stack staf stag stai stain stair staircas stairwell stall stamp stand stapler star start starv
  stat static station steadi steal steam steel steer step stick sticker sticki stif sting stir stitch stock stol
  stolen stomach ston stood stool stop stor stori stout stov str straight straighten straighter strang stranger strap
  straw street strength stress stretch strict strik strip strok strong stronger struck strung stubborn stuck student
  studi stuf stung stupid styl subject sudden sugar suit suitcas sulk sum summer sun sundai sung sunni sunset
  supermarket supper suppos sur surgeri surnam surpris suspect suspicious swallow swam swap swear sweep sweet swept
  swim swing swip switch swor sworn syllabl system tab tabl tablecloth tag tail takeawai taken talent talk talkativ
  talker tall taller talli tank tap tart tast taught tax taxi tea teach teacher team tear teas teaspoon teatim
  technical teeth telephon television telli temper temperatur ten tender tent tenth term terribl test text thank
  thankful thatd thatll them themd themselv theori ther thereabout therefor therell therev thermometer theyd theyll
  thick thief thin think third thirsti thirteen thirti thirtieth thorough though thought thousand thre thread threw
  thriv throat throw thrown thumb thursdai tick ticket tidi tidier tie tied tight til till tilt tim timer timetabl
  tin tini tip tipto tir tissu titl toast toaster todai toe together toilet tomato tomorrow ton tongu tonight tool
  tooth toothbrush top topic tor torch torn total touch toward towel tower town toy track trad traffic trai train
  traine translat trap travel tre treat trembl trick trip trollei troubl trouser tru truck trust truth truthful try
  tub tuck tuesdai tun tuna turn tutor tutorial twelfth twelv twenti twic twin two typ typo tyr ugli umbrella un uncl
  underlin underneath understand understood undo undon unfortunat ungrateful unhappi uniform universiti unkind unless
  unlock unpack unplug unseen unti until unwind upper upright ups upset upsid upstair urgent use used useful useless
  using usual vain van vanish vegetabl vend verb vers version vest vet vicar video view villag visit visitor vitamin
  voic voicemail volum vot voucher wag wait waiter wak walk wall wallet wallpaper waltz want war ward wardrob
  warehous warm warmer warn wash wast watch water wav weak wear weather websit wed wednesdai week weekdai weekend
  weep weigh weight weird welcom welfar west wet whatd whatever whatll wheel whenever wher wherev wherever whether
  whichever whil whisper whistl whit who whod whoever whol wholl whov why wick wid widow wif wifi will win wind windi
  window winter wip wir wireless wis wish wit within without wiv wob wobbl woken woman women won wonder wonderful
  wood wooden wool wor word work worktop world worn worri wors worst worth wouldv wound wow wrap wreck wrist writ
  written wrong wrot wrung ya yard yawn year yell yellow yep yesterdai yoghurt young younger zero zip zon zoom`.split(
    /\s+/,
  ),
);
