// <incubation-tool>: a tool of a published site in a page of somebody else's design.
//
//   <script type="module" src="https://toolkits.example/api/v1/incubation-tool.js"></script>
//   <incubation-tool src="https://toolkits.example/api/v1/index.json" item="tools/assumption-map"></incubation-tool>
//
// Attributes: src, the address of api/v1/index.json; item, a kind and an id; heading-level, 1 to 6, that of the title, by default 2.
// The language is that of the element or of what is around it; where the site has none of it, the one that comes nearest, and else its
// first. A change of language is followed. What was in the element is shown until the tool is there, and if it cannot be had.
// Nothing that could run is taken over: elements and attributes come from a list, and links lead to the web or into the page.

const ELEMENTS = new Set(
  ("a article b bdi br caption cite code dd div dl dt em fieldset footer h1 h2 h3 h4 h5 h6 header input label legend li ol p " +
    "section small span strong table tbody td th thead time ul").split(" "),
);
const ATTRIBUTES = new Set(
  ("aria-describedby aria-hidden aria-label aria-labelledby class colspan data-item data-question data-version datetime dir for href hreflang " +
    "id lang name rel role scope start tabindex type value").split(" "),
);
const REFERENCES = ["aria-describedby", "aria-labelledby", "for", "id", "name"];
const INPUTS = ["checkbox", "radio", "text"];

const policy = globalThis.trustedTypes?.createPolicy("incubation-tool", { createHTML: (html) => html });

let made = 0;

/** Returns the tag that comes nearest to the wanted one, by taking its end away, as in lookup of RFC 4647; else the first. */
export function nearest(wanted, tags) {
  for (let range = wanted; range; range = range.replace(/(-[^-])?-?[^-]*$/, "")) {
    const found = tags.find((tag) => tag.toLowerCase() === range.toLowerCase());
    if (found) return found;
  }
  return tags[0];
}

/** Returns what is on the lists of an element and what is in it; what is not on them gives way to its text. */
function cleaned(node, context) {
  if (node.nodeType === Node.TEXT_NODE) return [document.createTextNode(node.data)];
  if (node.nodeType !== Node.ELEMENT_NODE) return [];
  const name = node.localName;
  const children = [...node.childNodes].flatMap((child) => cleaned(child, context));
  if (["script", "style", "template", "iframe", "object"].includes(name)) return [];
  if (!ELEMENTS.has(name)) return children;
  const element = document.createElement(/^h[1-6]$/.test(name) ? context.heading(Number(name[1])) : name);
  for (const { name: attribute, value } of node.attributes) {
    if (ATTRIBUTES.has(attribute)) set(element, attribute, value, context);
  }
  element.append(...children);
  return [element];
}

function set(element, attribute, value, { base, prefix }) {
  if (attribute === "href") {
    const address = value.startsWith("#") ? `#${prefix}${value.slice(1)}` : new URL(value, base).href;
    if (/^(#|https?:|mailto:)/.test(address)) element.setAttribute("href", address);
  } else if (attribute === "type") {
    element.setAttribute("type", INPUTS.includes(value) ? value : "text");
  } else if (REFERENCES.includes(attribute)) {
    element.setAttribute(attribute, value.split(" ").map((id) => prefix + id).join(" "));
  } else {
    element.setAttribute(attribute, value);
  }
}

/** Returns the fragment in a document of ours. */
function fragment(html, context) {
  const parsed = new DOMParser().parseFromString(policy ? policy.createHTML(html) : html, "text/html");
  return [...parsed.body.childNodes].flatMap((node) => cleaned(node, context));
}

async function json(address, signal) {
  const answer = await fetch(address, { signal, credentials: "omit" });
  if (!answer.ok) throw new Error(`${address} answers ${answer.status}`);
  return answer.json();
}

export class IncubationTool extends HTMLElement {
  static observedAttributes = ["src", "item", "lang", "heading-level"];

  #prefix = `incubation-tool-${++made}-`;
  #shown = "";
  #request = null;
  #observer = new MutationObserver(() => this.#update());

  connectedCallback() {
    for (let node = this.parentElement; node; node = node.parentElement) {
      this.#observer.observe(node, { attributeFilter: ["lang"] });
    }
    this.#update();
  }

  disconnectedCallback() {
    this.#observer.disconnect();
    this.#request?.abort();
    this.#shown = "";
  }

  attributeChangedCallback() {
    if (this.isConnected) this.#update();
  }

  async #update() {
    const src = this.getAttribute("src");
    const item = this.getAttribute("item");
    const level = Math.min(6, Math.max(1, Number(this.getAttribute("heading-level")) || 2));
    const wanted = this.closest("[lang]")?.lang || navigator.language;
    const key = JSON.stringify([src, item, level, wanted]);
    if (!src || !item || key === this.#shown) return;
    this.#shown = key;
    this.#request?.abort();
    this.#request = new AbortController();
    try {
      await this.#show(new URL(src, document.baseURI), item, level, wanted, this.#request.signal);
    } catch (error) {
      if (error.name === "AbortError") return;
      this.#shown = "";
      this.dispatchEvent(new CustomEvent("incubation-tool-failed", { bubbles: true, detail: { error } }));
    }
  }

  async #show(index, item, level, wanted, signal) {
    if (!/^[a-z]+\/[a-z0-9-]+$/.test(item)) throw new Error(`item is "${item}", not a kind and an id`);
    const { languages } = await json(index, signal);
    const tag = nearest(wanted, languages.map((language) => language.tag));
    const base = new URL(`${encodeURIComponent(tag)}/${item}.json`, index);
    const { html } = await json(base, signal);
    if (typeof html !== "string") throw new Error(`${base} has no fragment`);
    const heading = (found) => `h${Math.min(6, found - 2 + level)}`;
    this.replaceChildren(...fragment(html, { base, heading, prefix: this.#prefix }));
    this.dispatchEvent(new CustomEvent("incubation-tool-shown", { bubbles: true, detail: { language: tag } }));
  }
}

customElements.define("incubation-tool", IncubationTool);
