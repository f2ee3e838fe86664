// axe-core on a page of each kind, in both schemes.
import { createRequire } from "node:module"
import { test } from "node:test"
import { none, PHONE, useSite } from "./site.js"

const site = await useSite()
const AXE = createRequire(import.meta.url).resolve("axe-core/axe.min.js")
const KINDS = [
  "",
  "install/",
  "ops/",
  "ops/reshape/",
  "losses/cross-entropy/",
  "errors/",
  "errors/mat1-mat2/",
  "tasks/mnist-cnn/",
  "papers/attention-is-all-you-need/",
  "llm/tool-calling/",
  "libraries/links/",
  "no/such/page/",
]

// keys scroll such a region in every browser but Safari, which axe does not know
const rules = { "scrollable-region-focusable": { enabled: false } }

/** No serious and no critical violations, in the light scheme; in the dark one, none of colour. */
async function check(page) {
  await page.addScriptTag({ path: AXE })
  const light = await page.evaluate(options => globalThis.axe.run(document, options), { rules, resultTypes: ["violations"] })
  await page.evaluate(() => document.querySelector("input[data-md-color-scheme=slate]").click())
  const colours = { runOnly: ["color-contrast", "link-in-text-block"], resultTypes: ["violations"] }
  const dark = await page.evaluate(options => globalThis.axe.run(document, options), colours)
  none([...lines(light, "light"), ...lines(dark, "dark")])
}

/** Each kind of fault once, with the first place where it is. */
function lines({ violations }, scheme) {
  const bad = violations.filter(({ impact }) => ["serious", "critical"].includes(impact))
  const places = bad.flatMap(({ id, nodes }) => nodes.map(node => [`${scheme}: ${id}: ${node.any[0]?.message ?? ""}`, node.target.join(" ")]))
  return [...new Map(places.reverse())].map(([fault, place]) => `${fault} ${place}`)
}

for (const address of KINDS) test(address || "home", async () => check(await site.open(address)))

test("on a phone", async () => check(await site.open("ops/reshape/", PHONE)))

test("search results", async () => {
  const page = await site.open("install/")
  await page.keyboard.press("f")
  await page.keyboard.type("view")
  await page.locator(".md-search-result__link").first().waitFor()
  await check(page)
})
