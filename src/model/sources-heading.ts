// The words that head a list of sources, in the languages papers come in.

const names = /^(\d+[.)]?\s*)?((список\s+(использованн\p{L}+\s+|цитируем\p{L}+\s+)?(литературы|источников|библиографии)(\s+и\s+\p{L}+)?)|(использованн\p{L}+\s+)?(литература|источники)|библиографи\p{L}+(\s+список|\s+ссылки)?|библиографический список|references|bibliography|works cited|literature|sources|список (?:використан\p{L}+ )?(?:літератури|джерел)(?: (?:та|і) \p{L}+)?|використан\p{L}+ (?:література|джерела)|(?:перелік|список) (?:посилань|джерел)|література|літаратура|спіс літаратуры|literatur(?:verzeichnis|hinweise|a)?|quellen(?:verzeichnis)?|bibliographie|références(?: bibliographiques)?|bibliografía|referencias(?: bibliográficas)?|referências(?: bibliográficas)?|bibliografia|piśmiennictwo|riferimenti bibliografici)[.:]?$/iu

export function headsSources(text: string): boolean {
  return names.test(text.trim())
}
