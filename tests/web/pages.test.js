// What holds for every page, looked at once on a phone of 360 pixels.
import assert from "node:assert/strict"
import { test } from "node:test"
import { loadImages, none, PHONE, useSite } from "./site.js"

const site = await useSite()
const seen = new Map() // address → what look() found there

const page = await site.open("", PHONE)
for (const address of site.pages) {
  await page.goto(site.url + address)
  await loadImages(page)
  seen.set(address, await page.evaluate(look))
}

/** Runs in the page. */
function look() {
  const all = selector => [...document.querySelectorAll(selector)]
  const scrolls = element => ["auto", "scroll"].includes(getComputedStyle(element).overflowX)
  const contained = element => !element.matches(".md-content") && (scrolls(element) || contained(element.parentElement))
  const sticksOut = element => element.getBoundingClientRect().right > innerWidth + 1 && !contained(element)
  const source = element => element.outerHTML.slice(0, 120)
  return {
    headings: all("h1").length,
    ids: all("article :is(h1, h2, h3, h4, h5, h6)").map(heading => heading.id),
    unnamed: all("img").filter(image => !image.alt.trim()).map(source),
    undrawn: all("img").filter(image => !image.naturalWidth).map(source),
    sideways: Math.max(document.documentElement.scrollWidth, document.body.scrollWidth) - innerWidth,
    sticksOut: all(".md-content *").filter(sticksOut).map(source),
  }
}

/** Fail with what `wrong` lists, and the pages it lists it for. */
const every = wrong => none([...seen].flatMap(([address, facts]) => wrong(facts).map(what => `${address || "home"}: ${what}`)))

test("no page asks another host, lacks a file or complains", () => {
  assert.ok(seen.size >= 10, [...seen.keys()].join())
  none(site.problems.splice(0))
})
test("one h1", () => every(facts => (facts.headings === 1 ? [] : [`${facts.headings} h1`])))
test("heading ids are ASCII and chosen by hand", () => every(facts => facts.ids.filter(id => !/^[a-z0-9][a-z0-9-]*$/.test(id))))
test("images say in words what they show", () => every(facts => facts.unnamed))
test("images are drawn", () => every(facts => facts.undrawn))
test("the page does not scroll sideways on a phone", () => every(facts => (facts.sideways > 0 ? [`${facts.sideways} pixels`] : [])))
test("nothing is cut off on a phone", () => every(facts => facts.sticksOut))
