/** What the words around a stamp say about it. Stems, in many languages; matched in lower case. */

export const recordingWords =
  /(?<!by |via |per )video|vidéo|vídeo|recording|recorded|(?<!(?:my|his|her|their|your|pocket|wrist) )watch|listen|\btalk|lecture|keynote|episode|podcast|\bclip|youtu|vimeo|timestamp|\btape|stream|audio|film|footage|speaker|\bdemo\b|\bslides?\b|punchline|webinar|screencast|playback|rewind|(?:skip|jump|scrub|seek)(?: straight| ahead| right| forward)? to|fast[- ]forward|\byou (?:can|could|will|may|might|get to) (?:find|see|hear|watch|spot|catch)\b|springt? (?:zu|auf)|перемот|soundcloud|aufzeichnung|aufnahme|aufgezeichnet|vortrag|mitschnitt|\bfolge\b|enregistrement|conférence|émission|épisode|grabación|charla|ponencia|episodio|gravação|palestra|episódio|registrazione|puntata|intervento|\bopname|aflevering|lezing|inspelning|avsnitt|föredrag|opptak|optagelse|foredrag|tallen|tallenne|jakso|nauh|nagrani|wykład|odcin|záznam|přednášk|запис|выпуск|видео|доклад|лекци|ролик|таймкод|відео|випуск|доповід|βίντεο|ομιλία|ηχογράφηση|kayıt|kayd|konuşma|bölüm|felvétel|előadás|înregistrar|录像|視頻|视频|录音|节目|演讲|影片|录播|動画|録画|録音|配信|講演|アーカイブ|영상|강연|녹화|방송|فيديو|تسجيل|محاضرة|حلقة|ویدیو|ویدئو|سخنرانی|ضبط|הקלטה|סרטון|הרצאה|פרק|वीडियो|रिकॉर्डिंग|भाषण|एपिसोड|bản ghi|tập|rekaman|ceramah|คลิป|วิดีโอ/u;

/** Headings that announce a list of moments. */
export const contentsWords =
  /timestamps?|time ?codes?|chapters?|kapitel|chapitres?|capítulos?|capitoli|hoofdstukken|kapitler|rozdział|kapitoly|таймкод|тайм-код|тайминг|содержани|главы|зміст|contents|show ?notes|shownotes|jump to|highlights?|sommaire|inhalt|índice|indice|目次|もくじ|タイムスタンプ|チャプター|时间轴|時間軸|时间戳|目录|타임라인|타임스탬프|목차|محتويات|الفهرس|فهرست|תוכן|विषय|mục lục|daftar isi|สารบัญ/u;

/** The words of a day: programmes, timetables, appointments. */
export const clockWords =
  /\b(?:what time|joins?|in room|room \d+|meet(?:s|ing point|ing (?:at|opened|started|begins|closed))?|next meeting|adjourn\w*|appointment|schedule|programme|program of|agenda|timetable|lunch|dinner|breakfast|coffee|supper|train|trains|bus|buses|ferry|flight|tram|departs?|departures?|arriv\w*|doors|opening hours|opens?|closes?|closing time|o'clock|mornings?|evenings?|afternoons?|noon|midnight|mondays?|tuesdays?|wednesdays?|thursdays?|fridays?|saturdays?|sundays?|mon|tue|wed|thu|fri|sat|sun|tomorrow|tonight|yesterday|weekdays|weekends|kick-?off|woke|alarm|registration|check-?in|check-?out|reservation|booked|sunrise|sunset|parking|shift|curfew|bedtime|broadcast live|every day|daily|nightly|rehearsal|church|mass|school|arrive|pick(?:ed)? (?:you )?up|go(?:es)? live|streamed live|went live|premieres?)\b|(?<!\p{L})(?:frühstück|(?:vor|nach)?mittag|abend|kaffee|einlass|öffnungszeit|abfahrt|ankunft|montag|dienstag|mittwoch|donnerstag|freitag|samstag|sonntag|morgen(?!\p{L})|treffpunkt|beginn |anmeldung|lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche|petit déjeuner|déjeuner|dîner|accueil|ouverture|rendez-vous|horaire|matin|après-midi|lunes|martes|miércoles|jueves|viernes|sábado|domingo|almuerzo|desayuno|horario|orari[oa]?(?!\p{L})|mañana|almoço|jantar|café|colazione|pranzo|lunedì|martedì|mercoledì|giovedì|venerdì|sabato|domenica|koffie|ontbijt|maandag|dinsdag|woensdag|donderdag|vrijdag|zaterdag|zondag|aamiainen|lounas|kahvi|frukost|frokost|middag|kaffe|måndag|tisdag|onsdag|torsdag|fredag|lördag|söndag|śniadanie|obiad|kolacja|kawa|przerwa|rejestracja|poniedziałek|wtorek|środa|czwartek|piątek|sobota|niedziela|oběd|snídaně|večeře|přestávka|pondělí|úterý|středa|čtvrtek|pátek|neděle|расписани|завтрак|обед|ужин|кофе|перерыв|регистраци|понедельник|вторник|сред[ау]|четверг|пятниц|суббот|воскресень|поезд|автобус|начал[оа]|начн|эфир|утра|вечера|сніданок|кава|розклад|ארוחת|הפסקה|नाश्ता|दोपहर|सुबह|शाम|kahvaltı|öğle|yemek|kahve|ebéd|reggeli|prânz|ăn trưa|sarapan|makan siang|(?:ال)?(?:غداء|فطور|صباح|مساء|استراحة|صبحانه|ناهار|شام))|昼食|朝食|夕食|休憩|受付|開場|開演|集合|午前|午後|月曜|火曜|水曜|木曜|金曜|土曜|日曜|午餐|早餐|晚餐|签到|茶歇|上午|下午|星期|周[一二三四五六日]|점심|아침|저녁|휴식|등록|오전|오후|월요일/u;

/** Lengths, laps, results. */
export const lengthWords =
  /\b(?:lengths?|lasts|lasted|duration|took|takes|running time|runtime|total time|finish(?:ed|es)? in|record of|personal best|pb|pace|laps?|splits?|relay|marathon|parkrun|5k|10k|slot|countdown|per (?:mile|km|kilometre)|bake|simmer|boil|rest for|dauer|länge|dauert|laufzeit|rekord|durée|dure|duración|dura|durata|duração|duur|duurt|lengte|längd|varaktighed|varighet|kesto|délka|czas trwania|długość)\b|длительност|длится|продолжительност|хронометраж|тривалість|διάρκεια|süre|時間の長さ|長さ|时长|時長|片长|全片|全体|全长|全長|길이|المدة|مدة|مدت|משך|अवधि|thời lượng|durasi|ความยาว/u;

/** Sports results, proportions, verses. */
export const scoreWords =
  /\b(?:ratios?|scores?|(?:scored|won|lost|beat|leading|trailing|ended)\s+(?:by\s+)?\d|odds|aspect|by weight|half-?time|goals?|innings|psalms?|verses?|gospel|sermon|scripture|surah?|bible|mix(?:ed)? at|proportion|dilut\w+|gear|scale of|verhältnis|seitenverhältnis|endstand|halbzeit|gewann|verlor|tore?|zuschauer|spielminute|stand es|elfmeter|rapport|mi-temps|psaume|verset|proporción|salmo|versículo|gewonnen|stosunek|psalm|соотношени|счет|счёт|псал|比例|比分|比率)\b|соотношени|псал|比例|比分|比率|비율/u;

export const bookNames =
  /(?<!\p{L})(?:genesis|exodus|leviticus|numbers|deuteronomy|joshua|judges|ruth|samuel|kings|chronicles|ezra|nehemiah|esther|job|psalms?|ps|proverbs|prov|ecclesiastes|song of songs|isaiah|isa|jeremiah|lamentations|ezekiel|daniel|hosea|joel|amos|jonah|micah|habakkuk|zechariah|malachi|matthew|matt|mt|mark|mk|luke|lk|john|jn|acts|romans|rom|corinthians|cor|galatians|gal|ephesians|eph|philippians|phil|colossians|col|thessalonians|timothy|titus|hebrews|heb|james|jas|peter|pet|jude|revelation|rev|quran|koran|sure|surah?|matthäus|markus|lukas|johannes|römer|korinther|psalm|mose|sprüche|jesaja|genèse|exode|psaume|matthieu|marc|luc|jean|romains|actes|mateo|marcos|lucas|juan|romanos|salmos?|génesis|isaías|mateus|joão|matteo|marco|luca|giovanni|ин|мф|мк|лк|пс|rdz|wj|ps|mt|łk|jan|jana|mk|Быт|Исх)\.?\s*$/iu;

export const dateNear =
  /\b(?:\d{4}-\d\d-\d\d|\d{4}\/\d\d?\/\d\d?|\d{1,2}[./]\d{1,2}[./]\d{2,4}|\d{1,2}\/[A-Z][a-z]{2}\/\d{4}|(?:jan(?:uary|uar|vier|\.)?|feb(?:ruary|ruar|rero|\.)?|mar(?:ch|zo|s|\.)?|märz|apr(?:il|\.)?|may|mai|june?|juni|july?|juli|aug(?:ust|\.)?|sept?(?:ember|\.)?|oct(?:ober|\.)?|okt(?:ober|\.)?|nov(?:ember|\.)?|dec(?:ember|\.)?|dez(?:ember|\.)?)\s+\d{1,4}\b|\d{1,2}(?:st|nd|rd|th|\.)? ?(?:de )?(?:jan(?:uary|uar|vier|\.)?|feb(?:ruary|ruar|rero|\.)?|mar(?:ch|zo|s|\.)?|märz|apr(?:il|\.)?|may|mai|june?|juni|july?|juli|aug(?:ust|\.)?|sept?(?:ember|\.)?|oct(?:ober|\.)?|okt(?:ober|\.)?|nov(?:ember|\.)?|dec(?:ember|\.)?|dez(?:ember|\.)?|janv|févr|avril|juin|juillet|août|septembre|octobre|novembre|décembre|enero|marzo|abril|mayo|junio|julio|agosto|septiembre|octubre|noviembre|diciembre|gennaio|febbraio|maggio|giugno|luglio|settembre|ottobre|dicembre|января|февраля|марта|апреля|мая|июня|июля|августа|сентября|октября|ноября|декабря)(?!\p{L}))|\d{1,2}月\d{1,2}日|\d{1,2}월 ?\d{1,2}일/iu;

export const logWords =
  /\b(?:INFO|WARN|WARNING|ERROR|DEBUG|TRACE|FATAL|GET|POST|PUT|systemd|kernel|sshd|pid|HTTP\/1)\b|\[\d+\]:/;

export const lengthTitle =
  /^(?:lengths?|duration|total|dur\.?|runtime|running time|dauer|länge|durée|duración|durata|duração|duur|lengte|längd|длительность|продолжительность|時間の長さ|長さ|时长|時長|길이|المدة|مدت)/u;
export const endTitle =
  /^(?:end|ends|stop|to|until|out|ende|bis|fin|hasta|fine|slut|koniec|konec|конец|終了|结束|結束|끝|النهاية|پایان)/u;
export const clockTitle =
  /uhrzeit|clock|depart|arriv|abfahrt|ankunft|départ|arrivée|salida|llegada|kick-?off|local time|utc|eta\b|lap|split|pace|score|time of day|opening|when|wann|heure|hora\b|время начала|時刻/u;

// Words without ASCII letters are not among them: `\W` is what each of their letters is. No word begins another, so
// that there is one way to read a text.
const pointlessWords =
  /^(?:\W|watch|link|video|here|play|jump|listen|go|open|clip|youtube|yt|see|ansehen|hier|anhören|voir|ici|ver|aquí|guarda|vedi)*$/iu;

/** Whether a link text says nothing about the moment. A long one says something. */
export function isPointless(words: string): boolean {
  return words.length < 1000 && pointlessWords.test(words);
}
