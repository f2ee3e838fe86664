// The home page's search box and example queries open Material's own search dialog.
// Listens on the document: instant navigation swaps pages without loading scripts again.
if (!window.homeSearch) {
  window.homeSearch = true
  document.addEventListener("click", event => {
    const query = event.target.closest("[data-search]")?.dataset.search
    const input = document.querySelector(".md-search__input")
    if (query === undefined || !input) return
    input.focus() // opens the dialog; in the click itself, or phones show no keyboard
    if (query) input.value = query
    input.dispatchEvent(new KeyboardEvent("keyup", { bubbles: true }))
  })
}
