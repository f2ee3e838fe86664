// Reading and copying, in the ways in which people do.
import assert from "node:assert/strict"
import fs from "node:fs"
import { test } from "node:test"
import { PHONE, useSite } from "./site.js"

const site = await useSite()
const ROOT = new URL("../../", import.meta.url)
const read = file => fs.readFileSync(new URL(file, ROOT), "utf8")
const scheme = page => page.locator("body").getAttribute("data-md-color-scheme")

/** The sources of a page's blocks, in order. */
const snippets = page => [...read(`docs/${page}.md`).matchAll(/^--8<-- "(.+)"$/gm)].map(([, file]) => read(`snippets/${file}`))

for (const name of ["ops/reshape", "errors/mat1-mat2", "papers/attention-is-all-you-need"])
  test(`the copy buttons of ${name} give exactly its snippets`, async () => {
    const page = await site.open(`${name}/`, { permissions: ["clipboard-read", "clipboard-write"] })
    const blocks = page.locator(".language-python")
    const copied = []
    for (const block of await blocks.all()) {
      await block.hover()
      await block.locator("[data-md-type=copy], .md-clipboard").click()
      copied.push(await page.evaluate(() => navigator.clipboard.readText()))
    }
    assert.deepEqual(copied, snippets(name).map(code => code.trimEnd()))
  })

test("outputs have no copy button", async () => {
  const page = await site.open("ops/reshape/")
  assert.ok((await page.locator(".example samp").count()) > 3)
  assert.equal(await page.locator(".example :is(button, code)").count(), 0)
})

test("an output that is selected by hand is what was printed", async () => {
  const page = await site.open("ops/reshape/")
  const [shown] = await page.locator(".example samp").allInnerTexts()
  assert.match(shown, /torch\.Size|tensor|\d/)
  assert.ok(read("results/ops/reshape.yml").includes(shown.split("\n")[0]))
})

test("the scheme follows the system; the button changes it for every page", async () => {
  const light = await site.open("install/", { colorScheme: "light" })
  assert.equal(await scheme(light), "default")
  const page = await site.open("install/", { colorScheme: "dark" })
  assert.equal(await scheme(page), "slate")
  await page.getByTitle("换成浅色").click()
  assert.equal(await scheme(page), "default")
  await page.goto(`${site.url}ops/reshape/`)
  assert.equal(await scheme(page), "default")
})

test("figures are readable in the dark scheme", async () => {
  const page = await site.open("losses/cross-entropy/", { colorScheme: "dark" })
  const figure = page.locator("img.example-figure").first()
  assert.match(await figure.evaluate(image => getComputedStyle(image).filter), /invert/)
})

test("wide tables and code scroll inside themselves on a phone", async () => {
  const page = await site.open("ops/reshape/", PHONE)
  const scrolled = selector =>
    page.locator(selector).evaluateAll(all =>
      all
        .filter(element => element.scrollWidth > element.clientWidth + 1)
        .map(element => {
          element.scrollLeft = 40
          return element.scrollLeft
        }),
    )
  const tables = await scrolled("article .md-typeset__scrollwrap")
  const code = await scrolled("article pre > code")
  assert.ok(tables.length && code.length, `${tables.length} wide tables, ${code.length} wide blocks`)
  for (const moved of [...tables, ...code]) assert.ok(moved > 0)
  assert.equal(await page.evaluate(() => document.documentElement.scrollLeft), 0)
})

test("without JavaScript a page shows its code, outputs and figures", async () => {
  const page = await site.open("losses/cross-entropy/", { javaScriptEnabled: false })
  for (const part of ["pre > code", ".example samp", ".example img", ".also-known-as", "table"]) {
    const first = page.locator(`article ${part}`).first()
    assert.ok(await first.isVisible(), part)
    assert.ok((await first.boundingBox()).height > 10, part)
  }
  assert.ok(await page.locator(".md-nav a, .md-tabs a").first().getAttribute("href"))
})

test("the back button leads back, to the place that was left", async () => {
  const page = await site.open("ops/reshape/")
  await page.locator("#related").scrollIntoViewIfNeeded()
  const left = await page.evaluate(() => scrollY)
  await page.locator("article a[href*='mat1-mat2']").click()
  await page.locator("h1#mat1-mat2").waitFor()
  await page.goBack()
  await page.locator("h1#reshape").waitFor()
  await page.waitForFunction(y => Math.abs(scrollY - y) < 50, left)
})

test("a link to a section opens the page there", async () => {
  const page = await site.open("ops/reshape/#pitfalls")
  const { y } = await page.locator("#pitfalls").boundingBox()
  assert.ok(y > 40 && y < 300, `${y}`) // below the header
})

test("a page that does not exist says so and leads home", async () => {
  const page = await site.open("ops/no/such/page/")
  await page.getByRole("heading", { name: "404" }).waitFor()
  await page.locator(".md-header .md-logo").click()
  await page.locator(".home-search__box").waitFor()
})
