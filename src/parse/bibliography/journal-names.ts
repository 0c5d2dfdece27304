// `journal = {\apj}`, as the library of astronomers writes it → the name of the journal.

const names: Readonly<Record<string, string>> = {
  aj: 'The Astronomical Journal', araa: 'Annual Review of Astronomy and Astrophysics', apj: 'The Astrophysical Journal', apjl: 'The Astrophysical Journal Letters', apjlett: 'The Astrophysical Journal Letters', apjs: 'The Astrophysical Journal Supplement Series', apjsupp: 'The Astrophysical Journal Supplement Series',
  ao: 'Applied Optics', apss: 'Astrophysics and Space Science', aap: 'Astronomy & Astrophysics', astap: 'Astronomy & Astrophysics', aapr: 'The Astronomy and Astrophysics Review', aaps: 'Astronomy and Astrophysics Supplement Series', azh: 'Astronomicheskii Zhurnal', baas: 'Bulletin of the American Astronomical Society',
  icarus: 'Icarus', jcap: 'Journal of Cosmology and Astroparticle Physics', jrasc: 'Journal of the Royal Astronomical Society of Canada', memras: 'Memoirs of the Royal Astronomical Society', mnras: 'Monthly Notices of the Royal Astronomical Society', na: 'New Astronomy', nar: 'New Astronomy Reviews', nat: 'Nature',
  pasa: 'Publications of the Astronomical Society of Australia', pasp: 'Publications of the Astronomical Society of the Pacific', pasj: 'Publications of the Astronomical Society of Japan', physrep: 'Physics Reports', planss: 'Planetary and Space Science', pra: 'Physical Review A', prb: 'Physical Review B', prc: 'Physical Review C', prd: 'Physical Review D', pre: 'Physical Review E', prl: 'Physical Review Letters', procspie: 'Proceedings of the SPIE',
  qjras: 'Quarterly Journal of the Royal Astronomical Society', rmxaa: 'Revista Mexicana de Astronomía y Astrofísica', skytel: 'Sky and Telescope', solphys: 'Solar Physics', sovast: 'Soviet Astronomy', ssr: 'Space Science Reviews', grl: 'Geophysical Research Letters', jgr: 'Journal of Geophysical Research', gca: 'Geochimica et Cosmochimica Acta', psj: 'The Planetary Science Journal'
}

/** What is not known stays, without its stroke. */
export function journalNames(entry: string): string {
  return entry.replace(/\b(journal(?:title)?\s*=\s*["{]+\s*)\\([A-Za-z]+)(?=\s*["}])/gi, (_, field: string, name: string) => `${field}${(names[name.toLowerCase()] ?? name).replace('&', '\\&')}`)
}
