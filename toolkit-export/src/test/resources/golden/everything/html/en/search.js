(globalThis.incubationToolkits ??= {}).documents = [
  {
    "kind": "toolkit",
    "id": "kit",
    "title": "Kit",
    "summary": "Two tools and what belongs to them.",
    "href": "toolkits/kit.html"
  },
  {
    "kind": "guide",
    "id": "way",
    "title": "The way",
    "summary": "From a problem to a tool.",
    "href": "guides/way.html"
  },
  {
    "kind": "explainer",
    "id": "idea",
    "title": "The idea",
    "summary": "What it is about.",
    "href": "explainers/idea.html"
  },
  {
    "kind": "assessment",
    "id": "check",
    "title": "Check",
    "summary": "Four kinds of question.",
    "href": "assessments/check.html"
  },
  {
    "kind": "programme",
    "id": "course",
    "title": "Course",
    "summary": "Two phases.",
    "href": "programmes/course.html"
  },
  {
    "kind": "tool",
    "id": "first",
    "title": "First tool",
    "summary": "Everything that a tool can have.",
    "href": "tools/first.html",
    "words": "Always. Twice:\n\n- before\n- after A full sheet. Start Work Left Right Below Begin End Up to 60 minutes 1–3 people",
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
      "time": "30–45 min",
      "people": "3 people",
      "level": 1,
      "difficulty": "easy"
    }
  },
  {
    "kind": "tool",
    "id": "second",
    "title": "Second tool",
    "summary": "As little as a tool can have.",
    "href": "tools/second.html",
    "words": "Sometimes. It is done. Only step Begin Up to 30 minutes Up to 60 minutes 1–3 people 4–6 people 7–12 people",
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
    "summary": "As little as a tool can have.",
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
    "summary": "How a town changed one rule.",
    "href": "cases/town.html",
    "words": "Town of Example"
  }
];
