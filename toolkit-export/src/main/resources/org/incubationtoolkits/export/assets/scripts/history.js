// What was there before, for undo and redo. States are not changed after they were handed over.
(() => {
  "use strict";

  const toolkit = (globalThis.incubationToolkits ??= {});
  const MOST = 100;

  class History {
    constructor(state) {
      this.states = [state];
      this.at = 0;
    }

    get state() {
      return this.states[this.at];
    }

    /** What had been undone is given up. */
    push(state) {
      this.states = [...this.states.slice(0, this.at + 1), state].slice(-MOST);
      this.at = this.states.length - 1;
    }

    /** What was before this state cannot be had back. */
    startOver() {
      this.states = [this.state];
      this.at = 0;
    }

    canUndo() {
      return this.at > 0;
    }

    canRedo() {
      return this.at < this.states.length - 1;
    }

    undo() {
      if (this.canUndo()) this.at--;
      return this.state;
    }

    redo() {
      if (this.canRedo()) this.at++;
      return this.state;
    }
  }

  toolkit.History = History;
})();
