const particles = new Set(
  'van von de der den ter ten te del della di da dos das du la le el al bin ibn af zu zur y e i'.split(' '),
);

/** Words that titles begin with a capital and names do not have. */
const titleWords = new Set(
  `a an the and or of in on to for from with at by my our your we you i it is are how why what when where who
  welcome intro introduction opening closing start end break lunch coffee outro overview summary conclusion conclusions
  keynote keynotes lightning talk talks session sessions panel part chapter section day questions question answers q&a qa
  discussion announcement announcements sponsor sponsors code conduct meetup event conference demo demos live next
  this that these various speakers speaker everyone everybody all
  about after before more new no not first second last final thanks thank example examples agenda background
  ruby rails python java javascript typescript react django linux windows data web open source software machine learning
  building making using testing writing getting understanding creating developing introducing
  ende anfang pause begrüßung einleitung fragen vortrag willkommen bienvenue présentation fin bienvenida preguntas
  inauguración presentación introducción`.split(/\s+/),
);

const honorific = /^(?:dr|prof|professor|mr|mrs|ms|sir)\.?\s+/i;
const nameWord = /^\p{Lu}[\p{L}\p{M}'’.-]*$/u;
const nickname = /^["“'‘(][\p{L}\p{M}' -]{1,30}["”'’)]$/u;

/** The name, if a text is one person's name of two to five words and nothing else. */
export function readName(text: string): string | undefined {
  if (text.length > 60) return undefined;
  const name = text.trim().replace(honorific, '');
  const words = name.split(/\s+/);
  if (words.length < 2 || words.length > 5) return undefined;
  const isSound = words.every(
    (word, index) =>
      (nameWord.test(word) && !titleWords.has(word.toLowerCase())) ||
      (index > 0 && (particles.has(word) || nickname.test(word))),
  );
  const [first = '', last = ''] = [words[0], words.at(-1)];
  return isSound && /\p{Ll}/u.test(first) && nameWord.test(last) ? name : undefined;
}

/** The names, if a text is a list of them: "Ada Lovelace, Grace Hopper and Margaret Hamilton". */
export function readNames(text: string): readonly string[] | undefined {
  if (text.length > 300) return undefined;
  const parts = text.split(/\s*(?:,|;|&|\/|\+|\s(?:and|und|et|y|en|e)\s)\s*/u).filter((part) => part !== '');
  const names = parts.map(readName);
  const found = names.filter((name) => name !== undefined);
  return found.length > 0 && found.length === parts.length ? found : undefined;
}
