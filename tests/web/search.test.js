// Material's search dialog with our ranking: what readers type, paste and press.
import assert from "node:assert/strict"
import { test } from "node:test"
import { useSite } from "./site.js"

const site = await useSite()
const FOUND = ".md-search-result__item > .md-search-result__link" // one for each page, best first
const PASTED = "RuntimeError: mat1 and mat2 shapes cannot be multiplied (32x784 and 512x10)"

const focused = page => page.evaluate(() => document.activeElement.className)

/** Wait for a page to stand first: results come in while a query is typed. */
async function finds(page, expected) {
  const first = page.locator(FOUND).first()
  for (let tries = 0; tries < 30 && (await address(first)) !== expected; tries++) await page.waitForTimeout(100)
  assert.equal(await address(first), expected)
}
const address = async link => (await link.evaluate(({ href }) => href)).split(/[?#]/)[0].slice(site.url.length)

const QUERIES = {
  "a Chinese phrase": ["改变形状", "ops/reshape/"],
  "Chinese words that are only in 又名": ["铺平", "ops/reshape/"],
  "an API name": ["CrossEntropyLoss", "losses/cross-entropy/"],
  "a half-typed API name": ["cosineanneal", "optimizers/lr-schedule/"],
  "an error message with other numbers": [PASTED, "errors/mat1-mat2/"],
}
for (const [what, [query, expected]] of Object.entries(QUERIES))
  test(`typing ${what} finds its page`, async () => {
    const page = await site.open("install/")
    await page.locator(".md-search__input").click()
    await page.keyboard.type(query)
    await finds(page, expected)
  })

test("pasting with the mouse finds as typing does", async () => {
  const page = await site.open("", { permissions: ["clipboard-read", "clipboard-write"] })
  await page.evaluate(text => navigator.clipboard.writeText(text), PASTED)
  await page.locator(".md-search__input").click()
  const session = await page.context().newCDPSession(page)
  await session.send("Input.dispatchKeyEvent", { type: "rawKeyDown", commands: ["paste"] }) // as a menu does: no key goes up
  await finds(page, "errors/mat1-mat2/")
})

test("keys alone lead to a page and back", async () => {
  for (const key of ["f", "/", "s"]) {
    const page = await site.open("install/")
    await page.keyboard.press(key)
    assert.match(await focused(page), /md-search__input/, key)
    await page.keyboard.type("改变形状")
    await finds(page, "ops/reshape/")
    await page.keyboard.press("ArrowDown")
    await page.keyboard.press("ArrowUp")
    await page.keyboard.press("ArrowDown")
    assert.match(await focused(page), /md-search-result__link/)
    await page.keyboard.press("Enter")
    await page.waitForURL(`${site.url}ops/reshape/**`)
    await page.goBack()
    await page.waitForURL(`${site.url}install/**`)
    await page.context().close()
  }
})

test("Enter in the box opens the best page, with the words marked", async () => {
  const page = await site.open("install/")
  await page.keyboard.press("f")
  await page.keyboard.type("CrossEntropyLoss")
  await finds(page, "losses/cross-entropy/")
  await page.keyboard.press("Enter")
  await page.waitForURL(`${site.url}losses/cross-entropy/**`)
  await page.locator("mark").first().waitFor()
})

test("Escape closes the dialog", async () => {
  const page = await site.open("install/")
  await page.keyboard.press("f")
  await page.keyboard.type("view")
  await page.locator(FOUND).first().waitFor()
  await page.keyboard.press("Escape")
  await page.locator(".md-search__output").waitFor({ state: "hidden" })
})

test("nothing found is said", async () => {
  const page = await site.open("install/")
  await page.keyboard.press("f")
  await page.keyboard.type("zzzzqqq")
  await page.getByText("没有找到符合条件的结果").waitFor()
})

test("the home page's box opens the dialog and takes what is typed next", async () => {
  const page = await site.open("")
  await page.locator(".home-search__box").click()
  await page.keyboard.type("改变形状")
  await finds(page, "ops/reshape/")
})

test("each example on the home page finds something", async () => {
  const page = await site.open("")
  const examples = page.locator(".home-search__tries [data-search]")
  assert.ok((await examples.count()) >= 3)
  for (let i = 0; i < (await examples.count()); i++) {
    await examples.nth(i).click()
    await page.locator(FOUND).first().waitFor()
    await page.keyboard.press("Escape")
    await page.locator(".md-search__output").waitFor({ state: "hidden" })
  }
})

test("the home page's box works after a page was swapped in without a reload", async () => {
  const page = await site.open("install/")
  await page.locator(".md-header__button.md-logo").first().click()
  await page.locator(".home-search__tries [data-search]").first().click()
  await page.locator(FOUND).first().waitFor()
})

test("search works on a page that does not exist", async () => {
  const page = await site.open("ops/no/such/page/")
  await page.locator(".md-search__input").click()
  await page.keyboard.type("改变形状")
  await finds(page, "ops/reshape/")
})

test("search on a phone", async () => {
  const page = await site.open("", { viewport: { width: 360, height: 740 }, hasTouch: true, isMobile: true })
  await page.locator(".md-header__button[for=__search]").tap()
  await page.keyboard.type("改变形状")
  await finds(page, "ops/reshape/")
  assert.equal(await page.locator(".md-search-result .md-tags").first().isVisible(), false) // they would fill the screen
  await page.locator(FOUND).first().tap()
  await page.waitForURL(`${site.url}ops/reshape/**`)
})
