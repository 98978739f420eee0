// The result of an assessment as a picture: a bar for each dimension, with ticks where the meaning of it changes.
(() => {
  "use strict";

  const toolkit = (globalThis.incubationToolkits ??= {});
  const { drawn } = toolkit.page;
  const ROW = 46;
  const BAR = 14;

  /**
   * Returns the drawing. It is as wide as its place and its letters as large as those around it; the table beside it says
   * the same in words.
   *
   * @param results title, percent (null where nothing applies) and bands of each
   * @param share how a percentage is written
   */
  function chart(words, results, share, mirrored) {
    const said = results.map((each) => `${each.title}: ${share(each)}`).join("; ");
    return drawn(
      "svg",
      { width: "100%", height: ROW * results.length, role: "img", "aria-label": `${words}. ${said}` },
      ...results.map((each, i) => row(each, i * ROW, share, mirrored)),
    );
  }

  function row({ percent, title, bands, ...rest }, y, share, mirrored) {
    const width = percent ?? 0;
    const at = (start, wide) => `${mirrored ? 100 - start - wide : start}%`;
    const text = { y: y + 16, class: "chart-text" };
    const [start, end] = mirrored ? ["100%", "0"] : ["0", "100%"];
    const ticks = bands.filter(({ from }) => from > 0).map(({ from }) => {
      const x = at(from, 0);
      return drawn("line", { class: "tick", x1: x, x2: x, y1: y + 22, y2: y + 26 + BAR });
    });
    return drawn(
      "g",
      {},
      drawn("text", { ...text, x: start }, title),
      drawn("text", { ...text, x: end, "text-anchor": "end" }, share({ percent, title, ...rest })),
      drawn("rect", { class: "bar", x: "0", y: y + 24, width: "100%", height: BAR }),
      drawn("rect", { class: "bar-reached", x: at(0, width), y: y + 24, width: `${width}%`, height: BAR }),
      ...ticks,
    );
  }

  toolkit.chart = chart;
})();
