// axe-core on a page of each kind, in both schemes.
import assert from "node:assert/strict"
import { createRequire } from "node:module"
import { test } from "node:test"
import { PHONE, useSite } from "./site.js"

const site = useSite()
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

/** Serious and critical violations, in a line each. */
async function violations(page) {
  await page.addScriptTag({ path: AXE })
  const found = await page.evaluate(() => globalThis.axe.run(document, { resultTypes: ["violations"] }))
  const bad = found.violations.filter(({ impact }) => ["serious", "critical"].includes(impact))
  return bad.flatMap(({ id, nodes }) => nodes.map(node => `${id}: ${node.html.slice(0, 160)} ${node.any[0]?.message ?? ""}`))
}

for (const colorScheme of ["light", "dark"])
  for (const address of KINDS)
    test(`${address || "home"} in ${colorScheme}`, async () => {
      const page = await site.open(address, { colorScheme })
      assert.deepEqual(await violations(page), [])
      await page.context().close()
    })

test("on a phone", async () => {
  const page = await site.open("ops/reshape/", PHONE)
  assert.deepEqual(await violations(page), [])
})

test("search results", async () => {
  for (const colorScheme of ["light", "dark"]) {
    const page = await site.open("install/", { colorScheme })
    await page.keyboard.press("f")
    await page.keyboard.type("view")
    await page.locator(".md-search-result__link").first().waitFor()
    assert.deepEqual(await violations(page), [])
  }
})
