// Nynorsk for everything that stops the tool before it can do its work.
import type { ErrorWords } from '../error-words.ts';
import { fileInCommand, idInCommand } from '../in-command.ts';
import { initWords } from './init.ts';
import { newWords } from './new.ts';

const notChoosable = {
  unscored: 'det manglar skår',
  unknown_cost: 'kostnaden er ikkje kjend',
  no_years: 'kostnaden står ikkje på år',
  start_past: 'starten er passert',
  ended: 'prosjektet er avslutta',
  operation: 'det er drift',
  delivered: 'det er levert',
} as const;

export const errorWords: ErrorWords = {
  'no-portfolio': ({ folder }, { quote }) =>
    `Fann ingen portefølje: inga portfolio.yaml i ${quote(folder)} eller over. Gå til mappa, eller bruk -C MAPPE. Første gongen? Skriv «portfolio init».`,
  'nothing-to-check': ({ path, suggestion }, { quote }) =>
    `Fann verken fil, mappe eller kort som heiter ${quote(path)}.${suggestion ? ` Meinte du ${quote(suggestion)}?` : ' Sjå «portfolio list».'}`,
  'no-cards': ({ folder }, { quote }) =>
    `Fann ingen kort i ${quote(`${folder}/projects`)}. Lag det første med «portfolio new».`,
  'unreadable-file': ({ file, reason }, { quote }) =>
    `Kan ikkje lese ${quote(file)} (${reason === 'ENOENT' ? 'fila finst ikkje' : reason}).`,
  'unwritable-file': ({ file, reason }, { quote }) =>
    `Kan ikkje skrive ${quote(file)} (${reason}). Ingenting er endra.`,
  'changed-meanwhile': ({ file }, { quote }) =>
    `Nokon lagra ${quote(file)} medan ho vart retta. Ho er slik dei lagra ho: køyr kommandoen ein gong til.`,
  'not-put-back': ({ files, reason }, { list, quote }) =>
    `Skrivinga stansa (${reason}), og desse filene lét seg ikkje setje tilbake slik dei var: ${list(files.map(quote))}. Sjå på dei med «git status» og «git diff» før du går vidare.`,
  'broken-file': ({ file }, { quote }) =>
    `${quote(file)} har feil, så verktøyet veit ikkje kva som står der, og endrar ikkje noko. Køyr «portfolio check ${fileInCommand(file)}», rett feila, og prøv igjen.`,
  'cannot-edit': ({ file, field }, { quote }) =>
    `Verktøyet fekk ikkje endra ${field === '' ? '' : `${quote(field)} i `}${quote(file)} utan å røre noko anna i fila. Ingenting er skrive. Gjer endringa for hand.`,
  'file-exists': ({ file, free }, { quote }) =>
    `${quote(file)} finst frå før, og blir ikkje overskriven. ${free ? `Ledig: --id ${free}.` : 'Vel ein annan id med --id.'}`,
  'outside-portfolio': ({ file }, { quote }) =>
    `${quote(file)} ligg utanfor mappa til porteføljen. Der skriv verktøyet aldri.`,
  'unknown-card': ({ id, suggestion }, { quote }) =>
    `Det finst ikkje noko kort ${quote(id)}.${suggestion ? ` Meinte du ${quote(suggestion)}?` : ' Sjå «portfolio list».'}`,
  'unknown-command': ({ command, suggestion }, { quote }) =>
    `Det finst ingen kommando ${quote(command)}.${suggestion ? ` Meinte du ${quote(suggestion)}?` : ' Sjå «portfolio --help».'}`,
  'unknown-option': ({ option, suggestion }, { quote }) =>
    `Valet ${quote(option)} finst ikkje.${suggestion ? ` Meinte du ${quote(suggestion)}?` : ' Sjå «--help».'}`,
  'unknown-weight': ({ file, criterion, known }, { quote, list }) =>
    `${file} har vekt for ${quote(criterion)}, som ikkje er eit kriterium i strategien. Kriteria er ${list(known)}.`,
  'unknown-value': ({ option, value, allowed, suggestion }, { quote }) =>
    `${option} kan ikkje vere ${quote(value)}.${suggestion ? ` Meinte du ${quote(suggestion)}?` : ''}${allowed.length > 0 ? ` Bruk ${allowed.join(', ')}.` : ''}`,
  'missing-argument': ({ argument }, { quote }) => `Her manglar ${quote(argument)}. Sjå «--help».`,
  'missing-option-value': ({ option }, { quote }) => `${quote(option)} treng ein verdi.`,
  'too-many-arguments': ({ argument }, { quote }) =>
    `For mange ord etter ${quote(argument)}. Set tekst med mellomrom i hermeteikn.`,
  'unknown-code': ({ code, suggestion }, { quote }) =>
    `Det finst verken ein regel eller eit felt som heiter ${quote(code)}.${suggestion ? ` Meinte du ${quote(suggestion)}?` : ''}`,
  'unknown-area': ({ area, known, suggestion }, { quote, list }) =>
    `${quote(area)} er verken eit tenesteområde, ei verksemd eller ein sektor.${suggestion ? ` Meinte du ${quote(suggestion)}?` : ''} Kjende: ${list(known)}.`,
  'unknown-report': ({ kind, known, suggestion }, { quote, list }) =>
    `Det finst ingen rapport ${quote(kind)}.${suggestion ? ` Meinte du ${quote(suggestion)}?` : ` Kjende: ${list(known)}.`}`,
  'option-not-for-report': ({ option, kind, instead }, { quote }) => {
    const told = `${option} blir ikkje brukt med ${quote(`portfolio report ${kind}`)}.`;
    if (instead === '--out') return `${told} Møtet har fleire papir: skriv --out og namnet på ei mappe.`;
    return instead === null ? told : `${told} Skriv ${instead} og namnet på ei fil.`;
  },
  'unknown-meeting': ({ meeting, inPlan, suggestion, known }, { quote, list, date }) =>
    inPlan
      ? `Møtet ${date(meeting)} står i møteplanen, men har inga sakliste enno. Lag ho med «portfolio meeting ${idInCommand(meeting)} --plan», og køyr kommandoen på nytt.`
      : `Det finst inga møtefil for ${quote(meeting)}.${suggestion ? ` Meinte du ${quote(suggestion)}?` : known.length > 0 ? ` Kjende møte: ${list(known)}.` : ''}`,
  'no-coming-meeting': ({ today, inPlan, known }, { list, date }) =>
    inPlan !== null
      ? `Møtet ${date(inPlan)} står i møteplanen, men har inga sakliste enno. Lag ho med «portfolio meeting ${idInCommand(inPlan)} --plan», og køyr kommandoen på nytt.`
      : `Det er ikkje planlagt noko møte frå ${date(today)} og framover. Før møtet under meetings i governance.yaml, og lag saklista med «portfolio meeting --plan». Eller skriv datoen til eit møte som finst${known.length > 0 ? `: ${list(known)}` : ''}.`,
  'which-meeting': ({ known }, { list }) =>
    `Kva møte? Skriv datoen, til dømes «portfolio report minutes ${idInCommand(known.at(-1) ?? '2026-09-17')}».${known.length > 0 ? ` Haldne møte: ${list(known)}.` : ''}`,
  'meeting-not-held': ({ meeting, because }, { quote }) =>
    `Møtet ${quote(meeting)} ${because === 'cancelled' ? 'er avlyst' : 'er ikkje halde enno'}, og har ingen protokoll.${because === 'planned' ? ' Er det halde, skal møtefila ha «status: held».' : ''}${because === 'cancelled' ? '' : ` Sakslista blir laga med «portfolio report meeting ${idInCommand(meeting)}».`}`,
  'papers-edited': ({ files }, { list, quote }) =>
    `Mappa har filer som er endra etter at dei vart laga, eller som verktøyet ikkje har laga: ${list(files.map(quote))}. Ingenting er skrive. Flytt dei, eller bruk ei ny mappe med --out.`,
  'other-papers': ({ meeting }, { quote }) =>
    `Mappa har papira til eit anna møte, ${quote(meeting)}. Ingenting er skrive. Bruk ei anna mappe med --out.`,
  'needs-terminal': ({ missing }, { list }) => `Utan terminal må svara givast som val. Her manglar ${list(missing)}.`,
  'not-a-form': ({ file }, { quote }) =>
    `${quote(file)} er ikkje eit utfylt skjema: ingen av spørsmåla står der på ei linje som byrjar med ###. Skjemaet får du med «portfolio schema --issue-form».`,
  'not-a-form-table': ({ file, headings }, { quote, list }) =>
    `Ingen av overskriftene i ${quote(file)} er eit spørsmål i skjemaet: ${list(headings.map(quote))}. Overskriftene skal stå i øvste rad, med dei same orda som i skjemaet. Spørsmåla ser du med «portfolio schema --issue-form».`,
  'form-without-title': ({ label }, { quote }) =>
    `Skjemaet har ikkje eit namn på forslaget som kan brukast (${quote(label)}): éi linje, høgst 300 teikn. Gi det slik: portfolio new "NAMN" --from-issue FIL`,
  'row-without-title': ({ label, row }, { quote }) =>
    `Rad ${row} har ikkje eit namn på forslaget som kan brukast (${quote(label)}): éi linje, høgst 300 teikn. Gi det slik: portfolio new "NAMN" --from-row FIL --row ${row}`,
  'bad-id': ({ id }, { quote }) =>
    `${quote(id)} kan ikkje vere ein id. Bruk små bokstavar a–z, tal og bindestrek, 2–63 teikn. Namn som con og nul har Windows sjølv.`,
  'bad-answer': ({ option, problem }) => `${option}: ${newWords.problems[problem]}`,
  'bad-setup': ({ option, given, problem }, { quote }) =>
    `${option} ${quote(given)}: ${{ ...newWords.problems, ...initWords.problems }[problem]}`,
  'no-title-column': ({ headings }, { list }) =>
    `Ingen av kolonnane ser ut som namnet på eit prosjekt: ${list(headings)}. Lag kolonnekartet sjølv: kopier templates/mappings/norsk-prosjektliste.yaml.`,
  'other-list': ({ name }, { quote }) =>
    `Inga rad i fila var med sist gong noko vart importert med ${quote(name)}. Sjå etter at det er rett fil og rett ark (--sheet). Er det ei anna liste, så gi henne sitt eige kolonnekart: kopier kartet under eit nytt namn.`,
  'other-ids': ({ because, was, is }, { quote }) =>
    because === 'zeros'
      ? `Id-en var ${quote(was)} sist, og er ${quote(is)} no: berre nullane framfor er ulike. Excel tek slike id-ar for tal og fjernar nullane. Ingenting er skrive. Gjer id-kolonnen om til tekst i Excel, skriv nullane inn att, eller bruk fila slik ho var før ho vart opna i Excel.`
      : `Ingen id i fila er som sist, men titlane er dei same: ${quote(was)} har blitt ${quote(is)}. Sjå etter om id-kolonnen er sortert eller nummerert på nytt. Ingenting er skrive. Skal prosjekta ha nye id-ar, skriv du dei under id: renamed: i kolonnekartet.`,
  'no-sheets': ({ file }, { quote }) =>
    `${quote(file)} er inga arbeidsbok, og har ingen ark. Ta bort --sheet, eller bruk .xlsx-fila.`,
  'unknown-sheet': ({ sheet, known }, { list, quote }) =>
    `Arbeidsboka har ikkje noko ark ${quote(sheet)}. Arka er ${list(known.map(quote))}.`,
  'computed-sheet': ({ sheet, cards }, { quote }) =>
    `Arket ${quote(sheet)} blir ikkje lese inn. Det er arket ${quote(cards)} som kan redigerast: bruk --sheet ${cards}, eller ta bort --sheet.`,
  'not-utf8': ({ file }, { quote }) =>
    `${quote(file)} er ikkje i UTF-8. Lagre fila som «CSV UTF-8» (i LibreOffice: teiknsettet Unicode (UTF-8)), eller som Excel-arbeidsbok (.xlsx).`,
  'broken-export': ({ file, because }, { quote }) =>
    because === 'id'
      ? `${quote(file)} ser ut som ein tabell frå «portfolio export», men kolonnen «Id» manglar. Utan han veit verktøyet ikkje kva kort ei rad gjeld. Set han inn att. Er det ei anna liste, bruker du --map og eit kolonnekart.`
      : `Overskriftene i ${quote(file)} står ikkje i øvste rad, men i rad ${because.row}. Ta bort radene over.`,
  'prune-of-export': () =>
    '--prune verkar ikkje med eit rekneark frå «portfolio export». Det kan vere eit utval, og nokon kan ha teke bort rader for å få oversyn, så eit kort som ikkje står der, er ikkje nødvendigvis borte. Ingenting er endra. Skal eit kort bort, slettar du fila projects/ID.yaml.',
  'missing-mapping': ({ known }, { list }) =>
    `Skriv --map og eit kolonnekart: di eiga fil, til dømes mi-liste.yaml, eller eitt som følgjer med verktøyet: ${list(known)}.`,
  'unknown-mapping': ({ name, known, suggestion }, { quote, list }) =>
    `Det følgjer ikkje med noko kolonnekart ${quote(name)}. Desse følgjer med: ${list(known)}.${suggestion ? ` Meinte du ${quote(suggestion)}?` : ''} Di eiga fil skriv du med heile namnet, til dømes ${name}.yaml.`,
  'bad-portfolios': ({ because, what }, { quote }) =>
    ({
      form: `${quote(what)} skal ha éi liste, portfolios, der kvart punkt er ei mappe, eller har path, og gjerne key og name.`,
      absolute: `${quote(what)} må vere ei mappe rekna frå lista, til dømes ../asker. Elles verkar lista berre på éi maskin.`,
      key: `${quote(what)} kan ikkje vere key. Bruk små bokstavar a–z, tal og bindestrek, 2–63 teikn.`,
      same_key: `To porteføljar heiter ${quote(what)}. Gi dei kvar sin key, i portfolio.yaml eller i lista.`,
      twice: `${quote(what)} er med to gonger.`,
      one_only: `${quote(what)} les éin portefølje om gongen. Fleire saman: «portfolio report overview» og «portfolio list».`,
    })[because],
  'bad-mapping': ({ file, problem }, { quote }) => `Det er noko gale med kolonnekartet ${quote(file)}: ${problem}`,
  'no-solver': ({ reason }, { quote }) =>
    `Reknemaskina som finn det beste utvalet, svara ikkje som ho skal: ${quote(reason)}. Prøv igjen, eller meld frå om feilen.`,
  'not-choosable': ({ id, because }, { quote }) =>
    `${quote(id)} kan verken veljast eller veljast bort: ${notChoosable[because]}.`,
  'both-wished': ({ id }, { quote }) =>
    `${quote(id)} kan ikkje både vere med og haldast utanfor. Ta bort anten --force eller --without for det. Kjem det eine frå eit scenario, står det under scenarios i capacity.yaml.`,
  'bad-frame': ({ given, because }, { quote }) =>
    `--frame ${quote(given)} ${because === 'form' ? 'kan ikkje lesast. Skriv året og heile ramma i kroner, til dømes --frame 2027=16000000.' : because === 'past' ? 'gjeld eit år som er over. Det kan ein ikkje velje om.' : 'gjeld eit år som er gitt to gonger.'}`,
  'bad-confidence': ({ given }, { quote }) =>
    `--confidence er ein prosent frå 1 til 99, til dømes 85 eller 0,85, og kan ikkje vere ${quote(given)}.`,
  'bad-time-limit': ({ given }, { quote }) =>
    `--time-limit er talet på sekund, til dømes 30, og kan ikkje vere ${quote(given)}.`,
  'bad-spreadsheet': ({ file, because }, { quote }) =>
    `${quote(file)} ${
      {
        not_spreadsheet: 'er ikkje eit rekneark. Lagre det som Excel-arbeidsbok (.xlsx) eller CSV.',
        encrypted: 'er verna med passord. Opne det, ta bort passordet og lagre det på nytt.',
        old_excel: 'er i det gamle Excel-formatet (.xls). Opne det og lagre det som .xlsx.',
        other_format: 'er eit rekneark i eit anna format. Opne det og lagre det som Excel-arbeidsbok (.xlsx).',
        too_large:
          'er for stort til å lesast: fila kan vere 32 MB, og 128 MB utpakka. Del det opp, eller lagre det som CSV.',
        broken: 'er øydelagt og kan ikkje lesast. Opne det i Excel eller LibreOffice og lagre det på nytt.',
      }[because]
    }`,
  'needs-output': ({ format }) =>
    `Formatet ${format} kan ikkje visast på skjermen. Skriv --output og eit filnamn, til dømes --output portefolje.${format}.`,
  'unknown-ending': ({ ending, named }) =>
    `.${ending} kan ikkje skrivast: bruk .xlsx, .csv eller .json.${named ? ` Skal fila likevel heite .${ending}, seier du formatet sjølv, til dømes --format csv.` : ''}`,
  'open-data-incomplete': ({ lacks, publisher }, { list, quote }) =>
    `Datakatalogen krev meir enn porteføljen seier. Legg til i portfolio.yaml: ${list(
      lacks.map(
        (each) =>
          ({
            publisher: 'open_data.publisher (id-en til verksemda som publiserer, med organisasjonsnummer)',
            organisation_number: `organisation_number for ${quote(publisher ?? '')} under organisations`,
            email: 'open_data.email (e-postadressa folk kan spørje på)',
            url: 'open_data.url (sida der filene er publiserte)',
          })[each],
      ),
    )}.`,
  'no-git': () =>
    'Fann ikkje git på maskina. Historikken blir lesen med git: installer det frå git-scm.com og prøv igjen.',
  'no-repository': ({ folder }, { quote }) =>
    `${quote(folder)} ligg ikkje i eit git-repo, og har difor ingen historikk. Gå til mappa der repoet er, eller bruk -C MAPPE.`,
  'untrusted-repository': ({ folder }, { quote }) =>
    `git vil ikkje lese repoet i ${quote(folder)}, fordi ein annan brukar eig mappa. Stolar du på henne, skriv du: git config --global --add safe.directory MAPPE.`,
  'git-failed': ({ reason }, { quote }) => `git svara ikkje som venta: ${quote(reason)}.`,
  'no-commits': () => 'Repoet har ingen commit enno, og difor ingen historikk. Lagre med git commit først.',
  'missing-history': ({ ref }, { quote }) =>
    `Finn ikkje ${quote(ref)}, for denne kopien av repoet manglar historikk. Hent alt med «git fetch --unshallow». I ein arbeidsflyt: set fetch-depth: 0.`,
  'unknown-ref': ({ ref, suggestion, known }, { quote, list }) =>
    `Det finst inga grein, tagg eller commit som heiter ${quote(ref)}.${suggestion ? ` Meinte du ${quote(suggestion)}?` : known.length > 0 ? ` Kjende: ${list(known.slice(0, 8))}.` : ''}`,
  'no-portfolio-at-ref': ({ ref, folder }, { quote }) =>
    `Det var ingen portefølje i ${quote(ref)}: ingen portfolio.yaml i ${quote(folder)} eller ei anna mappe. Stod han i ei eiga mappe, skriv du ${ref}:MAPPE.`,
  'which-portfolio': ({ folder, other }, { quote }) =>
    `Porteføljen i ${quote(folder)} finst ikkje der det blir samanlikna frå, men der står ein annan, i ${quote(other)}. Sei kva for ein du meiner med -C MAPPE.`,
  'no-merge-base': ({ one, other }, { quote }) =>
    `${quote(one)} og ${quote(other)} har ingen felles commit i denne kopien av repoet. Hent heile historikken med «git fetch --unshallow», eller oppgi kva det skal samanliknast med.`,
  'no-default-branch': () =>
    'Veit ikkje kva det skal samanliknast med: fann verken main eller master. Oppgi ei grein, ein tagg eller ein commit.',
  'meeting-commit-missing': ({ meeting, commit }, { quote }) =>
    `Møtefila ${quote(meeting)} seier at rådet såg commit ${quote(commit)}, men han finst ikkje i denne kopien av repoet. Rett \`commit\` i møtefila, eller hent heile historikken med «git fetch --unshallow».`,
  'meeting-without-commit': ({ meeting }, { quote }) =>
    `Møtet ${quote(meeting)} seier ikkje kva commit rådet såg, og det finst ingen commit så gammal. Før han under commit i møtefila, eller oppgi ein commit.`,
  'option-alone': ({ option, needs }) => `${option} blir brukt saman med ${needs}: skriv ${needs} ${option}.`,
  'options-together': ({ one, other }) => `${one} og ${other} kan ikkje brukast saman.`,
  'not-ranked': ({ id, because }, { quote }) => `${quote(id)} er ikkje med i prioriteringa: ${because}.`,
};
