// The site opened from a folder: no server, and no other host.
import assert from "node:assert/strict"
import { test } from "node:test"
import { loadImages, useSite } from "./site.js"

const site = await useSite({ folder: process.env.OFFLINE, fromDisk: true })

test("every page opens, with its style and its pictures", async () => {
  const page = await site.open("index.html")
  for (const address of site.pages) {
    await page.goto(site.url + (address.endsWith("/") || !address ? `${address}index.html` : address))
    assert.equal(await page.locator("h1").count(), 1, address)
    assert.equal(await page.locator(".md-header").evaluate(header => getComputedStyle(header).position), "sticky", address)
    await loadImages(page)
    assert.ok(await page.evaluate(() => [...document.images].every(image => image.naturalWidth > 0)), address)
  }
})

test("a link leads to a file", async () => {
  const page = await site.open("ops/reshape.html")
  await page.locator("article a[href*='mat1-mat2']").click()
  await page.locator("h1#mat1-mat2").waitFor()
  assert.equal(page.url(), `${site.url}errors/mat1-mat2.html`)
})

for (const from of ["index.html", "ops/reshape.html"])
  test(`search finds and opens a page from ${from}`, async () => {
    const page = await site.open(from)
    await page.keyboard.press("f")
    await page.keyboard.type("mat1 and mat2 shapes cannot be multiplied (8x3 and 4x2)")
    await page.locator(".md-search-result__link").first().click()
    await page.locator("h1#mat1-mat2").waitFor()
    assert.equal(page.url().split(/[?#]/)[0], `${site.url}errors/mat1-mat2.html`)
  })

test("the home page's examples work", async () => {
  const page = await site.open("index.html")
  await page.locator(".home-search__tries [data-search]").first().click()
  await page.locator(".md-search-result__link").first().waitFor()
})
