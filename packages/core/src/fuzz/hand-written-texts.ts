/** Small texts as other programs write them, by the id of their format: what our own writers never produce. */
export const handWrittenTexts: Readonly<Record<string, readonly string[]>> = {
  'talkmark-json': [
    '{"talkmark":1,"title":"T","moments":[{"start":"16:19","label":"a"},{"start":1e3,"end":null,"label":"b","x":{"__proto__":{"polluted":1}}}],"unplaced":[{"label":"c"}]}',
  ],
  webvtt: [
    'WEBVTT - a title\nKind: captions\nLanguage: en\n\nSTYLE\n::cue { color: red }\n\nREGION\nid:fred\nwidth:40%\nlines:3\nregionanchor:0%,100%\nviewportanchor:10%,90%\nscroll:up\n\nNOTE a comment\n\n1\n00:00.000 --> 00:05.000 line:0 position:20%,line-left size:60% align:start region:fred\n<v.loud Ada Speaker>Hello <i>there</i> &amp; <00:01.000><c.x.y>you</c>\n\n00:05.000 --> 1:00:00.000 vertical:rl line:50%,center\n<ruby>a<rt>b</rt></ruby><lang en-GB>&copy;&lrm;</lang>\n',
    'WEBVTT\n\n00:01 --> 02:12\nwithout milliseconds\n\n00:00:00.000 --> 00:00:01.000\nsprite.jpg#xywh=0,0,160,90\n\nid\n00:02.000 --> 00:03.000\n{"label":"a","people":["b"]}\n',
  ],
  srt: [
    '1\r\n00:00:01,000 --> 00:00:02,500 X1:40 X2:600 Y1:20 Y2:50\r\n<i>Hello</i>\r\n{\\an8}<font color="#fff">you</font>\r\n\r\n\r\n2\r\n00:00:03.5 --> 00:00:04\r\nBOB: second\r\n\r\n3\r\n0:0:5,1-->0:0:6,2\r\nlast',
  ],
  'timestamp-text': [
    'Intro at 16:19 punching myself\n[0:00](#t=0) - Start\n* 1:02:03 what? "quoted"\n- 12m30s, about 19:37 he says\nAround 1h 5m he tells the story (see 5:00-6:30).\n| 0:10 | a | b |\n0:20\n0:30 – last one @ 45:00',
  ],
  'youtube-description': [
    'A talk.\n\n00:00 - Intro\n(01:30) Ada Speaker - A title\n1. 03:00 Third\n0:05:00 – 0:06:00 Range\n*Fourth* — Bob 07:00\n\nMusic: https://a.b/?t=99\n#tag',
  ],
  'web-annotation': [
    '{"@context":"http://www.w3.org/ns/anno.jsonld","id":"http://e.x/1","type":"Annotation","motivation":"commenting","creator":{"type":"Person","name":"A"},"body":[{"type":"TextualBody","value":"<p>b</p>","format":"text/html","purpose":"describing"},{"type":"Choice","items":["http://c.d/"]}],"target":{"source":"http://e.x/v.mp4","selector":{"type":"FragmentSelector","conformsTo":"http://www.w3.org/TR/media-frags/","value":"t=10,20&xywh=percent:0,0,50,50","refinedBy":{"type":"SvgSelector","value":"<svg/>"}}}}',
    '{"@context":"http://www.w3.org/ns/anno.jsonld","type":"AnnotationPage","items":[{"type":"Annotation","bodyValue":"x","target":"http://e.x/v#t=1,2"},{"type":"Annotation","target":["http://e.x/v#t=npt:3",{"type":"SpecificResource","source":{"id":"x"},"selector":{"type":"RangeSelector","startSelector":{"type":"FragmentSelector","value":"t=1"},"endSelector":{"type":"FragmentSelector","value":"t=2"}}}]}]}',
  ],
  iiif: [
    '{"@context":"http://iiif.io/api/presentation/3/context.json","id":"https://e.x/m","type":"Manifest","label":{"en":["T"]},"items":[{"id":"https://e.x/c","type":"Canvas","duration":100,"width":10,"height":10,"items":[{"type":"AnnotationPage","items":[{"type":"Annotation","motivation":"painting","body":{"id":"https://e.x/v.mp4","type":"Video","format":"video/mp4","duration":100},"target":"https://e.x/c#t=0,50"}]}],"annotations":[{"type":"AnnotationPage","items":[{"type":"Annotation","motivation":["commenting"],"body":{"type":"TextualBody","value":"n"},"target":{"type":"SpecificResource","source":"https://e.x/c","selector":{"type":"PointSelector","t":20.5}}}]}]}],"structures":[{"type":"Range","id":"https://e.x/r","label":{"none":["R"]},"items":[{"type":"Range","label":{"en":["S"]},"items":[{"type":"Canvas","id":"https://e.x/c#t=5,10"}]},{"type":"Canvas","id":"https://e.x/c#t=20,"}]}]}',
    '{"@context":"http://iiif.io/api/presentation/2/context.json","@id":"m","@type":"sc:Manifest","label":"T","sequences":[{"@type":"sc:Sequence","canvases":[{"@id":"c","@type":"sc:Canvas","label":"1","images":[{"@type":"oa:Annotation","motivation":"sc:painting","resource":{"@id":"i","@type":"dctypes:Image"},"on":"c"}],"otherContent":[{"@id":"l","@type":"sc:AnnotationList","resources":[{"@type":"oa:Annotation","resource":{"@type":"cnt:ContentAsText","chars":"x"},"on":"c#t=1,2"}]}]}]}],"structures":[{"@type":"sc:Range","@id":"r","label":"a","ranges":["r"],"canvases":["c#t=1,2"]}]}',
  ],
  podcasting2: [
    '{"version":"1.2.0","title":"E","author":"A","chapters":[{"startTime":0,"title":"Intro","img":"i.png","url":"https://a.b"},{"startTime":"5.5","endTime":7,"toc":false,"location":{"name":"X","geo":"geo:1,2"}}]}',
  ],
  'podlove-json': [
    '[{"start":"00:00:00.000","title":"Intro","href":"https://a.b","image":""},{"start":"0:1:0","title":"Two"}]',
    '{"title":"E","duration":"01:00:00","chapters":[{"start":"00:00:0.000","title":"a"}],"contributors":[{"name":"N"}]}',
  ],
  'podlove-xml': [
    '<?xml version="1.0" encoding="utf-8"?>\n<!-- c -->\n<psc:chapters xmlns:psc="http://podlove.org/simple-chapters" version="1.2">\n<psc:chapter start="0" title="Intro &amp; &#x41;" href="https://a.b"/>\n<psc:chapter start="35:12.250" title="B" image="i.png"></psc:chapter>\n</psc:chapters>',
    '<rss xmlns:psc="http://podlove.org/simple-chapters"><channel><title>Show</title><item><title>E</title><description><![CDATA[<p>x</p>]]></description><psc:chapters><psc:chapter start="1:2:3" title="c"/></psc:chapters></item></channel></feed>',
  ],
  'matroska-xml': [
    '<?xml version="1.0" encoding="ISO-8859-1"?>\n<!DOCTYPE Chapters SYSTEM "matroskachapters.dtd">\n<Chapters><EditionEntry><EditionFlagDefault>1</EditionFlagDefault><ChapterAtom><ChapterUID>1</ChapterUID><ChapterTimeStart>00:00:00.000000000</ChapterTimeStart><ChapterTimeEnd>00:10:00.5</ChapterTimeEnd><ChapterFlagHidden>0</ChapterFlagHidden><ChapterDisplay><ChapterString>One</ChapterString><ChapterLanguage>eng</ChapterLanguage></ChapterDisplay><ChapterDisplay><ChapterString>Eins</ChapterString><ChapLanguageIETF>de</ChapLanguageIETF></ChapterDisplay><ChapterAtom><ChapterTimeStart>00:01:00</ChapterTimeStart></ChapterAtom></ChapterAtom></EditionEntry></Chapters>',
  ],
  mp4chaps: [
    '## total-duration: 01:00:00.000\n##\n# comment\n00:00:00.000 Intro\n00:01:02.5 Two <https://a.b/>\n01:00:00:12 frames\n',
  ],
  ogm: [
    'CHAPTER00=00:00:00.000\nCHAPTER00NAME=Intro\nCHAPTER02NAME=Pairs by number\nCHAPTER02=00:01:00,5\nCHAPTER02URL=https://a.b\nCHAPTER100=1:2:3\n',
  ],
  ffmetadata: [
    ';FFMETADATA1\ntitle=A \\= \\; \\# \\\\ \\\nsecond line\n; comment\n# another\n[CHAPTER]\nTIMEBASE=1/90000\nSTART=0\nEND=900000\ntitle=One\n[STREAM]\nx=y\n[CHAPTER]\nSTART=1000000000\nEND=5\nartist=Z\n',
  ],
  audacity: [
    '0.000000\t1.500000\tone\n\\\t100.000000\t-1.000000\n2.000000\t2.000000\t\n-1.0\t3,5\tcomma\n7.25\tno end\n',
  ],
  csv: [
    'Marker Name\tDescription\tIn\tOut\tDuration\tMarker Type\t\r\nOne\t"a ""b"" c"\t00:00:01:12\t00:00:02:00\t00:00:00:13\tComment\t\r\n\t\t01;00;00;02\t\t\tChapter\t\r\n',
    '"Video Version","#","Timecode","Username","Note","Reply","Date Added","Resolved"\n"1","1","00:10","Ada","a, note\nof two lines","","May 1","No"\n"1","1.1","00:10","Bob","","reply","May 2","Yes"\n',
    'start;end;label\n0,5;1,5;a\n1:02;;b\n',
  ],
  edl: [
    'TITLE: Timeline 1\nFCM: NON-DROP FRAME\n\n001  001      V     C        01:00:00:00 01:00:00:01 01:00:00:00 01:00:00:01\n note |C:ResolveColorBlue |M:Marker 1 |D:1\n\n002  AX       V     C        00:00:01;12 00:00:02;00 01:00:10;00 01:00:11;00\n* LOC: 01:00:01:14 RED     NAME\n*LOC:01:00:02:00 GREEN\n* FROM CLIP NAME: x.mov\n',
  ],
  sponsorblock: [
    '[{"category":"sponsor","actionType":"skip","segment":[1.5,20],"UUID":"u","videoDuration":100.1,"locked":0,"votes":1,"description":""},{"category":"chapter","actionType":"chapter","segment":["3",4],"UUID":"v","description":"A: chapter"},{"category":"poi_highlight","actionType":"poi","segment":[5,5]}]',
    '[{"videoID":"abc","segments":[{"category":"intro","actionType":"mute","segment":[0,0]}]}]',
  ],
  'schema-org': [
    '{"@context":"https://schema.org/","@type":"VideoObject","name":"V","thumbnailUrl":["t.jpg"],"uploadDate":"2024-01-02T03:04:05+00:00","duration":"PT1H2M3.5S","contentUrl":"https://a.b/v.mp4","hasPart":[{"@type":"Clip","name":"C","startOffset":30,"endOffset":45.5,"url":"https://a.b/v?t=30","actor":{"@type":"Person","name":"P"}}],"potentialAction":{"@type":"SeekToAction","target":"https://a.b?t={seek_to_second_number}"}}',
    '<!doctype html><title>x</title><script type="application/ld+json">\n<!-- {"@graph":[{"@type":["VideoObject"],"name":"V","hasPart":{"@type":"Clip","startOffset":"1:00","name":"c",},}]} -->\n</script><script type=\'application/ld+json\'>{"@type":"Clip"</script>',
  ],
};
