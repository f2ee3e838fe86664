// What Material's search box leaves out. It listens to keys that go up, and to nothing else.
{
  const BOX = ".md-search__input"
  const isBox = ({ target }) => target.matches?.(BOX)
  const asked = box => box.dispatchEvent(new KeyboardEvent("keyup", { bubbles: true }))

  // Text that comes without a key (pasted or dropped with the mouse, dictated) would find nothing. A key that follows
  // changes nothing: the query is the same. Half a word of an input method (pinyin) is no query: wait for the end of it.
  let composing = false
  addEventListener("compositionstart", event => isBox(event) && (composing = true))
  addEventListener("compositionend", event => isBox(event) && ((composing = false), asked(event.target)))
  addEventListener("keyup", event => isBox(event) && (composing || event.isComposing) && event.stopImmediatePropagation(), true)
  addEventListener("input", event => {
    if (!isBox(event) || composing) return
    asked(event.target)
    keep(event.target.value)
  })

  /** The query in the address: a reload or a link that somebody sends opens the same search. */
  function keep(query) {
    const url = new URL(location)
    if (query) url.searchParams.set("q", query)
    else url.searchParams.delete("q")
    history.replaceState(history.state, "", url)
  }

  // Nothing found: names that are near, and the chapters.
  document.addEventListener("search", ({ detail: { type, data } }) => {
    const result = document.querySelector(".md-search-result")
    if (type !== 3 || !result) return
    result.querySelector(".search-none")?.remove()
    const box = document.querySelector(BOX)
    if (data.items.length || !box.value.trim()) return
    const none = document.createElement("div")
    none.className = "search-none md-typeset"
    if (data.near?.length) {
      none.append("是不是要找：")
      for (const name of data.near) none.append(nearName(name, box), " ")
    }
    none.append("按章翻看：")
    for (const { href, textContent } of document.querySelectorAll(".md-tabs__link")) {
      const link = Object.assign(document.createElement("a"), { href, textContent: textContent.trim() })
      none.append(link, " ")
    }
    result.querySelector(".md-search-result__meta").after(none)
  })

  function nearName(name, box) {
    const button = Object.assign(document.createElement("button"), { type: "button", textContent: name })
    button.addEventListener("click", () => {
      box.value = name
      box.dispatchEvent(new Event("input", { bubbles: true }))
      box.focus()
    })
    return button
  }
}
