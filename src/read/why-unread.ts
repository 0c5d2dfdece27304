// What the system says when a file cannot be read → words for a secretary, and what to do.

interface Reason {
  readonly en: string
  readonly ru: string
}

const reasons: Readonly<Record<string, readonly [found: Reason, remedy: Reason]>> = {
  EACCES: [{ en: 'there is no permission to read it', ru: 'нет прав на чтение' }, { en: 'Give the permission.', ru: 'Дайте права на чтение.' }],
  EBUSY: [{ en: 'another program holds it', ru: 'файл занят другой программой' }, { en: 'Close it there.', ru: 'Закройте его там.' }],
  ENOENT: [{ en: 'the link leads nowhere, or the file is gone', ru: 'ссылка никуда не ведёт или файл исчез' }, { en: 'Put the file itself here.', ru: 'Положите сюда сам файл.' }],
  ELOOP: [{ en: 'the link leads round in a circle', ru: 'ссылка ведёт по кругу' }, { en: 'Put the file itself here.', ru: 'Положите сюда сам файл.' }],
  EOUTSIDE: [{ en: 'the link leads out of the volume folder', ru: 'ссылка ведёт за пределы папки сборника' }, { en: 'Put the file itself here.', ru: 'Положите сюда сам файл.' }],
  EISDIR: [{ en: 'it is a folder', ru: 'это папка' }, { en: 'Name a file.', ru: 'Укажите файл.' }]
}

/** Values for the rule `file-readable`. */
export function whyUnread(error: unknown): Readonly<Record<string, string>> {
  const code = error instanceof Error && 'code' in error ? String(error.code) : ''
  const known = reasons[code === 'EPERM' ? 'EACCES' : code === 'ETXTBSY' ? 'EBUSY' : code]
  if (known === undefined) return { found: error instanceof Error ? error.message : String(error), 'expected.en': 'Check the file.', 'expected.ru': 'Проверьте файл.' }
  const [found, remedy] = known
  return { 'found.en': found.en, 'found.ru': found.ru, 'expected.en': remedy.en, 'expected.ru': remedy.ru }
}
