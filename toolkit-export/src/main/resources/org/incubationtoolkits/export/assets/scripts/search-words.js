// Words as search compares them: in every language, without accents, and without what Arabic puts before and after.
(() => {
  "use strict";

  const toolkit = (globalThis.incubationToolkits ??= {});

  // Accents and other marks of Latin, Greek and Cyrillic letters; in other scripts, marks are vowels and belong to a word.
  const ACCENTS = /[\u0300-\u036f]/g;
  const ARABIC_MARKS = /[\u0640\u064b-\u065f\u0670]/g;
  const WITHOUT_ACCENT = { ß: "ss", æ: "ae", œ: "oe", ø: "o", đ: "d", ð: "d", ł: "l", þ: "th", ı: "i", ς: "σ" };
  const ARABIC = /\p{Script=Arabic}/u;
  const ARABIC_LETTERS = [
    [/[أإآٱ]/g, "ا"],
    [/ى/g, "ي"],
    [/ة/g, "ه"],
    [/ؤ/g, "و"],
    [/ئ/g, "ي"],
  ];
  // After the light stemmer of Larkey, Ballesteros and Connell (2007), "light10".
  const BEFORE = ["وال", "بال", "كال", "فال", "لل", "ال", "و"];
  const AFTER = ["ها", "ان", "ات", "ون", "ين", "يه", "ه", "ي"];

  /** Returns a word as it is compared. */
  function fold(word) {
    const plain = word
      .normalize("NFKD")
      .toLowerCase()
      .replace(ACCENTS, "")
      .replace(/[ßæœøđðłþıς]/g, (letter) => WITHOUT_ACCENT[letter])
      .normalize("NFC");
    return ARABIC.test(plain) ? stem(plain) : plain;
  }

  /** Returns an Arabic word without article and endings, as long as enough of it is left. */
  function stem(word) {
    let stem = ARABIC_LETTERS.reduce((text, [from, to]) => text.replace(from, to), word.replace(ARABIC_MARKS, ""));
    const before = BEFORE.find((prefix) => stem.startsWith(prefix) && stem.length - prefix.length >= 2);
    if (before && (before.length > 1 || stem.length > 3)) stem = stem.slice(before.length);
    for (const suffix of AFTER) {
      if (stem.endsWith(suffix) && stem.length - suffix.length >= 2) stem = stem.slice(0, -suffix.length);
    }
    return stem;
  }

  /** Returns what takes a text apart; languages without blanks between words need their own rules for that. */
  function splitter(language) {
    if (typeof Intl.Segmenter !== "function") return (text) => text.split(/[^\p{L}\p{M}\p{N}]+/u).filter(Boolean);
    const segmenter = new Intl.Segmenter(language, { granularity: "word" });
    return (text) => [...segmenter.segment(text)].filter((piece) => piece.isWordLike).map((piece) => piece.segment);
  }

  toolkit.searchWords = { fold, splitter };
})();
