(globalThis.incubationToolkits ??= {}).documents = [
  {
    "kind": "toolkit",
    "id": "kit",
    "title": "عُدّة",
    "summary": "Two tools and what belongs to them.",
    "summaryLanguage": "en",
    "href": "toolkits/kit.html",
    "original": "Kit Two tools and what belongs to them."
  },
  {
    "kind": "guide",
    "id": "way",
    "title": "The way",
    "titleLanguage": "en",
    "summary": "From a problem to a tool.",
    "summaryLanguage": "en",
    "href": "guides/way.html"
  },
  {
    "kind": "explainer",
    "id": "idea",
    "title": "The idea",
    "titleLanguage": "en",
    "summary": "What it is about.",
    "summaryLanguage": "en",
    "href": "explainers/idea.html"
  },
  {
    "kind": "assessment",
    "id": "check",
    "title": "Check",
    "titleLanguage": "en",
    "summary": "Four kinds of question.",
    "summaryLanguage": "en",
    "href": "assessments/check.html"
  },
  {
    "kind": "programme",
    "id": "course",
    "title": "Course",
    "titleLanguage": "en",
    "summary": "Two phases.",
    "summaryLanguage": "en",
    "href": "programmes/course.html"
  },
  {
    "kind": "tool",
    "id": "first",
    "title": "الأداة الأولى",
    "summary": "كل ما يمكن أن تحتويه أداة.",
    "href": "tools/first.html",
    "words": "Always. Twice:\n\n- before\n- after A full sheet. ابدأ Work يسار Right Below Begin End Up to 60 minutes 1–3 people",
    "original": "First tool Everything that a tool can have.",
    "facets": {
      "phase": [
        "begin",
        "end"
      ],
      "time": [
        "up-to-60"
      ],
      "group-size": [
        "1-3"
      ]
    },
    "display": {
      "colour": "phase-1",
      "number": "1",
      "group": "Begin",
      "groupLanguage": "en",
      "time": "30–45 min",
      "people": "3 people",
      "level": 1,
      "difficulty": "easy"
    }
  },
  {
    "kind": "tool",
    "id": "second",
    "title": "الأداة الثانية",
    "summary": "أقل ما يمكن.",
    "href": "tools/second.html",
    "words": "Sometimes. It is done. Only step Begin Up to 30 minutes Up to 60 minutes 1–3 people 4–6 people 7–12 people",
    "original": "Second tool As little as a tool can have.",
    "facets": {
      "phase": [
        "begin"
      ],
      "time": [
        "up-to-30",
        "up-to-60"
      ],
      "group-size": [
        "1-3",
        "4-6",
        "7-12"
      ]
    },
    "display": {
      "colour": "phase-1",
      "number": "1",
      "group": "Begin",
      "groupLanguage": "en",
      "time": "5 min",
      "people": "1–8 people",
      "level": 2,
      "difficulty": "moderate"
    }
  },
  {
    "kind": "tool",
    "id": "third",
    "title": "Third tool",
    "titleLanguage": "en",
    "summary": "As little as a tool can have.",
    "summaryLanguage": "en",
    "href": "tools/third.html",
    "words": "Sometimes. It is done. Only step Up to 30 minutes Up to 60 minutes 1–3 people 4–6 people 7–12 people",
    "facets": {
      "time": [
        "up-to-30",
        "up-to-60"
      ],
      "group-size": [
        "1-3",
        "4-6",
        "7-12"
      ]
    },
    "display": {
      "time": "5 min",
      "people": "1–8 people",
      "level": 2,
      "difficulty": "moderate"
    }
  },
  {
    "kind": "case",
    "id": "town",
    "title": "A town that tried",
    "titleLanguage": "en",
    "summary": "How a town changed one rule.",
    "summaryLanguage": "en",
    "href": "cases/town.html",
    "words": "Town of Example"
  }
];
