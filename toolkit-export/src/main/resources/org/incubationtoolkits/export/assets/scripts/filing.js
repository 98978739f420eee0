// What every page has that is filled in: save and open a file, keep it in the browser after the person agreed, say how it went.
(() => {
  "use strict";

  const toolkit = (globalThis.incubationToolkits ??= {});
  const { Fault, requireSize } = toolkit.reading;
  const { button, download, element, fill } = toolkit.page;

  /**
   * Returns controls for the file of a page, and what the page tells it.
   *
   * @param form a file that is dropped there is opened
   * @param key under which the browser keeps the file
   * @param text returns the file as it is now
   * @param open takes the text of a file wholly, or throws a fault and changes nothing; returns the version it is for
   * @param record called before the page goes, to take up what was written last
   */
  function filing({ form, key, labels, version, text, open, record }) {
    const place = toolkit.keeping(key);
    const said = element("p", { class: "said", role: "status" });
    const chooser = element("input", { type: "file", accept: ".json,application/json", hidden: "" });
    const box = element("input", { type: "checkbox" });
    let isSaved = true;

    function opened(content, name) {
      return isSound(() => {
        const written = open(content);
        said.textContent =
          written === version ? fill(labels.opened, { name }) : fill(labels.migrated, { version: written });
      });
    }

    /** Returns whether an action found nothing wrong with a file; otherwise says what is. */
    function isSound(action) {
      try {
        action();
        return true;
      } catch (fault) {
        if (!(fault instanceof Fault)) throw fault;
        said.textContent = fill(labels[fault.reason], fault.values);
        return false;
      }
    }

    /** What is far too large is not even read. */
    async function openFile(file) {
      if (file && isSound(() => requireSize(file.size))) opened(await file.text(), file.name);
    }

    function keep() {
      if (!box.checked) return;
      const isKept = place.keep(text()) !== null;
      if (isKept) isSaved = true;
      said.textContent = isKept ? labels.kept : labels.cannotKeep;
    }

    function forget() {
      box.checked = false;
      said.textContent = place.forget() === null ? labels.cannotKeep : labels.forgotten;
    }

    chooser.addEventListener("change", async () => {
      await openFile(chooser.files[0]);
      chooser.value = "";
    });
    box.addEventListener("change", () => (box.checked ? keep() : forget()));
    form.addEventListener("submit", (event) => event.preventDefault());
    form.addEventListener("dragover", (event) => event.preventDefault());
    form.addEventListener("drop", (event) => {
      if (event.dataTransfer.files.length === 0) return;
      event.preventDefault();
      openFile(event.dataTransfer.files[0]);
    });
    window.addEventListener("storage", (event) => {
      if (event.key === place.key && box.checked) said.textContent = labels.elsewhere;
    });
    window.addEventListener("pagehide", record);
    window.addEventListener("beforeunload", (event) => {
      record();
      if (!isSaved) event.preventDefault();
    });

    return {
      /** Buttons to open and to print, and one for each kind of file: its label, name, type and text. */
      files: (kinds) => [
        ...kinds.slice(0, 1).map(saveButton),
        button(labels.open, () => chooser.click()),
        button(labels.print, () => window.print()),
        ...kinds.slice(1).map(saveButton),
      ],
      keeping: [element("label", {}, box, " ", labels.keep), button(labels.forget, forget)],
      status: [chooser, said],

      /** Returns whether an event comes from these controls, and not from what people fill in. */
      isOwn: (event) => event.target === box || event.target === chooser,

      /** Something was written. */
      changed() {
        isSaved = false;
        keep();
      },

      /** Opens what the browser kept; what cannot be opened stays as it is, until the person says otherwise. */
      restore() {
        const kept = place.kept();
        if (kept === null) return;
        box.checked = opened(kept, labels.browser);
        isSaved = true;
      },
    };

    function saveButton({ label, name, type, content }) {
      return button(label, () => {
        record();
        download(name, type, content());
        isSaved = true;
      });
    }
  }

  toolkit.filing = filing;
})();
