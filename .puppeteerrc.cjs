// Set-up looks for a browser itself (scripts/setup.mjs): puppeteer must not download one while npm installs.
module.exports = { skipDownload: true }
