// Asks the browser to keep the pages of this edition for reading without a network.
(() => {
  "use strict";

  if (!("serviceWorker" in navigator) || !document.currentScript) return;
  const root = new URL("../../", document.currentScript.src);
  const edition = new URL(document.querySelector('link[rel="manifest"]').href).pathname.split("/").at(-2);
  navigator.serviceWorker
    .register(new URL("offline.js", root), { scope: root.pathname })
    .then(() => navigator.serviceWorker.ready)
    .then((registration) => {
      if (!navigator.connection?.saveData) registration.active.postMessage({ edition });
    })
    .catch(() => {}); // a browser that refuses shows the site as it does without
})();
