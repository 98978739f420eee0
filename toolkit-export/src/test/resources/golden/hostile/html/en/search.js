(globalThis.incubationToolkits ??= {}).documents = [
  {
    "kind": "toolkit",
    "id": "kit",
    "title": "> not a quote",
    "summary": "line one\nline two\n\n    line three",
    "href": "toolkits/kit.html"
  },
  {
    "kind": "tool",
    "id": "tool",
    "title": "![i](x) ~~gone~~ $x$",
    "summary": "Ends with a bang!",
    "href": "tools/tool.html",
    "words": "\\> no quote C# **stars** and _underscores_ and snake_case F# Up to 30 minutes 1–3 people",
    "facets": {
      "time": [
        "up-to-30"
      ],
      "group-size": [
        "1-3"
      ]
    },
    "display": {
      "time": "1 min",
      "people": "1 person",
      "level": 1,
      "difficulty": "easy"
    }
  },
  {
    "kind": "case",
    "id": "story",
    "title": "# Not a second heading",
    "summary": "import x from 'y'",
    "href": "cases/story.html",
    "words": "*Org* {x}"
  }
];
