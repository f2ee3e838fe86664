// Material's search box listens to keys only: text that is pasted or dropped with the mouse would find nothing.
document.addEventListener("input", event => {
  if (event.target.matches?.(".md-search__input") && event.inputType !== "insertText")
    event.target.dispatchEvent(new KeyboardEvent("keyup", { bubbles: true }))
})
