// The result of an assessment as it is answered: in numbers, as a picture, and by what it means.
(() => {
  "use strict";

  const toolkit = (globalThis.incubationToolkits ??= {});
  const { score } = toolkit.scoring;
  const { element, fill, numbers } = toolkit.page;

  /** Fills the panel, and returns what shows a result in it. */
  function result(panel, assessment, labels) {
    const number = numbers();
    const percent = new Intl.NumberFormat(document.documentElement.lang, { style: "percent" });
    const share = (points) => (points.percent === null ? labels.notApplicable : percent.format(points.percent / 100));
    const summary = element("p", { class: "lead", role: "status" });
    const picture = element("div", { class: "chart" });
    const rows = element("tbody");
    const meanings = element("dl");
    panel.querySelector("div").append(summary, picture, table(rows, labels), meanings);
    panel.hidden = false;

    return (answers) => {
      const scored = score(assessment, answers);
      const overall = { id: "overall", title: labels.overall, bands: assessment.bands, ...scored.overall };
      const dimensions = assessment.dimensions.map(({ id, title, bands }) => ({
        id,
        title,
        bands,
        ...scored.dimensions.get(id),
      }));
      const all = [...dimensions, overall];
      const answered = assessment.questions.length - scored.unanswered.length;
      const said = fill(labels.answered, { count: number(answered), total: number(assessment.questions.length) });
      summary.textContent = answered === 0 ? said : `${said} · ${labels.overall}: ${share(scored.overall)}`;
      picture.replaceChildren(toolkit.chart(labels.result, all, share, getComputedStyle(panel).direction === "rtl"));
      rows.replaceChildren(...all.map((each) => row(each, answered > 0, number, share)));
      meanings.replaceChildren(...(answered > 0 ? [overall, ...dimensions].flatMap(meaning) : []));
      document.querySelectorAll(".reached").forEach((band) => band.classList.remove("reached"));
      if (answered > 0) all.forEach((each) => bandOnPage(each)?.classList.add("reached"));
    };
  }

  function table(rows, labels) {
    const heads = [labels.dimension, labels.points, labels.maximum, labels.share, labels.meaning];
    const head = element("tr", {}, ...heads.map((words) => element("th", { scope: "col" }, words)));
    const made = element("table", {}, element("caption", { class: "unseen" }, labels.result), element("thead", {}, head), rows);
    return element("div", { class: "table", role: "region", "aria-label": labels.result, tabindex: "0" }, made);
  }

  function row(each, isAnswered, number, share) {
    const { id, title, band, reached, maximum } = each;
    const cells = [number(reached), number(maximum), share(each)].map((words) => element("td", {}, words));
    const link = isAnswered && band ? [element("a", { href: `#band-${id}-${band.id}` }, band.title)] : [];
    return element("tr", {}, element("th", { scope: "row" }, title), ...cells, element("td", {}, ...link));
  }

  /** The page explains every band; undefined where nothing applies, or the assessment says nothing. */
  const bandOnPage = ({ id, band }) => band && document.getElementById(`band-${id}-${band.id}`);

  /** What the page says about the band that was reached, with the tools that it recommends. */
  function meaning(each) {
    const there = bandOnPage(each);
    if (!there) return [];
    const words = [...there.nextElementSibling.childNodes].map((node) => node.cloneNode(true));
    return [element("dt", {}, `${each.title}: ${each.band.title}`), element("dd", {}, ...words)];
  }

  toolkit.assessmentResult = result;
})();
