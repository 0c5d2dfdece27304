// The address of the page → the view it asks for.
import type { ShownPlace } from '../shown.ts'
import { addressOf, linkTo, serverAddress } from './address.ts'
import { dropAnywhere, dropView } from './drop-view.ts'
import { ListView } from './list-view.ts'
import { PaperView } from './paper-view.ts'
import { lang } from './words.ts'

document.documentElement.lang = lang
const { isPlain, ...address } = addressOf(location.search)
const place = (await (await fetch(serverAddress('/place', { ...address, paper: '' }))).json()) as ShownPlace
const isOpening = address.paper === '' && !new URLSearchParams(location.search).has('list')
const paper = isOpening ? place.first : address.paper
// So that a reload stays where the reader is.
if (isOpening && place.list) history.replaceState(null, '', linkTo({ ...address, paper }))

if (!place.list) dropView()
else if (paper === '') new ListView(address, place).follow()
else new PaperView({ ...address, paper }, place).follow()
if (place.list && place.drop) dropAnywhere()
