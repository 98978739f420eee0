// Words of people in files that other programs read: text stays text. Knows nothing of the page.
(() => {
  "use strict";

  const toolkit = (globalThis.incubationToolkits ??= {});

  /** Text that stays text in CommonMark: what could begin markup has a backslash, and a line stays a line. */
  function plain(text) {
    return text
      .replace(/[\\`*_{}[\]()<>#+\-.!|&~$:=]/g, "\\$&")
      .split(/\r\n|[\r\n]/)
      .map((line) => line.trim())
      .join("\\\n")
      .replace(/(\\\n)+$/, "");
  }

  const paragraphs = (text) => text.split(/(?:\r\n|[\r\n]){2,}/).map(plain).filter((each) => each !== "");

  /** RFC 4180; what a spreadsheet would take for a formula begins with an apostrophe. */
  function cell(text) {
    const safe = /^[=+\-@\t\r]/.test(text) ? `'${text}` : text;
    return /[",\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
  }

  const table = (rows) => rows.map((row) => `${row.map((each) => cell(each.trim())).join(",")}\r\n`).join("");

  toolkit.plainText = { paragraphs, plain, table };
})();
