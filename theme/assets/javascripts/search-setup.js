// Loaded before Material's script, which asks for the search index and starts the worker at once.
{
  // The index is by far the heaviest file: it waits until the box has the focus or the page is loaded and idle.
  const wanted = new Promise(resolve => {
    document.addEventListener("focusin", ({ target }) => target.matches(".md-search__input") && resolve())
    addEventListener("load", () => (window.requestIdleCallback ?? setTimeout)(resolve))
  })
  const { open, send } = XMLHttpRequest.prototype
  XMLHttpRequest.prototype.open = function (method, url, ...rest) {
    this.waits = String(url).endsWith("search/search_index.json")
    return open.call(this, method, url, ...rest)
  }
  XMLHttpRequest.prototype.send = function (body) {
    return this.waits ? void wanted.then(() => send.call(this, body)) : send.call(this, body)
  }

  // What the worker finds, for search-input.js too.
  window.Worker = class extends window.Worker {
    constructor(...args) {
      super(...args)
      this.addEventListener("message", ({ data }) => document.dispatchEvent(new CustomEvent("search", { detail: data })))
    }
  }
}
