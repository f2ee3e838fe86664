// Material's search box listens to keys only: text that comes without one (pasted or dropped with the mouse, dictated,
// picked from an input method's list) would find nothing. A key that follows changes nothing: the query is the same.
document.addEventListener("input", event => {
  if (event.target.matches?.(".md-search__input"))
    event.target.dispatchEvent(new KeyboardEvent("keyup", { bubbles: true }))
})
