// What holds for every page, looked at once on a phone of 360 pixels.
import assert from "node:assert/strict"
import { before, test } from "node:test"
import { PHONE, useSite } from "./site.js"

const site = useSite()
const seen = new Map() // address → what look() found there

before(async () => {
  const page = await site.open("", PHONE)
  for (const address of site.pages) {
    await page.goto(site.url + address)
    seen.set(address, await page.evaluate(look))
  }
})

/** Runs in the page. */
function look() {
  const all = selector => [...document.querySelectorAll(selector)]
  const scrolls = element => ["auto", "scroll"].includes(getComputedStyle(element).overflowX)
  const inside = element => element.matches(".md-content") || scrolls(element) || (element.parentElement && inside(element.parentElement))
  const insideItself = element => {
    for (let at = element; !at.matches(".md-content"); at = at.parentElement) if (scrolls(at)) return true
    return false
  }
  const sticksOut = element => element.getClientRects().length && element.getBoundingClientRect().right > innerWidth + 1
  return {
    headings: all("h1").length,
    ids: all("article :is(h1, h2, h3, h4, h5, h6)").map(heading => heading.id),
    images: all("img").map(image => ({ alt: image.alt, shown: image.complete && image.naturalWidth > 0 })),
    sideways: Math.max(document.documentElement.scrollWidth, document.body.scrollWidth) - innerWidth,
    sticksOut: all(".md-content *").filter(element => sticksOut(element) && !insideItself(element)).map(element => element.outerHTML.slice(0, 120)),
  }
}

/** Fail with the addresses of the pages for which `wrong` gives something, and what it gives. */
function every(wrong) {
  const found = [...seen].map(([address, facts]) => [address, wrong(facts)]).filter(([, what]) => what?.length)
  assert.deepEqual(Object.fromEntries(found), {})
}

test("there are pages", () => assert.ok(seen.size >= 10, [...seen.keys()].join()))
test("one h1", () => every(facts => (facts.headings === 1 ? "" : `${facts.headings} h1`)))
test("heading ids are ASCII and chosen by hand", () => every(facts => facts.ids.filter(id => !/^[a-z0-9][a-z0-9-]*$/.test(id))))
test("images say in words what they show", () => every(facts => facts.images.filter(image => !image.alt.trim())))
test("images are drawn", () => every(facts => facts.images.filter(image => !image.shown)))
test("the page does not scroll sideways on a phone", () => every(facts => (facts.sideways > 0 ? `${facts.sideways} pixels` : "")))
test("nothing is cut off on a phone", () => every(facts => facts.sticksOut))
