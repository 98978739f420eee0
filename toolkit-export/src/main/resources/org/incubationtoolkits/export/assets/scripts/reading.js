// Reads JSON that somebody else wrote: wholly, or with a reason and a place why not. Knows nothing of the page.
(() => {
  "use strict";

  const toolkit = (globalThis.incubationToolkits ??= {});
  const MOST_MEBIBYTES = 2;
  const ID = /^[a-z][a-z0-9-]{0,63}$/;

  /** Why a file cannot be opened: the key of a label, and what is put into it. */
  class Fault extends Error {
    constructor(reason, values = {}) {
      super(`${reason} ${JSON.stringify(values)}`);
      this.reason = reason;
      this.values = values;
    }
  }

  /** @throws {Fault} if a file has too many bytes to be what people wrote */
  function requireSize(bytes) {
    if (bytes > MOST_MEBIBYTES * 1024 * 1024) throw new Fault("tooLarge", { number: MOST_MEBIBYTES });
  }

  /**
   * Returns the object that a text is, if it is of this format, in a version that this page knows.
   *
   * @throws {Fault} if not
   */
  function file(text, format, formatVersion) {
    requireSize(new TextEncoder().encode(text).length);
    const read = parsed(text);
    if (!isObject(read) || read.format !== format) throw new Fault("notAnswers");
    if (Number.isInteger(read.formatVersion) && read.formatVersion > formatVersion) throw new Fault("newer");
    require(read.formatVersion === formatVersion, "formatVersion");
    return read;
  }

  function parsed(text) {
    try {
      return JSON.parse(text.replace(/^\ufeff/, ""));
    } catch {
      throw new Fault("notAnswers");
    }
  }

  const isObject = (value) => typeof value === "object" && value !== null && !Array.isArray(value);

  function require(holds, place) {
    if (!holds) throw new Fault("damaged", { place });
  }

  function object(value, place) {
    require(isObject(value), place);
    return value;
  }

  /** Refuses a member that is not known, since what it says would be lost. */
  function members(value, known, place) {
    const strange = Object.keys(object(value, place)).find((name) => !known.includes(name));
    require(strange === undefined, `${place}${place ? "." : ""}${strange}`);
  }

  function list(value, place) {
    require(Array.isArray(value), place);
    return value;
  }

  function string(value, place) {
    require(typeof value === "string", place);
    return value;
  }

  function matching(value, pattern, place) {
    require(pattern.test(string(value, place)), place);
    return value;
  }

  /** Returns the members of an object whose names are ids, in their order. */
  function byId(value, place, read) {
    const entries = Object.entries(object(value, place));
    return new Map(entries.map(([id, each]) => [matching(id, ID, place), read(each, `${place}.${id}`)]));
  }

  /** Returns an object without members that say nothing; white space at both ends of a text is not kept. */
  function withoutEmpty(all) {
    return Object.fromEntries(
      Object.entries(all)
        .map(([name, value]) => [name, typeof value === "string" ? value.trim() : value])
        .filter(([, value]) => (typeof value === "string" ? value !== "" : Object.keys(value).length > 0)),
    );
  }

  toolkit.reading = { Fault, ID, byId, file, list, matching, members, object, require, requireSize, string, withoutEmpty };
})();
