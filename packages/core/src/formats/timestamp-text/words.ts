/** The languages' words, apart from the code that uses them. Matched without case, next to a stamp only. */

const list = (text: string): readonly string[] => text.split('|').map((word) => word.trim());

/** Words that lead to a stamp: "at 16:19". */
export const leadWords = list(
  `at|@|at the|after|nach|von|après|dopo|después de|depois de|efter|после|через|in the|on the|a la|a las|en la|à la|bei der|in der|in het|from|by|near|until|before|till|since|timestamp|timestamps|time|timecode|time code|minute|min|min.|starts|starting|starting at|beginning at|begins|starts at|begins at|is at|bei|ab|zur|minute|zeit|zeitmarke|zeitstempel|stelle|
  à|dès|de|partir de|à partir de|la minute|minute|en|al|a los|en el|desde|desde el|minuto|em|no|aos|ao|pelo|pelos|a partir de|o minuto|dal|dalle|alle|al minuto|nel|
  op|vanaf|om|bij|minuut|rond de|vid|på|från|ved|fra|kohdassa|kohdasta|od|ok.|min.|minucie|od|čase|minutě|v čase|
  на|с|со|от|минуте|минута|минуты|отметке|на отметке|таймкод|тайм-код|у|з|від|хвилині|хвилина|στο|στις|από|λεπτό|
  pe la|de la|din|minutul|в минута|ב|ב-|וב|וב-|ומ-|מ-|בדקה|דקה|החל|מ|في|عند|من|الدقيقة|الدقيقه|دقيقة|در|از|دقیقه|دقیقهٔ|دقیقه ی|دقيقه|पर|में|मिनट|
  在|于|於|从|從|自|第|到|大约|に|から|それから|は|、|lúc|ở|tại|phút|từ|di|pada|menit|mulai|dk|dakika|dakikada|ที่|นาที|นาทีที่|ชั่วโมงที่|ตั้งแต่|percnél`,
);

/** Short words that lead to a stamp only where they stand right before it: "at the 16:19", "starts in at" is another thing. */
export const closeLeadWords = list(
  'the|for|im|zu|a|la|le|el|los|las|no|na|w|o|v|ve|в|к|о|の|das|die|der|dem|l|lo|il|en|et|i|о',
);

/** "Around 16:19": the time is near, not exact. */
export const nearWords = list(
  `around|about|approximately|approx.|approx|roughly|circa|ca.|ca|c.|near|some time around|somewhere around|~|≈|um|gegen|etwa|ungefähr|rund|ungefähr bei|zirka|vers|environ|autour de|aux alentours de|hacia|sobre|alrededor de|alrededor del|aproximadamente|
  por volta de|por volta dos|cerca de|lá pelos|verso|intorno a|intorno al|circa al|attorno a|rond|ongeveer|omstreeks|omkring|runt|ungefär|cirka|rundt|noin|suunnilleen|około|ok.|mniej więcej|kolem|okolo|asi|přibližně|
  около|примерно|приблизительно|где-то|приблизно|близько|десь|περίπου|γύρω|yaklaşık|aşağı yukarı|körülbelül|kb.|în jur de|aproximativ|大约|大約|大概|约|約|およそ|だいたい|약|대략|حوالي|تقريبا|حدود|تقریباً|בערך|סביב|लगभग|करीब|khoảng|tầm|sekitar|kira-kira|ประมาณ|ราวๆ|oko|приближно`,
);
/** "16:19 or so". */
export const nearWordsAfter = list(
  `or so|or thereabouts|ish|-ish|rum|herum|civarında|civarı|sularında|körül|左右|前后|前後|頃|ころ|ごろ|くらい|ぐらい|あたり|辺り|쯤|경|के आसपास|के करीब`,
);

/** What may follow a stamp that points: "the 16:19 mark", "53 minutes in". */
export const pointWords = list(
  `mark|minute mark|point|minute point|into the video|into the talk|into the recording|into it|into|in|minutes in|on the tape|on the recording|on the video|in the video|in the recording|of the video|of the recording|der Aufnahme|der Aufzeichnung|im Video|
  de la vidéo|dans la vidéo|del vídeo|del video|do vídeo|de la grabación|du film|de l'enregistrement|del video|della registrazione|van de opname|van de video|i videon|i opptaket|nagrania|w nagraniu|záznamu|видео|записи|на записи|мин|min|分|处|處|地点|付近|のところ|の所|에서|지점|부터`,
);

/** Units of "1 h 02 min 40 s". */
export const hourWords = list(
  'h|hr|hrs|hr.|hour|hours|std|std.|stunde|stunden|heure|heures|hora|horas|ora|ore|uur|timme|timmar|time|timer|t|tunti|tuntia|godz|godz.|godzina|godziny|hod|hod.|hodina|hodiny|ч|ч.|час|часа|часов|год|година|години|ώρα|ώρες|saat|sa|óra|時間|时|小时|小時|시간|ساعة|ساعت|שעה|घंटा|घंटे|giờ|jam|ชั่วโมง|ชม.',
);
export const minuteWords = list(
  "m|min|mins|min.|minute|minutes|minuten|minuto|minutos|minuti|minuut|minuter|minutter|minut|minuty|minuta|minuuttia|мин|мин.|минута|минуты|минут|минуте|хв|хв.|хвилин|хвилини|хвилина|λεπτά|λεπτό|dk|dk.|dakika|perc|分|分钟|分鐘|분|دقيقة|دقائق|دقیقه|דקות|דקה|मिनट|phút|menit|นาที|′|'",
);
export const secondWords = list(
  `s|sec|secs|sec.|second|seconds|sek|sek.|sekunde|sekunden|seconde|secondes|segundo|segundos|secondo|secondi|seconden|sekunder|sekund|sekundy|sekund|sekuntia|сек|сек.|с|секунд|секунды|секунда|секунде|δευτερόλεπτα|sn|saniye|mp|másodperc|秒|초|ثانية|ثوان|ثانیه|שניות|सेकंड|सेकेंड|giây|detik|วินาที|''|″|"|”`,
);

/** Before a number, makes it a minute of a recording: "minute 48". */
export const minuteBefore = list(
  'minute|minutes|min|min.|minuto|minutos|minuut|minuutti|minut|minuta|minutul|минута|минуте|минуты|хвилина|хвилині|λεπτό|dakika|الدقيقة|دقیقهٔ|دقیقه|דקה|בדקה|मिनट|phút|phút thứ|menit|menit ke|menit ke-|นาทีที่|第',
);

/** After "16:19", makes it a time of day. */
export const clockAfter = list(
  "am|pm|a.m|p.m|a. m|p. m|uhr|h|hs|hrs|o'clock|sharp|utc|gmt|cet|cest|est|edt|pst|pdt|mst|cst|bst|jst|ist|kst|et|pt|bj|msk|мск|utc+|z|noon|ч|ч.|часов|часа|год|год.|godz|godz.|hod|hod.|время|örâ|óra|ora|heures|時|点|點|시|น.|น|in the morning|in the evening|in the afternoon|at night|this morning|tonight|tomorrow|today|yesterday|morgens|abends|nachmittags|nachts|vormittags|heute|morgen|pünktlich|du matin|du soir|de l'après-midi|de la tarde|de la mañana|de la noche|da manhã|da tarde|da noite|di mattina|di sera|утра|вечера|ночи|дня|utc-|local time|Ortszeit|heure locale|wib|on the dot|the same day|same day|next day|daily|every day",
);
/** Before "16:19", makes it a time of day. */
export const clockBefore = list(
  "kl|kl.|klo|klockan|klokka|klokken|um punkt|godz|godz.|o godz|o godz.|o godzinie|v hod|alle ore|ore|ora|orele|ore:|ساعت|الساعة|בשעה|שעה|saat|बजे|lúc giờ|pukul|jam|เวลา|午前|午後|上午|下午|晚上|早上|中午|오전|오후|am|doors|doors open|doors at|doors open at|doors open from|gates|gates open at|kick-off|kickoff|departs|arrives|dep|dep.|arr|arr.|ab uhr|every day at|daily at|weekdays at|o'clock|sharp at|от часов",
);

/** Between the two stamps of a range. */
export const rangeWords = list(
  'to|until|till|through|bis|à|a|la|al|até|ate|fino a|tot|til|till|do|do|до|по|ως|έως|μέχρι|ile|saat|から|至|到|부터|~|إلى|حتى|تا|עד|से|đến|sampai|hingga|ถึง',
);

/** Begin a clause without being part of what happens in it. */
export const openingWords = list(
  `wait for|watch it for|it for|you can find|you can see|you can hear|you can watch|you'll find|you will find|you'll see|you'll hear|you find|you see|you hear|we see|we hear|see|watch|watch for|watch out for|listen for|listen to|look for|look out for|skip to|skip ahead to|jump to|jump ahead to|go to|check out|fast forward to|fast-forward to|don't miss|note|notice|is where|is when|where|when|here|video|highlights|highlight|e.g.|for example|especially|
  wo|dort|springt zu|spring zu|siehe|man sieht|man hört|où|on voit|on entend|voir|donde|cuando|se ve|ver|veja|onde|quando|dove|si vede|vedi|waar|gdzie|kde|где|когда|смотрите|слушайте|смотри|де|коли|で|に|には|では|から|からは|は|、|處|处|的时候`,
);
/** Join one moment to the one before. */
export const joinWords = list(
  `and|and then|and finally|then|finally|but|or|also|while|plus|later|und|dann|und dann|schließlich|und schließlich|sowie|aber|et|puis|et puis|enfin|et enfin|mais|y|e|luego|y luego|después|por fin|entonces|depois|e depois|poi|e poi|infine|e infine|en|daarna|och|sedan|och sedan|og|derefter|så|sitten|potem|wreszcie|a potem|pak|potom|nakonec|и|а|затем|потом|и наконец|та|потім|і|και|μετά|ve|sonra|és|majd|aztán|și|apoi|و|ثم|سپس|ו|और|फिर|と|そして|それから|また|而|和|然后|最后|और फिर|và|sau đó|dan|lalu|kemudian`,
);

/** A clause of nothing but these only tells where to click. */
export const navigationWords = list(
  `if|you|stay|only|have|want|wait|just|skip|skip to|jump|jump to|go|go to|see|watch|start|starts|start at|fast forward to|fast-forward to|check|listen|at|from|to|the|recording|video|talk|timestamp|seek to|scroll to|if you only watch one thing|it|is|i|in|on|of|and|then|also|around|about|between|especially|e.g|particularly|wer es eilig hat|springt|spring|springen sie|zu|ab|bei|das|die|der|video|minute|aller à|allez à|la|le|à|vidéo|ir a|en|el|minuto|перейти|смотрите|на|в|с|видео|starting|beginning|part|best|bit|mark`,
);
/** Tell what happens at the stamp: "at 16:19 when the cat walks in". */
export const whenWords = list(
  'where|when|as|while|wo|als|wenn|où|quand|lorsque|donde|cuando|quando|onde|dove|waar|wanneer|där|när|hvor|når|gdzie|gdy|kde|když|где|когда|де|коли|kun|amikor|când|όταν|عندما|जब|khi|ketika',
);
/** Begin a further clause behind a comma. */
export const clauseWords = list(
  'which|who|where|when|while|because|although|though|but|so|and|as|was|welche|welcher|weil|aber|obwohl|während|und|der|die|ce qui|qui|mais|parce que|alors que|et|lo que|que|pero|porque|y|mas|e|ma|che|perché|maar|omdat|en|men|och|og|ale|i|co|a|což|но|а|и|что|который|которая|потому|але',
);

/** Before a range whose stamps an "and" joins. */
export const betweenWords = list(
  'between|zwischen|entre|tra|fra|tussen|mellan|mellem|mellom|między|mezi|между|між|arasında|în între',
);

/** Begin what only adds to a clause that is whole without it. */
export const tailWords = list(
  'in|on|with|without|from|along|for|of|to|by|at|and|or|und|oder|mit|ohne|im|aus|von|vor|et|ou|avec|dans|sur|de|du|y|o|con|en|sin|e|com|em|di|da|su|met|van|med|av|i|z|ze|w|na|s|se|и|с|в|на|з',
);

/** Lead to the recording as the place of what happens: "in the video". */
export const insideWords = list(
  'ใน|在|in|on|im|auf|in der|dans|sur|en|nel|nella|no|na|op|i|på|w|ve|в|на|у|във|στο|στη|في|در',
);

/** Before a number, name a part of a recording: "Chapter 1". Not "track", whose times are lengths. */
export const partWords = list(
  'act|chapter|demo|episode|exercise|lecture|lesson|module|part|problem|question|scene|section|segment|session|step|talk|topic|unit|video|week|kapitel|teil|abschnitt|lektion|folge|frage|szene|chapitre|partie|leçon|épisode|séance|capítulo|parte|lección|sección|episodio|capitolo|lezione|sezione|lição|aula|episódio|hoofdstuk|deel|les|aflevering|del|avsnitt|afsnit|luku|osa|rozdział|część|lekcja|odcinek|kapitola|část|lekce|díl|глава|часть|урок|раздел|выпуск|серия|частина|розділ|bölüm|ders',
);
