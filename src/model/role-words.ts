// What a role in the volume is called, in both languages.
import type { Lang } from './paper.ts'

export const roleWords: Readonly<Record<string, Readonly<Record<Lang, string>>>> = {
  editor: { en: 'editor', ru: 'редактор' },
  'responsible-editor': { en: 'responsible editor', ru: 'ответственный редактор' },
  'scientific-editor': { en: 'scientific editor', ru: 'научный редактор' },
  'editor-in-chief': { en: 'editor-in-chief', ru: 'главный редактор' },
  'literary-editor': { en: 'literary editor', ru: 'литературный редактор' },
  'technical-editor': { en: 'technical editor', ru: 'технический редактор' },
  proofreader: { en: 'proofreader', ru: 'корректор' },
  layout: { en: 'layout', ru: 'компьютерная вёрстка' },
  designer: { en: 'designer', ru: 'дизайнер' },
  cover: { en: 'cover', ru: 'оформление обложки' },
  translator: { en: 'translator', ru: 'переводчик' },
  production: { en: 'production', ru: 'ответственный за выпуск' },
  compiler: { en: 'compiler', ru: 'составитель' },
  reviewer: { en: 'reviewer', ru: 'рецензент' },
  chair: { en: 'chair', ru: 'председатель' },
  'deputy-chair': { en: 'deputy chair', ru: 'заместитель председателя' },
  secretary: { en: 'secretary', ru: 'секретарь' },
  member: { en: 'member', ru: 'член редакционной коллегии' }
}
