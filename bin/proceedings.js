#!/usr/bin/env node
import { existsSync } from 'node:fs'
import { setFlagsFromString } from 'node:v8'

// Most of a build runs a few times a paper: translating it again and again for the fastest code costs more than that code saves.
setFlagsFromString('--interrupt-budget=1500000')
const at = (path) => new URL(`../${path}`, import.meta.url)
// A fresh copy of the project makes itself ready, whatever is asked of it first. As a package it is ready, and brings no set-up.
const isReady = existsSync(at('dist/src/cli/main.js')) && existsSync(at('node_modules'))
if (!isReady && existsSync(at('scripts/setup.mjs'))) await (await import(at('scripts/setup.mjs').href)).setUp()
await import('../dist/src/cli/main.js')
