// Reads and writes files of answers to a canvas, as docs/reference/answers.md has them. Knows nothing of the page.
(() => {
  "use strict";

  const toolkit = (globalThis.incubationToolkits ??= {});
  const { Fault, ID, byId, list, matching, members, require, string, withoutEmpty } = toolkit.reading;
  const FORMAT = "canvas-answers";
  const FORMAT_VERSION = 1;
  const MOST_SHEETS = 50;
  const FIELD = /^(answer|note|prompt:[a-z][a-z0-9-]{0,63})$/;
  const LINES = ["name", "project", "team", "date"];
  const STATUSES = ["open", "draft", "done"];

  /**
   * Returns the sheets of a file and the version that it is for; a file is read as a whole or not at all.
   *
   * @param canvas toolkit, tool and formerly (other ids of the tool) of the page
   * @throws {Fault} if it is no file of answers to this canvas
   */
  function read(text, canvas) {
    const file = toolkit.reading.file(text, FORMAT, FORMAT_VERSION);
    const known = ["format", "formatVersion", "toolkit", "tool", "version", "language", "sheets"];
    members(file, known, "");
    ["toolkit", "tool", "version", "language"].forEach((name) => string(file[name], name));
    const isOurs = file.tool === canvas.tool || (canvas.formerly ?? []).includes(file.tool);
    if (file.toolkit !== canvas.toolkit || !isOurs) throw new Fault("other", { name: file.tool });
    list(file.sheets, "sheets");
    require(file.sheets.length > 0 && file.sheets.length <= MOST_SHEETS, "sheets");
    const sheets = file.sheets.map((sheet, i) => readSheet(sheet, `sheets[${i}]`));
    require(new Set(sheets.map(({ id }) => id)).size === sheets.length, "sheets");
    return { version: file.version, sheets };
  }

  function readSheet(sheet, place) {
    members(sheet, ["id", ...LINES, "blocks", "unplaced"], place);
    const blocks = byId(sheet.blocks ?? {}, `${place}.blocks`, readBlock);
    const lines = LINES.map((name) => [name, string(sheet[name] ?? "", `${place}.${name}`)]);
    const unplaced = list(sheet.unplaced ?? [], `${place}.unplaced`).map((each, i) => {
      const at = `${place}.unplaced[${i}]`;
      members(each, ["block", "field", "text"], at);
      return { block: matching(each.block, ID, at), field: matching(each.field, FIELD, at), text: string(each.text, at) };
    });
    return { id: matching(sheet.id, ID, `${place}.id`), ...Object.fromEntries(lines), blocks, unplaced };
  }

  function readBlock(block, place) {
    members(block, ["status", "answer", "prompts", "note", "alternatives"], place);
    const status = block.status ?? "open";
    require(STATUSES.includes(status), `${place}.status`);
    const prompts = byId(block.prompts ?? {}, `${place}.prompts`, string);
    const alternatives = list(block.alternatives ?? [], `${place}.alternatives`).map((each) => {
      const at = `${place}.alternatives`;
      members(each, ["field", "from", "text"], at);
      return { field: matching(each.field, FIELD, at), from: string(each.from ?? "", at), text: string(each.text, at) };
    });
    const [answer, note] = ["answer", "note"].map((name) => string(block[name] ?? "", `${place}.${name}`));
    return { status, answer, prompts, note, alternatives };
  }

  /** Returns the file, with nothing in it that is empty. */
  function write(sheets, canvas) {
    const { tool, version, language } = canvas;
    const file = { format: FORMAT, formatVersion: FORMAT_VERSION, toolkit: canvas.toolkit, tool, version, language };
    return `${JSON.stringify({ ...file, sheets: sheets.map(writtenSheet) }, null, 2)}\n`;
  }

  function writtenSheet({ id, name, project, team, date, blocks, unplaced }) {
    const written = [...blocks].map(([block, answer]) => [block, writtenBlock(answer)]);
    const filled = Object.fromEntries(written.filter(([, answer]) => Object.keys(answer).length > 0));
    return { id, ...withoutEmpty({ name, project, team, date, blocks: filled, unplaced }) };
  }

  function writtenBlock({ status, answer, prompts, note, alternatives }) {
    const others = alternatives.map(({ field, from, text }) => ({ field, ...withoutEmpty({ from }), text }));
    const single = withoutEmpty(Object.fromEntries(prompts));
    return withoutEmpty({
      status: status === "open" ? "" : status,
      answer,
      prompts: single,
      note,
      alternatives: others,
    });
  }

  const emptySheet = (id) => ({ id, name: "", project: "", team: "", date: "", blocks: new Map(), unplaced: [] });

  const emptyBlock = () => ({ status: "open", answer: "", prompts: new Map(), note: "", alternatives: [] });

  /** Returns an id that no sheet has. */
  function freeId(sheets) {
    const taken = new Set(sheets.map(({ id }) => id));
    let number = sheets.length + 1;
    while (taken.has(`sheet-${number}`)) number++;
    return `sheet-${number}`;
  }

  /** Returns everything that was written into a block: names of fields with their texts. */
  function fieldsOf({ answer, prompts, note }) {
    const all = [["answer", answer], ...[...prompts].map(([id, text]) => [`prompt:${id}`, text]), ["note", note]];
    return all.filter(([, text]) => text.trim() !== "");
  }

  /** Returns the key of the label of a status. */
  const statusLabel = (status) => ({ open: "statusOpen", draft: "statusDraft", done: "statusDone" })[status];

  toolkit.answers = { MOST_SHEETS, STATUSES, emptyBlock, emptySheet, fieldsOf, freeId, read, statusLabel, write };
})();
