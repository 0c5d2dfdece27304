// The headings papers have everywhere: a line that says one and no more is a heading, however it is written.

const russian = [
  'введение', 'заключение', 'заключение и выводы', 'выводы?', 'выводы и (?:предложения|рекомендации)', 'результаты', 'результаты (?:исследования|работы)', 'результаты (?:исследования )?и (?:их )?обсуждение', 'обсуждение', 'обсуждение результатов',
  'материалы?(?: исследования)?', 'материалы? и (?:методы|методика)(?: исследования)?', 'методы и материалы', 'методы', 'методы исследования', 'методика(?: исследования)?', 'методология(?: исследования)?', 'постановка (?:задачи|проблемы)', 'обзор литературы',
  'литература', 'список (?:использованн\\p{L}+ )?(?:литературы|источников)(?: и литературы)?', 'библиографический список', 'источники', 'источники и литература', 'благодарности', 'приложени[ея]'
]
const english = [
  'introduction', 'background', 'conclusions?', 'summary and conclusions?', 'results', 'results and discussion', 'discussion', 'discussion and conclusions?', 'methods', 'methods and materials', 'materials?', 'materials? and methods?', 'methodology',
  'literature review', 'related work', 'limitations', 'references', 'bibliography', 'acknowledge?ments', 'appendix'
]
const words = new RegExp(`^(?:${[...russian, ...english].join('|')})$`, 'iu')

export function isSectionWords(text: string): boolean {
  return words.test(text)
}

/** Without the number typed before it. */
export function withoutNumber(text: string): string {
  return text.replace(/^(?:\d+(?:\.\d+)*[.)]?|[IVX]+\.)\s*/, '')
}
