// Words of the preflight report, in both languages.
import type { Severity } from '../../model/problem.ts'
import type { MessageLang } from '../../model/rules.ts'

export interface ReportWords {
  readonly title: string
  readonly notCertified: string
  readonly passed: string
  readonly failed: string
  readonly severity: Readonly<Record<Severity, string>>
  readonly findings: string
  readonly none: string
  readonly rule: string
  readonly pages: string
  /** What stands in brackets beside a page. */
  readonly spots: string
  readonly place: string
  readonly clause: string
  readonly ownRule: string
  readonly facts: string
  readonly version: string
  readonly pageCount: string
  readonly trim: string
  readonly blank: string
  readonly colour: string
  readonly transparent: string
  readonly no: string
  readonly fonts: string
  readonly font: string
  readonly kind: string
  readonly embedded: string
  readonly subset: string
  readonly yes: string
  readonly images: string
  readonly image: string
  readonly size: string
  readonly dpi: string
  readonly space: string
  readonly boxes: string
  readonly ink: string
  readonly inkNote: string
}

export const reportWords: Readonly<Record<MessageLang, ReportWords>> = {
  ru: {
    title: 'Проверка перед печатью', notCertified: 'Собственные правила по ISO 15930-7:2010 (PDF/X-4) и обычаям типографий; не сертифицировано.',
    passed: 'Ошибок нет: файл можно отдавать в типографию.', failed: 'Есть ошибки: файл нельзя отдавать в типографию.',
    severity: { error: 'ошибка', warning: 'предупреждение', info: 'сведение' },
    findings: 'Замечания', none: 'Замечаний нет.', rule: 'Правило', pages: 'Страницы', spots: 'В скобках — место на странице: миллиметры от левого и от верхнего края.', place: 'Рукопись', clause: 'Пункт ISO 15930-7', ownRule: 'своё правило',
    facts: 'Файл', version: 'Версия PDF', pageCount: 'Страниц', trim: 'Размер после обрезки', blank: 'Пустые страницы', colour: 'Цветные страницы', transparent: 'Страницы с прозрачностью', no: 'нет',
    fonts: 'Шрифты', font: 'Шрифт', kind: 'Вид', embedded: 'внедрён', subset: 'только нужные знаки', yes: 'да',
    images: 'Изображения', image: 'Изображение', size: 'Точек', dpi: 'Точек на дюйм', space: 'Цвет', boxes: 'Страницы, границы и краска', ink: 'Краска, %', inkNote: 'Доля страницы под краской рассчитана по размеру букв и площадям, а не измерена.'
  },
  en: {
    title: 'Preflight', notCertified: 'Own rules after ISO 15930-7:2010 (PDF/X-4) and the customs of printing houses; not certified.',
    passed: 'No errors: the file may go to the printing house.', failed: 'There are errors: the file must not go to the printing house.',
    severity: { error: 'error', warning: 'warning', info: 'note' },
    findings: 'Findings', none: 'No findings.', rule: 'Rule', pages: 'Pages', spots: 'In brackets: millimetres from the left and from the head of the page.', place: 'Manuscript', clause: 'Clause of ISO 15930-7', ownRule: 'own rule',
    facts: 'The file', version: 'PDF version', pageCount: 'Pages', trim: 'Trim size', blank: 'Blank pages', colour: 'Pages in colour', transparent: 'Pages with transparency', no: 'none',
    fonts: 'Fonts', font: 'Font', kind: 'Kind', embedded: 'embedded', subset: 'subset', yes: 'yes',
    images: 'Pictures', image: 'Picture', size: 'Dots', dpi: 'Dots to the inch', space: 'Colour', boxes: 'Pages, boxes and ink', ink: 'Ink, %', inkNote: 'The share of the page under ink is reckoned from the size of letters and areas, not measured.'
  }
}
