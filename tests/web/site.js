// The built site in a browser. Every page that a test opens is watched: a request to another host, a file that is
// missing or a message in the console fails the test.
import assert from "node:assert/strict"
import fs from "node:fs"
import http from "node:http"
import path from "node:path"
import { after, afterEach } from "node:test"
import { pathToFileURL } from "node:url"
import { chromium } from "playwright-core"

const TYPES = { ".html": "text/html", ".js": "text/javascript", ".css": "text/css", ".json": "application/json", ".svg": "image/svg+xml" }
const ARGS = "--no-sandbox --disable-gpu --disable-quic --no-first-run --disable-background-networking --disable-component-update --disable-sync"
export const PHONE = { viewport: { width: 360, height: 740 } }

/** Serve a folder (`SITE`), or open it from the disk, for the tests of one file. */
export async function useSite({ folder = process.env.SITE, fromDisk = false } = {}) {
  const browser = await chromium.launch({ executablePath: process.env.CHROMIUM, args: ARGS.split(" ") })
  const server = http.createServer((request, response) => answer(folder, request, response))
  await new Promise(ready => server.listen(0, "127.0.0.1", ready))
  const url = fromDisk ? `${pathToFileURL(folder)}/` : `http://127.0.0.1:${server.address().port}/`
  const site = { url, pages: pagesIn(folder), problems: [] }
  after(async () => {
    await browser.close()
    server.close()
  })
  afterEach(() => none(site.problems.splice(0)))

  /** A page in a context of its own, which nothing was stored in before. */
  site.open = async (address, options = {}) => {
    const context = await browser.newContext({ viewport: { width: 1280, height: 800 }, ...options })
    context.setDefaultTimeout(8000)
    watch(context, site)
    const page = await context.newPage()
    await page.goto(site.url + address)
    return page
  }
  return site
}

/** Fail with what was found, a line each. */
export const none = found => assert.equal(found.join("\n"), "")

/** Load the images that wait for the reader to come near. One that cannot be loaded stays without a size. */
export const loadImages = page =>
  page.evaluate(() =>
    Promise.all(
      [...document.images].map(image => {
        image.loading = "eager"
        return image.decode().catch(() => null)
      }),
    ).then(() => null),
  )

function watch(context, { url, problems }) {
  const start = url.startsWith("file:") ? "file:" : url
  context.on("request", request => /^(data|blob):/.test(request.url()) || request.url().startsWith(start) || problems.push(`asks ${request.url()}`))
  context.on("response", response => response.status() < 400 || response.request().isNavigationRequest() || problems.push(`missing ${response.url()}`))
  context.on("weberror", error => problems.push(`${error.page()?.url()}: ${error.error()}`))
  context.on("console", message => {
    const known = message.text().startsWith("Failed to load resource") // told by its response
    if (["error", "warning"].includes(message.type()) && !known) problems.push(`console: ${message.text()}`)
  })
}

/** Addresses of all pages: "", "ops/", "ops/reshape/" (offline: "ops/reshape.html"). */
function pagesIn(folder) {
  const files = fs.readdirSync(folder, { recursive: true }).filter(file => file.endsWith(".html") && file !== "404.html")
  return files.map(file => file.split(path.sep).join("/").replace(/(^|\/)index\.html$/, "$1")).sort()
}

function answer(folder, request, response) {
  const wanted = decodeURIComponent(new URL(request.url, "http://site").pathname)
  let file = path.join(folder, wanted.endsWith("/") ? `${wanted}index.html` : wanted)
  const found = file.startsWith(folder) && fs.existsSync(file) && fs.statSync(file).isFile()
  if (!found) file = path.join(folder, "404.html")
  response.writeHead(found ? 200 : 404, { "content-type": `${TYPES[path.extname(file)] ?? "application/octet-stream"}; charset=utf-8` })
  fs.createReadStream(file).pipe(response)
}
