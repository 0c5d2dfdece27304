// Words that one line must hold → the same with no-break spaces between: names with their initials, numbers with what they count, abbreviations with what they abbreviate for.

/** «Лебедева Л.Ф.» and «Л. Ф. Лебедева» never part at a line end. */
export function boundWords(text: string): string {
  const named = /\p{Lu}\./u.test(text) ? boundNames(text) : text
  return named
    // A number stays with its noun, but need not hold the next preposition as well.
    .replaceAll(/(\d)\u00A0(?=(?:и|а|но|или|в|во|на|с|со|к|ко|о|об|из|до|по|за|от|у|для|при|не|без|под|над|and|or|of|in|on|at|to|for|by|as|is|a)[ \u00A0])/gu, '$1 ')
    .replaceAll(/(?<=\d) (?=[%‰])/g, '\u00A0')
    // «1 206»: the groups of a number never part.
    .replaceAll(/(?<![\d\u00A0.,])\d{1,3}(?: \d{3})+(?!\d)/g, (number) => number.replaceAll(' ', '\u00A0'))
    .replaceAll(beforeNumber, '$1\u00A0')
    .replaceAll(standards, (name) => name.replaceAll(' ', '\u00A0'))
    // «л. 17 об.»: the back of a leaf.
    .replaceAll(/(?<=\d) (?=об\.)/g, '\u00A0')
    .replaceAll(titles, '$1\u00A0')
    // Its stop ends no sentence, so the word before need not hold it.
    .replaceAll(/\u00A0(?<=\p{L}{3}\u00A0)(?=(?:гр|тов|доц|г-н|г-жа|Dr|Mrs?|Ms)\.?\u00A0\p{Lu})/gu, ' ')
}

const beforeNumber = /(?<!\p{L})(табл\.|рис\.|№|§|[сСтТпПлЛдДфФ]\.|[лЛ]л\.|[оО]п\.|[вВ]ып\.|гл\.|разд\.|хр\.|pp?\.|[vV]ol\.|[nN]os?\.|[fF]igs?\.|[eE]qs?\.|[sS]ect?\.|[cC]h\.) (?=[\dIVXLC(])/gu
const standards = /(?<!\p{L})(?:ГОСТ|ОСТ|СНиП|СанПиН|ISO|ИСО|IEC|МЭК|DIN|RFC|NISO)(?:[ \u00A0]Р)?(?:[ \u00A0](?:ИСО|МЭК|ISO|IEC))*[ \u00A0](?=\d)/gu
const titles = /(?<![\p{L}\p{N}])(гр\.|тов\.|акад\.|проф\.|доц\.|г-на?|г-ну|г-жа|г-жи|г-же|д-ра?|Dr\.|Prof\.|Mrs?\.|Ms\.) (?=\p{Lu})/gu

const initialsAfterSurname = /(?<![\p{L}])(\p{Lu}\p{Ll}+(?:-\p{Lu}\p{Ll}+)*)[ \u00A0](\p{Lu})\.[ \u00A0]?(?:(\p{Lu})\.[ \u00A0]?)?(?![\p{L}])/gu
const initialsBeforeSurname = /(?<![\p{L}])(\p{Lu})\.[ \u00A0]?(\p{Lu})\.[ \u00A0]?(?=\p{Lu}\p{Ll})/gu
// «Пушкин А. Сочинения»: there the initial belongs to the word before it.
const initialBeforeSurname = /(?<![\p{L}.]|\p{Lu}\p{Ll}+[ \u00A0])(\p{Lu})\. (?=\p{Lu}\p{Ll})/gu
const particle = '(?:van|von|der|den|de|del|della|di|da|dos|du|la|le|te|ten|ter|af|av|zu|zur|ван|фон|дер|ден|де|ди|да|дю|дос|ла|ле|тен|тер)'
// «P. te Boekhorst», «М. фон дер Гольц»
const initialBeforeParticle = new RegExp(`(?<!\\p{L})\\p{Lu}\\.(?:[ \\u00A0]${particle})+[ \\u00A0](?=\\p{Lu}\\p{Ll})`, 'gu')

function boundNames(text: string): string {
  return text
    .replaceAll(initialsBeforeSurname, '$1.\u00A0$2.\u00A0')
    .replaceAll(initialBeforeSurname, '$1.\u00A0')
    .replaceAll(initialBeforeParticle, (name) => name.replaceAll(' ', '\u00A0'))
    .replaceAll(initialsAfterSurname, (whole, surname: string, first: string, second: string | undefined) => {
      const end = /\s$/u.exec(whole)?.[0] ?? ''
      return `${surname}\u00A0${first}.${second ? `\u00A0${second}.` : ''}${end}`
    })
}
