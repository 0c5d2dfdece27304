// What a letter says of a problem to an author who knows the paper and not its mark-up. Rules that are not here speak for themselves.
import type { RuleId } from '../model/rules.ts'

interface LetterText {
  readonly ru: string
  readonly en: string
}

const text = (en: string, ru: string): LetterText => ({ en, ru })

/** About the book and the files of its folder: no author can answer for these. */
export const ofTheSecretary: ReadonlySet<RuleId> = new Set<RuleId>(['manuscript-named', 'id-unique', 'volume-verified', 'ignore-used', 'ignore-reasoned'])

export const letterTexts: Readonly<Partial<Record<RuleId, LetterText>>> = {
  // at the head of the file
  'yaml-valid': text('The details of the paper at the head of the file cannot be read: {found}. Please check the line.', 'Сведения о докладе в начале файла не читаются: {found}. Проверьте, пожалуйста, эту строку.'),
  'yaml-no-tabs': text('In the details of the paper at the head of the file tabs stand instead of spaces. Please replace them with spaces.', 'В сведениях о докладе в начале файла вместо пробелов стоит табуляция. Замените её пробелами.'),
  'key-once': text('“{found}” is given twice in the details of the paper; the last one was taken. Please tell us which is right.', '«{found}» указано в сведениях о докладе дважды; взято последнее. Напишите, какое верно.'),
  'value-valid': text('In the details of the paper “{found}” ({key}) is not written as it should be. Expected: {expected}.', 'В сведениях о докладе неверно записано «{found}» ({key}). Нужно: {expected}.'),
  'metadata-present': text('The file does not begin with the details of the paper: title, authors, place of work. Please send them.', 'В начале файла нет сведений о докладе: названия, авторов, места работы. Пришлите их, пожалуйста.'),
  'metadata-closed': text('It cannot be seen where the details of the paper end and its text begins. Please put a line of three hyphens between them.', 'Не видно, где кончаются сведения о докладе и начинается текст. Отделите их строкой из трёх дефисов.'),
  'title-present': text('The paper has no title. Please send it.', 'У доклада нет названия. Пришлите его, пожалуйста.'),
  'authors-present': text('The authors of the paper are not named. Please send their names and places of work.', 'Не названы авторы доклада. Пришлите имена полностью и места работы.'),
  'author-name-clear': text('Which part of the name “{found}” is the surname had to be guessed: “{expected}”. Please confirm it, or correct it.', 'Где в имени «{found}» фамилия, понято предположительно: «{expected}». Подтвердите или поправьте, пожалуйста.'),
  'author-one-name': text('Several people stand in one line: “{found}”. Please name each on a line of their own.', 'В одной строке названы несколько человек: «{found}». Назовите каждого отдельно.'),
  'authors-distinct': text('Are these one person, or two? {found}. Please tell us, and how the name is to be printed.', 'Одно это лицо или разные люди? {found}. Напишите, пожалуйста, и как печатать имя.'),
  'author-name-alone': text('Among the names of the authors stands something that is no name and is not printed: {found}. Please tell us whether it belongs there.', 'Среди имён авторов стоит то, что именем не является и не печатается: {found}. Напишите, пожалуйста, нужно ли оно.'),
  'name-one-alphabet': text('Latin and Russian letters are mixed in the name “{found}”. Please type it once more.', 'В имени «{found}» смешаны латинские и русские буквы. Наберите его, пожалуйста, заново.'),
  'abstract-present': text('The paper has no abstract, and this volume prints one. Please send it.', 'У доклада нет аннотации, а в этом сборнике она печатается. Пришлите её, пожалуйста.'),
  'keywords-present': text('The paper has no keywords, and this volume prints them. Please send three to fifteen.', 'У доклада нет ключевых слов, а в этом сборнике они печатаются. Пришлите от трёх до пятнадцати.'),
  'translation-present': text('Missing in English: {found}. Please send them.', 'Не хватает на английском языке: {found}. Пришлите, пожалуйста.'),
  'encoding-utf8': text('The file is written in an old encoding ({found}) and was converted. Please see in the draft that all letters are right.', 'Файл записан в устаревшей кодировке ({found}) и преобразован. Посмотрите, все ли буквы на месте.'),
  'file-text': text('The file that came is {found}, and the text in it cannot be read. Please send the paper once more.', 'Пришедший файл — {found}, и текст из него не читается. Пришлите доклад, пожалуйста, ещё раз.'),
  'text-present': text('There is no text in the file. Please send it once more.', 'В файле нет текста. Пришлите его, пожалуйста, ещё раз.'),
  'letters-whole': text('Some letters were destroyed on the way: “{found}”. Please send this place, or the whole file, once more.', 'Часть букв испорчена при пересылке: «{found}». Пришлите, пожалуйста, это место или весь файл ещё раз.'),
  'conflict-resolved': text('Two versions of one passage stand one under the other. Please tell us which is to be printed.', 'Одна под другой стоят две версии одного отрывка. Напишите, пожалуйста, какую печатать.'),
  'signs-few': text('There are so many signs “{found}” in this passage ({expected}) that it was perhaps damaged on the way. Please look at it.', 'В этом месте очень много знаков «{found}» ({expected}): возможно, текст испорчен при пересылке. Посмотрите, пожалуйста.'),
  'letter-removed': text('The head of a letter came into the text: “{found}”. It is to be struck out; please tell us if it is not.', 'В текст попали строки письма: «{found}». Их нужно вычеркнуть; напишите, если это не так.'),
  'page-number-removed': text('Numbers of pages came into the text: “{found}”. They are to be struck out; please tell us if they are not.', 'В текст попали номера страниц: «{found}». Их нужно вычеркнуть; напишите, если это не так.'),
  'contents-made': text('The paper has a table of contents: “{found}”. Please strike it out: the volume has its own.', 'В докладе есть своё оглавление: «{found}». Вычеркните его: в сборнике общее содержание.'),
  'text-clean': text('There were stray invisible characters in the text; they were left out. Please see whether nothing is missing here.', 'В тексте были посторонние невидимые знаки; они опущены. Посмотрите, не пропало ли что-нибудь в этом месте.'),
  // pictures and tables
  'figure-alt': text('The picture has no description for those who cannot see it. Please send a sentence on what it shows.', 'У рисунка нет описания для тех, кто его не видит. Пришлите одну фразу о том, что на нём изображено.'),
  'image-exists': text('The picture “{found}” was not sent with the paper. Please send its file.', 'Рисунок «{found}» не приложен к докладу. Пришлите, пожалуйста, его файл.'),
  'image-readable': text('The picture “{found}” cannot be opened: {expected}. Please send it once more.', 'Рисунок «{found}» не открывается: {expected}. Пришлите его, пожалуйста, ещё раз.'),
  'image-named': text('The picture “{found}” came under the name “{expected}”. Please see whether it is the right one.', 'Рисунок «{found}» пришёл под именем «{expected}». Посмотрите, тот ли это рисунок.'),
  'diagram-drawn': text('The diagram is printed as the text it was written in. Please send it as a picture.', 'Схема напечатана текстом, которым она записана. Пришлите её, пожалуйста, рисунком.'),
  'image-beside': text('The picture “{found}” is on the network and cannot be taken from there. Please send its file.', 'Рисунок «{found}» лежит в сети, взять его оттуда нельзя. Пришлите сам файл.'),
  'image-local': text('The picture “{found}” was not sent with the paper. Please send its file.', 'Рисунок «{found}» не приложен к докладу. Пришлите его файл.'),
  'image-own': text('Something in the drawing “{found}” belongs to other files and was left out. Please save it anew as PNG, or as a plain SVG.', 'В рисунке «{found}» часть взята из других файлов и опущена. Сохраните его заново как PNG или как простой SVG.'),
  'image-sized': text('The drawing “{found}” does not say how large it is. Please tell us whether its size in the draft is right.', 'В рисунке «{found}» не указан размер. Посмотрите, верно ли он напечатан.'),
  'table-cells': text('This row of the table has more cells than its head, and these are not printed: {found}. Please correct the table.', 'В этой строке таблицы больше ячеек, чем в её шапке, и эти не печатаются: {found}. Исправьте, пожалуйста, таблицу.'),
  'cells-given': text('This row of the table has fewer cells ({found}) than its head ({expected}). Please tell us which cell is empty.', 'В этой строке таблицы ячеек меньше ({found}), чем в шапке ({expected}). Напишите, какая ячейка пустая.'),
  'table-barred': text('These lines were set as a table with the head “{found}”. Please see whether it came out right.', 'Эти строки набраны таблицей с шапкой «{found}». Посмотрите, верно ли она получилась.'),
  'table-read': text('The table that begins here cannot be read and is printed as it was typed. Please send it as a table of Word or Excel.', 'Таблица, которая здесь начинается, не читается и напечатана как набрана. Пришлите её таблицей Word или Excel.'),
  'citation-style-exists': text('The style file “{found}” was not sent. Please send it, or tell us what the style is called.', 'Файл стиля «{found}» не приложен. Пришлите его или напишите, как называется стиль.'),
  'citation-style-readable': text('The style file “{found}” is damaged ({expected}). Please send it again.', 'Файл стиля «{found}» повреждён ({expected}). Пришлите его ещё раз.'),
  'citation-style-parent': text('The style file “{found}” needs another one, “{expected}”. Please send that file too.', 'Файлу стиля «{found}» нужен ещё один, «{expected}». Пришлите и его.'),
  'citation-style-known': text('Part of the style file was left out: {found}. Please see whether citations and the list came out right.', 'Часть файла стиля пропущена: {found}. Посмотрите, верно ли вышли ссылки и список.'),
  'formula-valid': text('The formula cannot be set ({expected}). Please correct it.', 'Формула не набирается ({expected}). Исправьте её, пожалуйста.'),
  'formula-once': text('A formula seems to have come twice, as it looks and as its source: “{found}”. Please tell us how it should read.', 'Формула, похоже, пришла дважды, знаками и исходной записью: «{found}». Напишите, как она должна выглядеть.'),
  'formula-closed': text('It cannot be seen where the formula begins or ends here: “{found}”. Please tell us which signs belong to it.', 'Не видно, где здесь начинается или кончается формула: «{found}». Напишите, какие знаки к ней относятся.'),
  'formula-commands': text('In the formula stands something that is not mathematics: {found}. Please put it into the text.', 'В формуле стоит то, что к математике не относится: {found}. Вынесите это, пожалуйста, в текст.'),
  'formula-fits': text('A formula {state}. Please break it into several lines.', 'Формула {state}. Разбейте её, пожалуйста, на несколько строк.'),
  'code-closed': text('It cannot be seen where the listing that begins here ends: all after it is printed as a listing. Please mark its end.', 'Не видно, где кончается листинг, который здесь начинается: всё после него напечатано как листинг. Отметьте его конец.'),
  'result-present': text('The result of a calculation is not printed, because programs within a text are not run. Please put the result itself into the text.', 'Результат вычисления не напечатан: программы внутри текста не выполняются. Впишите в текст сам результат.'),
  // signs that are not words
  'html-set': text('Something was set in a way that is not possible here; its words are kept. Please see whether they read well.', 'Здесь было оформление, которое не сохранилось; слова остались. Посмотрите, хорошо ли читается.'),
  'html-kept': text('Something set into the text from elsewhere (such as a form or a film) was left out. Please say the same in words.', 'Вставка, взятая из другого места (например, форма или видео), опущена. Скажите то же словами.'),
  'html-inert': text('A program within the text ({found}) was left out. Please see whether nothing is missing.', 'Программа внутри текста ({found}) опущена. Посмотрите, не пропало ли что-нибудь.'),
  'html-closed': text('It cannot be seen how far this goes: {found}. Please tell us where it ends.', 'Не видно, докуда действует это оформление: {found}. Напишите, где оно кончается.'),
  'comment-closed': text('From here on the text is hidden as a remark of yours ({found}) and is not printed. Please tell us where the remark ends.', 'Начиная с этого места текст скрыт как Ваша заметка ({found}) и не печатается. Напишите, где она кончается.'),
  'markup-set': text('Signs of another program were left out here: {found}. Please see whether something is missing.', 'Здесь опущены знаки другой программы: {found}. Посмотрите, не пропало ли что-нибудь.'),
  'markup-known': text('The signs {found} were not understood and are printed as typed. Please say what was meant.', 'Знаки {found} не поняты и напечатаны как набраны. Напишите, что имелось в виду.'),
  // what a text refers to
  'reference-found': text('The reference {found} leads nowhere. Please tell us what it should lead to.', 'Ссылка {found} никуда не ведёт. Напишите, на что она должна указывать.'),
  'reference-clear': text('Several items have the number that {found} refers to. Please tell us which is meant.', 'Номер, на который указывает ссылка {found}, есть у нескольких пунктов. Напишите, какой имеется в виду.'),
  'link-outside': text('The link to “{found}” can be followed only on your computer or site. Please send its full address.', 'Ссылка на «{found}» работает только на Вашем компьютере или сайте. Пришлите, пожалуйста, полный адрес.'),
  'citation-known': text('The source “{found}” is cited, but it is not in your list of sources. Please send its details.', 'Есть ссылка на источник «{found}», а в списке источников его нет. Пришлите, пожалуйста, его описание.'),
  'bibliography-present': text('Sources are cited by short names (such as {found}), but their list was not sent. Please send it.', 'Источники названы условными именами (например, {found}), а их список не приложен. Пришлите его, пожалуйста.'),
  'bibliography-exists': text('The file with the list of sources (“{found}”) was not sent. Please send it.', 'Файл со списком источников («{found}») не приложен. Пришлите его, пожалуйста.'),
  'source-filled': text('The source “{found}” lacks {expected}. Please send what is missing.', 'У источника «{found}» нет {expected}. Пришлите, пожалуйста, недостающее.'),
  'sources-listed': text('The text cites {found}, but there is no list of sources. Please send it.', 'В тексте есть ссылка {found}, а списка литературы нет. Пришлите его, пожалуйста.'),
  'footnote-once': text('There are two texts for the note {found}, and this one is not printed. Please tell us which is right.', 'У сноски {found} два текста, и этот не печатается. Напишите, какой верен.'),
  'note-called': text('The line “{found}” looks like a footnote. Please tell us whether it is, and to which word it belongs.', 'Строка «{found}» похожа на сноску. Напишите, так ли это и к какому слову она относится.'),
  'label-unique': text('Two things bear one label (“{found}”), and references lead to the first. Please give one of them another label.', 'Одна и та же метка («{found}») стоит дважды, и ссылки ведут к первой. Дайте одной из них другую.'),
  'footnote-defined': text('The note is called here ({found}), but its text is missing. Please send it.', 'Здесь стоит знак сноски ({found}), а её текста нет. Пришлите текст сноски.'),
  'footnote-called': text('The note is never called in the text and is not printed. Please say where it belongs.', 'На эту сноску нет знака в тексте, и она не печатается. Напишите, к какому месту она относится.'),
  // the order of the text
  'heading-levels': text('This heading is more than one level below the one before it: a heading between them is missing. Please check it.', 'Этот заголовок мельче предыдущего больше чем на одну ступень: промежуточного заголовка нет. Проверьте, пожалуйста.'),
  'caption-marked': text('The line “{found}” looks like the caption of a picture or a table. Please tell us whether it is.', 'Строка «{found}» похожа на подпись рисунка или таблицы. Напишите, так ли это.'),
  'heading-marked': text('The line “{found}” looks like a heading. Please tell us whether it is one.', 'Строка «{found}» похожа на заголовок. Напишите, заголовок ли это.'),
  'heading-spaced': text('The line “{found}” looks like a heading. Please tell us whether it is one.', 'Строка «{found}» похожа на заголовок. Напишите, заголовок ли это.'),
  'item-spaced': text('Is the line “{found}” an item of its own? Please tell us.', 'Строка «{found}» — отдельный пункт? Напишите, пожалуйста.'),
  'paragraph-plain': text('Under the words “{found}” stands a line of signs; it was taken for a rule between parts. Please tell us whether a heading was meant.', 'Под словами «{found}» стоит строка из знаков; она напечатана как черта между частями. Напишите, не заголовок ли это.'),
  'paragraph-once': text('The paragraph “{found}” stands in the text twice. Please tell us where it is to stay.', 'Абзац «{found}» стоит в тексте дважды. Напишите, где его оставить.'),
  'paragraphs-clear': text('These lines stand one under the other and were printed as one paragraph. Please tell us whether each is a paragraph of its own.', 'Эти строки стоят одна под другой и напечатаны одним абзацем. Напишите, не отдельный ли абзац каждая.'),
  'note-whole': text('Does the paragraph “{found}” belong to the footnote before it? It is printed in the text.', 'Абзац «{found}» относится к сноске перед ним? Он напечатан в тексте.'),
  'lines-kept': text('These lines were printed one after another. Please tell us whether each is to stand by itself, as in verse.', 'Эти строки напечатаны подряд. Напишите, не должна ли каждая стоять отдельно, как в стихах.'),
  'encoding-one': text('These lines came in an old encoding ({found}) and were converted. Please see in the draft that all their letters are right.', 'Эти строки записаны в старой кодировке ({found}) и преобразованы. Посмотрите, все ли буквы на месте.'),
  'address-whole': text('An address came broken over two lines and was joined: {found}. Please see whether it is right.', 'Адрес пришёл разорванным между двумя строками и соединён: {found}. Проверьте, верен ли он.'),
  'address-ended': text('Does “{expected}” on the next line belong to the address “{found}”? It is printed apart from it.', 'Относится ли «{expected}» на следующей строке к адресу «{found}»? Напечатано отдельно от него.'),
  'text-flush': text('Lines set in by hand were printed as ordinary text: “{found}”. Please see whether they look as they should.', 'Строки с отступом напечатаны обычным текстом: «{found}». Посмотрите, всё ли так, как Вы хотели.'),
  'speech-dashed': text('These lines were printed as a conversation: “{found}”. Please see whether they look as they should.', 'Эти строки напечатаны как разговор: «{found}». Посмотрите, так ли это.'),
  'text-ends': text('The text stops within a sentence: “{found}”. Please send the rest.', 'Текст обрывается на середине фразы: «{found}». Пришлите, пожалуйста, продолжение.'),
  'title-once': text('The title of the paper is repeated in its text. Please strike it out here.', 'Название доклада повторено в его тексте. Вычеркните его здесь.'),
  'title-sentence-case': text('The title is typed in capitals. Please send it as an ordinary sentence.', 'Название набрано прописными буквами. Пришлите его обычным предложением.'),
  'pages-limit': text('The paper takes {found} pages, and {expected} are allowed. Please shorten it.', 'Доклад занимает страниц: {found}, а можно не больше {expected}. Сократите его, пожалуйста.')
}
